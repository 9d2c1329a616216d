import { expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { CLERK, MEMBER } from './fixtures.ts';
import type { openRoutingHouse } from './routing-house.ts';
import { PICKUP, type openWarehouseDesk } from './warehouse-desk.ts';

const MANAGER: Actor = { kind: 'STAFF', id: 'S-7', roles: ['STORE_MANAGER'], stores: ['SH001'] };
const DAY_MS = 86_400_000;
const ERRORS = `userErrors { __typename code field
  ... on GoodsPastDayError { document sku lotNo quantity waivable } }`;

/** What is asked of lots before goods leave, whichever way they go. */
export function pastDayDesk(at: {
  readonly orders: SubgraphUnderTest;
  readonly town: ReturnType<typeof openRoutingHouse>;
  readonly warehouse: ReturnType<typeof openWarehouseDesk>;
  readonly batchOf: (key: string, ...made: readonly { readonly no: string }[]) => Promise<string>;
}): void {
  const { orders, town, warehouse, batchOf } = at;
  const { desk, paid, accept, settle } = warehouse;

  /** Of TEA nothing is left but a lot that may not be sold since yesterday. */
  function stale(expiresInDays: number) {
    const now = orders.clock.now().getTime();
    const lot = {
      lotNo: 'L1',
      sellableUntil: new Date(now - DAY_MS).toISOString(),
      expiresAt: new Date(now + expiresInDays * DAY_MS).toISOString(),
    };
    town.house().pastDay = (lines) =>
      lines
        .filter(({ sku }) => sku === 'TEA')
        .map(({ sku, location, quantity }) => ({ sku, location, quantity, ...lot }));
  }
  const refusal = (document: string, field: readonly string[], waivable = true, quantity = 3) => ({
    __typename: 'GoodsPastDayError',
    code: 'GOODS_PAST_DAY',
    field,
    document,
    sku: 'TEA',
    lotNo: 'L1',
    quantity,
    waivable,
  });
  const change = (name: string, type: string, input: object, key: string, actor: Actor = CLERK) =>
    desk.ask(
      `mutation ($input: ${type}!, $key: String!) {
        ${name}(input: $input, idempotencyKey: $key) { ${ERRORS} } }`,
      { input, key },
      { actor },
    );
  const ship = (no: string, key: string, more: object = {}, actor?: Actor) =>
    change(
      'parcelShip',
      'ParcelShipInput',
      { carrier: 'SF', trackingNo: key, parts: [{ fulfilmentNo: no }], ...more },
      key,
      actor,
    );
  const facts = async (orderNo: string) =>
    (
      await orders.sql<{ fact: string; reason: string }>(
        `select s.fact, s.reason from order_stage s join sales_order o on o.id = s.order_id
         where o.order_no = $1 and s.fact in ('LOT_WAIVED', 'PARCEL_SHIPPED', 'GOODS_COLLECTED')
         order by sequence`,
        [orderNo],
      )
    ).map(({ fact, reason }) => `${fact} ${reason}`);
  const ready = async (key: string, more: object = {}) => {
    const made = await paid(key, more);
    expect((await accept(made.no, `${key}-accept`)).userErrors).toEqual([]);
    return made;
  };

  it('stays in, naming sku, lot and day, until a manager lets it go with a reason', async () => {
    const { orderNo, no } = await ready('stale');
    const rows = `select (select count(*)::int from parcel), (select version from sales_order
      where order_no = $1), (select count(*)::int from order_process)`;
    stale(3);
    const before = await orders.sql(rows, [orderNo]);
    const field = ['input', 'parts', '0'];
    expect((await ship(no, 'stale-1')).userErrors).toEqual([refusal(no, field)]);
    const reason = { lotReason: 'the buyer was told' };
    expect((await ship(no, 'stale-2', reason)).userErrors).toEqual([refusal(no, field)]);
    expect((await ship(no, 'stale-3', {}, MANAGER)).userErrors).toEqual([refusal(no, field)]);
    const blank = await ship(no, 'stale-4', { lotReason: ' ' }, MANAGER);
    expect(blank.userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'lotReason'] },
    ]);
    expect(await orders.sql(rows, [orderNo])).toEqual(before);

    expect((await ship(no, 'stale-5', reason, MANAGER)).userErrors).toEqual([]);
    const day = new Date(orders.clock.now().getTime() - DAY_MS).toISOString().slice(0, 10);
    expect(await facts(orderNo)).toEqual([
      `LOT_WAIVED TEA L1 ${day}: the buyer was told`,
      expect.stringMatching(/^PARCEL_SHIPPED PC/),
    ]);
    await settle();
  });

  it('stays in once it has expired, whoever asks, and whichever way it would go', async () => {
    const one = await ready('expired-1');
    const two = await ready('expired-2');
    stale(0);
    const reason = { lotReason: 'nobody will notice' };
    expect((await ship(one.no, 'expired-3', reason, MANAGER)).userErrors).toEqual([
      refusal(one.no, ['input', 'parts', '0'], false),
    ]);
    const lines = [{ lineNo: 1, quantity: 2 }];
    const pick = { fulfilmentNo: one.no, lines };
    expect(
      (await change('fulfilmentOrderPick', 'FulfilmentOrderPickInput', pick, 'expired-4'))
        .userErrors,
    ).toEqual([refusal(one.no, ['input', 'lines'], false, 2)]);
    const batchNo = await batchOf('past-day', two);
    const scan = { batchNo, code: 'TEA', quantity: 1 };
    expect(
      (await change('pickBatchPick', 'PickBatchPickInput', scan, 'expired-5')).userErrors,
    ).toEqual([refusal(batchNo, ['input', 'code'], false, 1)]);
    const states = await orders.sql<{ state: string }>(
      `select state from fulfilment_order where fulfilment_no = any ($1)`,
      [[one.no, two.no]],
    );
    expect(states.map(({ state }) => state)).toEqual(['ACCEPTED', 'ACCEPTED']);
  });

  it('keeps its row of a list in, and no other', async () => {
    const one = await ready('list-1');
    const two = await ready('list-2', { lines: [{ sku: 'CUP', quantity: 1 }] });
    stale(3);
    const rows = [one, two].map(({ no }, n) => ({
      fulfilmentNo: no,
      carrier: 'SF',
      trackingNo: `list-${n}`,
    }));
    const told = await desk.ask(
      `mutation ($input: ParcelBulkShipInput!, $key: String!) {
        parcelBulkShip(input: $input, idempotencyKey: $key) {
          rows { parcel { parcelNo } ${ERRORS} } userErrors { code } } }`,
      { input: { rows }, key: 'list' },
      { actor: CLERK },
    );
    expect(told.userErrors).toEqual([]);
    const [first, second] = told.rows;
    expect(first).toMatchObject({ parcel: null, userErrors: [{ code: 'GOODS_PAST_DAY' }] });
    expect(second).toEqual({ parcel: { parcelNo: expect.any(String) }, userErrors: [] });
    await settle();
  });

  it('is not collected either, but for a manager who says why', async () => {
    const { orderNo, no } = await ready('desk', PICKUP);
    expect((await warehouse.ready(no, 'desk-ready')).userErrors).toEqual([]);
    const code = await warehouse.codeOf(no, MEMBER);
    stale(3);
    const collect = (key: string, more: object = {}, actor?: Actor) =>
      change(
        'fulfilmentOrderCollect',
        'FulfilmentOrderCollectInput',
        { fulfilmentNo: no, code, ...more },
        key,
        actor,
      );
    expect((await collect('desk-1')).userErrors).toEqual([refusal(no, ['input', 'fulfilmentNo'])]);
    expect((await collect('desk-2', { lotReason: 'today' }, MANAGER)).userErrors).toEqual([]);
    expect(await facts(orderNo)).toEqual([
      expect.stringMatching(/^LOT_WAIVED TEA L1 .*: today$/),
      `GOODS_COLLECTED ${no}`,
    ]);
    await settle();
  });

  it('leaves when nobody can say what its lots are: inventory tells of it afterwards', async () => {
    const { no } = await ready('away');
    town.house().pastDay = () => {
      throw new Error('inventory is away');
    };
    expect((await ship(no, 'away-1')).userErrors).toEqual([]);
    await settle();
  });
}
