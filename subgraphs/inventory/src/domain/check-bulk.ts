import { refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkOptionalText, checkQuantity, checkText } from './check-values.ts';
import { checkNotAhead, happenedAt } from './happened-at.ts';
import { canonicalCode } from './level.ts';
import { checkLot, lotOf, type LotInput } from './lot/check-lot.ts';
import { isFree, isRoute, type Movement } from './movement.ts';
import { invalid, type InvalidInput } from './refusals.ts';

/** One movement as an import writes it. */
export type BulkMovement = Omit<Movement, 'document' | 'reason' | 'owner' | 'toOwner' | 'lot'> &
  LotInput & {
    readonly owner?: string | null | undefined;
    readonly document?: string | null | undefined;
    readonly reason?: string | null | undefined;
  };

export const BULK_MOVEMENTS_MAX = 5_000;
/** A wrong column spoils every row; the first ones say enough. */
const REFUSALS_MAX = 100;

/** Checks a batch of movements by itself and gives them with canonical codes. */
export function checkBulk(
  input: readonly BulkMovement[],
  now: Date,
): Outcome<readonly Movement[], InvalidInput> {
  const [count] = checkLineCount(input.length, ['input'], BULK_MOVEMENTS_MAX);
  if (count) return refuse(count);
  const refusals: InvalidInput[] = [];
  const movements: Movement[] = [];
  for (const [index, row] of input.entries()) {
    if (refusals.length < REFUSALS_MAX) refusals.push(...checkRow(row, now, String(index)));
    movements.push({
      sku: canonicalCode(row.sku),
      location: canonicalCode(row.location),
      type: row.type,
      from: row.from,
      to: row.to,
      quantity: row.quantity,
      ...(row.owner?.trim() ? { owner: canonicalCode(row.owner) } : {}),
      ...lotOf(row),
      document: row.document?.trim() || null,
      reason: row.reason?.trim() || null,
      occurredAt: happenedAt(row.occurredAt, now),
    });
  }
  return refuseIfAny(refusals, movements);
}

function checkRow(row: BulkMovement, now: Date, index: string): readonly InvalidInput[] {
  const field = ['input', index];
  return [
    ...checkText(row.sku, [...field, 'sku']),
    ...checkText(row.location, [...field, 'location']),
    ...checkQuantity(row.quantity, [...field, 'quantity']),
    ...checkOptionalText(row.owner, [...field, 'owner']),
    ...checkOptionalText(row.document, [...field, 'document']),
    ...checkOptionalText(row.reason, [...field, 'reason']),
    ...checkNotAhead(row.occurredAt, now, [...field, 'occurredAt']),
    ...checkLot(row, field),
    ...checkRoute(row, field),
  ];
}

function checkRoute({ type, from, to }: BulkMovement, field: readonly string[]) {
  if (isRoute(type, from, to) && isFree(type)) return [];
  return [
    invalid(
      [...field, 'type'],
      `批量记账中 ${type} 不能从 ${from} 到 ${to}。`,
      `In a batch ${type} does not move units from ${from} to ${to}.`,
    ),
  ];
}
