import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, stockOf } from './fixtures.ts';
import { BUYER, CHIEF, DOCK, MANAGER, purchaseDesk } from './purchase-desk.ts';

const inventory = useSubgraph('inventory', createSubgraph);
const stock = stockOf(inventory);
const desk = purchaseDesk(inventory);
/** An hour from now: before it lies all that was delivered. */
const later = () => new Date(inventory.clock.now().getTime() + 3_600_000).toISOString();

const line = (sku: string, quantity: number, unitPrice = '2.5000') => ({
  sku,
  quantity,
  unitPrice,
});

beforeAll(async () => {
  inventory.answer(answers);
  await desk.run('supplierUpsert', { code: 'acme', name: 'Acme 供应' }, BUYER);
});

afterEach(async () => {
  expect(await stock.violations()).toEqual([]);
});

/** Book numbers of one SKU at SH001. */
async function level(sku: string) {
  const [row] = await inventory.sql<any>(
    `select good, qc, damaged, others, incoming from stock_level
     where sku = '${sku}' and location = 'SH001'`,
  );
  return row;
}

describe('a purchase order', () => {
  it('goes from draft to received, and what is promised counts as incoming until it comes', async () => {
    const { purchaseOrder } = await desk.draft([line('PO-TEA', 10, '0.1234'), line('PO-CUP', 4)]);
    expect(purchaseOrder).toMatchObject({ status: 'DRAFT', total: { amountMinor: 1_123 } });
    const { purchaseNo } = purchaseOrder;
    await desk.run('purchaseOrderApprove', { purchaseNo, expectedVersion: 1 }, CHIEF);
    expect(await level('PO-TEA')).toBeUndefined();

    const promised = { purchaseNo, expectedVersion: 2, lines: [{ lineNo: 2, quantity: 3 }] };
    await desk.run('purchaseOrderConfirm', promised, BUYER);
    expect(await level('PO-TEA')).toMatchObject({ good: 0, incoming: 10 });
    expect(await level('PO-CUP')).toMatchObject({ incoming: 3 });

    const first = [
      { lineNo: 1, quantity: 6 },
      { lineNo: 2, quantity: 3, condition: 'QC' },
    ];
    const partly = await desk.receive(purchaseNo, first);
    expect(partly.purchaseOrder.status).toBe('PARTLY_RECEIVED');
    expect(await level('PO-TEA')).toMatchObject({ good: 6, incoming: 4 });
    expect(await level('PO-CUP')).toMatchObject({ good: 0, qc: 3, incoming: 0 });

    const whole = await desk.receive(purchaseNo, [{ lineNo: 1, quantity: 4 }]);
    expect(whole.purchaseOrder).toMatchObject({
      status: 'RECEIVED',
      allowedActions: ['RECEIVE', 'RETURN'],
      lines: [
        { sku: 'PO-TEA', received: 10, incoming: 0 },
        { sku: 'PO-CUP', quantity: 4, confirmed: 3, received: 3, incoming: 0 },
      ],
    });
    expect(whole.purchaseOrder.history.map((act: any) => [act.sequence, act.fact])).toEqual([
      [1, 'DRAFT'],
      [2, 'APPROVE'],
      [3, 'CONFIRM'],
      [4, 'RECEIVE'],
      [5, 'RECEIVE'],
    ]);
  });

  it('is approved by somebody else, at the version they looked at', async () => {
    const { purchaseOrder } = await desk.draft([line('PO-EYES', 1)]);
    const { purchaseNo } = purchaseOrder;
    const admin = { kind: 'STAFF', id: 'bea', roles: ['ADMINISTRATOR'], stores: [] } as const;
    const own = await desk.run('purchaseOrderApprove', { purchaseNo, expectedVersion: 1 }, admin);
    expect(own.userErrors).toMatchObject([{ code: 'PURCHASE_FOUR_EYES' }]);

    const amended = { purchaseNo, expectedVersion: 1, lines: [line('PO-EYES', 2)] };
    await desk.run('purchaseOrderAmend', amended, BUYER);
    const stale = await desk.run('purchaseOrderApprove', { purchaseNo, expectedVersion: 1 }, CHIEF);
    expect(stale.userErrors).toMatchObject([
      { code: 'PURCHASE_CHANGED', expectedVersion: 1, actualVersion: 2 },
    ]);
    const { purchaseOrder: now } = await desk.run(
      'purchaseOrderApprove',
      { purchaseNo, expectedVersion: 2 },
      CHIEF,
    );
    expect(now).toMatchObject({ status: 'APPROVED', lines: [{ quantity: 2 }] });
    const late = await desk.run('purchaseOrderAmend', { ...amended, expectedVersion: 3 }, BUYER);
    expect(late.userErrors).toMatchObject([{ code: 'PURCHASE_STATE', status: 'APPROVED' }]);
  });

  it('names every fault of its input, and writes nothing', async () => {
    const bad = {
      supplier: 'NOBODY',
      location: 'NOWHERE',
      overPercent: 101,
      lines: [line('A', 0), line('a', 1, '1.23456'), line('', 1, '-1')],
    };
    const { purchaseOrder, userErrors } = await desk.run('purchaseOrderDraft', bad, BUYER);
    expect(purchaseOrder).toBeNull();
    expect(userErrors.map(({ field }: any) => field.join('.'))).toEqual([
      'input.overPercent',
      'input.lines.0.quantity',
      'input.lines.1.unitPrice',
      'input.lines.2.sku',
      'input.lines.2.unitPrice',
      'input.lines.1.sku',
      'input.location',
      'input.supplier',
    ]);
    const unknown = await desk.draft([line('NO-SKU', 1)], { location: 'NOWHERE' });
    expect(unknown.userErrors.map(({ code }: any) => code)).toEqual([
      'LOCATION_UNKNOWN',
      'SKU_UNKNOWN',
    ]);
    const stranger = await desk.draft([line('A', 1)], { supplier: 'NOBODY' });
    expect(stranger.userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'supplier'] },
    ]);
    expect(await inventory.sql(`select 1 from purchase_line where sku in ('A', '')`)).toEqual([]);
  });

  it('takes in and gives back nothing of what is wrong, and says of each line what that is', async () => {
    const purchaseNo = await desk.confirmed([line('GOODS', 5), line('GOODS-2', 5)]);
    const arrived = (lineNo: number, quantity: number) => ({ lineNo, quantity, condition: 'GOOD' });
    const lines = [arrived(1, 0), arrived(2, 6), arrived(9, 1)];
    const fields = ({ userErrors }: any) => userErrors.map(({ field }: any) => field.join('.'));
    const told = ['input.lines.0.quantity', 'input.lines.2.lineNo', 'input.lines.1.quantity'];
    expect(fields(await desk.receive(purchaseNo, lines))).toEqual(told);
    expect(fields(await desk.receive('PO-NONE', lines))).toEqual([
      'input.lines.0.quantity',
      'input.purchaseNo',
    ]);
    const { userErrors } = await desk.giveBack(purchaseNo, lines);
    expect(userErrors.map(({ code }: any) => code)).toEqual(['INVALID_INPUT', 'PURCHASE_STATE']);
    const open = `select sum(received)::int as n from purchase_line where purchase_no = $1`;
    expect(await inventory.sql(open, [purchaseNo])).toEqual([{ n: 0 }]);
  });

  it('gives up what will not come, with a reason', async () => {
    const purchaseNo = await desk.confirmed([line('PO-REST', 5)]);
    const end = { purchaseNo, expectedVersion: 3, reason: 'sold out there' };
    await desk.receive(purchaseNo, [{ lineNo: 1, quantity: 2 }]);
    const late = await desk.run('purchaseOrderCancel', { ...end, expectedVersion: 4 }, BUYER);
    expect(late.userErrors).toMatchObject([{ code: 'PURCHASE_STATE', status: 'PARTLY_RECEIVED' }]);
    await desk.run('purchaseOrderClose', { ...end, expectedVersion: 4 }, BUYER);
    expect(await level('PO-REST')).toMatchObject({ good: 2, incoming: 0 });

    const other = await desk.confirmed([line('PO-REST', 5)]);
    expect(await level('PO-REST')).toMatchObject({ incoming: 5 });
    await desk.run('purchaseOrderCancel', { ...end, purchaseNo: other }, BUYER);
    expect(await level('PO-REST')).toMatchObject({ good: 2, incoming: 0 });
    const after = await desk.receive(other, [{ lineNo: 1, quantity: 1 }]);
    expect(after.userErrors).toMatchObject([{ code: 'PURCHASE_STATE', status: 'CANCELLED' }]);
  });

  it('is of the places of whoever asks', async () => {
    const purchaseNo = await desk.confirmed([line('PO-FAR', 1)]);
    const listed = async (sku: string, actor: Actor) => {
      const asked = `query ($sku: String!) {
        purchaseOrders(where: { sku: { eq: $sku } }) { nodes { purchaseNo } } }`;
      const { data } = await inventory.run(asked, { sku }, { actor });
      return (data as any).purchaseOrders.nodes;
    };
    expect(await listed('po-far', DOCK)).toEqual([{ purchaseNo }]);
    expect(await listed('PO-FAR', MANAGER)).toEqual([]);
    const receipt = { purchaseNo, lines: [{ lineNo: 1, quantity: 1 }] };
    const refused = await desk.run('purchaseReceive', receipt, MANAGER);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const draft = { supplier: 'ACME', location: 'SH001', lines: [line('A', 1)] };
    await expect(desk.run('purchaseOrderDraft', draft, MANAGER)).rejects.toThrow('FORBIDDEN');
    await expect(desk.run('purchaseOrderDraft', draft, DOCK)).rejects.toThrow('FORBIDDEN');
  });
});

