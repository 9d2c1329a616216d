import { transactionally } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { levelText } from '../domain/level.ts';
import type { ReservationLine } from '../domain/reservation.ts';
import { changeLevels } from './change-levels.ts';
import { closeReservations } from './close-reservations.ts';
import { freeLines } from './free-lines.ts';
import { lockLevels } from './lock-levels.ts';
import type { StockContext } from './stock-context.ts';

const BATCH = 200;
/** A hold may outlive its deadline by 60 s (INV13); from here on the sweeper waits its turn. */
const PATIENCE_MS = 20_000;

/**
 * Gives back lapsed holds, a bounded batch at a time, and says how many it ended.
 *
 * Levels that somebody works on are stepped over: who reserves there frees them anyway. Only holds
 * that have long been overdue are waited for.
 */
export async function expireReservations(
  context: Pick<StockContext, 'em' | 'events' | 'clock'>,
): Promise<number> {
  const now = context.clock.now();
  const outcome = await transactionally(context.em, async (tx) => {
    const lapsed = await findLapsed(tx, now);
    if (lapsed.length === 0) return accept(0);
    const skipBusy = lapsed.every(({ expires_at }) => !isOverdue(expires_at, now));
    const locked = await lockLevels(
      tx,
      lapsed.flatMap(({ lines }) => lines),
      { skipBusy },
    );
    const free = lapsed.filter(({ lines }) => lines.every((line) => locked.has(levelText(line))));
    const references = free.map(({ reference }) => reference);
    const lines = await closeReservations(tx, { references, status: 'EXPIRED', now });
    const freed = await freeLines(tx, lines);
    await changeLevels(tx, context.events, { ...freed, now });
    return accept(references.length);
  });
  if (outcome.ok && outcome.value > 0) context.events.wake();
  return outcome.ok ? outcome.value : 0;
}

interface LapsedRow {
  readonly reference: string;
  readonly expires_at: Date | string;
  readonly lines: readonly ReservationLine[];
}

async function findLapsed(tx: EntityManager, now: Date): Promise<readonly LapsedRow[]> {
  return tx.execute<LapsedRow[]>(
    `select r.reference, r.expires_at, (
       select jsonb_agg(
         jsonb_build_object('sku', l.sku, 'location', l.location, 'quantity', l.quantity))
       from reservation_line l where l.reference = r.reference) as lines
     from reservation r
     where r.status = 'ACTIVE' and r.expires_at <= ?::timestamptz
     order by r.expires_at limit ?`,
    [now, BATCH],
  );
}

function isOverdue(expiresAt: Date | string, now: Date): boolean {
  return now.getTime() - new Date(expiresAt).getTime() > PATIENCE_MS;
}
