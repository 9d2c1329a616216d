import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { CLERK } from './fixtures.ts';

const UPLOAD = `mutation ($input: OfflineSalesUploadInput!, $key: String!) {
  offlineSalesUpload(input: $input, idempotencyKey: $key) {
    sales {
      sequence outcome orderNo settled faults { code field message }
      conflicts(first: 100) { nodes { id kind subject atTill atHouse } }
    }
    gaps { from to }
    userErrors { __typename code field }
  }
}`;

/** A till that sold without the house: uploads, and what is known of them. */
export function openOfflineTill(orders: SubgraphUnderTest) {
  let keys = 0;
  return {
    async upload(
      device: string,
      sales: readonly object[],
      { key = `offline-${(keys += 1)}`, actor = CLERK }: { key?: string; actor?: Actor } = {},
    ) {
      const variables = { input: { store: 'SH001', device, sales }, key };
      const { data, errors } = await orders.run(UPLOAD, variables, { actor });
      if (errors) throw new Error(`${errors[0]!.extensions?.['code']}: ${errors[0]!.message}`);
      return data.offlineSalesUpload;
    },
    /** How many sales of a device are orders. */
    async count(device: string): Promise<number> {
      const [row] = await orders.sql(
        `select count(*)::int as n from till_sale t join sales_order o on o.order_no = t.order_no
         where t.device = $1`,
        [device],
      );
      return row.n;
    },
    /** How many conflicts of a kind a device's sales have. */
    async conflicts(device: string, kind: string): Promise<number> {
      const [row] = await orders.sql(
        `select count(*)::int as n from till_conflict where device = $1 and kind = $2`,
        [device, kind],
      );
      return row.n;
    },
    field: (error: any) => error.field.join('.'),
    /** Kinds and subjects of a result's conflicts. */
    told: (result: any) =>
      result.conflicts.nodes.map(({ kind, subject }: any) => `${kind} ${subject}`.trim()).sort(),
  };
}

/** So many of a SKU at a price, sold offline for cash. */
export function offlineSale(sequence: number, sku: string, quantity = 1, more: object = {}) {
  return {
    sequence,
    occurredAt: new Date().toISOString(),
    lines: [{ sku, quantity, unitPrice: '10', amountMinor: quantity * 1_000 }],
    tenders: [{ method: 'CASH', tenderedMinor: quantity * 1_000 + 100 }],
    ...more,
  };
}
