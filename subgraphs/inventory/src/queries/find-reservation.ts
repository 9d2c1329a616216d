import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  ReservationKind,
  ReservationLine,
  ReservationState,
  ReservationStatus,
} from '../domain/reservation.ts';
import { textsOf } from '../persistence/rows-of.ts';

/** A reservation as the driver gives it. */
export interface ReservationRow {
  readonly reference: string;
  readonly status: ReservationStatus;
  readonly kind: ReservationKind;
  readonly owner: string | null;
  readonly channel: string | null;
  readonly note: string | null;
  readonly held_by: string | null;
  readonly member: string | null;
  readonly took_over: string | null;
  readonly created_at: Date | string;
  readonly expires_at: Date | string | null;
  readonly lines: readonly ReservationLine[];
}

/** Reservations `r` with their lines in key order; a condition or a join may follow. */
export const RESERVATIONS = `select r.reference, r.status, r.kind, r.owner, r.channel, r.note,
    r.held_by, r.member, r.took_over, r.created_at, r.expires_at, coalesce((
    select jsonb_agg(
      jsonb_build_object('sku', l.sku, 'location', l.location, 'quantity', l.quantity,
        'kind', l.kind, 'pool', l.pool, 'front', l.front,
        'arrived', l.arrived)
      order by l.sku, l.location)
    from reservation_line l where l.reference = r.reference), '[]') as lines
  from reservation r`;

/** The reservation of a row. */
export function toReservation(row: ReservationRow): ReservationState {
  const { reference, status, kind, owner, channel, note, member, lines } = row;
  return {
    reference,
    status,
    kind,
    owner,
    channel,
    note,
    member,
    lines,
    heldBy: row.held_by,
    tookOver: row.took_over,
    createdAt: new Date(row.created_at),
    expiresAt: row.expires_at === null ? null : new Date(row.expires_at),
  };
}

/** The reservation of a reference with its lines in key order, or null when there is none. */
export async function findReservation(
  em: EntityManager,
  reference: string,
): Promise<ReservationState | null> {
  return (await findReservations(em, [reference]))[0] ?? null;
}

/** The reservations of these references, in no order; those without one are left out. */
export async function findReservations(
  em: EntityManager,
  references: readonly string[],
): Promise<readonly ReservationState[]> {
  if (references.length === 0) return [];
  const rows = await runPlanned<ReservationRow[]>(
    em,
    `${RESERVATIONS} join ${textsOf(references)} w on w.value = r.reference`,
    [JSON.stringify(references)],
  );
  return rows.map(toReservation);
}
