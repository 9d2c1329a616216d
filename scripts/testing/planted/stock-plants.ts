import { sentenceOf, type Plant } from './planting-ground.ts';
import { held, received, rows } from './rows.ts';

const transfer = { id: 1, transfer_no: 'T', status: 'REQUESTED', version: 0 };
const event = (version: number) =>
  rows('outbox', {
    type: 'StockLevelChanged',
    payload: `{"sku":"A","location":"L","good":1,"damaged":0,"reserved":0,"version":${version}}`,
  });

const LEVELS: readonly Plant[] = [
  {
    query: 'level out of range',
    sql:
      rows('stock_level', { sku: 'A', location: 'L', presold: 1 }) + held({}, { kind: 'PRESALE' }),
    found: ['INV3', 'L/A'],
  },
  {
    query: "'balance differs from ledger'",
    sql: rows('stock_level', { sku: 'A', location: 'L', good: 1 }),
    found: ['INV4', 'L/A'],
  },
  {
    query: "an owner''s balance differs from ledger",
    sql: received({}, 'OWN'),
    found: ['INV4', 'L/A/OWN'],
  },
  {
    query: 'the level and its owners differ',
    sql: received({ others: 1 }),
    found: ['INV4', 'L/A'],
  },
  {
    query: 'reserved differs from reservations',
    sql: received({ reserved: 1 }),
    found: ['INV4', 'L/A'],
  },
  { query: 'pools differ', sql: received({ pooled: 1 }), found: ['INV4', 'L/A'] },
  {
    query: 'front stock differs',
    sql: rows('stock_front_sku', { front: 'F', sku: 'A', held: 1 }),
    found: ['INV4', 'F/A'],
  },
  {
    query: 'reserved of an owner differs',
    sql:
      received({ others: 1 }, 'OWN') +
      rows('stock_owner', { code: 'OWN', policy: 'CONSIGNED' }) +
      rows('stock_owned', { sku: 'A', location: 'L', owner: 'OWN', good: 1, reserved: 1 }),
    found: ['INV4', 'L/A/OWN'],
  },
  {
    query: 'incoming differs from purchase orders',
    sql: rows('stock_level', { sku: 'A', location: 'L', incoming: 1 }),
    found: ['INV4', 'L/A'],
  },
  {
    query: 'lots differ from level',
    sql: received({ lot_tracked: 'true' }),
    found: ['INV4', 'L/A'],
  },
];

const RECORDS: readonly Plant[] = [
  {
    query: 'lines and status differ',
    sql: rows('reservation', { reference: 'R', status: 'ACTIVE', kind: 'CART' }),
    found: ['INV4', 'R'],
  },
  {
    query: 'sold differs from consumed',
    sql: held({ status: 'CONSUMED' }),
    found: ['INV4', 'R L/A'],
  },
  {
    query: 'hold outlives its deadline',
    sql: received({ reserved: 1 }) + held({ expires_at: `now() - interval '61 seconds'` }),
    found: ['INV13', 'R'],
  },
  {
    query: "'version '",
    sql: event(1) + event(3),
    found: ['INV12', 'L/A', 'version 3 follows 1'],
  },
  {
    query: 'last event is not the level',
    sql: rows('stock_level', { sku: 'A', location: 'L', version: 1 }) + event(1),
    found: ['INV11', 'L/A'],
  },
  {
    query: 'receipts differ from lines',
    sql: rows('purchase_line', { purchase_no: 'P', line_no: 1, sku: 'A', received: 1 }),
    found: ['INV4', 'P 1'],
  },
  {
    query: 'movements differ from receipt',
    sql:
      rows('purchase_line', { purchase_no: 'P', line_no: 1, sku: 'A', received: 1 }) +
      rows('purchase_receipt', { receipt_no: 'X', purchase_no: 'P', kind: 'RECEIPT' }) +
      rows('purchase_receipt_line', { receipt_no: 'X', line_no: 1, sku: 'A', quantity: 1 }),
    found: ['INV4', 'X A'],
  },
  {
    query: 'in transit differs from ledger',
    sql:
      rows('stock_transfer', { ...transfer, status: 'SHIPPED' }) +
      rows('stock_transfer_line', { transfer_id: 1, sku: 'A', shipped: 1 }),
    found: ['INV4', 'T A'],
  },
  {
    query: 'in transit without a transfer',
    sql: rows('stock_movement', { document: 'X', to_account: 'TRANSIT', quantity: 1 }),
    found: ['INV4', 'X'],
  },
  {
    query: 'history differs from version',
    sql: rows('stock_transfer', { ...transfer, version: 1 }),
    found: ['INV10', 'T'],
  },
  {
    query: 'hold differs from approval',
    sql: rows('stock_transfer', { ...transfer, status: 'APPROVED' }),
    found: ['INV4', 'T'],
  },
  {
    query: 'lot differs from its movements',
    sql:
      received({ lot_tracked: 'true' }) +
      rows('stock_lot', { sku: 'A', location: 'L', lot_no: '7', good: 1 }),
    found: ['INV4', 'L/A/7'],
  },
  {
    query: 'lots differ from movement',
    sql:
      received({ lot_tracked: 'true' }) +
      rows('stock_lot', { sku: 'A', location: 'L', lot_no: '7', good: 1, opening_good: -1 }) +
      `insert into stock_movement_lot (movement_id, document, sku, location, lot_no, quantity)
        select id, 'D', sku, location, '7', 2 from stock_movement;`,
    found: ['INV4', 'D A'],
  },
];

/** One for each query of the invariants of stock. */
export const STOCK_PLANTS: readonly Plant[] = [...LEVELS, ...RECORDS].map((plant) => ({
  ...plant,
  found: plant.found.length === 3 ? plant.found : [...plant.found, sentenceOf(plant)],
}));