describe('receiving', () => {
  it('lets in what the tolerance allows, and not a unit more, whoever receives at once', async () => {
    const purchaseNo = await desk.confirmed([line('PO-RACE', 100)], { overPercent: 5 });
    const dock = (n: number) =>
      desk.receive(purchaseNo, [{ lineNo: 1, quantity: 10 }], `race-${n}`);
    const outcomes = await Promise.all(Array.from({ length: 16 }, (_, n) => dock(n)));
    const refused = outcomes.flatMap(({ userErrors }) => userErrors);
    expect(refused).toHaveLength(6);
    expect(refused[0]).toMatchObject({ code: 'PURCHASE_EXCEEDED', requested: 10, open: 5 });
    expect(await level('PO-RACE')).toMatchObject({ good: 100, incoming: 0 });
    await desk.receive(purchaseNo, [{ lineNo: 1, quantity: 5 }]);
    expect(await level('PO-RACE')).toMatchObject({ good: 105, incoming: 0 });
  });

  it('happens once per key, however often it is sent', async () => {
    const purchaseNo = await desk.confirmed([line('PO-ONCE', 9)]);
    const send = () => desk.receive(purchaseNo, [{ lineNo: 1, quantity: 3 }], 'once');
    await Promise.all([send(), send(), send(), send()]);
    expect(await level('PO-ONCE')).toMatchObject({ good: 3, incoming: 6 });
  });

  it('leaves consigned goods the supplier’s, also when they go back', async () => {
    const purchaseNo = await desk.confirmed([line('PO-LENT', 4)], { consigned: true });
    await desk.receive(purchaseNo, [{ lineNo: 1, quantity: 4 }]);
    expect(await level('PO-LENT')).toMatchObject({ good: 4, others: 4 });
    const back = [{ lineNo: 1, quantity: 1, condition: 'GOOD' }];
    const { purchaseOrder } = await desk.giveBack(purchaseNo, back);
    expect(purchaseOrder.lines).toMatchObject([{ received: 4, returned: 1 }]);
    expect(await level('PO-LENT')).toMatchObject({ good: 3, others: 3 });
  });
});

