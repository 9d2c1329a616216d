import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { STANDING } from '../src/queries/order-queues.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { eventually } from './fixtures.ts';
import { later, openIntake, outside } from './intake-desk.ts';
import { openRoutingHouse } from './routing-house.ts';

const settings: Record<string, string> = { PROCESS_SWEEP_MS: '20' };
const orders = useSubgraph('orders', createSubgraph, { settings });
const routing = openRoutingHouse();
const { ask, intake, platform, read } = openIntake(orders);

beforeAll(async () => {
  orders.answer(routing.answer);
  routing.rebuild();
  await platform({}, 'platform');
});
beforeEach(() => routing.rebuild());

const one = async (text: string, key: string) => (await intake([text], key)).rows[0];

describe('an exception', () => {
  const RETRY = `mutation ($orderNo: String!, $key: String!) {
    orderExceptionRetry(input: { orderNo: $orderNo }, idempotencyKey: $key) {
      order { exception fulfilmentLocation { code } } userErrors { __typename code } } }`;
  const retry = (orderNo: string, key: string) =>
    ask('orderExceptionRetry', RETRY, { orderNo, key });
  const short = async (number: string) => {
    routing.setStock({ SH001: 1 });
    return (await one(outside(number), number)).order.orderNo as string;
  };

  it('keeps its order from being handed over, and ends when its stock is found', async () => {
    const orderNo = await short('E-1');
    const FULFIL = `mutation ($orderNo: String!) { orderFulfil(input: { orderNo: $orderNo },
      idempotencyKey: "e1") { userErrors { __typename ... on OrderBlockedError { exception } } } }`;
    expect((await ask('orderFulfil', FULFIL, { orderNo })).userErrors).toEqual([
      { __typename: 'OrderBlockedError', exception: 'OUT_OF_STOCK' },
    ]);
    expect((await retry(orderNo, 'too soon')).userErrors).toMatchObject([
      { __typename: 'InsufficientStockError' },
    ]);
    routing.setStock({ SH002: 4 });
    expect(await retry(orderNo, 'found')).toMatchObject({
      userErrors: [],
      order: { exception: null, fulfilmentLocation: { code: 'SH002' } },
    });
    expect(routing.house().stock.held()).toEqual([orderNo]);
    expect((await ask('orderFulfil', FULFIL, { orderNo })).userErrors).toEqual([]);
  });

  it('for want of stock ends by itself once there is some', async () => {
    const orderNo = await short('E-2');
    routing.setStock({ SH001: 9 });
    await eventually(
      () => read(orderNo),
      ({ exception }) => exception === null,
      () => orders.clock.advance(5 * 60_000),
    );
    expect(routing.house().stock.held()).toContain(orderNo);
  });

  it('of another kind is ended by staff, with a note; missing stock is not waved through', async () => {
    const RESOLVE = `mutation ($orderNo: String!, $key: String!) {
      orderExceptionResolve(input: { orderNo: $orderNo, note: "called the buyer" },
        idempotencyKey: $key) { order { exception stage } userErrors { code } } }`;
    const resolve = (orderNo: string) =>
      ask('orderExceptionResolve', RESOLVE, { orderNo, key: `resolve ${orderNo}` });
    const waiting = await short('E-3');
    expect((await resolve(waiting)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    routing.setStock({ SH001: 9 });
    const { order } = await one(outside('E-4'), 'e4');
    const gone = later('E-4', 20, {
      lines: [
        {
          lineRef: '1',
          sku: 'TEA',
          title: '茶',
          quantity: 1,
          unitPrice: '18.50',
          discount: '0.50',
        },
      ],
      total: '26.00',
    });
    expect(await one(gone, 'e4 part')).toMatchObject({ order: { exception: 'REFUNDED_IN_PART' } });
    const [{ stage }] = await orders.sql(
      `select ${STANDING} as stage from sales_order where order_no = $1`,
      [order.orderNo],
    );
    expect(stage).toBe('RULE');
    expect((await resolve(order.orderNo)).order).toMatchObject({
      exception: null,
      stage: 'FULFILMENT',
    });
    expect((await resolve(order.orderNo)).order.exception).toBeNull();
  });
});
