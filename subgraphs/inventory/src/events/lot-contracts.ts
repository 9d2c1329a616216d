import type { NewEvent } from '@entresol/shared';
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

/** Units that are held for orders may not be sold any more. */
export function lotHeldExpired(fact: StockLotHeldExpired): NewEvent {
  return { type: 'StockLotHeldExpired', key: levelText(fact), payload: { ...fact } };
}
