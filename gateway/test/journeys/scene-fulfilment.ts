import { expect } from '@jest/globals';
import type { JourneySystem } from './journey-system.ts';
import { MEMBER, SERVICE } from './people.ts';

const ERRORS = 'userErrors { code message }';
const PREPARE = `mutation ($orderNo: String!, $no: String!, $lines: [FulfilmentPickLineInput!]!,
    $pay: String!, $accept: String!, $pick: String!, $pack: String!) {
  orderPay(input: { orderNo: $orderNo, method: CASH }, idempotencyKey: $pay) { ${ERRORS} }
  fulfilmentOrderAccept(input: { fulfilmentNo: $no }, idempotencyKey: $accept) { ${ERRORS} }
  fulfilmentOrderPick(input: { fulfilmentNo: $no, lines: $lines }, idempotencyKey: $pick) {
    ${ERRORS}
  }
  fulfilmentOrderPack(input: { fulfilmentNo: $no }, idempotencyKey: $pack) {
    fulfilmentOrder { state version } ${ERRORS}
  }
}`;
const LINES = `query ($no: String!) {
  fulfilmentOrder(fulfilmentNo: $no) { lines { lineNo quantity } }
}`;
const SHIP = `mutation ($input: ParcelShipInput!, $key: String!) {
  parcelShip(input: $input, idempotencyKey: $key) { parcel { parcelNo state } ${ERRORS} }
}`;
const DELIVER = `mutation ($parcelNo: String!, $key: String!) {
  parcelDeliver(input: { parcelNo: $parcelNo }, idempotencyKey: $key) {
    parcel { state } ${ERRORS}
  }
}`;
const READY = `mutation ($no: String!, $key: String!) {
  fulfilmentOrderReady(input: { fulfilmentNo: $no }, idempotencyKey: $key) {
    fulfilmentOrder { state } ${ERRORS}
  }
}`;
const CODE = `query ($no: String!) {
  fulfilmentOrder(fulfilmentNo: $no) { collectionCode }
}`;
const COLLECT = `mutation ($no: String!, $code: String!, $key: String!) {
  fulfilmentOrderCollect(input: { fulfilmentNo: $no, code: $code }, idempotencyKey: $key) {
    fulfilmentOrder { state } ${ERRORS}
  }
}`;
const HAND_OVER = `mutation ($orderNo: String!, $key: String!) {
  orderFulfil(input: { orderNo: $orderNo }, idempotencyKey: $key) { order { status } ${ERRORS} }
}`;

type Ask = JourneySystem['ask'];

/** An order of one place whose goods are to reach their buyer. */
interface SceneOrder {
  readonly orderNo: string;
  readonly scene: string;
  readonly handOver: string;
}

/**
 * Takes an order's goods from the shelf to the buyer, step by step, in the way its scene has.
 *
 * Answers the document that its lines are settled by: the parcel, or the fulfilment order.
 */
export async function fulfilScene(ask: Ask, order: SceneOrder): Promise<string> {
  const { orderNo, handOver } = order;
  await prepare(ask, order);
  if (handOver === 'PARCEL' || handOver === 'STORE_DELIVERY') return send(ask, order);
  if (handOver === 'PICKUP') return letCollect(ask, order);
  const { data } = await ask(SERVICE, HAND_OVER, { orderNo, key: `${orderNo}-hand` });
  expect(data.orderFulfil).toEqual({ order: { status: 'COMPLETED' }, userErrors: [] });
  return `${orderNo}-F1`;
}

async function prepare(ask: Ask, { orderNo }: SceneOrder): Promise<void> {
  const no = `${orderNo}-F1`;
  const { data: held } = await ask(SERVICE, LINES, { no });
  const keys = ['pay', 'accept', 'pick', 'pack'].map((act) => [act, `${orderNo}-${act}`]);
  const asked = { orderNo, no, lines: held.fulfilmentOrder.lines, ...Object.fromEntries(keys) };
  const { data } = await ask(SERVICE, PREPARE, asked);
  const refused = Object.values(data).flatMap((payload: any) => payload.userErrors);
  expect(refused).toEqual([]);
  expect(data.fulfilmentOrderPack.fulfilmentOrder).toEqual({ state: 'PACKED', version: 4 });
}

async function send(ask: Ask, { orderNo }: SceneOrder): Promise<string> {
  const parts = [{ fulfilmentNo: `${orderNo}-F1` }];
  const input = { carrier: 'SF', trackingNo: orderNo, parts };
  const { data } = await ask(SERVICE, SHIP, { input, key: `${orderNo}-ship` });
  expect(data.parcelShip).toMatchObject({ parcel: { state: 'SHIPPED' }, userErrors: [] });
  const { parcelNo } = data.parcelShip.parcel;
  const arrived = await ask(SERVICE, DELIVER, { parcelNo, key: `${orderNo}-deliver` });
  expect(arrived.data.parcelDeliver).toMatchObject({ parcel: { state: 'DELIVERED' } });
  return parcelNo;
}

/** Only the buyer is shown the code. */
async function letCollect(ask: Ask, { orderNo }: SceneOrder): Promise<string> {
  const no = `${orderNo}-F1`;
  const ready = await ask(SERVICE, READY, { no, key: `${orderNo}-ready` });
  expect(ready.data.fulfilmentOrderReady.fulfilmentOrder.state).toBe('READY_FOR_PICKUP');
  const { data } = await ask(MEMBER, CODE, { no });
  const code = data.fulfilmentOrder.collectionCode;
  const done = await ask(SERVICE, COLLECT, { no, code, key: `${orderNo}-collect` });
  expect(done.data.fulfilmentOrderCollect).toMatchObject({
    fulfilmentOrder: { state: 'COLLECTED' },
    userErrors: [],
  });
  return no;
}
