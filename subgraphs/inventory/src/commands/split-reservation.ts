import { transactionally, type CommonRefusal } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkSplit, decideSplit, type SplitHold, type SplitPart } from '../domain/decide-split.ts';
import { distinctKeys } from '../domain/level.ts';
import type { StockRefusal } from '../domain/refusals.ts';
import type { ReservationLine, ReservationState } from '../domain/reservation.ts';
import { KEY_COLUMNS, rowsOf } from '../persistence/rows-of.ts';
import { findReservation, findReservations } from '../queries/find-reservation.ts';
import { lockLevels } from './lock-levels.ts';
import type { StockContext } from './stock-context.ts';

const LINE_COLUMNS = `${KEY_COLUMNS}, quantity integer, kind text, arrived integer`;

/**
 * Gives units of a hold to new ones, once per name of the new ones.
 *
 * No level changes: what was held stays held. The levels are locked all the same, as everybody
 * who ends a hold locks them, so that nobody ends it by lines that it no longer has.
 */
export async function splitReservation(
  context: StockContext,
  split: SplitHold,
): Promise<Outcome<ReservationState, StockRefusal | CommonRefusal>> {
  const checked = checkSplit(split);
  if (!checked.ok) return checked;
  const parts = checked.value;
  const now = context.clock.now();
  const outcome = await transactionally<ReservationState, StockRefusal | CommonRefusal>(
    context.em,
    async (tx) => {
      const known = await findReservation(tx, split.reference);
      if (known) await lockLevels(tx, distinctKeys(known.lines));
      const parent = await findReservation(tx, split.reference);
      const references = parts.map(({ reference }) => reference);
      const twins = await findReservations(tx, references);
      const decision = decideSplit({ parent, twins, now }, parts);
      if (!decision.ok) return decision;
      if (decision.value === null) return accept(parent!);
      if (!(await writeParts(tx, { parent: parent!, ...decision.value, now }))) {
        // A twin of this request, or a tombstone, was faster: its outcome is there for the next.
        return refuse({ kind: 'RequestInProgress' });
      }
      return accept({ ...parent!, lines: decision.value.rest });
    },
  );
  return outcome;
}

async function writeParts(
  tx: EntityManager,
  written: {
    readonly parent: ReservationState;
    readonly parts: readonly SplitPart[];
    readonly rest: readonly ReservationLine[];
    readonly now: Date;
  },
): Promise<boolean> {
  const { parent, parts, rest, now } = written;
  const heads = parts.map(({ reference }) => ({ reference }));
  const lines = parts.flatMap(({ reference, lines }) =>
    lines.map((line) => ({ reference, ...line })),
  );
  const moved = await tx.execute(
    `with made as (
       insert into reservation
         (reference, status, kind, owner, channel, note, held_by, expires_at, created_at)
       select w.reference, 'ACTIVE', p.kind, p.owner, p.channel, p.note, p.held_by,
         p.expires_at, ?::timestamptz
       from ${rowsOf(heads, 'reference text')} w
       join reservation p on p.reference = ? and p.status = 'ACTIVE'
       order by w.reference
       on conflict (reference) do nothing returning reference, expires_at
     ), given as (
       insert into reservation_line
         (reference, sku, location, quantity, kind, pool, front, arrived, expires_at)
       select made.reference, l.sku, l.location, l.quantity, coalesce(l.kind, o.kind), o.pool,
         o.front, coalesce(l.arrived, 0), made.expires_at
       from made
       join ${rowsOf(lines, `reference text, ${LINE_COLUMNS}`)} l using (reference)
       join reservation_line o on o.reference = ? and o.sku = l.sku and o.location = l.location
       returning 1
     ), kept as (
       update reservation_line l set quantity = r.quantity, kind = coalesce(r.kind, l.kind),
         arrived = coalesce(r.arrived, 0)
       from ${rowsOf(rest, LINE_COLUMNS)} r
       where l.reference = ? and l.sku = r.sku and l.location = r.location
       returning l.sku, l.location
     ), gone as (
       delete from reservation_line l
       where l.reference = ? and not exists (
         select 1 from ${rowsOf(rest, KEY_COLUMNS)} r
         where r.sku = l.sku and r.location = l.location)
       returning 1
     )
     select 1 from given`,
    [
      now,
      JSON.stringify(heads),
      parent.reference,
      JSON.stringify(lines),
      parent.reference,
      JSON.stringify(rest),
      parent.reference,
      parent.reference,
      JSON.stringify(rest),
    ],
  );
  return moved.length === lines.length;
}
