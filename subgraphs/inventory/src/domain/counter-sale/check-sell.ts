import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkReserve, type AskedLine } from '../check-reserve.ts';
import { plausibleAt } from '../happened-at.ts';
import type { InvalidInput } from '../refusals.ts';
import { mergeLines } from '../reservation.ts';
import type { CounterSale } from './decide-counter-sales.ts';

/** A counter sale as the subgraph of orders writes it. */
export interface SellStock {
  readonly reference: string;
  readonly lines: readonly AskedLine[];
  readonly occurredAt: Date;
  /** Whose quota falls; null for none. */
  readonly channel?: string | null | undefined;
}

/**
 * Checks a counter sale by itself: codes in capitals, equal lines added up.
 *
 * The goods are gone whatever the till's clock says, so an instant that cannot be is now.
 */
export function checkSell(input: SellStock, now: Date): Outcome<CounterSale, InvalidInput> {
  const { reference, lines } = input;
  const occurredAt = plausibleAt(input.occurredAt, now);
  const channel = input.channel ?? null;
  const checked = checkReserve({ reference, lines, channel });
  const refusals = checked.ok ? [] : checked.refusals;
  const merged = checked.ok ? mergeLines(checked.value) : [];
  return refuseIfAny(refusals, { reference, occurredAt, lines: merged, channel });
}
