import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';

const CONNECTOR: Actor = { kind: 'SERVICE', id: 'connector' };

const ROWS = `rows {
  index platformOrderNo result faults { path code messageZh messageEn }
  order { orderNo status paymentStatus exception }
} userErrors { code field message }`;

const INTAKE = `mutation ($input: OrderIntakeInput!, $key: String!) {
  orderIntake(input: $input, idempotencyKey: $key) { ${ROWS} }
}`;
const REDRIVE = `mutation ($rows: [IntakeRejectRedriveRow!]!, $key: String!) {
  intakeRejectRedrive(input: { rows: $rows }, idempotencyKey: $key) { ${ROWS} }
}`;
const PLATFORM = `mutation ($input: IntakePlatformInput!, $key: String!) {
  intakePlatformUpsert(input: $input, idempotencyKey: $key) {
    platform { code adapter version store { code } } userErrors { code field }
  }
}`;
const ITEMS = `mutation ($input: PlatformItemBulkInput!, $key: String!) {
  platformItemBulkUpsert(input: $input, idempotencyKey: $key) { written userErrors { code field } }
}`;
const REJECTS = `query ($where: IntakeRejectWhere) {
  intakeRejects(where: $where) {
    totalCount nodes { id platform platformOrderNo state attempts payload faults { code }
      order { orderNo } }
  }
}`;
const READ = `query ($orderNo: String!) {
  order(orderNo: $orderNo) {
    status paymentStatus entryMode exception externalRef placedAt
    channel { code } store { code } fulfilmentLocation { code }
    subtotal { amountMinor } discountTotal { amountMinor } total { amountMinor }
    paid { amountMinor } refunded { amountMinor }
    lines { sku quantity unitPrice { amount } amount { amountMinor } discountShare { amountMinor }
      product { sku } }
    discounts { source code amount { amountMinor } }
    payments { method state providerRef refundDue amount { amountMinor } }
    stages { stage fact reason actor }
  }
}`;

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

/** A paid order in our own JSON: two teas at 18.50 and a discount, 8 yuan of freight: 44 yuan. */
export function outside(orderNo: string, more: Record<string, unknown> = {}): string {
  const line = { lineRef: '1', sku: 'TEA', title: '茶', quantity: 2, unitPrice: '18.50' };
  return JSON.stringify({
    orderNo,
    status: 'PAID',
    modifiedAt: at(10),
    placedAt: at(0),
    payment: { reference: `PAY-${orderNo}`, paidAt: at(5) },
    lines: [{ ...line, discount: '1.00' }],
    freight: '8.00',
    total: '44.00',
    receiver: { name: '张三', phone: '13800000000', city: '上海市', address: '某路 1 号' },
    ...more,
  });
}

/** An order's news of a later minute. */
export const later = (orderNo: string, minute: number, more: Record<string, unknown> = {}) =>
  outside(orderNo, { modifiedAt: at(minute), ...more });

/** A connector of a platform in front of the subgraph under test. */
export function openIntake(orders: SubgraphUnderTest) {
  async function ask(field: string, query: string, variables: object, actor: Actor = CONNECTOR) {
    const { data, errors } = await orders.run(query, variables as never, { actor });
    if (errors) throw new Error(String(errors[0]!.extensions?.['code'] ?? errors[0]!.message));
    return data[field];
  }
  return {
    ask,
    intake: (texts: readonly string[], key: string, actor?: Actor) =>
      ask('orderIntake', INTAKE, { input: { platform: 'TM', orders: texts }, key }, actor),
    redrive: (rows: readonly object[], key: string) =>
      ask('intakeRejectRedrive', REDRIVE, { rows, key }),
    platform: (more: object, key: string, actor?: Actor) => {
      const input = { code: 'TM', adapter: 'GENERIC', channel: 'TMALL', store: 'SH001', ...more };
      return ask('intakePlatformUpsert', PLATFORM, { input, key }, actor);
    },
    items: (items: readonly object[], key: string, more: object = {}) =>
      ask('platformItemBulkUpsert', ITEMS, { input: { platform: 'TM', items, ...more }, key }),
    rejects: (where: object = {}, actor?: Actor) => ask('intakeRejects', REJECTS, { where }, actor),
    read: (orderNo: string, actor?: Actor) => ask('order', READ, { orderNo }, actor),
  };
}
