import { actorKey } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { countedText, movedText, type SyncFacts } from '../../domain/sync/decide-sync.ts';
import type { DecidedRow, SyncRowStatus } from '../../domain/sync/sync.ts';
import type { StockCondition } from '../../domain/movement.ts';
import { KEY_COLUMNS, rowsOf, textsOf } from '../../persistence/rows-of.ts';
import type { StockContext } from '../stock-context.ts';
import type { SyncBatch, SyncBatchRef } from './run-sync.ts';

/** What a batch of this number held, as a hash; null when there was none. */
export async function storedBatch(
  em: EntityManager,
  { system, batchNo }: SyncBatchRef,
): Promise<string | null> {
  const [row] = await em.execute<{ input_hash: string }[]>(
    `select input_hash from stock_sync_batch where system = ? and batch_no = ?`,
    [system, batchNo],
  );
  return row?.input_hash ?? null;
}

/** What was taken from this system before, of the levels and numbers of a batch. */
export async function syncFacts(
  tx: EntityManager,
  { system, batchNo, asOf, rows }: SyncBatch,
): Promise<Omit<SyncFacts, 'unknownSkus' | 'unknownLocations' | 'lots'>> {
  const good = rows.filter(({ fault }) => fault === null).map(({ row }) => row);
  const ids = good.flatMap(({ externalId }) => (externalId === null ? [] : [externalId]));
  const counted = good.filter(({ condition }) => condition !== null);
  return {
    knownIds: await knownIds(tx, system, ids),
    countedAt: await countedAt(tx, system, counted),
    asOf,
    document: `${system}/${batchNo}`,
  };
}

async function knownIds(tx: EntityManager, system: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string | null>();
  const rows = await tx.execute<{ external_id: string; content: string | null }[]>(
    `select m.external_id, m.content from stock_sync_movement m
     join ${textsOf(ids)} w on w.value = m.external_id where m.system = ?`,
    [JSON.stringify(ids), system],
  );
  return new Map(rows.map(({ external_id: id, content }) => [id, content]));
}

async function countedAt(tx: EntityManager, system: string, rows: readonly object[]) {
  type Counted = { sku: string; location: string; condition: StockCondition; counted_at: string };
  if (rows.length === 0) return new Map<string, Date>();
  const found = await tx.execute<Counted[]>(
    `select c.sku, c.location, c.condition, c.counted_at from stock_sync_count c
     join ${rowsOf(rows, `${KEY_COLUMNS}, condition text`)} k
       on k.sku = c.sku and k.location = c.location and k.condition = c.condition
     where c.system = ?`,
    [JSON.stringify(rows), system],
  );
  return new Map(
    found.map((row) => [countedText(row, row.condition), new Date(row.counted_at)] as const),
  );
}

/** Records a batch with every row of it; false when its number is taken. */
export async function writeBatch(
  context: StockContext,
  tx: EntityManager,
  written: {
    readonly batch: SyncBatch;
    readonly inputHash: string;
    readonly decided: readonly DecidedRow[];
    readonly now: Date;
  },
): Promise<boolean> {
  const { batch, inputHash, decided, now } = written;
  const { system, batchNo, kind, asOf } = batch;
  const count = (status: SyncRowStatus) => decided.filter((row) => row.status === status).length;
  const made = await tx.execute(
    `insert into stock_sync_batch (system, batch_no, kind, input_hash, as_of, applied, unchanged,
       rejected, received_by, received_at)
     values (?, ?, ?, ?, ?::timestamptz, ?, ?, ?, ?, ?::timestamptz)
     on conflict (system, batch_no) do nothing returning 1`,
    [
      system,
      batchNo,
      kind,
      inputHash,
      asOf,
      count('APPLIED'),
      count('UNCHANGED'),
      count('REJECTED'),
      actorKey(context.actor),
      now,
    ],
  );
  if (made.length === 0) return false;
  await writeRows(tx, batch, decided, now);
  await writeCounts(tx, batch, decided);
  return true;
}

const ROW_COLUMNS = `"rowNo" integer, ${KEY_COLUMNS}, condition text, quantity integer,
  expected integer, "externalId" text, "lotNo" text, status text, code text, zh text, en text`;

async function writeRows(
  tx: EntityManager,
  { system, batchNo }: SyncBatch,
  decided: readonly DecidedRow[],
  now: Date,
): Promise<void> {
  const rows = decided.map(({ row, status, fault }) => ({
    rowNo: row.index,
    sku: row.sku,
    location: row.location,
    condition: row.condition,
    quantity: row.quantity,
    expected: row.expectedQuantity,
    externalId: row.externalId,
    lotNo: (row.lot ?? row.movement?.lot)?.lotNo ?? null,
    status,
    code: fault?.code ?? null,
    ...fault?.message,
  }));
  await tx.execute(
    `insert into stock_sync_row (system, batch_no, row_no, sku, location, condition, quantity,
       expected, external_id, lot_no, status, code, message_zh, message_en, received_at)
     select ?, ?, r."rowNo", r.sku, r.location, r.condition, r.quantity, r.expected,
       r."externalId", r."lotNo", r.status, r.code, r.zh, r.en, ?::timestamptz
     from ${rowsOf(rows, ROW_COLUMNS)} r`,
    [system, batchNo, now, JSON.stringify(rows)],
  );
}

async function writeCounts(
  tx: EntityManager,
  { system, asOf }: SyncBatch,
  decided: readonly DecidedRow[],
): Promise<void> {
  const rows = decided
    .filter(({ row, status }) => row.condition !== null && status !== 'REJECTED')
    .map(({ row: { sku, location, condition } }) => ({ sku, location, condition }));
  if (rows.length === 0 || asOf === null) return;
  const distinct = [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  await tx.execute(
    `insert into stock_sync_count (system, sku, location, condition, counted_at)
     select ?, c.sku, c.location, c.condition, ?::timestamptz
     from ${rowsOf(distinct, `${KEY_COLUMNS}, condition text`)} c
     on conflict (system, sku, location, condition) do update set counted_at = excluded.counted_at`,
    [system, asOf, JSON.stringify(distinct)],
  );
}

/** Keeps the outside numbers of movements, each once; false when one is taken meanwhile. */
export async function takeMovementIds(
  tx: EntityManager,
  { system, batchNo }: SyncBatchRef,
  decided: readonly DecidedRow[],
): Promise<boolean> {
  const ids = decided.flatMap(({ row }) =>
    row.externalId === null ? [] : [{ id: row.externalId, content: movedText(row) }],
  );
  if (ids.length === 0) return true;
  const taken = await tx.execute(
    `insert into stock_sync_movement (system, external_id, batch_no, content)
     select ?, w.id, ?, w.content from ${rowsOf(ids, 'id text, content text')} w order by w.id
     on conflict (system, external_id) do nothing returning 1`,
    [system, batchNo, JSON.stringify(ids)],
  );
  return taken.length === ids.length;
}
