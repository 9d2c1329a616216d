import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { FAILPOINTS } from '../src/process/failpoint.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { findingAtSize } from './finding-at-size.ts';
import { ANALYST, CLERK, MEMBER, OTHER_CLERK } from './fixtures.ts';
import { parcelDoors } from './parcel-doors.ts';
import { pastDayDesk } from './past-day-desk.ts';
import { openRoutingHouse } from './routing-house.ts';
import { openWarehouseDesk, PICKUP } from './warehouse-desk.ts';

const settings: Record<string, string> = { PROCESS_SWEEP_MS: '20' };
const orders = useSubgraph('orders', createSubgraph, { settings });
const town = openRoutingHouse();
const warehouse = openWarehouseDesk(orders);
const { till, desk, work, accept, pick, pack, ready, short, ship, deliver, paid, settle } =
  warehouse;
const MANAGER: Actor = { kind: 'STAFF', id: 'S-7', roles: ['STORE_MANAGER'], stores: ['SH001'] };

beforeEach(() => {
  town.rebuild();
  town.house().member('M-1', 0);
  town.house().product('CUP', { unitPrice: '30', barcode: '6901234567892' });
  town.house().product('POT', { unitPrice: '90' });
  orders.answer(town.answer);
});

const BATCH = `batchNo state version picker doneAt location { code }
  stops { zone bin sku quantity picked parts { fulfilmentNo lineNo quantity picked } }`;
const change = (name: string, input: object, key: string, actor: Actor = CLERK) =>
  desk.ask(
    `mutation ($input: PickBatch${name}Input!, $key: String!) {
      pickBatch${name}(input: $input, idempotencyKey: $key) {
        pickBatch { ${BATCH} } userErrors { code field message } } }`,
    { input, key },
    { actor },
  );
const read = (batchNo: string, actor: Actor = CLERK) =>
  desk.ask(
    `query ($no: String!) { pickBatch(batchNo: $no) { ${BATCH} } }`,
    { no: batchNo },
    { actor },
  );
const scan = (batchNo: string, code: string, quantity: number, key: string, actor?: Actor) =>
  change('Pick', { batchNo, code, quantity }, key, actor);
const codes = (answer: any): string[] => answer.userErrors.map((it: any) => it.code);

/** An accepted fulfilment order at the first store. */
async function accepted(key: string, lines: readonly object[] = [{ sku: 'TEA', quantity: 3 }]) {
  const made = await paid(key, { lines });
  expect((await accept(made.no, `${key}-accept`)).userErrors).toEqual([]);
  return made;
}

/** A batch of these, at the first store. */
async function batchOf(key: string, ...made: readonly { readonly no: string }[]): Promise<string> {
  const input = { location: 'SH001', fulfilmentNos: made.map(({ no }) => no) };
  const { pickBatch, userErrors } = await change('Create', input, `${key}-together`);
  expect(userErrors).toEqual([]);
  return pickBatch.batchNo;
}
const partsOf = async (batchNo: string) =>
  (await read(batchNo)).stops.flatMap((stop: any) =>
    stop.parts.map((part: any) => [part.fulfilmentNo, stop.sku, part.picked, part.quantity]),
  );

describe('what is past its last day of sale', () =>
  pastDayDesk({ orders, town, warehouse, batchOf }));

describe('a parcel', () => parcelDoors({ orders, warehouse, accepted }));

