import type { NewEvent } from '@entresol/shared';
import { levelText } from '../domain/level.ts';

/** Units went over the counter that the books did not have free; somebody should look. */
export interface StockShortfallFound {
  /** The order that sold them. */
  readonly reference: string;
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
  /** RFC 3339, by the till's clock. */
  readonly occurredAt: string;
}

/** A counter sale took more than the books had. */
export function stockShortfallFound(fact: StockShortfallFound): NewEvent {
  return { type: 'StockShortfallFound', key: levelText(fact), payload: { ...fact } };
}
