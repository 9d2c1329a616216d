import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkQuantity, checkText } from './check-values.ts';
import { canonicalCode } from './level.ts';
import { invalid, type Field, type InvalidInput } from './refusals.ts';
import type { ReservationLine } from './reservation.ts';

/** A request to hold units, as its caller writes it. */
export interface ReserveStock {
  readonly reference: string;
  readonly expiresAt?: Date | null | undefined;
  readonly lines: readonly ReservationLine[];
}

/** Four digits are what every reader of a date understands. */
const YEAR_MAX = 9_999;

/** Checks a request to hold units by itself and gives its lines with canonical codes. */
export function checkReserve(
  command: ReserveStock,
): Outcome<readonly ReservationLine[], InvalidInput> {
  const { reference, lines } = command;
  const field = ['input', 'lines'];
  const refusals = [
    ...checkText(reference, ['input', 'reference']),
    ...checkYear(command.expiresAt, ['input', 'expiresAt']),
    ...checkLineCount(lines.length, field),
    ...lines.flatMap((line, index) => [
      ...checkText(line.sku, [...field, String(index), 'sku']),
      ...checkText(line.location, [...field, String(index), 'location']),
      ...checkQuantity(line.quantity, [...field, String(index), 'quantity']),
    ]),
  ];
  const canonical = lines.map(({ sku, location, quantity }) => ({
    sku: canonicalCode(sku),
    location: canonicalCode(location),
    quantity,
  }));
  return refuseIfAny(refusals, canonical);
}

function checkYear(instant: Date | null | undefined, field: Field): readonly InvalidInput[] {
  if (!instant || instant.getUTCFullYear() <= YEAR_MAX) return [];
  return [
    invalid(
      field,
      `最晚为 ${YEAR_MAX} 年；不设期限请留空。`,
      `At latest in ${YEAR_MAX}; leave it out for no deadline.`,
    ),
  ];
}
