import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReservationState } from '../domain/reservation.ts';
import { KEY_COLUMNS, rowsOf, textsOf } from '../persistence/rows-of.ts';

/**
 * Writes holds with their lines in one statement; false when a reference was taken meanwhile.
 *
 * After the levels are locked, and in order of references: two groups with the same reference wait
 * for each other here without a circle. After false the transaction must be given up.
 */
export async function insertReservations(
  tx: EntityManager,
  reservations: readonly ReservationState[],
  now: Date,
): Promise<boolean> {
  const heads = reservations.map(({ reference, expiresAt }) => ({ reference, expiresAt }));
  const lines = reservations.flatMap(({ reference, lines }) =>
    lines.map((line) => ({ reference, ...line })),
  );
  const written = await tx.execute(
    `with made as (
       insert into reservation (reference, status, expires_at, created_at)
       select w.reference, 'ACTIVE', w."expiresAt", ?::timestamptz
       from ${rowsOf(heads, 'reference text, "expiresAt" timestamptz')} w
       order by w.reference
       on conflict (reference) do nothing returning reference, expires_at
     )
     insert into reservation_line (reference, sku, location, quantity, expires_at)
     select made.reference, l.sku, l.location, l.quantity, made.expires_at
     from made
     join ${rowsOf(lines, `reference text, ${KEY_COLUMNS}, quantity integer`)} l using (reference)
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
  const written = await tx.execute(
    `insert into reservation (reference, status, created_at, closed_at)
     select w.value, 'RELEASED', ?::timestamptz, ?::timestamptz
     from ${textsOf(references)} w
     order by w.value
     on conflict (reference) do nothing returning 1`,
    [now, now, JSON.stringify(references)],
  );
  return written.length === references.length;
}
