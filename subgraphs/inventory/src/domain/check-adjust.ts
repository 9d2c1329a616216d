import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLineCount, checkOptionalText, checkText, LINE_QUANTITY_MAX } from './check-values.ts';
import { checkHappenedAt } from './happened-at.ts';
import { canonicalCode, LEVEL_QUANTITY_MAX } from './level.ts';
import { checkLot, lotOf, lotText, type LotInput } from './lot/check-lot.ts';
import type { LotName } from './lot/lot.ts';
import type { StockCondition } from './movement.ts';
import { invalid, type Field, type InvalidInput } from './refusals.ts';

/** One count to correct, as a till writes it. */
export interface AdjustLine extends LotInput {
  readonly sku: string;
  readonly condition: StockCondition;
  readonly owner?: string | null | undefined;
  readonly delta?: number | null | undefined;
  readonly newQuantity?: number | null | undefined;
  readonly expectedQuantity?: number | null | undefined;
}

/** Counts to correct at a place, and why. */
export interface AdjustStock {
  readonly location: string;
  readonly lines: readonly AdjustLine[];
  readonly reason: string;
  readonly occurredAt?: Date | null | undefined;
}

/** A checked correction of one account: by a change, or to a count. */
export interface Correction {
  readonly sku: string;
  readonly condition: StockCondition;
  /** Null for all units of the condition, whoever owns them. */
  readonly owner: string | null;
  /** Left out, the first to expire leave, and what is found stands without a lot. */
  readonly lot?: LotName;
  readonly to: { readonly change: number } | { readonly count: number };
  /** Null when the caller expects nothing. */
  readonly expected: number | null;
  readonly field: Field;
}

/** Checks an adjustment by itself; changes of one account add up, counts may stand only once. */
export function checkAdjust(
  input: AdjustStock,
  now: Date,
): Outcome<readonly Correction[], InvalidInput> {
  const field = ['input', 'lines'];
  const refusals = [
    ...checkText(input.location, ['input', 'location']),
    ...checkText(input.reason, ['input', 'reason']),
    ...checkHappenedAt(input.occurredAt, now, ['input', 'occurredAt']),
    ...checkLineCount(input.lines.length, field),
    ...input.lines.flatMap((line, index) => checkLine(line, [...field, String(index)])),
  ];
  const corrections = input.lines.map((line, index) =>
    correctionOf(line, [...field, String(index)]),
  );
  const merged = mergeChanges(corrections);
  return refuseIfAny([...refusals, ...merged.refusals], merged.corrections);
}

function checkLine(line: AdjustLine, field: Field): readonly InvalidInput[] {
  const { delta, newQuantity, expectedQuantity } = line;
  const refusals = [
    ...checkText(line.sku, [...field, 'sku']),
    ...checkOptionalText(line.owner, [...field, 'owner']),
    ...checkLot(line, field),
  ];
  if ((delta == null) === (newQuantity == null)) {
    const zh = 'delta 与 newQuantity 二者给一。';
    refusals.push(invalid(field, zh, 'Give either delta or newQuantity.'));
  }
  if (delta != null && (delta === 0 || Math.abs(delta) > LINE_QUANTITY_MAX)) {
    const zh = `变动量不能为 0，且绝对值最多 ${LINE_QUANTITY_MAX}，收到 ${delta}。`;
    const en = `A change is not 0 and at most ${LINE_QUANTITY_MAX} either way; got ${delta}.`;
    refusals.push(invalid([...field, 'delta'], zh, en));
  }
  if (newQuantity != null && line.lotNo?.trim()) {
    const zh = '指定批号时请给变动量 delta。';
    refusals.push(invalid([...field, 'lotNo'], zh, 'Of a named lot give the change: delta.'));
  }
  if (newQuantity != null && expectedQuantity == null) {
    const zh = 'newQuantity 需要 expectedQuantity。';
    const en = 'newQuantity needs expectedQuantity: what you believe is there now.';
    refusals.push(invalid([...field, 'expectedQuantity'], zh, en));
  }
  return [
    ...refusals,
    ...checkCount(newQuantity, LINE_QUANTITY_MAX, [...field, 'newQuantity']),
    ...checkCount(expectedQuantity, LEVEL_QUANTITY_MAX, [...field, 'expectedQuantity']),
  ];
}

function checkCount(
  count: number | null | undefined,
  countMax: number,
  field: Field,
): readonly InvalidInput[] {
  if (count == null || (count >= 0 && count <= countMax)) return [];
  const zh = `应为 0 到 ${countMax} 的整数，收到 ${count}。`;
  return [invalid(field, zh, `This is a whole number from 0 to ${countMax}; got ${count}.`)];
}

function correctionOf(line: AdjustLine, field: Field): Correction {
  return {
    sku: canonicalCode(line.sku),
    condition: line.condition,
    owner: canonicalCode(line.owner ?? '') || null,
    ...lotOf(line),
    to: line.newQuantity == null ? { change: line.delta ?? 0 } : { count: line.newQuantity },
    expected: line.expectedQuantity ?? null,
    field,
  };
}

function mergeChanges(corrections: readonly Correction[]) {
  const byAccount = new Map<string, Correction>();
  const refusals: InvalidInput[] = [];
  for (const next of corrections) {
    const account = `${next.condition} ${next.owner ?? ''}/${next.sku}/${lotText(next)}`;
    const earlier = byAccount.get(account);
    if (!earlier) {
      byAccount.set(account, next);
    } else if (isPlainChange(earlier) && isPlainChange(next)) {
      const to = { change: earlier.to.change + next.to.change };
      byAccount.set(account, { ...earlier, to });
    } else {
      const zh = `${next.sku} 出现多次：盘点数每行只能给一次。`;
      const en = `${next.sku} stands twice: a count, or an expected one, can be given only once.`;
      refusals.push(invalid(next.field, zh, en));
    }
  }
  return { corrections: [...byAccount.values()], refusals };
}

function isPlainChange(
  correction: Correction,
): correction is Correction & { to: { readonly change: number } } {
  return 'change' in correction.to && correction.expected === null;
}
