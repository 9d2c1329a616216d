import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import {
  checkLineCount,
  checkOptionalText,
  checkQuantity,
  checkText,
  LINE_QUANTITY_MAX,
} from '../check-values.ts';
import { canonicalCode } from '../level.ts';
import { invalid, type Field, type InvalidInput } from '../refusals.ts';
import type { StockTraits } from './supply.ts';

const DAYS_MAX = 365;
export const EVERY_PLACE = '*';

/** How a SKU shall be kept, as a caller writes it. */
export interface PolicyDraft extends Omit<StockTraits, 'maxLevel' | 'source'> {
  readonly sku: string;
  readonly location?: string | null | undefined;
  readonly maxLevel?: number | null | undefined;
  readonly source?: string | null | undefined;
  readonly expectedVersion?: number | null | undefined;
}

/** A policy as it is stored. */
export interface PolicyRow extends StockTraits {
  readonly sku: string;
  readonly location: string;
  readonly expectedVersion: number | null;
}

/** Names every fault of policies, or gives them with codes in capitals. */
export function checkPolicies(
  drafts: readonly PolicyDraft[],
): Outcome<readonly PolicyRow[], InvalidInput> {
  const rows = drafts.map(rowOf);
  const seen = new Set<string>();
  const refusals = [
    ...checkLineCount(drafts.length, ['input']),
    ...drafts.flatMap((draft, index) => checkPolicy(draft, ['input', String(index)])),
    ...rows.flatMap(({ sku, location }, index) => {
      const text = `${location}/${sku}`;
      const isTwice = seen.has(text);
      seen.add(text);
      const zh = '同一货号与地点出现了两次。';
      const en = 'This SKU and place stand here twice.';
      return isTwice ? [invalid(['input', String(index), 'sku'], zh, en)] : [];
    }),
  ];
  return refuseIfAny(refusals, rows);
}

function checkPolicy(draft: PolicyDraft, field: Field): readonly InvalidInput[] {
  const { minLevel, maxLevel } = draft;
  const isBelow = maxLevel != null && maxLevel < minLevel;
  const zh = '最高库存不能低于最低库存。';
  return [
    ...checkText(draft.sku, [...field, 'sku']),
    ...checkOptionalText(draft.location, [...field, 'location']),
    ...checkOptionalText(draft.source, [...field, 'source']),
    ...checkRange(minLevel, 0, LINE_QUANTITY_MAX, [...field, 'minLevel']),
    ...checkRange(maxLevel ?? 0, 0, LINE_QUANTITY_MAX, [...field, 'maxLevel']),
    ...(isBelow ? [invalid([...field, 'maxLevel'], zh, 'This is below minLevel.')] : []),
    ...checkRange(draft.leadDays, 0, DAYS_MAX, [...field, 'leadDays']),
    ...checkRange(draft.safetyDays, 0, DAYS_MAX, [...field, 'safetyDays']),
    ...checkRange(draft.packSize, 1, LINE_QUANTITY_MAX, [...field, 'packSize']),
  ];
}

function checkRange(value: number, min: number, max: number, field: Field): InvalidInput[] {
  if (Number.isInteger(value) && value >= min && value <= max) return [];
  return [invalid(field, `应在 ${min} 到 ${max} 之间。`, `This must be from ${min} to ${max}.`)];
}

function rowOf(draft: PolicyDraft): PolicyRow {
  const { location, source, maxLevel, expectedVersion } = draft;
  return {
    sku: canonicalCode(draft.sku),
    location: location?.trim() ? canonicalCode(location) : EVERY_PLACE,
    minLevel: draft.minLevel,
    maxLevel: maxLevel ?? null,
    leadDays: draft.leadDays,
    safetyDays: draft.safetyDays,
    packSize: draft.packSize,
    lifeCycle: draft.lifeCycle,
    source: source?.trim() ? canonicalCode(source) : null,
    expectedVersion: expectedVersion ?? null,
  };
}

/** A list of codes: bounded, none blank; each once, in capitals. */
export function checkCodes(
  codes: readonly string[],
  field: Field,
  bounds: { readonly min: number; readonly max: number },
): Outcome<readonly string[], InvalidInput> {
  const distinct = [...new Set(codes.map(canonicalCode))];
  const { min, max } = bounds;
  const isGood = distinct.length >= min && codes.length <= max;
  const zh = `应有 ${min} 到 ${max} 个不同的编码。`;
  const refusals = [
    ...(isGood ? [] : [invalid(field, zh, `There must be ${min} to ${max} different codes.`)]),
    ...codes.flatMap((code, index) => checkText(code, [...field, String(index)])),
  ];
  return refuseIfAny(refusals, distinct);
}

/** SKUs with quantities, null where one may be left out; each SKU once. */
export function checkSkuLines<Quantity extends number | null>(
  lines: readonly { readonly sku: string; readonly quantity: Quantity }[],
  countMax: number,
): Outcome<readonly { readonly sku: string; readonly quantity: Quantity }[], InvalidInput> {
  const field = ['input', 'lines'];
  const refusals = [
    ...checkLineCount(lines.length, field, countMax),
    ...lines.flatMap(({ sku, quantity }, index) => [
      ...checkText(sku, [...field, String(index), 'sku']),
      ...(quantity === null ? [] : checkQuantity(quantity, [...field, String(index), 'quantity'])),
    ]),
  ];
  const sums = new Map<string, { sku: string; quantity: Quantity }>();
  for (const line of lines) {
    const sku = canonicalCode(line.sku);
    const earlier = sums.get(sku)?.quantity ?? null;
    const isBoth = earlier !== null && line.quantity !== null;
    const quantity = isBoth ? Math.min(earlier + line.quantity, LINE_QUANTITY_MAX) : line.quantity;
    sums.set(sku, { sku, quantity: quantity as Quantity });
  }
  return refuseIfAny(refusals, [...sums.values()]);
}

/** What an approval says of lines: each once, from 0. */
export function checkApprovedLines(
  lines: readonly { readonly id: string; readonly quantity: number }[],
): readonly InvalidInput[] {
  const seen = new Set<string>();
  return lines.flatMap(({ id, quantity }, index) => {
    const field = ['input', 'lines', String(index)];
    const isTwice = seen.has(id);
    seen.add(id);
    return [
      ...(quantity === 0 ? [] : checkQuantity(quantity, [...field, 'quantity'])),
      ...(isTwice
        ? [invalid([...field, 'id'], '同一明细出现了两次。', 'This line stands here twice.')]
        : []),
    ];
  });
}
