import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { DecidedElsewhere } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { distinctKeys, type LevelKey, type Levels } from '../../domain/level.ts';
import { HOUSE } from '../../domain/movement.ts';
import type { InvalidInput } from '../../domain/refusals.ts';
import { checkBatch, SYNC_ROWS_MAX, type CheckedRow } from '../../domain/sync/check-sync.ts';
import { decideSync, unknownFault, type SyncFacts } from '../../domain/sync/decide-sync.ts';
import type {
  DecidedRow,
  SyncErrorPolicy,
  SyncKind,
  SyncRowRejected,
} from '../../domain/sync/sync.ts';
import { findUnknown } from '../find-unknown.ts';
import { lockLevels, makeMissingLevels } from '../lock-levels.ts';
import { findLotBooks } from './lot-books.ts';
import { openBooks, planDecided } from '../plan-movements.ts';
import { postMovements } from '../post-movements.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { storedBatch, syncFacts, takeMovementIds, writeBatch } from './sync-rows.ts';

/** The name of a batch: given twice, it is the same batch. */
export interface SyncBatchRef {
  readonly system: string;
  readonly batchNo: string;
}

/** A batch whose rows were checked by themselves. */
export interface SyncBatch extends SyncBatchRef {
  readonly kind: SyncKind;
  readonly errorPolicy: SyncErrorPolicy;
  readonly asOf: Date | null;
  readonly rows: readonly CheckedRow[];
}

const REFUSALS_MAX = 100;

/**
 * Takes a batch of an outside system, once per system and batch number (INV9).
 *
 * A repeat gives the first answer, whatever key it comes with; another content under the same
 * number is refused. With REJECT_ALL one bad row refuses the batch and nothing is written; with
 * SKIP_FAILED_ROWS the good rows are taken and the others stay in the reject report.
 */
export async function runSync(
  context: StockContext,
  command: { readonly batch: SyncBatch; readonly input: unknown; readonly idempotencyKey: string },
): Promise<StockOutcome<SyncBatchRef>> {
  const { batch, input, idempotencyKey } = command;
  const now = context.clock.now();
  const faults = checkBatch({ ...batch, now });
  if (faults.length > 0) return refuseWith(context, batch, faults);
  const { system, batchNo } = batch;
  const inputHash = hashOf(batch);
  const earlier = await storedBatch(context.em, { system, batchNo });
  if (earlier === inputHash) return accept({ system, batchNo });
  if (earlier !== null) return refuse({ kind: 'SyncBatchDiffers', batchNo });
  const unknown = await unknownCodes(context, batch);
  return runStockCommand<SyncBatchRef>(
    context,
    {
      name: `stockSync/${batch.kind}`,
      idempotencyKey,
      input,
      mentions: { locations: [], skus: [] },
    },
    async (tx) => {
      const keys = keysOf(batch, unknown);
      await makeMissingLevels(tx, keys, now);
      const levels = await lockLevels(tx, keys);
      // A twin under another key had the locks before.
      const twin = await storedBatch(tx, batch);
      if (twin === inputHash) return accept({ system, batchNo });
      if (twin !== null) return refuse({ kind: 'SyncBatchDiffers', batchNo });
      const decided = await decide(tx, { batch, levels, unknown, now });
      const refusals = refusalsOf(decided, batch.errorPolicy);
      const [refusal, ...others] = refusals;
      if (refusal) return refuse(refusal, ...others);
      const written = await writeBatch(context, tx, { batch, inputHash, decided, now });
      // A twin with another key got there first.
      if (!written) throw new DecidedElsewhere();
      await post(context, tx, { batch, decided: decided.filter(isPosted), idempotencyKey, now });
      return accept({ system, batchNo });
    },
  );
}

