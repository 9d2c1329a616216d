import { accept, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkKey, checkText } from '../../domain/check-values.ts';
import { decideChanges } from '../../domain/decide-changes.ts';
import { canonicalCode, sumDeltas, type LevelKey } from '../../domain/level.ts';
import { mendDrifts, mendPools, type Drift } from '../../domain/reconcile/mend-drifts.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import { findLots } from '../../queries/lot/find-lots.ts';
import { driftsOfLevel } from '../../queries/reconcile/find-drifts.ts';
import { changeLevels } from '../change-levels.ts';
import { insertMovements } from '../insert-movements.ts';
import { followLots } from '../lot/write-lots.ts';
import { lockLevels, makeMissingLevels } from '../lock-levels.ts';
import { mentioned } from '../mentioned.ts';
import { newDocumentNo } from '../new-document-no.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { repairLots } from './repair-lots.ts';
import { lockDriftingTransfers, repairTransit } from './repair-transit.ts';

interface Repair {
  readonly key: LevelKey;
  readonly document: string;
  readonly reason: string;
  readonly now: Date;
  readonly idempotencyKey: string;
}

/**
 * Makes a level say again what its ledger, holds, pools and orders add up to; gives its key.
 *
 * The ledger's sums are never touched: balances follow them, under the level's lock, with a version
 * and an event like every other change; a unit that was claimed and is not there is written down as
 * a movement with its reversal (`mendDrifts`). Whether the ledger is what stands on the shelf, a
 * count says, and posts VARIANCE. Where the ledger has fewer units than are promised it is refused:
 * let go of what is held, or count, first.
 */
export async function repairLevel(
  context: StockContext,
  command: {
    readonly input: { readonly sku: string; readonly location: string; readonly reason: string };
    readonly idempotencyKey: string;
  },
): Promise<StockOutcome<LevelKey>> {
  const { input, idempotencyKey } = command;
  const [bad, ...more] = [
    ...checkText(input.sku, ['input', 'sku']),
    ...checkText(input.location, ['input', 'location']),
    ...checkText(input.reason, ['input', 'reason']),
  ];
  const mentions = { locations: [], skus: mentioned(input.sku, ['input', 'sku']) };
  if (bad) return refuseWithUnknown(context, [bad, ...more], mentions, checkKey(idempotencyKey));
  const key = { sku: canonicalCode(input.sku), location: canonicalCode(input.location) };
  const named = { ...command, name: 'stockReconcile', mentions };
  return runStockCommand<LevelKey>(context, named, async (tx) => {
    const now = context.clock.now();
    const document = newDocumentNo('RC', now);
    const repair = { key, document, reason: input.reason.trim(), now, idempotencyKey };
    await lockDriftingTransfers(tx, await driftsOfLevel(tx, key));
    await makeMissingLevels(tx, [key], now);
    const levels = await lockLevels(tx, [key]);
    const drifts = await driftsOfLevel(tx, key);
    await repairTransit(tx, context, drifts, repair);
    const pools = mendPools(drifts);
    if (pools.length > 0) {
      // What the level has carved out is judged by its pools, so these come first.
      const deltas = [{ ...key, pooled: 0 }];
      await changeLevels(tx, context.events, { deltas, pools, now });
    }
    const left = pools.length > 0 ? await driftsOfLevel(tx, key) : drifts;
    const done = await repairUnits(tx, context, { drifts: left, levels, repair });
    if (!done.ok) return done;
    if (await repairLots(tx, context, repair)) {
      await changeLevels(tx, context.events, { deltas: [{ ...key, good: 0 }], now });
    }
    context.log.warn({ drifts, reason: input.reason }, 'a level was made to follow its ledger');
    return accept(key);
  });
}

async function repairUnits(
  tx: EntityManager,
  context: StockContext,
  found: {
    readonly drifts: readonly Drift[];
    readonly levels: Parameters<typeof decideChanges>[0];
    readonly repair: Repair;
  },
): Promise<Outcome<null, StockRefusal>> {
  const { drifts, levels, repair } = found;
  const { key, now, idempotencyKey } = repair;
  const lots = drifts.some(({ account }) => account.startsWith('LOT_'))
    ? await findLots(
        tx,
        [key],
        drifts.flatMap(({ subject }) => subject ?? []),
      )
    : [];
  const mending = mendDrifts(drifts, lots, repair);
  const { movements, owned } = mending;
  const decision = decideChanges(levels, sumDeltas(mending.levels));
  if (!decision.ok) return decision;
  const { actor } = context;
  // Each way of writing them asks for lots of all of its movements, or of none.
  for (const some of [movements.filter((one) => !one.lots), movements.filter((one) => one.lots)]) {
    await insertMovements(tx, { movements: some, actor, now, idempotencyKey });
  }
  await followLots(tx, mending.lots);
  // An owner's part, or a lot, may be wrong alone: the level has a new version all the same.
  const isAlone = mending.levels.length === 0 && owned.length + mending.lots.length > 0;
  const deltas = isAlone ? [{ ...key, good: 0 }] : mending.levels;
  await changeLevels(tx, context.events, { deltas, owned, now });
  return accept(null);
}
