import { accept, refuse } from '@entresol/shared/outcome';
import { checkText } from '../../domain/check-values.ts';
import { decideChanges } from '../../domain/decide-changes.ts';
import { canonicalCode, sumDeltas, type LevelDelta, type LevelKey } from '../../domain/level.ts';
import type { OwnedDelta } from '../../domain/owned.ts';
import { driftsOfLevel } from '../../queries/reconcile/find-drifts.ts';
import { changeLevels } from '../change-levels.ts';
import { lockLevels, makeMissingLevels } from '../lock-levels.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

/**
 * Makes a level say again what its ledger, holds, pools and orders add up to; gives its key.
 *
 * The ledger is never touched: the balance follows it, under the level's lock, with a version and
 * an event like every other change. Whether the ledger is what stands on the shelf, a count says,
 * and posts VARIANCE. Where the ledger has fewer units than are promised it is refused: let go of
 * what is held, or count, first.
 */
export async function repairLevel(
  context: StockContext,
  command: {
    readonly input: { readonly sku: string; readonly location: string; readonly reason: string };
    readonly idempotencyKey: string;
  },
): Promise<StockOutcome<LevelKey>> {
  const { input } = command;
  const [bad, ...more] = [
    ...checkText(input.sku, ['input', 'sku']),
    ...checkText(input.location, ['input', 'location']),
    ...checkText(input.reason, ['input', 'reason']),
  ];
  if (bad) return refuse(bad, ...more);
  const key = { sku: canonicalCode(input.sku), location: canonicalCode(input.location) };
  const mentions = { locations: [], skus: [{ code: key.sku, field: ['input', 'sku'] }] };
  const named = { ...command, name: 'stockReconcile', mentions };
  return runStockCommand<LevelKey>(context, named, async (tx) => {
    const now = context.clock.now();
    await makeMissingLevels(tx, [key], now);
    const levels = await lockLevels(tx, [key]);
    const drifts = await driftsOfLevel(tx, key);
    const ofLevel = drifts.filter(({ owner }) => owner === null);
    const deltas = ofLevel.map((drift) => correction(drift) as unknown as LevelDelta);
    const decision = decideChanges(levels, sumDeltas(deltas));
    if (!decision.ok) return decision;
    const owned = drifts.flatMap((drift): OwnedDelta[] =>
      drift.owner === null ? [] : [{ ...correction(drift), owner: drift.owner } as OwnedDelta],
    );
    // An owner's part alone may be wrong: the level has a new version all the same.
    const changed = deltas.length > 0 || owned.length === 0 ? deltas : [{ ...key, good: 0 }];
    await changeLevels(tx, context.events, { deltas: changed, owned, now });
    context.log.warn({ drifts, reason: input.reason }, 'a level was made to follow its ledger');
    return accept(key);
  });
}

function correction(drift: {
  readonly sku: string;
  readonly location: string;
  readonly account: string;
  readonly balance: number;
  readonly ledger: number;
}) {
  const { sku, location, account, balance, ledger } = drift;
  return { sku, location, [account.toLowerCase()]: ledger - balance };
}
