import { copyRows, type Copies } from '@entresol/shared/testing';
import type pg from 'pg';

// Two hundred places with up to five thousand SKUs each, as a large retailer has them.
const SKU = `'FILL-' || n % 5000`;
const PLACE = `'FILL' || n / 5000`;
const GTIN = `'29' || lpad(n::text, 12, '0')`;
const PAST = `now() - interval '30 days' - n * interval '1 second'`;
const ORDER = '1000000000 + n';

const FILLINGS: readonly Copies[] = [
  { table: 'products.product', columns: { sku: `'FILL-' || n` } },
  { table: 'products.barcode', columns: { gtin: GTIN, code: GTIN, sku: SKU } },
  { table: 'inventory.stock_level', columns: { sku: SKU, location: PLACE } },
  {
    table: 'inventory.stock_movement',
    columns: { sku: SKU, location: PLACE, document: `'FILL-' || n`, occurred_at: PAST },
  },
  {
    table: 'inventory.reservation',
    like: `status = 'CONSUMED'`,
    columns: { reference: `'FILL-' || n` },
  },
  {
    table: 'inventory.reservation_line',
    like: 'not active',
    columns: { reference: `'FILL-' || n`, sku: SKU, location: PLACE },
  },
  { table: 'inventory.outbox', columns: { position: '-n', key: `'FILL-' || n` } },
  { table: 'members.member', columns: { member_no: `'FILL-' || n` } },
  { table: 'members.points_account', columns: { member_no: `'FILL-' || n` } },
  { table: 'members.points_entry', columns: { member_no: `'FILL-' || n`, document: `'F-' || n` } },
  {
    table: 'members.points_lot',
    columns: { member_no: `'FILL-' || n`, expires_at: `now() + n * interval '1 hour'` },
  },
  {
    table: 'members.member_identity',
    columns: { value: `'fill-' || n`, member_no: `'FILL-' || n` },
  },
  { table: 'campaigns.coupon', columns: { code: `'FILL-' || n`, member_no: `'FILL-' || n` } },
  {
    table: 'orders.sales_order',
    like: `status = 'COMPLETED'`,
    columns: {
      id: ORDER,
      order_no: `'FILL-' || n`,
      store: PLACE,
      fulfilment_location: PLACE,
      member_no: `'FILL-' || n % 100000`,
      external_ref: `'FILL-' || n`,
      placed_at: PAST,
    },
  },
  { table: 'orders.order_line', columns: { order_id: ORDER, sku: SKU } },
  { table: 'orders.order_stage', columns: { order_id: ORDER } },
  { table: 'orders.payment', columns: { order_id: ORDER, payment_no: `'FILL-' || n` } },
  { table: 'orders.order_process', like: `state <> 'ACTIVE'`, columns: { order_id: ORDER } },
  { table: 'orders.outbox', columns: { position: '-n', key: `'FILL-' || n` } },
  { table: 'orders.idempotency_key', columns: { key: `'FILL-' || n` } },
];

/** The tables that `fillTables` makes large, with their schema. */
export const LARGE_TABLES: readonly string[] = FILLINGS.map(({ table }) => table);

/**
 * Fills the tables that grow with business to `rows` rows each, and lets the planner look at them.
 *
 * The system must have written a row of each before, and must be stopped: triggers and foreign keys
 * are left out, so that a million rows take seconds.
 */
export async function fillTables(client: pg.Client, rows: number): Promise<void> {
  const run = async (text: string, parameters: readonly unknown[] = []) =>
    (await client.query(text, [...parameters])).rows;
  for (const filling of FILLINGS) await copyRows(run, filling, rows);
}
