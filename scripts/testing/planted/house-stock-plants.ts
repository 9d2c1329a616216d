import type { Plant } from './planting-ground.ts';
import { held, received, rows } from './rows.ts';

const transit = { sku: 'A', location: 'L', to_account: 'TRANSIT', quantity: 1 };
const emptyLevel = rows('inventory.stock_level', { sku: 'A', location: 'L' });

/** Those of the house's invariants that speak of stock, coupons, points and events alone. */
export const HOUSE_STOCK_PLANTS: readonly Plant[] = [
  {
    query: 'INV3',
    sql: rows('inventory.stock_level', { sku: 'A', location: 'L', presold: 1 }),
    found: ['A@L'],
  },
  {
    query: 'INV4 ledger',
    sql: rows('inventory.stock_level', { sku: 'A', location: 'L', good: 1 }),
    found: ['A@L'],
  },
  { query: 'INV4 reserved', sql: received({ reserved: 1 }), found: ['A@L'] },
  {
    query: 'INV4 lines follow their reservation',
    sql: emptyLevel + held({ status: 'RELEASED' }, { active: 'true', quantity: 0 }),
    found: ['R'],
  },
  { query: 'INV4 held where there is no level', sql: held({}), found: ['R A@L'] },
  {
    query: 'INV4 pools',
    sql: rows('inventory.stock_pool_line', { pool: 'P', sku: 'A', location: 'L', carved: 1 }),
    found: ['A@L'],
  },
  {
    query: 'INV4 lots',
    sql: rows('inventory.stock_lot', { sku: 'A', location: 'L', lot_no: '7', good: 1 }),
    found: ['A@L'],
  },
  {
    query: 'INV4 in transit',
    sql: rows('inventory.stock_movement', { ...transit, document: 'X' }),
    found: ['X A'],
  },
  {
    query: 'INV4 on the way to where there is no level',
    sql:
      rows('inventory.stock_transfer', { id: 1, transfer_no: 'T' }) +
      rows('inventory.stock_transfer_line', {
        transfer_id: 1,
        sku: 'A',
        to_location: 'L',
        shipped: 1,
      }) +
      rows('inventory.stock_movement', { ...transit, document: 'T' }),
    found: ['A@L'],
  },
  {
    query: 'INV6 template',
    sql: rows('campaigns.coupon_template', { code: 'T', issued: 1 }),
    found: ['T'],
  },
  {
    query: 'INV15 a member who left is being forgotten',
    sql: rows('members.member_erasure', { member_no: 'M', ended_at: 'null' }),
    found: ['M'],
  },
  {
    query: 'INV15 a member who left is known by nothing',
    sql:
      rows('members.member', { member_no: 'M', erased_at: 'now()' }) +
      rows('members.member_identity', { kind: 'CARD', value: 'C', member_no: 'M' }),
    found: ['M'],
  },
  {
    query: 'INV6 member',
    sql:
      rows('campaigns.coupon_template', { code: 'T', issued: 2, limit_per_member: 1 }) +
      rows(
        'campaigns.coupon',
        { code: '1', template_code: 'T', member_no: 'M', status: 'ISSUED' },
        { code: '2', template_code: 'T', member_no: 'M', status: 'ISSUED' },
      ),
    found: ['T M'],
  },
  {
    query: 'INV6 coupon has its lock',
    sql: rows('campaigns.coupon', { code: '1', status: 'LOCKED', order_no: 'O' }),
    found: ['1'],
  },
  {
    query: 'INV8 balance',
    sql: rows('members.points_account', { member_no: 'M', balance: 1 }),
    found: ['M'],
  },
  {
    query: 'INV8 returned to lots',
    sql: rows('members.points_hold', { reference: 'H', status: 'SPENT', points: 1, returned: 1 }),
    found: ['H'],
  },
  {
    query: 'INV11 unstamped outbox',
    sql: rows('members.outbox', { position: 'null' }),
    found: ['members'],
  },
  {
    query: 'INV11 dead letter',
    sql: rows('members.dead_letter', { source: 'orders', position: 1 }),
    found: ['orders 1'],
  },
  {
    query: 'reservation without order',
    sql: rows('inventory.reservation', { reference: 'R', status: 'ACTIVE', kind: 'ORDER' }),
    found: ['R'],
  },
  {
    query: "'return and stock'",
    sql:
      rows('inventory.stock_return', { reference: 'R' }) +
      rows('inventory.stock_level', { sku: 'A', location: 'L', good: 1 }) +
      rows('inventory.stock_movement', {
        ...transit,
        from_account: 'CUSTOMER',
        to_account: 'GOOD',
        document: 'R',
        type: 'RETURN',
      }),
    found: ['R A'],
  },
  {
    query: "'return and points'",
    sql: rows('members.points_return', { reference: 'X', points: 1 }),
    found: ['X'],
  },
];
