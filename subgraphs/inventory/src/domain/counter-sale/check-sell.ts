import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkReserve, type AskedLine } from '../check-reserve.ts';
import { checkOccurredAt } from '../check-values.ts';
import type { InvalidInput } from '../refusals.ts';
import { mergeLines } from '../reservation.ts';
import type { CounterSale } from './decide-counter-sales.ts';

/** A counter sale as the subgraph of orders writes it. */
export interface SellStock {
  readonly reference: string;
  readonly lines: readonly AskedLine[];
  readonly occurredAt: Date;
}

/** Checks a counter sale by itself: codes in capitals, equal lines added up. */
export function checkSell(input: SellStock, now: Date): Outcome<CounterSale, InvalidInput> {
  const { reference, lines, occurredAt } = input;
  const checked = checkReserve({ reference, lines });
  const refusals = [
    ...(checked.ok ? [] : checked.refusals),
    ...checkOccurredAt(occurredAt, now, ['input', 'occurredAt']),
  ];
  const merged = checked.ok ? mergeLines(checked.value) : [];
  return refuseIfAny(refusals, { reference, occurredAt, lines: merged });
}
