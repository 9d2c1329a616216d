import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';

/** People who buy: one writes orders, another approves them and agrees what is owed. */
export const BUYER = { kind: 'STAFF', id: 'bea', roles: ['BUYER'], stores: [] } as const;
export const CHIEF = { kind: 'STAFF', id: 'cho', roles: ['PURCHASE_MANAGER'], stores: [] } as const;
export const DOCK = { kind: 'STAFF', id: 'dan', roles: ['CLERK'], stores: ['SH001'] } as const;
export const MANAGER = {
  kind: 'STAFF',
  id: 'mai',
  roles: ['STORE_MANAGER'],
  stores: ['SH002'],
} as const;

const ORDER = `purchaseOrder {
  purchaseNo status version allowedActions total { amountMinor }
  lines { lineNo sku quantity confirmed received returned incoming }
  receipts { receiptNo kind lines { position sku condition quantity } }
  history { sequence fact actor reason }
}`;
const ERRORS = `userErrors {
  __typename code field
  ... on PurchaseStateError { status }
  ... on PurchaseChangedError { expectedVersion actualVersion }
  ... on PurchaseExceededError { lineNo sku requested open }
  ... on StatementChangedError { expected { amountMinor } actual { amountMinor } }
}`;

const INPUTS: Readonly<Record<string, string>> = {
  purchaseOrderClose: 'PurchaseOrderEndInput',
  purchaseOrderCancel: 'PurchaseOrderEndInput',
};

// Of the file: two desks on one database must not share a key.
let keys = 0;

/** Operations on purchases as people write them. */
export function purchaseDesk(inventory: SubgraphUnderTest) {
  async function run(
    name: string,
    input: object,
    actor: Actor,
    key = `po-key-${(keys += 1)}`,
  ): Promise<any> {
    const fallback = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const fields = name.startsWith('supplier') ? '' : ORDER;
    const own =
      name === 'supplierReconcile'
        ? 'supplierStatement { statementNo net priceDifference payable { amountMinor } }'
        : name === 'supplierUpsert'
          ? 'supplier { code version }'
          : '';
    const result = await inventory.run(
      `mutation ($input: ${INPUTS[name] ?? fallback}!, $key: String!) {
        ${name}(input: $input, idempotencyKey: $key) { ${fields} ${own} ${ERRORS} }
      }`,
      { input, key },
      { actor },
    );
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    return Object.values(result.data as object)[0];
  }

  const draft = (lines: readonly object[], more: object = {}) =>
    run('purchaseOrderDraft', { supplier: 'ACME', location: 'SH001', lines, ...more }, BUYER);

  /** An order that the supplier has promised whole. */
  async function confirmed(lines: readonly object[], more: object = {}) {
    const { purchaseOrder, userErrors } = await draft(lines, more);
    if (!purchaseOrder) throw new Error(JSON.stringify(userErrors));
    const { purchaseNo } = purchaseOrder;
    await run('purchaseOrderApprove', { purchaseNo, expectedVersion: 1 }, CHIEF);
    await run('purchaseOrderConfirm', { purchaseNo, expectedVersion: 2 }, BUYER);
    return purchaseNo as string;
  }

  return {
    run,
    draft,
    confirmed,
    receive: (purchaseNo: string, lines: readonly object[], key?: string) =>
      run('purchaseReceive', { purchaseNo, lines }, DOCK, key),
    giveBack: (purchaseNo: string, lines: readonly object[]) =>
      run('purchaseReturn', { purchaseNo, lines, reason: 'torn' }, DOCK),
    async preview(until: string) {
      const result = await inventory.run(
        `query ($until: DateTime!) {
          supplierStatementPreview(supplier: "acme", until: $until) {
            received returned priceDifference net payable { amountMinor } complete
            deliveries { receiptNo position kind sku quantity amount priceDifference }
          }
        }`,
        { until },
        { actor: CHIEF },
      );
      if (result.errors) throw new Error(JSON.stringify(result.errors));
      return (result.data as any).supplierStatementPreview;
    },
  };
}
