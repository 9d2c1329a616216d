import type { Plant } from './planting-ground.ts';
import { held, received, rows } from './rows.ts';

type Columns = Record<string, string | number>;

/** An order O of another system, of which little is asked. */
const outside = (columns: Columns = {}) =>
  rows('orders.sales_order', {
    id: 1,
    order_no: 'O',
    external_ref: 'EXT',
    status: 'COMPLETED',
    currency: 'CNY',
    ...columns,
  });
/** An order O of the house that was cancelled, on a channel of the house. */
const cancelled = (columns: Columns = {}) =>
  rows('organization.channel', { code: 'C' }) +
  rows('orders.sales_order', {
    id: 1,
    order_no: 'O',
    external_ref: 'null',
    type: 'ADJUSTMENT',
    status: 'CANCELLED',
    payment_status: 'NONE',
    channel: 'C',
    currency: 'CNY',
    ...columns,
  });
const line = (columns: Columns = {}) =>
  rows('orders.order_line', { order_id: 1, line_no: 1, sku: 'A', quantity: 1, ...columns });
const payment = (columns: Columns = {}) =>
  rows('orders.payment', {
    payment_no: 'P',
    order_id: 1,
    amount_minor: 1,
    currency: 'CNY',
    method: 'CASH',
    state: 'CAPTURED',
    ...columns,
  });
const place = (columns: Columns = {}) =>
  rows('orders.fulfilment_order', { fulfilment_no: 'F', order_id: 1, location: 'L', ...columns });
const part = (columns: Columns = {}) =>
  rows('orders.fulfilment_line', {
    fulfilment_no: 'F',
    line_no: 1,
    sku: 'A',
    quantity: 1,
    ...columns,
  });
const returned = (columns: Columns = {}, ofLine: Columns = {}) =>
  rows('orders.order_return', { return_no: 'R', order_id: 1, state: 'DONE', ...columns }) +
  rows('orders.order_return_line', { return_no: 'R', line_no: 9, ...ofLine });

const SUMS: readonly Plant[] = [
  { query: 'INV7 total', sql: outside({ total_minor: 1 }), found: ['O'] },
  { query: 'INV7 lines', sql: outside() + line({ quantity: 0, amount_minor: 1 }), found: ['O'] },
  {
    query: 'INV7 a return is its lines',
    sql: returned({ state: 'REFUSED', refund_minor: 1 }),
    found: ['R'],
  },
  {
    query: 'INV7 returned units',
    sql: outside() + line({ quantity: 2, returned_quantity: 1 }),
    found: ['O 1'],
  },
  {
    query: 'INV7 all back is all that was paid',
    sql: outside({ returned_minor: 1 }) + returned(),
    found: ['O'],
  },
  {
    query: 'a line is its price times its units',
    sql: cancelled({ subtotal_minor: 1, total_minor: 1 }) + line({ amount_minor: 1 }),
    found: ['O 1'],
  },
  {
    query: 'settled less given back is what customers keep',
    sql:
      outside({ subtotal_minor: 1, total_minor: 1 }) +
      line({ amount_minor: 1 }) +
      rows('orders.settlement_fact', { order_id: 1, line_no: 1, kind: 'DELIVERED', quantity: 1 }),
    found: ['O 1'],
  },
  {
    query: 'INV8 earned is taken back',
    sql:
      outside({ subtotal_minor: 2, total_minor: 2, returned_minor: 1 }) +
      rows('members.points_entry', { member_no: 'M', kind: 'EARN', document: 'O', points: 2 }),
    found: ['O'],
  },
  {
    query: 'points spent are those that were held',
    sql:
      outside({ status: 'PAID' }) +
      rows('members.points_hold', { reference: 'O', status: 'SPENT', points: 1 }),
    found: ['O'],
  },
];

