import { toGlobalId, type Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { MANAGER } from './amend-desk.ts';
import { CLERK } from './fixtures.ts';

const ORDER = `orderNo status paymentStatus allowedActions paid { amountMinor }
  refunded { amountMinor } outstanding { amountMinor } authorized { amountMinor }
  due { amountMinor }`;
const ERRORS = `userErrors {
  __typename code field retryable
  ... on PaymentExceedsError { requestedMinor outstandingMinor }
  ... on PaymentOutstandingError { outstandingMinor }
  ... on PaymentStateError { state }
  ... on OrderStateError { status }
}`;
const PAYMENT = `id method mode state failure refundDue amount { amountMinor }
  tendered { amountMinor } change { amountMinor } terminalRef returned { amountMinor }
  providerRefunds { refundNo state resolution payoutMethod amount { amountMinor } }`;
const PAY = `mutation ($input: OrderPayInput!, $key: String!) {
  orderPay(input: $input, idempotencyKey: $key) {
    order { ${ORDER} } payment { ${PAYMENT} } clientParameters { name value } ${ERRORS}
  }
}`;
const CAPTURE = `mutation ($input: PaymentCaptureInput!, $key: String!) {
  paymentCapture(input: $input, idempotencyKey: $key) { order { ${ORDER} } ${ERRORS} }
}`;
const REVERSE = `mutation ($input: PaymentReverseInput!, $key: String!) {
  paymentReverse(input: $input, idempotencyKey: $key) {
    order { ${ORDER} } payment { ${PAYMENT} } ${ERRORS}
  }
}`;
const TAKE = `mutation ($input: OrderTendersTakeInput!, $key: String!) {
  orderTendersTake(input: $input, idempotencyKey: $key) {
    order { ${ORDER} } change { amountMinor } ${ERRORS}
  }
}`;
const RESOLVE = `mutation ($input: RefundResolveInput!, $key: String!) {
  refundResolve(input: $input, idempotencyKey: $key) { order { ${ORDER} } ${ERRORS} }
}`;
const FULFIL = `mutation ($input: OrderFulfilInput!, $key: String!) {
  orderFulfil(input: $input, idempotencyKey: $key) { order { ${ORDER} } ${ERRORS} }
}`;
const READ = `query ($orderNo: String!) {
  order(orderNo: $orderNo) { ${ORDER} payments { ${PAYMENT} } stages { fact reason } }
}`;

/** A till that takes several tenders, in front of the subgraph under test. */
export function openPaymentDesk(orders: SubgraphUnderTest) {
  async function ask(field: string, query: string, variables: object, actor: Actor = CLERK) {
    const { data, errors } = await orders.run(query, variables as never, { actor });
    if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
    return data[field];
  }
  return {
    pay: (orderNo: string, key: string, tender: object, actor: Actor = CLERK) =>
      ask('orderPay', PAY, { input: { orderNo, method: 'CASH', ...tender }, key }, actor),
    capture: (orderNo: string, key: string, actor: Actor = CLERK) =>
      ask('paymentCapture', CAPTURE, { input: { orderNo }, key }, actor),
    reverse: (payment: string, key: string, actor: Actor = CLERK) =>
      ask('paymentReverse', REVERSE, { input: { payment }, key }, actor),
    take: (orderNo: string, key: string, tenders: readonly object[], actor: Actor = CLERK) =>
      ask('orderTendersTake', TAKE, { input: { orderNo, tenders }, key }, actor),
    resolveRefund: (refundNo: string, key: string, more: object, actor: Actor = MANAGER) =>
      ask('refundResolve', RESOLVE, { input: { refundNo, ...more }, key }, actor),
    /** Orders of a manager's queue. */
    queue: async (queue: string): Promise<readonly string[]> => {
      const query = `query ($queue: OrderWorkQueueKind!) {
        orderWorkQueue(queue: $queue) { nodes { orderNo } } }`;
      const { nodes } = await ask('orderWorkQueue', query, { queue }, MANAGER);
      return nodes.map(({ orderNo }: { orderNo: string }) => orderNo);
    },
    fulfil: (orderNo: string, key: string) =>
      ask('orderFulfil', FULFIL, { input: { orderNo }, key }),
    read: (orderNo: string, actor: Actor = CLERK) => ask('order', READ, { orderNo }, actor),
    idOf: (paymentNo: string) => toGlobalId('Payment', paymentNo),
    /** Numbers of an order's payments, oldest first. */
    async numbers(orderNo: string): Promise<string[]> {
      const rows = await orders.sql<{ payment_no: string }>(
        `select payment_no from payment p join sales_order o on o.id = p.order_id
         where o.order_no = $1 order by p.created_at, p.payment_no`,
        [orderNo],
      );
      return rows.map(({ payment_no }) => payment_no);
    },
    /** Orders whose sums are not those of their payments; empty when INV14 holds. */
    broken: () =>
      orders.sql(
        `select o.order_no, o.status, o.payment_status from sales_order o
         left join lateral (
           select coalesce(sum(amount_minor) filter
               (where state in ('CAPTURED', 'REFUNDED')), 0) as captured,
             coalesce(sum(case state when 'REFUNDED' then amount_minor
               else returned_minor - owed_minor end), 0) as refunded,
             coalesce(sum(case when refund_due then amount_minor - returned_minor + owed_minor
               else owed_minor end) filter (where state = 'CAPTURED'), 0) as due,
             coalesce(sum(amount_minor) filter
               (where state = 'AUTHORIZED' and not refund_due), 0) as authorized
           from payment p where p.order_id = o.id
         ) p on true
         where o.external_ref is null and ((o.surcharge_minor > 0) <>
             (o.payment_status = 'BALANCE_DUE') or o.paid_minor <> p.captured
           or o.refunded_minor <> p.refunded or o.due_minor <> p.due
           or o.authorized_minor <> p.authorized)`,
      ),
  };
}
