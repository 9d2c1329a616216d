import type { LevelKey } from './level.ts';

/** ACTIVE ends once, in one of the other three. */
export type ReservationStatus = 'ACTIVE' | 'CONSUMED' | 'RELEASED' | 'EXPIRED';

/** For whom units are held: an order, a cart that lapses, a person who locks them, a transfer. */
export type ReservationKind = 'ORDER' | 'CART' | 'MANUAL' | 'TRANSFER';

/** What a line holds: as its reservation, out of a campaign's pool, or out of what is to come. */
export type HoldKind = ReservationKind | 'CAMPAIGN' | 'PRESALE';

/** Units of one SKU at one place that an order wants or holds. */
export interface ReservationLine extends LevelKey {
  readonly quantity: number;
  /** As the reservation when left out. */
  readonly kind?: HoldKind;
  /** The pool that a CAMPAIGN line draws on. */
  readonly pool?: string | null;
  /** The front stock whose quota it counts in. */
  readonly front?: string | null;
  /** Of a PRESALE line, the units that are here by now. */
  readonly arrived?: number;
}

/** A hold as the graph shows it. */
export interface ReservationState {
  readonly reference: string;
  readonly status: ReservationStatus;
  readonly expiresAt: Date | null;
  readonly lines: readonly ReservationLine[];
  /** ORDER when left out. */
  readonly kind?: ReservationKind;
  /** Takes only units that are stored for this owner; anybody's that can be sold when left out. */
  readonly owner?: string | null;
  /** The channel that sells, whose quota and places count. */
  readonly channel?: string | null;
  readonly note?: string | null;
  /** Kind and id of who asked. */
  readonly heldBy?: string | null;
  /** The member whose cart it is kept for. */
  readonly member?: string | null;
  /** The cart's hold that it took over. */
  readonly tookOver?: string | null;
  readonly createdAt?: Date;
}

/** The status at an instant: a hold past its deadline has lapsed, swept or not (INV13). */
export function statusAt(
  reservation: Pick<ReservationState, 'status' | 'expiresAt'>,
  now: Date,
): ReservationStatus {
  const { status, expiresAt } = reservation;
  const isLapsed = status === 'ACTIVE' && expiresAt !== null && expiresAt <= now;
  return isLapsed ? 'EXPIRED' : status;
}

/** Adds up lines of one SKU and place: two lines must not each pass alone. */
export function mergeLines(lines: readonly ReservationLine[]): readonly ReservationLine[] {
  const byKey = new Map<string, ReservationLine>();
  for (const line of lines) {
    const text = `${line.location}/${line.sku}`;
    const quantity = (byKey.get(text)?.quantity ?? 0) + line.quantity;
    byKey.set(text, { ...line, quantity });
  }
  return [...byKey.values()];
}

/** Whether two sets of merged lines hold the same, in whatever order. */
export function areSameLines(
  left: readonly ReservationLine[],
  right: readonly ReservationLine[],
): boolean {
  const text = (lines: readonly ReservationLine[]) =>
    lines
      .map(({ sku, location, quantity, pool }) => `${location}/${sku}/${quantity}/${pool ?? ''}`)
      .sort()
      .join('\n');
  return text(left) === text(right);
}