describe('what a supplier is owed', () => {
  it('is exact, tells price differences, and is settled once', async () => {
    const purchaseNo = await desk.confirmed([line('PO-OWED', 1_000, '0.0035')]);
    await desk.receive(purchaseNo, [
      { lineNo: 1, quantity: 999, invoicedPrice: '0.0036' },
      { lineNo: 1, quantity: 1, condition: 'DAMAGED' },
    ]);
    await desk.giveBack(purchaseNo, [{ lineNo: 1, quantity: 1 }]);
    await settleEarlier(purchaseNo);

    const preview = await desk.preview(later());
    expect(preview).toMatchObject({
      received: '3.5999',
      returned: '-0.0035',
      priceDifference: '0.0999',
      net: '3.5964',
      payable: { amountMinor: 360 },
      complete: true,
    });
    const settle = (expectedPayableMinor: number) =>
      desk.run(
        'supplierReconcile',
        { supplier: 'acme', until: later(), expectedPayableMinor },
        CHIEF,
      );
    const guessed = await settle(359);
    expect(guessed.userErrors).toMatchObject([
      { code: 'STATEMENT_CHANGED', expected: { amountMinor: 359 }, actual: { amountMinor: 360 } },
    ]);
    const twice = await Promise.all([settle(360), settle(360)]);
    expect(twice.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'until'] },
    ]);
    expect(await desk.preview(later())).toMatchObject({ net: '0', deliveries: [] });
  });

  it('leaves disputed deliveries for the next statement', async () => {
    const purchaseNo = await desk.confirmed([line('PO-HALF', 2, '1')]);
    await desk.receive(purchaseNo, [{ lineNo: 1, quantity: 1 }]);
    await desk.receive(purchaseNo, [{ lineNo: 1, quantity: 1 }]);
    const [first] = (await desk.preview(later())).deliveries;
    const { receiptNo, position } = first;
    const agreed = await desk.run(
      'supplierReconcile',
      {
        supplier: 'ACME',
        until: later(),
        expectedPayableMinor: 100,
        disputed: [{ receiptNo, position }],
      },
      CHIEF,
    );
    expect(agreed.supplierStatement).toMatchObject({
      net: '1.0000',
      payable: { amountMinor: 100 },
    });
    expect((await desk.preview(later())).deliveries).toMatchObject([{ receiptNo, position }]);
  });
});

/** Settles everything but the deliveries of one order. */
async function settleEarlier(purchaseNo: string) {
  const { deliveries } = await desk.preview(later());
  const own = await inventory.sql<any>(
    `select receipt_no as "receiptNo" from purchase_receipt where purchase_no = '${purchaseNo}'`,
  );
  const numbers = new Set(own.map(({ receiptNo }) => receiptNo));
  const disputed = deliveries
    .filter(({ receiptNo }: any) => numbers.has(receiptNo))
    .map(({ receiptNo, position }: any) => ({ receiptNo, position }));
  const rest = deliveries.filter(({ receiptNo }: any) => !numbers.has(receiptNo));
  if (rest.length === 0) return;
  const sum = rest.reduce((total: number, { amount }: any) => total + Number(amount) * 100, 0);
  const expectedPayableMinor = Math.round(sum);
  const input = { supplier: 'ACME', until: later(), expectedPayableMinor, disputed };
  const { userErrors } = await desk.run('supplierReconcile', input, CHIEF);
  expect(userErrors).toEqual([]);
}