const MONEY: readonly Plant[] = [
  {
    query: 'INV14 captured is paid',
    sql: cancelled({ paid_minor: 1, refunded_minor: 1 }),
    found: ['O'],
  },
  {
    query: 'INV14 tenders cover the total, once',
    sql: cancelled({ paid_minor: 1 }) + payment(),
    found: ['O CANCELLED/NONE'],
  },
  {
    query: 'INV14 a provider pays back what was given back',
    sql:
      cancelled({ paid_minor: 1, refunded_minor: 1 }) +
      payment({ method: 'WECHAT', state: 'REFUNDED' }),
    found: ['P'],
  },
  {
    query: 'late money is back',
    sql:
      cancelled({ paid_minor: 1, due_minor: 1 }) +
      payment({ method: 'WECHAT', refund_due: 'true' }),
    found: ['P'],
  },
  {
    query: 'INV14 payments and their refunds',
    sql: outside() + payment({ returned_minor: 1 }),
    found: ['P'],
  },
  {
    query: 'INV14 an amendment and its refunds',
    sql:
      outside() +
      payment({ returned_minor: 1 }) +
      rows('orders.order_amendment', {
        order_id: 1,
        revision: 1,
        state: 'DONE',
        difference_minor: -2,
      }) +
      rows('orders.amendment_refund', {
        order_id: 1,
        revision: 1,
        payment_no: 'P',
        amount_minor: 1,
      }),
    found: ['O 1'],
  },
  { query: 'a surcharge has its amendment', sql: outside({ surcharge_minor: 1 }), found: ['O'] },
  {
    query: 'an order and its payments have one currency',
    sql: outside() + payment({ currency: 'EUR' }),
    found: ['P'],
  },
  {
    query: 'a drawer counts one currency',
    sql:
      outside({ currency: 'EUR' }) +
      rows('orders.till_shift', { shift_no: 'S', currency: 'CNY' }) +
      rows('orders.till_sale', { shift_no: 'S', order_no: 'O', offline: 'false' }),
    found: ['S O'],
  },
  {
    query: "cash is of its drawer''s currency",
    sql: rows('orders.till_cash_move', { id: 5, shift_no: 'S', currency: 'CNY' }),
    found: ['S 5'],
  },
  {
    query: "'order and coupons'",
    sql: cancelled() + rows('campaigns.coupon_lock', { reference: 'O', status: 'REDEEMED' }),
    found: ['O CANCELLED/REDEEMED'],
  },
  {
    query: "'order and points'",
    sql:
      cancelled({ points_spent: 1 }) +
      rows('members.points_hold', { reference: 'O', status: 'ACTIVE', points: 1 }),
    found: ['O CANCELLED/ACTIVE'],
  },
];

const STEPS: readonly Plant[] = [
  { query: 'INV10 gap-free history', sql: outside({ stage_count: 1 }), found: ['O'] },
  {
    query: 'process under way',
    sql: outside() + rows('orders.order_process', { order_id: 1 }),
    found: ['O'],
  },
  { query: 'order and its places', sql: cancelled({ type: 'SALE' }), found: ['O CANCELLED/none'] },
  {
    query: 'a place and its reservation',
    sql: place({ state: 'ASSIGNED' }) + part(),
    found: ['F ASSIGNED/none'],
  },
  {
    query: 'what arrived for an order is no more than it waits for',
    sql:
      received({ reserved: 1 }) +
      held({}) +
      rows('orders.stock_awaited', { reference: 'R', kind: 'TRANSFER', fulfilment_no: 'F' }),
    found: ['R A'],
  },
  {
    query: 'held for a place is what it has to send',
    sql:
      outside() +
      place({ state: 'SHIPPED', reservation: 'O' }) +
      part({ shipped: 1 }) +
      rows('inventory.reservation', { reference: 'O', status: 'CONSUMED' }),
    found: ['O A@L CONSUMED'],
  },
  {
    query: 'assigned is ordered',
    sql: cancelled({ type: 'SALE' }) + line({ goods: 'true' }) + place({ state: 'CANCELLED' }),
    found: ['O 1'],
  },
  {
    query: 'a delivered unit is settled once',
    sql:
      outside() +
      line() +
      place({ state: 'DELIVERED', reservation: 'O' }) +
      part({ delivered: 1 }) +
      rows('inventory.reservation', { reference: 'O', status: 'CONSUMED' }),
    found: ['O 1'],
  },
  {
    query: 'what came back is settled back',
    sql: outside() + line() + place({ state: 'CANCELLED' }) + part({ cancelled: 1 }),
    found: ['O 1'],
  },
  {
    query: "an order''s channel is one of the house",
    sql: cancelled({ channel: 'NOWHERE' }),
    found: ['O NOWHERE'],
  },
  {
    query: 'platform order once',
    sql:
      outside() +
      rows('orders.platform_order', { platform: 'P', outside_no: 'OTHER', order_id: 1 }),
    found: ['P OTHER'],
  },
  { query: 'return under way', sql: returned({ state: 'IN_PROGRESS' }), found: ['R'] },
];

/** Those of the house's invariants that speak of orders. */
export const HOUSE_ORDER_PLANTS: readonly Plant[] = [...SUMS, ...MONEY, ...STEPS];