/** Refuses a batch that is wrong as a whole, with what is wrong with its rows. */
async function refuseWith(
  context: StockContext,
  batch: SyncBatch,
  faults: readonly InvalidInput[],
): Promise<StockOutcome<never>> {
  const rows = batch.rows.slice(0, SYNC_ROWS_MAX);
  const unknown = await unknownCodes(context, { ...batch, rows });
  const decided = rows.map(({ row, fault }) => ({
    row,
    fault: fault ?? unknownFault(row, unknown),
  }));
  const [first, ...more] = [...faults, ...refusalsOf(decided, batch.errorPolicy)];
  assert(first, 'something is wrong with the batch');
  return refuse(first, ...more);
}

type Unknown = Pick<SyncFacts, 'unknownSkus' | 'unknownLocations'>;

async function unknownCodes(context: StockContext, { rows }: SyncBatch): Promise<Unknown> {
  const good = rows.filter(({ fault }) => fault === null).map(({ row }) => row);
  const field = ['input', 'rows'];
  const refusals = await findUnknown(context, {
    skus: good.map(({ sku }) => ({ code: sku, field })),
    locations: good.map(({ location }) => ({ code: location, field })),
  });
  const skus = refusals.flatMap((one) => (one.kind === 'SkuUnknown' ? [one.sku] : []));
  const places = refusals.flatMap((one) => (one.kind === 'LocationUnknown' ? [one.location] : []));
  return { unknownSkus: new Set(skus), unknownLocations: new Set(places) };
}

function keysOf({ rows }: SyncBatch, unknown: Unknown): readonly LevelKey[] {
  return distinctKeys(
    rows
      .filter(({ row, fault }) => fault === null && isKnown(row, unknown))
      .map(({ row: { sku, location } }) => ({ sku, location })),
  );
}

async function decide(
  tx: EntityManager,
  asked: {
    readonly batch: SyncBatch;
    readonly levels: Levels;
    readonly unknown: Unknown;
    readonly now: Date;
  },
): Promise<readonly DecidedRow[]> {
  const { batch, levels, unknown, now } = asked;
  const books = await openBooks(tx, { levels, owners: [HOUSE], now });
  if (!books.ok) throw new Error('the house is always known');
  const lots = await findLotBooks(tx, { batch, levels, now });
  const facts = { ...unknown, ...(await syncFacts(tx, batch)), lots };
  return decideSync(books.value, batch.rows, facts);
}

function isKnown(
  { sku, location }: { readonly sku: string; readonly location: string },
  { unknownSkus, unknownLocations }: Unknown,
): boolean {
  return !unknownSkus.has(sku) && !unknownLocations.has(location);
}

function refusalsOf(
  decided: readonly Pick<DecidedRow, 'row' | 'fault'>[],
  policy: SyncErrorPolicy,
): readonly SyncRowRejected[] {
  if (policy === 'SKIP_FAILED_ROWS') return [];
  return decided
    .flatMap(({ row, fault }) =>
      fault === null ? [] : [{ kind: 'SyncRowRejected', index: row.index, fault } as const],
    )
    .slice(0, REFUSALS_MAX);
}

function isPosted({ movement }: DecidedRow): boolean {
  return movement !== null;
}

async function post(
  context: StockContext,
  tx: EntityManager,
  posting: {
    readonly batch: SyncBatch;
    readonly decided: readonly DecidedRow[];
    readonly idempotencyKey: string;
    readonly now: Date;
  },
): Promise<void> {
  const { batch, decided, idempotencyKey, now } = posting;
  if (decided.length === 0) return;
  const taken = await takeMovementIds(tx, batch, decided);
  // Another batch that runs now has one of these numbers for another level.
  if (!taken) throw new DecidedElsewhere();
  const movements = decided.map(({ movement }) => movement!);
  const levels = await lockLevels(tx, distinctKeys(movements));
  const plan = await planDecided(tx, { levels, movements, now });
  const name = `sync/${batch.system}/${batch.batchNo}`;
  await postMovements(tx, context, { posting: plan, idempotencyKey, now, batch: name });
}

function hashOf({ kind, asOf, rows }: SyncBatch): string {
  const content = JSON.stringify([kind, asOf, rows.map(({ row }) => row)]);
  return createHash('sha256').update(content).digest('base64url');
}
