import { actorKey, type Actor, runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { heldLines } from '../domain/hold-effects.ts';
import type { ReservationState } from '../domain/reservation.ts';
import { KEY_COLUMNS, rowsOf, textsOf } from '../persistence/rows-of.ts';

/** A hold to be written, with who asked for it. */
export interface NewReservation extends ReservationState {
  readonly front?: string | null;
  readonly actor: Actor;
}

const HEAD_COLUMNS = `reference text, kind text, owner text, channel text, note text,
  "heldBy" text, member text, "tookOver" text, "expiresAt" timestamptz`;
const LINE_COLUMNS = `reference text, ${KEY_COLUMNS}, quantity integer, kind text, pool text,
  front text`;

/**
 * Writes holds with their lines in one statement; false when a reference was taken meanwhile.
 *
 * After the levels are locked, and in order of references: two groups with the same reference wait
 * for each other here without a circle. After false the transaction must be given up.
 */
export async function insertReservations(
  tx: EntityManager,
  reservations: readonly NewReservation[],
  now: Date,
): Promise<boolean> {
  const heads = reservations.map((one) => {
    const { reference, kind = 'ORDER', owner, channel, note, expiresAt, actor } = one;
    const { member, tookOver } = one;
    const heldBy = actorKey(actor);
    return { reference, kind, owner, channel, note, heldBy, member, tookOver, expiresAt };
  });
  const lines = reservations.flatMap((one) =>
    heldLines(one, one.front ?? null).map((line) => ({ reference: one.reference, ...line })),
  );
  const written = await runPlanned(
    tx,
    `with made as (
       insert into reservation
         (reference, status, kind, owner, channel, note, held_by, member, took_over,
          expires_at, created_at)
       select w.reference, 'ACTIVE', w.kind, w.owner, w.channel, w.note, w."heldBy",
         w.member, w."tookOver", w."expiresAt", ?::timestamptz
       from ${rowsOf(heads, HEAD_COLUMNS)} w
       order by w.reference
       on conflict (reference) do nothing returning reference, expires_at
     )
     insert into reservation_line
       (reference, sku, location, quantity, kind, pool, front, expires_at)
     select made.reference, l.sku, l.location, l.quantity, l.kind, l.pool, l.front,
       made.expires_at
     from made
     join ${rowsOf(lines, LINE_COLUMNS)} l using (reference)
     returning 1`,
    [now, JSON.stringify(heads), JSON.stringify(lines)],
  );
  return written.length === lines.length;
}

/** Writes RELEASED ones without lines; false when a reference was taken meanwhile. As above. */
export async function insertTombstones(
  tx: EntityManager,
  references: readonly string[],
  now: Date,
): Promise<boolean> {
  if (references.length === 0) return true;
  const written = await runPlanned(
    tx,
    `insert into reservation (reference, status, created_at, closed_at)
     select w.value, 'RELEASED', ?::timestamptz, ?::timestamptz
     from ${textsOf(references)} w
     order by w.value
     on conflict (reference) do nothing returning 1`,
    [now, now, JSON.stringify(references)],
  );
  return written.length === references.length;
}