describe('a batch', () => {
  it('is walked zone by zone and shelf 2 before shelf 10, as things stood when it was made', async () => {
    const { bins } = town.house();
    bins.set('TEA@SH001', { zone: 'A', bin: '10' });
    bins.set('CUP@SH001', { zone: 'A', bin: '2' });
    const tea = { sku: 'TEA', quantity: 2 };
    const one = await accepted('walk-1', [{ sku: 'POT', quantity: 1 }, tea]);
    const two = await accepted('walk-2', [tea, { sku: 'CUP', quantity: 4 }]);
    const no = await batchOf('walk', one, two);
    bins.clear();
    const { stops, ...head } = await read(no);
    expect(head).toMatchObject({ state: 'OPEN', version: 1, location: { code: 'SH001' } });
    expect(stops.map((it: any) => [it.zone, it.bin, it.sku, it.quantity])).toEqual([
      ['A', '2', 'CUP', 4],
      ['A', '10', 'TEA', 4],
      [null, null, 'POT', 1],
    ]);
    expect(stops[1].parts.map((it: any) => it.fulfilmentNo).sort()).toEqual(
      [one.no, two.no].sort(),
    );
  });

  it('gives units to who is most urgent, by SKU or barcode, and is done with the last', async () => {
    const cups = [{ sku: 'CUP', quantity: 2 }];
    const [late, urgent] = [await accepted('turn-1', cups), await accepted('turn-2', cups)];
    const input = { fulfilmentNo: urgent.no, urgent: true };
    const type = 'FulfilmentOrderPrioritizeInput';
    await work('fulfilmentOrderPrioritize', type, input, 'turn-urgent', MANAGER);
    const no = await batchOf('turn', late, urgent);
    expect(codes(await scan(no, 'cup', 3, 'turn-a'))).toEqual([]);
    expect(codes(await scan(no, 'cup', 3, 'turn-a'))).toEqual([]);
    expect(await partsOf(no)).toEqual([
      [urgent.no, 'CUP', 2, 2],
      [late.no, 'CUP', 1, 2],
    ]);
    expect(codes(await scan(no, 'CUP', 2, 'turn-b'))).toEqual(['INVALID_INPUT']);
    const last = await scan(no, '6901234567892', 1, 'turn-c');
    expect(last.pickBatch).toMatchObject({ state: 'DONE', version: 3 });
    expect(last.pickBatch.doneAt).not.toBeNull();
    const { stages, fulfilmentOrders } = await desk.read(late.orderNo);
    expect(fulfilmentOrders).toMatchObject([{ state: 'PICKING', lines: [{ picked: 2 }] }]);
    expect(stages.map((it: any) => it.fact)).toEqual(
      expect.arrayContaining(['PICKING_BEGUN', 'GOODS_PICKED']),
    );
    expect(codes(await pack(late.no, 'turn-pack'))).toEqual([]);
  });

  it('counts each unit once, however many pickers scan at once', async () => {
    const no = await batchOf('race', await accepted('race-1'), await accepted('race-2'));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => scan(no, 'TEA', 1, `race-pick-${n}`)),
    );
    expect(answers.flatMap(codes)).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    expect((await partsOf(no)).map(([, , picked]: any) => picked)).toEqual([3, 3]);
    expect(await read(no)).toMatchObject({ state: 'DONE', version: 7 });
  });

  it('has its fulfilment orders alone, however many are made at once', async () => {
    const { no } = await accepted('alone');
    const input = { location: 'SH001', fulfilmentNos: [no] };
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => change('Create', input, `alone-batch-${n}`)),
    );
    expect(answers.flatMap(codes)).toEqual(Array(3).fill('FULFILMENT_STATE'));
    const [row] = await orders.sql(
      `select count(*)::int as n from pick_line where fulfilment_no = $1`,
      [no],
    );
    expect(row).toEqual({ n: 1 });
  });

  it('is done once, when the last units of its orders are found at once', async () => {
    // Several times: whether two transactions meet is the machine's to say.
    for (const round of [1, 2, 3, 4]) {
      const made = [];
      for (const n of [1, 2, 3])
        made.push(await accepted(`last-${round}-${n}`, [{ sku: 'TEA', quantity: 1 }]));
      const no = await batchOf(`last-${round}`, ...made);
      await Promise.all(made.map((one, n) => pick(one.no, 1, `last-${round}-pick-${n}`)));
      expect(await read(no)).toMatchObject({ state: 'DONE', version: 2 });
    }
  });

  it('takes the next of the queue where none are named, and not again', async () => {
    const { no } = await accepted('queue');
    const { pickBatch } = await change('Create', { location: 'sh001' }, 'queue-batch');
    const parts = pickBatch.stops.flatMap((stop: any) => stop.parts);
    expect(parts.map((part: any) => part.fulfilmentNo)).toContain(no);
    const again = await change('Create', { location: 'SH001' }, 'queue-none');
    expect(codes(again)).toEqual(['INVALID_INPUT']);
  });
});

