import { expect } from '@jest/globals';
import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { CLERK } from './fixtures.ts';
import type { openWitness } from './witness.ts';

const ERRORS = `userErrors {
  __typename code field retryable
  ... on ReturnExceededError { lineNo requested returnable }
  ... on OrderStateError { status }
}`;

const RETURN = `mutation ($input: OrderReturnInput!, $key: String!) {
  orderReturn(input: $input, idempotencyKey: $key) {
    order { status refunded { amountMinor } }
    orderReturn { returnNo state refund { amountMinor } pointsReturned couponsReturned }
    ${ERRORS}
  }
}`;
const PREVIEW = `query ($input: OrderReturnInput!) {
  returnPreview(input: $input) {
    lines { lineNo sku quantity refund { amountMinor } points }
    refund { amountMinor } refunds { method amount { amountMinor } }
    pointsReturned couponsReturned ${ERRORS}
  }
}`;
const EXCHANGE = `mutation ($input: OrderExchangeInput!, $key: String!) {
  orderExchange(input: $input, idempotencyKey: $key) {
    orderReturn { returnNo kind state } replacement { orderNo status } ${ERRORS}
  }
}`;
const READ = `query ($orderNo: String!) {
  order(orderNo: $orderNo) {
    status paymentStatus version total { amountMinor } refunded { amountMinor }
    lines { lineNo quantity returnedQuantity }
    payments { method state amount { amountMinor } returned { amountMinor } }
    returns {
      returnNo kind state reason location { code } actor replacement { orderNo status }
      lines { lineNo sku quantity condition refund { amountMinor } points }
      refund { amountMinor } refunds { method state amount { amountMinor } }
      pointsReturned couponsReturned
    }
    stages { sequence fact reason }
  }
}`;

/** Units of a line as tests ask for them back. */
export const units = (quantity: number, condition: string | null = 'GOOD', lineNo = 1) => ({
  lineNo,
  quantity,
  ...(condition === null ? {} : { condition }),
});

/** A desk for returns in front of the subgraph under test. */
export function openReturnDesk(orders: SubgraphUnderTest, witness: ReturnType<typeof openWitness>) {
  async function ask(field: string, query: string, variables: object, actor: Actor = CLERK) {
    const { data, errors } = await orders.run(query, variables as never, { actor });
    if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
    return data[field];
  }
  const asked = (orderNo: string, lines: readonly object[], more: object = {}) => ({
    orderNo,
    reason: 'does not fit',
    lines,
    ...more,
  });
  const desk = {
    /** Three units, a coupon and 101 points: 53.99 yuan, paid and handed over. */
    async sold(key: string, method = 'CASH'): Promise<string> {
      const { till, notify } = witness;
      const cart = {
        memberNo: 'M-1',
        lines: [{ sku: 'TEA', quantity: 3 }],
        couponCodes: ['MINUS5'],
        pointsToSpend: 101,
      };
      const { order, userErrors } = await till.submit(cart, key);
      expect(userErrors).toEqual([]);
      const { payment } = await till.pay(order.orderNo, `${key}-pay`, method);
      if (method === 'SANDBOX') {
        const [row] = await orders.sql(
          `select payment_no from payment p join sales_order o on o.id = p.order_id
           where order_no = $1`,
          [order.orderNo],
        );
        await notify(row.payment_no, { amountMinor: payment.amount.amountMinor });
      }
      await till.fulfil(order.orderNo, `${key}-fulfil`);
      return order.orderNo;
    },
    giveBack: (
      orderNo: string,
      lines: readonly object[],
      key: string,
      more: object = {},
      actor: Actor = CLERK,
    ) => ask('orderReturn', RETURN, { input: asked(orderNo, lines, more), key }, actor),
    exchange: (orderNo: string, lines: readonly object[], cart: object, key: string) => {
      const input = { goods: asked(orderNo, lines), replacement: { store: 'SH001', ...cart } };
      return ask('orderExchange', EXCHANGE, { input, key });
    },
    preview: (orderNo: string, lines: readonly object[], more: object = {}, actor: Actor = CLERK) =>
      ask('returnPreview', PREVIEW, { input: asked(orderNo, lines, more) }, actor),
    read: (orderNo: string, actor: Actor = CLERK) => ask('order', READ, { orderNo }, actor),
    /** What the house holds: good units, damaged ones, uses of the coupon, points. */
    holdings(): number[] {
      const { stock, uses, points } = witness.house();
      return [
        stock.free('TEA@SH001'),
        stock.free('TEA@SH001 DAMAGED'),
        uses.free('MINUS5'),
        points.free('M-1'),
      ];
    },
    /** Every trace that returns leave, to be compared before and after a refusal. */
    traces: () =>
      orders.sql(
        `select (select count(*)::int from order_return) as returns,
           (select count(*)::int from payment_refund) as refunds,
           (select count(*)::int from order_process) as processes,
           (select count(*)::int from order_stage) as stages,
           (select count(*)::int from outbox) as events,
           (select coalesce(sum(returned_quantity), 0)::int from order_line) as units`,
      ),
    /** What breaks the rules of returns, over all orders; empty when nothing does. */
    broken: () =>
      orders.sql(
        `select o.order_no from sales_order o
         left join lateral (
           select coalesce(sum(refund_minor), 0) as refund from order_return r
           where r.order_id = o.id and r.state <> 'REFUSED'
         ) r on true
         left join lateral (
           select coalesce(sum(returned_minor), 0) as back from payment p where p.order_id = o.id
         ) p on true
         left join lateral (
           select coalesce(sum(x.amount_minor) filter (where x.state = 'DONE'), 0) as done
           from payment_refund x join order_return y using (return_no) where y.order_id = o.id
         ) d on true
         where o.returned_minor <> r.refund or o.returned_minor <> p.back
           or (o.status = 'COMPLETED' and o.refunded_minor < d.done)
           or exists (
             select 1 from order_line l where l.order_id = o.id and l.returned_quantity <> (
               select coalesce(sum(quantity), 0) from order_return_line rl
               join order_return y using (return_no)
               where y.order_id = o.id and y.state <> 'REFUSED' and rl.line_no = l.line_no))`,
      ),
  };
  return desk;
}
