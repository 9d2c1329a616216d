import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkOptionalText, checkText } from '../../domain/check-values.ts';
import { canonicalCode, distinctKeys } from '../../domain/level.ts';
import type { Movement, StockCondition } from '../../domain/movement.ts';
import { pointAtLines, type PostedInput } from '../../domain/point-at-lines.ts';
import { invalid, type InvalidInput, type StockRefusal } from '../../domain/refusals.ts';
import { readScans, type DeviceScan } from '../../domain/scan/check-scans.ts';
import {
  scanInMovements,
  scanOutMovements,
  type ScanOutPurpose,
} from '../../domain/scan/scan-movements.ts';
import { firstAnswer } from '../first-answer.ts';
import { lockLevels, makeMissingLevels } from '../lock-levels.ts';
import { planMovements } from '../plan-movements.ts';
import { postMovements } from '../post-movements.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { claimScans } from './claim-scans.ts';
import { resolveScans, type PlacedScan } from './resolve-scans.ts';

/** A batch of scans that moves goods at a place. */
export interface ScanMoves {
  readonly location: string;
  readonly device: string;
  readonly condition: StockCondition;
  /** What they leave for; null where they come in. */
  readonly purpose: ScanOutPurpose | null;
  readonly document?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly scans: readonly DeviceScan[];
}

/** What came of a batch: the scans as they were read, and how many of them were new. */
export interface ScanResult {
  readonly scans: readonly PlacedScan[];
  readonly fresh: readonly number[];
}

/**
 * Takes scanned goods in, or out, once per scan of the device; all of a batch or nothing.
 *
 * A batch that is sent again, alone or among others, moves only what has not moved yet.
 */
export async function runScans(
  context: StockContext,
  input: ScanMoves,
  idempotencyKey: string,
): Promise<StockOutcome<ScanResult>> {
  const now = context.clock.now();
  const name = input.purpose === null ? 'stockScanIn' : 'stockScanOut';
  const replay = await firstAnswer<ScanResult>(context, { name, idempotencyKey, input });
  if (!replay.ok) return replay;
  if (replay.value) return accept(replay.value);
  const { read, refusals } = readScans(input, context.inStoreFormats, now);
  const resolved = await resolveScans(context, read, [...checkMoves(input), ...refusals]);
  if (!resolved.ok) return resolved;
  const scans = resolved.value;
  const location = canonicalCode(input.location);
  const mentions = { locations: [{ code: location, field: ['input', 'location'] }], skus: [] };
  const kind = input.purpose === null ? 'IN' : 'OUT';
  const document = input.document?.trim() || null;
  return runStockCommand<ScanResult>(
    context,
    { name, idempotencyKey, input, mentions },
    async (tx) => {
      const batch = { kind, location, device: input.device, document, scans } as const;
      const fresh = await claimScans(tx, context, batch);
      if (!fresh.ok) return fresh;
      const movements = movementsOf(input, fresh.value);
      const posted = await post(context, tx, movements, idempotencyKey);
      if (!posted.ok)
        return refuse(...pointAtLines(posted.refusals, linesOf(fresh.value, movements)));
      return accept({ scans, fresh: fresh.value.map(({ sequence }) => sequence) });
    },
  );
}

function checkMoves(input: ScanMoves): readonly InvalidInput[] {
  const { purpose, condition } = input;
  const refusals = [
    ...checkText(input.location, ['input', 'location']),
    ...checkOptionalText(input.document, ['input', 'document']),
    ...checkOptionalText(input.reason, ['input', 'reason']),
  ];
  const needsReason = purpose === 'SCRAP' || purpose === 'OWN_USE';
  if (needsReason && !input.reason?.trim()) {
    refusals.push(invalid(['input', 'reason'], '请说明原因。', 'Say why.'));
  }
  if (purpose === 'SALE' && condition !== 'GOOD') {
    const zh = '只有良品可以销售出库。';
    refusals.push(invalid(['input', 'condition'], zh, 'Only good units are sold.'));
  }
  return refusals;
}

function movementsOf(input: ScanMoves, scans: readonly PlacedScan[]): readonly Movement[] {
  const common = {
    location: canonicalCode(input.location),
    condition: input.condition,
    document: input.document?.trim() || null,
    reason: input.reason?.trim() || null,
  };
  const { purpose } = input;
  if (purpose === null) return scanInMovements(scans, common);
  return scanOutMovements(scans, purpose, common);
}

/** What is wrong with a lot is wrong with the label that names it. */
function linesOf(scans: readonly PlacedScan[], movements: readonly Movement[]): PostedInput {
  return {
    lines: scans.map(({ field }, index) => ({ ...movements[index]!, field })),
    fields: { quantity: 'quantity', lotNo: 'code', expiresAt: 'code' },
  };
}

async function post(
  context: StockContext,
  tx: EntityManager,
  movements: readonly Movement[],
  idempotencyKey: string,
): Promise<Outcome<null, StockRefusal>> {
  if (movements.length === 0) return accept(null);
  const now = context.clock.now();
  const keys = distinctKeys(movements);
  await makeMissingLevels(tx, keys, now);
  const plan = await planMovements(tx, { levels: await lockLevels(tx, keys), movements, now });
  if (!plan.ok) return plan;
  await postMovements(tx, context, { posting: plan.value, idempotencyKey, now });
  return accept(null);
}