describe('a part of a batch', () => {
  it('that is held is passed over, and told of where nobody else waits', async () => {
    const [held, free] = [await accepted('held-1'), await accepted('held-2')];
    const no = await batchOf('held', held, free);
    const hold = { orderNo: held.orderNo, reason: 'address unclear' };
    await desk.ask(
      `mutation ($input: OrderHoldInput!) {
        orderHold(input: $input, idempotencyKey: "held-hold") { userErrors { code } } }`,
      { input: hold },
      { actor: MANAGER },
    );
    expect(codes(await scan(no, 'TEA', 3, 'held-a'))).toEqual([]);
    expect(codes(await scan(no, 'TEA', 1, 'held-b'))).toEqual(['ORDER_BLOCKED']);
    expect(await partsOf(no)).toEqual([
      [held.no, 'TEA', 0, 3],
      [free.no, 'TEA', 3, 3],
    ]);
    const input = { location: 'SH001', fulfilmentNos: [held.no] };
    expect(codes(await change('Create', input, 'held-c'))).toEqual(['ORDER_BLOCKED']);
  });

  it('that is short, cancelled or goes elsewhere leaves it; it ends without them', async () => {
    const made = [];
    for (const n of [1, 2, 3]) made.push(await accepted(`gone-${n}`));
    const [less, gone, moved] = made as [any, any, any];
    const no = await batchOf('gone', less, gone, moved);
    await scan(no, 'TEA', 2, 'gone-a');
    expect(codes(await short(less.no, 1, 'gone-short', { policy: 'CANCEL' }))).toEqual([]);
    await short(moved.no, 3, 'gone-moved');
    await settle();
    expect(await read(no)).toMatchObject({ state: 'OPEN' });
    expect((await till.cancel(gone.orderNo, 'gone-cancel')).userErrors).toEqual([]);
    await settle();
    expect(await partsOf(no)).toEqual([[less.no, 'TEA', 2, 2]]);
    expect(await read(no)).toMatchObject({ state: 'DONE' });
    expect(codes(await scan(no, 'TEA', 1, 'gone-b'))).toEqual(['INVALID_INPUT']);
    expect((await desk.read(moved.orderNo)).fulfilmentOrders).toMatchObject([
      { location: { code: 'SH002' }, state: 'ASSIGNED', lines: [{ picked: 0 }] },
    ]);
  });

  it('is packed, or waits for its buyer, only when all of it is found', async () => {
    const { no } = await accepted('half');
    await pick(no, 2, 'half-pick');
    const refused = await pack(no, 'half-pack');
    expect(codes(refused)).toEqual(['INVALID_INPUT']);
    const { no: own } = await paid('half-own', PICKUP);
    await accept(own, 'half-own-accept');
    await pick(own, 1, 'half-own-pick');
    expect(codes(await ready(own, 'half-own-ready'))).toEqual(['INVALID_INPUT']);
    await pick(no, 3, 'half-rest');
    expect((await pack(no, 'half-packed')).fulfilmentOrder).toMatchObject({ state: 'PACKED' });
  });
});

