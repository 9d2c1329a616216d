import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { CLERK } from './fixtures.ts';

const ERRORS = `userErrors { __typename code field
  ... on InsufficientStockError { sku available }
  ... on PaymentOutstandingError { outstandingMinor } }`;
const ORDER = `orderNo status paymentStatus version allowedActions total { amountMinor }
  discountTotal { amountMinor } paid { amountMinor } refunded { amountMinor } due { amountMinor }
  outstanding { amountMinor }
  lines { lineNo sku quantity unitPrice { amount } discountShare { amountMinor } }
  amendments { revision kind state before after difference { amountMinor } reason actor }`;
const AMEND = `mutation ($input: OrderAmendInput!, $key: String!) {
  orderAmend(input: $input, idempotencyKey: $key) { order { ${ORDER} } ${ERRORS} }
}`;
const DROP = `mutation ($input: OrderAmendDropInput!, $key: String!) {
  orderAmendDrop(input: $input, idempotencyKey: $key) { order { ${ORDER} } ${ERRORS} }
}`;
const PREVIEW = `query ($input: OrderAmendInput!) {
  orderAmendPreview(input: $input) {
    lines { lineNo sku quantity } total { amountMinor } difference { amountMinor } ${ERRORS}
  }
}`;

export const MANAGER: Actor = {
  kind: 'STAFF',
  id: 'S-9',
  roles: ['STORE_MANAGER'],
  stores: ['SH001'],
};

type Seen = { readonly orderNo: string; readonly version: number };

/** A manager's desk where orders are amended, in front of the subgraph under test. */
export function openAmendDesk(orders: SubgraphUnderTest) {
  async function ask(query: string, variables: object, actor: Actor): Promise<any> {
    const { data, errors } = await orders.run(query, variables as never, { actor });
    if (errors) throw new Error(String(errors[0]!.extensions?.['code']));
    return Object.values(data as object)[0];
  }
  const seen = ({ orderNo, version }: Seen) => ({ orderNo, expectedVersion: version });
  const work = (field: string, type: string, input: object, key: string, actor = CLERK) =>
    ask(
      `mutation ($input: ${type}!, $key: String!) {
        ${field}(input: $input, idempotencyKey: $key) { userErrors { code field } } }`,
      { input, key },
      actor,
    );
  return {
    amend: (order: Seen, more: object, key: string, actor: Actor = MANAGER) =>
      ask(AMEND, { input: { ...seen(order), reason: 'asked for it', ...more }, key }, actor),
    preview: (order: Seen, more: object, actor: Actor = MANAGER) =>
      ask(PREVIEW, { input: { ...seen(order), reason: 'asked for it', ...more } }, actor),
    drop: (order: Seen, key: string) =>
      ask(DROP, { input: { ...seen(order), reason: 'changed their mind' }, key }, MANAGER),
    accept: (fulfilmentNo: string, key: string, actor?: Actor) =>
      work('fulfilmentOrderAccept', 'FulfilmentOrderInput', { fulfilmentNo }, key, actor),
    pick: (fulfilmentNo: string, lines: readonly object[], key: string, actor?: Actor) =>
      work('fulfilmentOrderPick', 'FulfilmentOrderPickInput', { fulfilmentNo, lines }, key, actor),
    ship: (fulfilmentNo: string, lines: readonly object[], key: string, actor?: Actor) =>
      work(
        'parcelShip',
        'ParcelShipInput',
        { carrier: 'SF', trackingNo: key, parts: [{ fulfilmentNo, lines }] },
        key,
        actor,
      ),
    /** What each place has of an order. */
    parts: (orderNo: string) =>
      orders.sql(
        `select f.fulfilment_no, f.position, f.reservation, f.state, l.line_no, l.sku, l.quantity
         from fulfilment_order f join sales_order o on o.id = f.order_id
         join fulfilment_line l using (fulfilment_no) where o.order_no = $1
         order by f.position, l.line_no`,
        [orderNo],
      ),
  };
}
