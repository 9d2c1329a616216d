import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';

export const CLERK: Actor = { kind: 'STAFF', id: 'S-1', roles: ['CLERK'], stores: ['SH001'] };
export const OTHER_CLERK: Actor = { kind: 'STAFF', id: 'S-2', roles: ['CLERK'], stores: ['SH002'] };
export const MEMBER: Actor = { kind: 'MEMBER', id: 'M-1' };
export const OTHER_MEMBER: Actor = { kind: 'MEMBER', id: 'M-2' };
export const ANALYST: Actor = { kind: 'ANALYST', id: 'A-1' };

const ORDER = `{
  orderNo status paymentStatus fulfilmentStatus version reason allowedActions
  total { amountMinor } paid { amountMinor }
}`;

const ERRORS = `userErrors {
  __typename code message field retryable
  ... on InsufficientStockError { sku locationId requested available }
  ... on SkuUnknownError { sku }
  ... on LocationUnknownError { location }
  ... on CouponNotUsableError { couponCode reason }
  ... on InsufficientPointsError { requested available }
  ... on QuoteChangedError { expectedMinor actualMinor }
  ... on OrderStateError { status }
}`;

const SUBMIT = `mutation ($input: OrderInput!, $key: String!) {
  orderSubmit(input: $input, idempotencyKey: $key) { order ${ORDER} ${ERRORS} }
}`;
const PAY = `mutation ($input: OrderPayInput!, $key: String!) {
  orderPay(input: $input, idempotencyKey: $key) {
    order ${ORDER} payment { id method state amount { amountMinor } }
    clientParameters { name value } ${ERRORS}
  }
}`;
const CANCEL = `mutation ($input: OrderCancelInput!, $key: String!) {
  orderCancel(input: $input, idempotencyKey: $key) { order ${ORDER} ${ERRORS} }
}`;
const FULFIL = `mutation ($input: OrderFulfilInput!, $key: String!) {
  orderFulfil(input: $input, idempotencyKey: $key) { order ${ORDER} ${ERRORS} }
}`;
const GLANCE = `query ($orderNo: String!) {
  order(orderNo: $orderNo) { status paymentStatus member { memberNo } }
}`;
const READ = `query ($orderNo: String!) {
  order(orderNo: $orderNo) {
    orderNo status paymentStatus fulfilmentStatus version reason allowedActions
    subtotal { amountMinor } discountTotal { amountMinor } pointsDiscount { amountMinor }
    pointsSpent total { amountMinor } paid { amountMinor }
    channel { code } store { code } fulfilmentLocation { code }
    member { memberNo } staff { staffNo } coupons { code } promotions { code }
    lines { lineNo sku description quantity unitPrice { amount } amount { amountMinor }
      discountShare { amountMinor } product { sku } }
    discounts { source code name amount { amountMinor } shares { lineNo amount { amountMinor } } }
    payments { method state amount { amountMinor } }
    stages { sequence stage fact actor reason description }
  }
}`;

type Options = { actor?: Actor; language?: 'zh' | 'en' };

/** A till in front of the subgraph under test: operations by name, payloads as they come. */
export function openTill(orders: SubgraphUnderTest) {
  async function ask(field: string, query: string, variables: object, options: Options) {
    const { data, errors } = await orders.run(query, variables as never, {
      actor: CLERK,
      ...options,
    });
    if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
    return data[field];
  }
  return {
    submit: (input: object, key: string, options: Options = {}) =>
      ask('orderSubmit', SUBMIT, { input: { store: 'SH001', ...input }, key }, options),
    pay: (orderNo: string, key: string, method = 'CASH', options: Options = {}) =>
      ask('orderPay', PAY, { input: { orderNo, method }, key }, options),
    cancel: (orderNo: string, key: string, reason = 'changed', options: Options = {}) =>
      ask('orderCancel', CANCEL, { input: { orderNo, reason }, key }, options),
    fulfil: (orderNo: string, key: string, options: Options = {}) =>
      ask('orderFulfil', FULFIL, { input: { orderNo }, key }, options),
    /** What everybody who sees an order may see of it. */
    glance: (orderNo: string, options: Options = {}) => ask('order', GLANCE, { orderNo }, options),
    read: (orderNo: string, options: Options = {}) => ask('order', READ, { orderNo }, options),
  };
}

/** Waits for a condition; `tick` runs before every look, such as moving the clock. */
export async function eventually<Value>(
  look: () => Promise<Value>,
  holds: (value: Value) => boolean,
  tick: () => void = () => {},
): Promise<Value> {
  const until = performance.now() + 10_000;
  for (;;) {
    tick();
    const value = await look();
    if (holds(value)) return value;
    if (performance.now() > until) throw new Error(`still ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