describe('who picks', () => {
  it('is of the place, and asks for what there is', async () => {
    const made = await accepted('wrong');
    const no = await batchOf('wrong', made);
    const before = await read(no);
    const at = (fulfilmentNos: readonly string[], location = 'SH001') => ({
      location,
      fulfilmentNos,
    });
    const asked: [any, string[]][] = [
      [await change('Create', at([]), 'w1'), ['INVALID_INPUT']],
      [await change('Create', at([made.no, made.no]), 'w2'), ['INVALID_INPUT']],
      [await change('Create', at(['NONE', made.no]), 'w3'), ['NOT_FOUND', 'FULFILMENT_STATE']],
      [await change('Create', at([made.no], 'SH002'), 'w4'), ['NOT_FOUND']],
      [await change('Create', at([made.no], 'SH002'), 'w5', OTHER_CLERK), ['NOT_FOUND']],
      [await scan(no, 'TEA', 0, 'w6'), ['INVALID_INPUT']],
      [await scan(no, 'NOTHING', 1, 'w7'), ['INVALID_INPUT']],
      [await scan(no, 'TEA', 1, 'w8', OTHER_CLERK), ['NOT_FOUND']],
      [await scan('PB-NONE', 'TEA', 1, 'w9'), ['NOT_FOUND']],
    ];
    for (const [answer, expected] of asked) expect(codes(answer)).toEqual(expected);
    expect(await read(no)).toEqual(before);
    expect(await read(no, OTHER_CLERK)).toBeNull();
    await expect(scan(no, 'TEA', 1, 'w10', MEMBER)).rejects.toThrow('FORBIDDEN');
  });

  it('is named once on what was seen, and is found by it', async () => {
    const no = await batchOf('named', await accepted('named'));
    const input = { batchNo: no, expectedVersion: 1 };
    const answers = await Promise.all(
      ['P-1', 'P-2'].map((picker) => change('Assign', { ...input, picker }, `named-${picker}`)),
    );
    expect(answers.flatMap(codes)).toEqual(['ORDER_CHANGED']);
    const { picker } = await read(no);
    const list = `query ($is: String!) { pickBatches(where: { picker: { eq: $is } }) {
      nodes { batchNo } } }`;
    expect(await desk.ask(list, { is: picker })).toEqual({ nodes: [{ batchNo: no }] });
    expect(await desk.ask(list, { is: picker }, { actor: OTHER_CLERK })).toEqual({ nodes: [] });
    const long = { batchNo: no, expectedVersion: 2, picker: 'x'.repeat(65) };
    expect(codes(await change('Assign', long, 'named-long'))).toEqual(['INVALID_INPUT']);
  });
});

describe('what is being picked', () => {
  it('leaves as far as it was found: sending is packing', async () => {
    const { orderNo, no } = await accepted('sent');
    await pick(no, 2, 'sent-pick');
    const all = await ship('HALF-1', [{ fulfilmentNo: no, lines: null }]);
    expect(all.userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'parts', '0'] }]);
    const some = (quantity: number) => [{ fulfilmentNo: no, lines: [{ lineNo: 1, quantity }] }];
    expect((await ship('HALF-2', some(3))).userErrors).toMatchObject([
      { field: ['input', 'parts', '0', 'lines', '0', 'quantity'] },
    ]);
    const { parcel } = await ship('HALF-3', some(2));
    expect(codes(await ship('HALF-4', some(1)))).toEqual(['INVALID_INPUT']);
    await pick(no, 3, 'sent-more');
    const rest = await ship('HALF-5', [{ fulfilmentNo: no, lines: null }]);
    await settle();
    await deliver(parcel.parcelNo);
    await deliver(rest.parcel.parcelNo);
    expect((await till.read(orderNo)).status).toBe('COMPLETED');

    // It arrived once, whoever says so again under whatever key; facts are found by the order.
    const again = `mutation ($no: String!) {
      parcelDeliver(input: { parcelNo: $no }, idempotencyKey: "sent-again") {
        parcel { state } userErrors { code } } }`;
    expect(await desk.ask(again, { no: parcel.parcelNo })).toEqual({
      parcel: { state: 'DELIVERED' },
      userErrors: [],
    });
    const facts = (where: object) =>
      desk.ask(
        `query ($where: SettlementFactWhere) {
          settlementFacts(where: $where) { totalCount nodes { sku quantity } } }`,
        { where },
        { actor: MANAGER },
      );
    expect((await facts({ orderNo: { eq: orderNo } })).totalCount).toBe(2);
    expect((await facts({ orderNo: { in: ['SO-NONE'] } })).nodes).toEqual([]);
  });
});

