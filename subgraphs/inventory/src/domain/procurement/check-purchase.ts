import { compareDecimals, isDecimal } from '@entresol/shared/decimal';
import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkOptionalText, checkQuantity, checkText } from '../check-values.ts';
import { canonicalCode } from '../level.ts';
import { invalid, type Field, type InvalidInput } from '../refusals.ts';

/** A purchase order as a buyer writes it. */
export interface PurchaseInput {
  readonly supplier: string;
  readonly location: string;
  readonly consigned: boolean;
  readonly overPercent: number;
  readonly note?: string | null | undefined;
  readonly lines: readonly {
    readonly sku: string;
    readonly quantity: number;
    readonly unitPrice: string;
    readonly expectedAt?: Date | null | undefined;
  }[];
}

/** A purchase order with canonical codes; lines are numbered from 1. */
export interface PurchaseDraft {
  readonly supplier: string;
  readonly location: string;
  readonly consigned: boolean;
  readonly overPercent: number;
  readonly note: string | null;
  readonly lines: readonly DraftLine[];
}

export interface DraftLine {
  readonly lineNo: number;
  readonly sku: string;
  readonly quantity: number;
  readonly unitPrice: string;
  readonly expectedAt: Date | null;
}

const OVER_PERCENT_MAX = 100;
const PRICE_MAX = '100000000';

/** Checks an order by itself. A SKU stands once: two prices of one SKU are two orders. */
export function checkPurchase(input: PurchaseInput): Outcome<PurchaseDraft, InvalidInput> {
  const field = ['input', 'lines'];
  const refusals = [
    ...checkText(input.supplier, ['input', 'supplier']),
    ...checkText(input.location, ['input', 'location']),
    ...checkOptionalText(input.note, ['input', 'note']),
    ...checkTolerance(input.overPercent),
    ...checkLineCount(input.lines.length, field),
    ...input.lines.flatMap((line, index) => {
      const at = [...field, String(index)];
      return [
        ...checkText(line.sku, [...at, 'sku']),
        ...checkQuantity(line.quantity, [...at, 'quantity']),
        ...checkPrice(line.unitPrice, [...at, 'unitPrice']),
      ];
    }),
    ...repeatedSkus(input.lines.map(({ sku }) => canonicalCode(sku))),
  ];
  return refuseIfAny(refusals, draftOf(input));
}

/** An order as it is asked for, with codes as they are stored. */
export function draftOf(input: PurchaseInput): PurchaseDraft {
  return {
    supplier: canonicalCode(input.supplier),
    location: canonicalCode(input.location),
    consigned: input.consigned,
    overPercent: input.overPercent,
    note: input.note?.trim() || null,
    lines: input.lines.map(({ sku, quantity, unitPrice, expectedAt }, index) => ({
      lineNo: index + 1,
      sku: canonicalCode(sku),
      quantity,
      unitPrice,
      expectedAt: expectedAt ?? null,
    })),
  };
}

/** A price of one unit: not below zero, four places at most. */
export function checkPrice(price: string, field: Field): readonly InvalidInput[] {
  const isGood =
    isDecimal(price, 4) && !price.startsWith('-') && compareDecimals(price, PRICE_MAX) <= 0;
  if (isGood) return [];
  const zh = '单价为 0 到 100000000，最多四位小数。';
  return [invalid(field, zh, 'A price is 0 to 100000000 with four places at most.')];
}

function checkTolerance(percent: number): readonly InvalidInput[] {
  if (Number.isInteger(percent) && percent >= 0 && percent <= OVER_PERCENT_MAX) return [];
  const zh = `超收容差为 0 到 ${OVER_PERCENT_MAX}（%）。`;
  const en = `The tolerance for more is 0 to ${OVER_PERCENT_MAX} percent.`;
  return [invalid(['input', 'overPercent'], zh, en)];
}

function repeatedSkus(skus: readonly string[]): readonly InvalidInput[] {
  return skus.flatMap((sku, index) => {
    if (skus.indexOf(sku) === index) return [];
    const zh = `货号 ${sku} 重复；请合并为一行。`;
    const field = ['input', 'lines', String(index), 'sku'];
    return [invalid(field, zh, `${sku} stands twice; make it one line.`)];
  });
}
