import type { NewEvent } from '@entresol/shared';
import type { PastDayUnits } from '../domain/lot/past-day.ts';
import { levelText } from '../domain/level.ts';

/** Good units of a lot may not be sold any more and are held for orders; somebody should act. */
export interface StockLotHeldExpired {
  readonly sku: string;
  readonly location: string;
  readonly lotNo: string;
  /** Units that are held. */
  readonly quantity: number;
  /** RFC 3339. */
  readonly expiresAt: string;
  /** RFC 3339: since when they may not be sold. */
  readonly sellableUntil: string;
  /** Reservations that cannot be served any more, were the oldest served first. */
  readonly references: readonly string[];
}

/** Units went out past their last day of sale: over a counter, or in a parcel that had left. */
export interface StockPastDaySold {
  /** The order, or the hold, that took them. */
  readonly reference: string;
  readonly sku: string;
  readonly location: string;
  readonly lotNo: string;
  readonly quantity: number;
  /** RFC 3339. */
  readonly expiresAt: string;
  /** RFC 3339: since when they may not be sold. */
  readonly sellableUntil: string;
  /** RFC 3339. */
  readonly at: string;
}

/** Units that may not be sold any more are in the books as sold. */
export function pastDaySold(
  sale: PastDayUnits & { readonly reference: string },
  at: string,
): NewEvent {
  const { reference, sku, location, lotNo, quantity } = sale;
  const days = {
    expiresAt: sale.expiresAt.toISOString(),
    sellableUntil: sale.sellableUntil.toISOString(),
  };
  const payload: StockPastDaySold = { reference, sku, location, lotNo, quantity, ...days, at };
  return { type: 'StockPastDaySold', key: levelText(sale), payload: { ...payload } };
}

/** Units that are held for orders may not be sold any more. */
export function lotHeldExpired(fact: StockLotHeldExpired): NewEvent {
  return { type: 'StockLotHeldExpired', key: levelText(fact), payload: { ...fact } };
}