describe('a part that somebody sends to a place which does not have it', () => {
  it.each(FAILPOINTS.moveRefused)('stays held, though its worker dies at %s', async (point) => {
    const { orderNo, no } = await paid(point);
    town.sellOutUnseen('SH002', 'HZ001', 'WH01');
    const reason = 'shelf is empty';
    const gone = { fulfilmentNo: no, reason };
    await work('fulfilmentOrderReject', 'FulfilmentOrderRejectInput', gone, `${point}-reject`);
    await settle();
    town.seeAll();
    const { stock } = town.house();
    stock.hold('kept', [{ key: 'TEA@SH002', quantity: 0 }], null!);
    await orders.sql(`update fulfilment_order set reservation = 'kept' where fulfilment_no = $1`, [
      no,
    ]);
    const by = { fulfilmentNo: no, location: 'WH01' };
    const type = 'FulfilmentOrderRerouteInput';
    const reroute = () => work('fulfilmentOrderReroute', type, by, `${point}-by`, MANAGER);
    settings['ENTRESOL_FAILPOINT'] = point;
    settings['ENTRESOL_FAILPOINT_ACTION'] = 'abandon';
    await expect(reroute()).rejects.toThrow('INTERNAL');
    delete settings['ENTRESOL_FAILPOINT'];
    await settle();
    const waits = { state: 'NEW', waitingFor: 'STAFF' };
    expect((await desk.read(orderNo)).fulfilmentOrders).toMatchObject([waits]);
    expect([stock.stateOf('kept'), stock.held()]).toEqual(['ACTIVE', ['kept']]);
    // Its key is free again: the same wish comes true once the place has it.
    expect(codes(await reroute())).toEqual(['INSUFFICIENT_STOCK']);
    stock.set('TEA@WH01', 5);
    expect(codes(await reroute())).toEqual([]);
    expect(stock.stateOf('kept')).toBe('RELEASED');
  });
});

describe('orders are found', () => {
  const FIND = `query ($where: OrderWhere) { orders(where: $where) { totalCount nodes { orderNo } } }`;
  const find = async (where: object, actor: Actor = CLERK) => {
    const { totalCount, nodes } = await desk.ask(FIND, { where }, { actor });
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ orderNo }: { orderNo: string }) => orderNo);
  };

  it('by SKU, staff, urgency, hold, and the phone of who receives them', async () => {
    const phone = '138 1234 0987';
    const lines = [{ sku: 'POT', quantity: 1 }];
    const { orderNo, no } = await paid('found', { lines, delivery: { receiver: '王', phone } });
    const other = await paid('other', { lines: [{ sku: 'CUP', quantity: 1 }] });
    const guests = { lines, memberNo: null, delivery: { receiver: '访客', phone: '13812340987' } };
    const guest = await paid('guest', guests);
    const of = (where: object, actor?: Actor) =>
      find({ orderNo: { in: [orderNo, other.orderNo] }, ...where }, actor);
    expect(await of({ sku: { eq: 'POT' } })).toEqual([orderNo]);
    expect(await of({ not: { sku: { in: ['POT'] } } })).toEqual([other.orderNo]);
    expect(await of({ staffNo: { eq: 'S-1' } })).toHaveLength(2);
    expect(await of({ heldAt: { isNull: false } })).toEqual([]);
    expect(await of({ urgent: { eq: true } })).toEqual([]);
    await orders.sql(`update fulfilment_order set priority = 0 where fulfilment_no = $1`, [no]);
    expect(await of({ urgent: { eq: true } })).toEqual([orderNo]);
    expect(await of({ urgent: { eq: false } })).toEqual([other.orderNo]);
    for (const written of [phone, '13812340987', '+86 13812340987']) {
      const found = await find({ phone: { eq: written } });
      expect(found.toSorted()).toEqual([orderNo, guest.orderNo].toSorted());
    }
    expect(await find({ phone: { in: ['13812340987'] } }, OTHER_CLERK)).toEqual([]);
    expect(await find({ phone: { eq: '13812340987' } }, MEMBER)).toEqual([orderNo]);
    await expect(find({ phone: { eq: '13812340987' } }, ANALYST)).rejects.toThrow('FORBIDDEN');
  });

  it('and say of a cancelled one that none of its units will leave', async () => {
    const { orderNo, no } = await paid('none');
    await till.cancel(orderNo, 'none-cancel');
    await settle();
    expect(
      await desk.ask(
        `query ($no: String!) { fulfilmentOrder(fulfilmentNo: $no) {
          state lines { quantity shipped cancelled } } }`,
        { no },
      ),
    ).toEqual({ state: 'CANCELLED', lines: [{ quantity: 3, shipped: 0, cancelled: 3 }] });
  });
});

findingAtSize(orders);
