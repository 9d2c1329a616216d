import { transactionally } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { levelText, type LevelKey, type Levels } from '../../domain/level.ts';
import { decideExpiry, unsellableUnits, unservedHolds } from '../../domain/lot/decide-expiry.ts';
import { lotHeldExpired } from '../../events/lot-contracts.ts';
import { rowsOf } from '../../persistence/rows-of.ts';
import { findLots, type StoredLot } from '../../queries/lot/find-lots.ts';
import { liveHolds } from '../../queries/lot/live-holds.ts';
import { lockLevels } from '../lock-levels.ts';
import { planDecided } from '../plan-movements.ts';
import { postMovements } from '../post-movements.ts';
import type { StockContext } from '../stock-context.ts';
import { alignLots, findMisaligned } from './align-lots.ts';

const BATCH = 100;
/** No transaction lives as long. */
const MISALIGNED_FOR_MS = 600_000;

type SweepContext = Pick<StockContext, 'em' | 'events' | 'clock' | 'actor'>;

/**
 * Puts good units of lots that may not be sold any more into quality control, a bounded batch of
 * levels at a time; gives how many levels it dealt with.
 *
 * What is held for orders stays held, and `StockLotHeldExpired` says so once per number of units.
 * Levels that somebody works on are stepped over, and come again with the next round.
 */
export async function expireLots(context: SweepContext): Promise<number> {
  const now = context.clock.now();
  const outcome = await transactionally(context.em, async (tx) => {
    const due = await findDue(tx, now);
    const young = await findMisaligned(tx, new Date(now.getTime() - MISALIGNED_FOR_MS), BATCH);
    if (due.length + young.length === 0) return accept(0);
    const levels = await lockLevels(tx, distinct([...due, ...young]), { skipBusy: true });
    const missed = young.filter((key) => levels.has(levelText(key)));
    await alignLots(tx, missed, now);
    const ready = new Map([...levels].filter(([, { lotTracked }]) => lotTracked));
    if (ready.size > 0) await expireAt(tx, context, ready, now);
    return accept(levels.size);
  });
  if (outcome.ok && outcome.value > 0) context.events.wake();
  return outcome.ok ? outcome.value : 0;
}

/** Levels with a lot that is past its last day of sale and not yet dealt with. */
async function findDue(tx: EntityManager, now: Date): Promise<readonly LevelKey[]> {
  return tx.execute<LevelKey[]>(
    `select distinct d.sku, d.location from (
       select l.sku, l.location from stock_lot l
       join stock_level s on s.sku = l.sku and s.location = l.location
       where l.good > 0 and l.sellable_until <= ?::timestamptz
         and (s.available > 0 or l.told <> l.good)
       order by l.sellable_until limit ?
     ) d`,
    [now, BATCH],
  );
}

async function expireAt(
  tx: EntityManager,
  context: SweepContext,
  levels: Levels,
  now: Date,
): Promise<void> {
  const keys = [...levels.values()];
  const lots = await findLots(tx, keys);
  const { movements, held } = decideExpiry(levels, lots, now);
  if (movements.length > 0) {
    const posting = await planDecided(tx, { levels, movements, now });
    await postMovements(tx, context, { posting, idempotencyKey: null, now });
  }
  const news = held.flatMap(({ lot, quantity }) => {
    const stored = lot as StoredLot;
    return stored.told === quantity ? [] : [{ lot: stored, quantity }];
  });
  if (news.length === 0) return;
  await tell(
    tx,
    news.map(({ lot: { id }, quantity }) => ({ id, told: quantity })),
  );
  const told = news.filter(({ quantity }) => quantity > 0);
  const references = await unservedAt(tx, levels, lots, now);
  await context.events.append(
    tx,
    told.map(({ lot, quantity }) =>
      lotHeldExpired({
        sku: lot.sku,
        location: lot.location,
        lotNo: lot.lotNo,
        quantity,
        expiresAt: lot.expiresAt!.toISOString(),
        sellableUntil: lot.sellableUntil!.toISOString(),
        references: references.get(levelText(lot)) ?? [],
      }),
    ),
  );
}

async function tell(
  tx: EntityManager,
  rows: readonly { readonly id: string; readonly told: number }[],
): Promise<void> {
  await tx.execute(
    `update stock_lot l set told = t.told from ${rowsOf(rows, 'id bigint, told integer')} t
     where l.id = t.id`,
    [JSON.stringify(rows)],
  );
}

/** Orders that cannot be served from a level any more, were the oldest holds served first. */
async function unservedAt(
  tx: EntityManager,
  levels: Levels,
  lots: readonly StoredLot[],
  now: Date,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const unsellable = unsellableUnits(lots, now);
  const holds = await liveHolds(tx, [...levels.values()]);
  return new Map(
    [...levels].map(([text, level]) => {
      const sellable = new Map([[text, level.good - (unsellable.get(text) ?? 0)]]);
      const here = holds.filter(({ lines }) => levelText(lines[0]!) === text);
      return [text, [...unservedHolds(sellable, here).keys()]];
    }),
  );
}

function distinct(keys: readonly LevelKey[]): readonly LevelKey[] {
  return [...new Map(keys.map((key) => [levelText(key), key])).values()];
}
