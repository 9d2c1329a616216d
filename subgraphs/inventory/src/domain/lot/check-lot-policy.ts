import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkText } from '../check-values.ts';
import { canonicalCode } from '../level.ts';
import { invalid, type Field, type InvalidInput } from '../refusals.ts';

/** How lots of a SKU shall be kept, as staff write it. */
export interface LotPolicyDraft {
  readonly sku: string;
  readonly lotTracked: boolean;
  readonly shelfLifeDays?: number | null | undefined;
  readonly minRemainingDays: number;
  readonly expectedVersion?: number | null | undefined;
}

/** A checked draft. */
export interface LotPolicyRow {
  readonly sku: string;
  readonly lotTracked: boolean;
  readonly shelfLifeDays: number | null;
  readonly minRemainingDays: number;
  readonly expectedVersion: number | null;
}

const DAYS_MAX = 36_500;
export const LOT_POLICIES_MAX = 100;

/** Checks policies by themselves; each SKU stands once. */
export function checkLotPolicies(
  input: readonly LotPolicyDraft[],
): Outcome<readonly LotPolicyRow[], InvalidInput> {
  const rows = input.map(({ sku, shelfLifeDays = null, expectedVersion = null, ...draft }) => ({
    ...draft,
    sku: canonicalCode(sku),
    shelfLifeDays,
    expectedVersion,
  }));
  const seen = new Set<string>();
  const refusals = rows.flatMap((row, index) => {
    const field = ['input', String(index)];
    const isTwin = seen.has(row.sku);
    seen.add(row.sku);
    return [
      ...checkText(row.sku, [...field, 'sku']),
      ...(isTwin ? [invalid([...field, 'sku'], '货号重复。', 'This SKU stands twice.')] : []),
      ...checkDays(row, field),
    ];
  });
  return refuseIfAny(
    [...checkLineCount(rows.length, ['input'], LOT_POLICIES_MAX), ...refusals],
    rows,
  );
}

function checkDays(
  { shelfLifeDays, minRemainingDays }: LotPolicyRow,
  field: Field,
): readonly InvalidInput[] {
  const refusals: InvalidInput[] = [];
  if (shelfLifeDays !== null && (shelfLifeDays < 1 || shelfLifeDays > DAYS_MAX)) {
    const zh = `保质期为 1 到 ${DAYS_MAX} 天。`;
    const en = `A shelf life is 1 to ${DAYS_MAX} days.`;
    refusals.push(invalid([...field, 'shelfLifeDays'], zh, en));
  }
  // A shelf life that is none bounds nothing.
  const most = shelfLifeDays !== null && shelfLifeDays >= 1 ? shelfLifeDays : DAYS_MAX;
  if (minRemainingDays < 0 || minRemainingDays >= most) {
    const zh = `可售剩余天数不小于 0，且小于 ${most} 天。`;
    const en = `The days that must be left are at least 0 and fewer than ${most}.`;
    refusals.push(invalid([...field, 'minRemainingDays'], zh, en));
  }
  return refusals;
}
