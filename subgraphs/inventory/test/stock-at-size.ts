import { MINUTES_AGO, PLACE, seldom, type Copies } from '@entresol/shared/testing';

const made = (table: string, columns: Copies['columns']): Copies => ({
  table,
  columns,
  like: null,
});

const SKU = `'S' || n % 5000`;
const NUMBER = `'N' || n`;

/** Documents: how goods move, are bought, proposed and counted. */
const DOCUMENTS: readonly Copies[] = [
  made('stock_transfer', {
    id: 'n',
    transfer_no: NUMBER,
    from_location: PLACE,
    to_location: `'W' || n % 9`,
    status: seldom(`'REQUESTED'`, `'RECEIVED'`),
    origin: `'STAFF'`,
    version: '1',
    requested_at: MINUTES_AGO,
    updated_at: MINUTES_AGO,
  }),
  made('stock_transfer_line', {
    transfer_id: 'n',
    sku: SKU,
    to_location: `'W' || n % 9`,
    requested: '1',
  }),
  made('stocktake', {
    stocktake_no: NUMBER,
    location: PLACE,
    scope: `'ALL'`,
    codes: `'[]'::jsonb`,
    blind: 'true',
    tolerance_units: '0',
    status: seldom(`'COUNTING'`, `'CANCELLED'`),
    version: '1',
    planned_by: `'x'`,
    planned_at: MINUTES_AGO,
    closed_by: seldom('null', `'x'`),
    closed_at: seldom('null', 'now()'),
  }),
  made('stocktake_line', {
    stocktake_no: NUMBER,
    location: PLACE,
    sku: SKU,
    condition: `'GOOD'`,
    round: '1',
    round_at: MINUTES_AGO,
  }),
  made('purchase_order', {
    purchase_no: NUMBER,
    supplier: `'V' || n % 200`,
    location: PLACE,
    status: seldom(`'DRAFT'`, `'RECEIVED'`),
    consigned: 'false',
    over_percent: '0',
    version: '1',
    fact_count: '1',
    drafted_by: `'x'`,
    drafted_at: MINUTES_AGO,
  }),
  made('purchase_line', {
    purchase_no: NUMBER,
    line_no: '1',
    sku: SKU,
    quantity: '1',
    unit_price: '1',
  }),
  made('supplier_statement', {
    statement_no: NUMBER,
    supplier: `'V' || n % 200`,
    until: MINUTES_AGO,
    received: '1',
    returned: '0',
    price_difference: '0',
    net: '1',
    payable_minor: '100',
    currency: `'CNY'`,
    confirmed_by: `'x'`,
    confirmed_at: MINUTES_AGO,
  }),
  made('replenishment_proposal', {
    id: '1000000000 + n',
    proposal_no: NUMBER,
    mode: `'AUTOMATIC'`,
    status: seldom(`'PROPOSED'`, `'REJECTED'`),
    version: '1',
    proposed_by: `'x'`,
    proposed_at: MINUTES_AGO,
  }),
  made('replenishment_line', {
    proposal_id: '1000000000 + n',
    sku: SKU,
    to_location: PLACE,
    proposed: '1',
    basis: `'{}'::jsonb`,
    suggested_at: MINUTES_AGO,
  }),
];

/** What campaigns carved out; front stocks are settings, and few. */
const POOLS: readonly Copies[] = [
  made('stock_pool', {
    code: NUMBER,
    name: NUMBER,
    status: seldom(`'OPEN'`, `'CLOSED'`),
    created_at: MINUTES_AGO,
    updated_at: MINUTES_AGO,
  }),
  made('stock_pool_line', { pool: NUMBER, sku: SKU, location: PLACE, carved: '1', returned: '1' }),
];

/** What happened to units, and what is told of levels. */
const RECORDS: readonly Copies[] = [
  made('stock_movement', {
    id: '1000000000 + n',
    sku: SKU,
    location: PLACE,
    type: `'RECEIPT'`,
    from_account: `'SUPPLIER'`,
    to_account: `'GOOD'`,
    quantity: '1',
    document: NUMBER,
    recorded_by: `'x'`,
    owner: seldom(`'DEALER'`, `'HOUSE'`),
    occurred_at: MINUTES_AGO,
    recorded_at: 'now()',
  }),
  made('stock_movement_lot', {
    movement_id: '1000000000 + n',
    sku: SKU,
    location: PLACE,
    lot_no: `'L' || n % 50000`,
    quantity: '1',
    document: NUMBER,
    occurred_at: MINUTES_AGO,
  }),
  made('stock_lot', {
    sku: SKU,
    location: PLACE,
    lot_no: NUMBER,
    expires_at: `now() + n * interval '1 minute'`,
    good: '1',
    created_at: 'now()',
  }),
  made('reservation_line', {
    reference: NUMBER,
    sku: SKU,
    location: PLACE,
    quantity: '1',
    active: 'true',
    kind: seldom(`'CAMPAIGN'`, `'ORDER'`),
    pool: seldom(`'POOL'`, 'null'),
  }),
  made('reservation', { reference: NUMBER, status: `'ACTIVE'`, created_at: 'now()' }),
  made('stock_shortfall', {
    reference: NUMBER,
    sku: SKU,
    location: PLACE,
    quantity: '1',
    occurred_at: MINUTES_AGO,
    found_at: MINUTES_AGO,
  }),
  made('stock_alert', {
    kind: seldom(`'IDLE'`, `'LOW'`),
    sku: `'S' || n`,
    location: PLACE,
    status: seldom(`'OPEN'`, `'RESOLVED'`),
    units: '1',
    threshold: '2',
    raised_at: MINUTES_AGO,
    resolved_at: seldom('null', 'now()'),
  }),
  made('stock_sync_batch', {
    system: `'WMS' || n % 3`,
    batch_no: NUMBER,
    kind: `'COUNTS'`,
    input_hash: `''`,
    applied: '1',
    unchanged: '0',
    rejected: seldom('1', '0'),
    received_by: `'x'`,
    received_at: MINUTES_AGO,
  }),
  made('stock_sync_row', {
    system: `'WMS' || n % 3`,
    batch_no: NUMBER,
    row_no: '1',
    sku: SKU,
    location: PLACE,
    quantity: '1',
    status: `'REJECTED'`,
    code: seldom(`'LOT_REQUIRED'`, `'STALE_COUNT'`),
    message_zh: `''`,
    message_en: `''`,
    received_at: MINUTES_AGO,
  }),
];

/** A large house: every kind of document and record, spread over fifty places. */
export const LARGE_STOCK = [...DOCUMENTS, ...POOLS, ...RECORDS];
