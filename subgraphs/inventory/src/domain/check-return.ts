import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkQuantity, checkText } from './check-values.ts';
import { canonicalCode } from './level.ts';
import { checkLot, lotOf, lotText, type LotInput } from './lot/check-lot.ts';
import type { LotName } from './lot/lot.ts';
import type { Movement, StockCondition } from './movement.ts';
import type { InvalidInput } from './refusals.ts';

/** Units of one SKU that came back to one place, in one condition. */
export interface ReturnedLine {
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
  readonly condition: StockCondition;
  /** Where it is known. */
  readonly lot?: LotName;
}

/** Goods of one return. */
export interface StockReturned {
  readonly reference: string;
  readonly lines: readonly (Omit<ReturnedLine, 'lot'> & LotInput)[];
}

/**
 * Names every fault of a return, or gives its lines as they are stored: codes in capitals, equal
 * lines added up, in key order, so that equal returns have equal lines.
 */
export function checkReturn(input: StockReturned): Outcome<readonly ReturnedLine[], InvalidInput> {
  const { reference, lines } = input;
  const refusals = [
    ...checkText(reference, ['input', 'reference']),
    ...checkLineCount(lines.length, ['input', 'lines']),
    ...lines.flatMap((line, index) => checkLine(line, ['input', 'lines', String(index)])),
  ];
  return refuseIfAny(refusals, addUp(lines));
}

function checkLine(
  line: StockReturned['lines'][number],
  path: readonly string[],
): readonly InvalidInput[] {
  return [
    ...checkText(line.sku, [...path, 'sku']),
    ...checkText(line.location, [...path, 'location']),
    ...checkQuantity(line.quantity, [...path, 'quantity']),
    ...checkLot(line, path),
  ];
}

function addUp(lines: StockReturned['lines']): readonly ReturnedLine[] {
  const sums = new Map<string, ReturnedLine>();
  for (const given of lines) {
    const sku = canonicalCode(given.sku);
    const location = canonicalCode(given.location);
    const { condition } = given;
    const lot = lotOf(given);
    const key = `${location}/${sku}/${condition}${lotText(lot)}`;
    const quantity = (sums.get(key)?.quantity ?? 0) + given.quantity;
    sums.set(key, { sku, location, quantity, condition, ...lot });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/** What the ledger says of goods that came back: from the customer, into their condition. */
export function returnMovements(
  reference: string,
  lines: readonly ReturnedLine[],
  now: Date,
): readonly Movement[] {
  return lines.map(({ sku, location, quantity, condition, lot }) => ({
    sku,
    location,
    type: 'RETURN',
    from: 'CUSTOMER',
    to: condition,
    quantity,
    ...(lot ? { lot } : {}),
    document: reference,
    reason: null,
    occurredAt: now,
  }));
}
