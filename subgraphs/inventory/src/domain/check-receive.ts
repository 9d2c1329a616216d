import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkOptionalText, checkQuantity, checkText } from './check-values.ts';
import { checkHappenedAt, happenedAt } from './happened-at.ts';
import { canonicalCode } from './level.ts';
import { checkLot, lotOf, lotText, type LotInput } from './lot/check-lot.ts';
import { HOUSE, type Movement, type StockCondition } from './movement.ts';
import type { PostedInput } from './point-at-lines.ts';
import type { InvalidInput } from './refusals.ts';

/** Goods that arrive at a place, as a till writes them. */
export interface ReceiveStock {
  readonly location: string;
  readonly lines: readonly (LotInput & {
    readonly sku: string;
    readonly quantity: number;
    readonly condition: StockCondition;
  })[];
  /** Whose goods; the house's when left out. */
  readonly owner?: string | null | undefined;
  readonly document?: string | null | undefined;
  readonly occurredAt?: Date | null | undefined;
}

/** The lines of a receipt, to say which of them is at fault. */
export function postedReceipt({ lines, owner }: ReceiveStock): PostedInput {
  return {
    lines: lines.map((line, index) => ({
      sku: canonicalCode(line.sku),
      quantity: line.quantity,
      ...lotOf(line),
      field: ['input', 'lines', String(index)],
    })),
    fields: { quantity: 'quantity', lotNo: 'lotNo', expiresAt: 'expiresAt' },
    owners: [{ code: canonicalCode(owner ?? ''), field: ['input', 'owner'] }],
  };
}

/** Checks a receipt by itself and restates it as movements, equal lines added up. */
export function checkReceive(
  input: ReceiveStock,
  now: Date,
): Outcome<readonly Movement[], InvalidInput> {
  const field = ['input', 'lines'];
  const refusals = [
    ...checkText(input.location, ['input', 'location']),
    ...checkOptionalText(input.owner, ['input', 'owner']),
    ...checkOptionalText(input.document, ['input', 'document']),
    ...checkHappenedAt(input.occurredAt, now, ['input', 'occurredAt']),
    ...checkLineCount(input.lines.length, field),
    ...input.lines.flatMap((line, index) => [
      ...checkText(line.sku, [...field, String(index), 'sku']),
      ...checkQuantity(line.quantity, [...field, String(index), 'quantity']),
      ...checkLot(line, [...field, String(index)]),
    ]),
  ];
  return refuseIfAny(refusals, receiptsOf(input, now));
}

function receiptsOf(input: ReceiveStock, now: Date): readonly Movement[] {
  const location = canonicalCode(input.location);
  const owner = canonicalCode(input.owner ?? '') || HOUSE;
  const bySkuAndCondition = new Map<string, Movement>();
  for (const line of input.lines) {
    const sku = canonicalCode(line.sku);
    const lot = lotOf(line);
    const text = `${line.condition} ${sku}/${lotText(lot)}`;
    const earlier = bySkuAndCondition.get(text)?.quantity ?? 0;
    bySkuAndCondition.set(text, {
      sku,
      location,
      type: 'RECEIVE',
      from: 'SUPPLIER',
      to: line.condition,
      quantity: earlier + line.quantity,
      owner,
      ...lot,
      document: input.document?.trim() || null,
      reason: null,
      occurredAt: happenedAt(input.occurredAt, now),
    });
  }
  return [...bySkuAndCondition.values()];
}
