import type { LevelDelta, LevelKey } from './level.ts';

/** ACTIVE ends once, in one of the other three. */
export type ReservationStatus = 'ACTIVE' | 'CONSUMED' | 'RELEASED' | 'EXPIRED';

/** Units of one SKU at one place that an order wants or holds. */
export interface ReservationLine extends LevelKey {
  readonly quantity: number;
}

/** A hold as the graph shows it. */
export interface ReservationState {
  readonly reference: string;
  readonly status: ReservationStatus;
  readonly expiresAt: Date | null;
  readonly lines: readonly ReservationLine[];
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
    byKey.set(text, { sku: line.sku, location: line.location, quantity });
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
      .map(({ sku, location, quantity }) => `${location}/${sku}/${quantity}`)
      .sort()
      .join('\n');
  return text(left) === text(right);
}

/** What giving lines back does to their levels. */
export function releaseDeltas(lines: readonly ReservationLine[]): readonly LevelDelta[] {
  return lines.map(({ sku, location, quantity }) => ({
    sku,
    location,
    reserved: -quantity,
  }));
}
