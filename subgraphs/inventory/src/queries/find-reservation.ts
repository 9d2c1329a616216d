import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  ReservationLine,
  ReservationState,
  ReservationStatus,
} from '../domain/reservation.ts';

interface ReservationRow {
  readonly reference: string;
  readonly status: ReservationStatus;
  readonly expires_at: Date | string | null;
  readonly lines: readonly ReservationLine[];
}

/** The reservation of a reference with its lines in key order, or null when there is none. */
export async function findReservation(
  em: EntityManager,
  reference: string,
): Promise<ReservationState | null> {
  const [row] = await em.execute<ReservationRow[]>(
    `select r.reference, r.status, r.expires_at, coalesce((
       select jsonb_agg(
         jsonb_build_object('sku', l.sku, 'location', l.location, 'quantity', l.quantity)
         order by l.sku, l.location)
       from reservation_line l where l.reference = r.reference), '[]') as lines
     from reservation r where r.reference = ?`,
    [reference],
  );
  if (!row) return null;
  const expiresAt = row.expires_at === null ? null : new Date(row.expires_at);
  return { reference: row.reference, status: row.status, expiresAt, lines: row.lines };
}
