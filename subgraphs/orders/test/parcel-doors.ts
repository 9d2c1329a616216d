import { expect, it } from '@jest/globals';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { MANAGER } from './amend-desk.ts';
import type { openWarehouseDesk } from './warehouse-desk.ts';

/** What a parcel may hold: what it is refused with, and for which door it leaves. */
export function parcelDoors(given: {
  readonly orders: SubgraphUnderTest;
  readonly warehouse: ReturnType<typeof openWarehouseDesk>;
  readonly accepted: (key: string) => Promise<{ readonly orderNo: string; readonly no: string }>;
}): void {
  const { orders, warehouse, accepted } = given;
  const { desk, work, ship, settle } = warehouse;

  it('is refused with all that is wrong with it, part by part, and nothing leaves', async () => {
    const [open, gone] = [await accepted('all-1'), await accepted('all-2')];
    expect((await ship('SF-GONE', [{ fulfilmentNo: gone.no }])).userErrors).toEqual([]);
    await settle();
    const line = (lineNo: number, quantity: number) => [{ lineNo, quantity }];
    const parts = [
      { fulfilmentNo: open.no, lines: line(1, 4) },
      { fulfilmentNo: 'SO-NONE-F1' },
      { fulfilmentNo: 'SO-NONE-F2' },
      { fulfilmentNo: gone.no, lines: line(9, 1) },
    ];
    const told = (answer: any) =>
      answer.userErrors.map((it: any) => `${it.code} ${it.field.slice(1).join('.')}`);
    const expected = [
      'INVALID_INPUT parts.0.lines.0.quantity',
      'NOT_FOUND parts.1.fulfilmentNo',
      'NOT_FOUND parts.2.fulfilmentNo',
      'NOT_FOUND parts.3.lines.0.lineNo',
      'FULFILMENT_STATE parts.3.fulfilmentNo',
    ];
    expect(told(await ship('SF-GONE', parts, 'all-taken'))).toEqual([
      'INVALID_INPUT trackingNo',
      ...expected,
    ]);
    expect(told(await ship(' ', parts, 'all-blank'))).toEqual([
      'INVALID_INPUT trackingNo',
      ...expected,
    ]);
    const reject = { fulfilmentNo: gone.no, reason: ' ' };
    const type = 'FulfilmentOrderRejectInput';
    const worked = await work('fulfilmentOrderReject', type, reject, 'all-reject');
    expect(worked.userErrors.map(({ code }: any) => code)).toEqual([
      'INVALID_INPUT',
      'FULFILMENT_STATE',
    ]);
    expect((await desk.read(open.orderNo)).fulfilmentOrders).toMatchObject([{ state: 'ACCEPTED' }]);
  });

  it('goes to its new door alone, once the desk has sent it there', async () => {
    const [stays, goes] = [await accepted('door-1'), await accepted('door-2')];
    const send = async (delivery: object, key: string) => {
      const [seen] = await orders.sql<{ version: number }>(
        `select version from sales_order where order_no = $1`,
        [goes.orderNo],
      );
      return desk.ask(
        `mutation ($input: OrderDeliveryChangeInput!, $key: String!) {
          orderDeliveryChange(input: $input, idempotencyKey: $key) {
            order { version } userErrors { code } } }`,
        {
          input: {
            orderNo: goes.orderNo,
            reason: 'moved',
            delivery,
            expectedVersion: seen!.version,
          },
          key,
        },
        { actor: MANAGER },
      );
    };
    const both = [{ fulfilmentNo: stays.no }, { fulfilmentNo: goes.no }];
    expect((await send({ receiver: '李', address: '二路 2 号' }, 'door-a')).userErrors).toEqual([]);
    expect((await ship('SF-APART', both)).userErrors).toMatchObject([
      { field: ['input', 'parts'] },
    ]);
    const back = {
      receiver: '李',
      address: '一路 1 号',
      latitude: '31.2363',
      longitude: '121.4800',
    };
    expect((await send(back, 'door-b')).userErrors).toEqual([]);
    expect((await ship('SF-AGAIN', both)).parcel.lines).toHaveLength(2);
  });
}
