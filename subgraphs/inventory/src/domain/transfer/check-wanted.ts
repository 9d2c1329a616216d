import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkOptionalText, checkQuantity, checkText } from '../check-values.ts';
import { canonicalCode } from '../level.ts';
import type { InvalidInput } from '../refusals.ts';
import type { SkuQuantity } from './transfer.ts';

const LINES_MAX = 100;

/** What a place lacks, as a caller writes it. */
export interface TransferWanted {
  readonly to: string;
  readonly lines: readonly SkuQuantity[];
  readonly partial: boolean;
  readonly reason?: string | null | undefined;
}

/** Names every fault of a wish, or gives its lines, equal SKUs added up. */
export function checkWanted(input: TransferWanted): Outcome<readonly SkuQuantity[], InvalidInput> {
  const { to, lines, reason } = input;
  const refusals = [
    ...checkText(to, ['input', 'to']),
    ...checkOptionalText(reason, ['input', 'reason']),
    ...checkLineCount(lines.length, ['input', 'lines'], LINES_MAX),
    ...lines.flatMap(({ sku, quantity }, index) => [
      ...checkText(sku, ['input', 'lines', String(index), 'sku']),
      ...checkQuantity(quantity, ['input', 'lines', String(index), 'quantity']),
    ]),
  ];
  const sums = new Map<string, number>();
  for (const { sku, quantity } of lines) {
    const code = canonicalCode(sku);
    sums.set(code, (sums.get(code) ?? 0) + quantity);
  }
  return refuseIfAny(
    refusals,
    [...sums].map(([sku, quantity]) => ({ sku, quantity })),
  );
}
