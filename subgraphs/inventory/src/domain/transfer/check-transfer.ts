import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import {
  checkLineCount,
  checkOptionalText,
  checkQuantity,
  checkText,
  LINE_QUANTITY_MAX,
} from '../check-values.ts';
import { checkHappenedAt } from '../happened-at.ts';
import { canonicalCode } from '../level.ts';
import { invalid, type Field, type InvalidInput } from '../refusals.ts';
import type { DiscrepancyKind, SettleDecision, SkuQuantity } from './transfer.ts';

const LINES: Field = ['input', 'lines'];

/** Goods to move, as a caller writes them. */
export interface TransferRequested {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly SkuQuantity[];
  readonly reason?: string | null | undefined;
}

/** A step with quantities per SKU: an approval or a shipment. */
export interface TransferQuantities {
  readonly transferNo: string;
  readonly expectedVersion: number;
  readonly lines?: readonly SkuQuantity[] | null | undefined;
  readonly reason?: string | null | undefined;
}

/** A receipt's units of one SKU. */
export interface ReceivedUnits {
  /** The line of the input that names the SKU first. */
  readonly index?: number;
  readonly sku: string;
  readonly quantity: number;
  readonly damaged: number;
  readonly over: number;
}

/** A receipt, as a caller writes it. */
export interface TransferReceived {
  readonly transferNo: string;
  readonly lines: readonly ReceivedUnits[];
  readonly final: boolean;
  readonly occurredAt?: Date | null | undefined;
  readonly reason?: string | null | undefined;
}

/** One decision about a difference. */
export interface SettleLine extends SkuQuantity {
  readonly kind: DiscrepancyKind;
  readonly decision: SettleDecision;
}

/** Decisions about differences, as a caller writes them. */
export interface TransferSettled {
  readonly transferNo: string;
  readonly expectedVersion: number;
  readonly lines: readonly SettleLine[];
  readonly reason: string;
}

/** Names every fault of a request, or gives its lines as they are stored. */
export function checkRequest(
  input: TransferRequested,
): Outcome<readonly SkuQuantity[], InvalidInput> {
  const { from, to, lines, reason } = input;
  const isSame = canonicalCode(from) === canonicalCode(to);
  const refusals = [
    ...checkText(from, ['input', 'from']),
    ...checkText(to, ['input', 'to']),
    ...(isSame ? [samePlace()] : []),
    ...checkOptionalText(reason, ['input', 'reason']),
    ...checkLineCount(lines.length, LINES),
    ...lines.flatMap((line, index) => checkLine(line, lineField(index))),
  ];
  return refuseIfAny(refusals, sumBySku(lines));
}

/** Names every fault of an approval or a shipment, where 0 strikes a line off. */
export function checkQuantities(
  input: TransferQuantities,
): Outcome<readonly SkuQuantity[], InvalidInput> {
  const lines = input.lines ?? [];
  const refusals = [
    ...checkText(input.transferNo, ['input', 'transferNo']),
    ...checkOptionalText(input.reason, ['input', 'reason']),
    ...(lines.length > 0 ? checkLineCount(lines.length, LINES) : []),
    ...lines.flatMap(({ sku, quantity }, index) => [
      ...checkText(sku, [...lineField(index), 'sku']),
      ...checkCount(quantity, [...lineField(index), 'quantity']),
    ]),
    ...checkTwice(lines),
  ];
  const named = lines.map(({ sku, quantity }) => ({ sku: canonicalCode(sku), quantity }));
  return refuseIfAny(refusals, named);
}

/** Names every fault of a receipt, or gives its lines, equal SKUs added up. */
export function checkReceipt(
  input: TransferReceived,
  now: Date,
): Outcome<readonly ReceivedUnits[], InvalidInput> {
  const { lines } = input;
  const isEmptyEnd = input.final && lines.length === 0;
  const refusals = [
    ...checkText(input.transferNo, ['input', 'transferNo']),
    ...checkOptionalText(input.reason, ['input', 'reason']),
    ...checkHappenedAt(input.occurredAt, now, ['input', 'occurredAt']),
    ...(isEmptyEnd ? [] : checkLineCount(lines.length, LINES)),
    ...lines.flatMap((line, index) => checkReceived(line, lineField(index))),
  ];
  return refuseIfAny(refusals, sumReceived(lines));
}

/** Which decisions suit a difference. */
export const DECISIONS: Readonly<Record<DiscrepancyKind, readonly SettleDecision[]>> = {
  SHORT: ['FOUND', 'FOUND_AT_SOURCE', 'LOST', 'SCRAPPED'],
  OVER: ['ACCEPTED', 'SENT_BACK'],
  DAMAGED: ['KEPT', 'SCRAPPED'],
};

/** Names every fault of decisions by themselves, or gives them with codes in capitals. */
export function checkSettle(input: TransferSettled): Outcome<readonly SettleLine[], InvalidInput> {
  const { lines } = input;
  const refusals = [
    ...checkText(input.transferNo, ['input', 'transferNo']),
    ...checkText(input.reason, ['input', 'reason']),
    ...checkLineCount(lines.length, LINES),
    ...lines.flatMap((line, index) => [
      ...checkLine(line, lineField(index)),
      ...checkDecision(line, [...lineField(index), 'decision']),
    ]),
  ];
  return refuseIfAny(
    refusals,
    lines.map((line) => ({ ...line, sku: canonicalCode(line.sku) })),
  );
}

/** A step that needs nothing but its reason. */
export function checkReasoned(input: {
  readonly transferNo: string;
  readonly reason: string;
}): readonly InvalidInput[] {
  return [
    ...checkText(input.transferNo, ['input', 'transferNo']),
    ...checkText(input.reason, ['input', 'reason']),
  ];
}

function checkLine({ sku, quantity }: SkuQuantity, field: Field): readonly InvalidInput[] {
  return [...checkText(sku, [...field, 'sku']), ...checkQuantity(quantity, [...field, 'quantity'])];
}

function checkReceived(line: ReceivedUnits, field: Field): readonly InvalidInput[] {
  const { sku, quantity, damaged, over } = line;
  const isNothing = quantity === 0 && damaged === 0 && over === 0;
  return [
    ...checkText(sku, [...field, 'sku']),
    ...checkCount(quantity, [...field, 'quantity']),
    ...checkCount(damaged, [...field, 'damaged']),
    ...checkCount(over, [...field, 'over']),
    ...(isNothing ? [invalid(field, '数量不能全为 0。', 'The line holds no units.')] : []),
  ];
}

function checkCount(quantity: number, field: Field): readonly InvalidInput[] {
  return quantity === 0 ? [] : checkQuantity(quantity, field);
}

function checkDecision({ kind, decision }: SettleLine, field: Field): readonly InvalidInput[] {
  const fitting = DECISIONS[kind];
  if (fitting.includes(decision)) return [];
  const list = fitting.join(', ');
  return [
    invalid(
      field,
      `${kind} 只能处理为 ${list}。`,
      `${kind} is decided by one of ${list}; got ${decision}.`,
    ),
  ];
}

// Two quantities for one line contradict each other.
function checkTwice(lines: readonly SkuQuantity[]): readonly InvalidInput[] {
  const seen = new Set<string>();
  return lines.flatMap(({ sku }, index) => {
    const code = canonicalCode(sku);
    const isTwice = seen.has(code);
    seen.add(code);
    const field = [...lineField(index), 'sku'];
    return isTwice ? [invalid(field, '同一货号出现了两次。', 'This SKU is named twice.')] : [];
  });
}

function samePlace(): InvalidInput {
  const zh = '调出与调入不能是同一地点。';
  return invalid(['input', 'to'], zh, 'The two places must not be the same.');
}

function lineField(index: number): Field {
  return [...LINES, String(index)];
}

function sumBySku(lines: readonly SkuQuantity[]): readonly SkuQuantity[] {
  const sums = new Map<string, number>();
  for (const { sku, quantity } of lines) {
    const code = canonicalCode(sku);
    sums.set(code, Math.min((sums.get(code) ?? 0) + quantity, LINE_QUANTITY_MAX));
  }
  return [...sums].map(([sku, quantity]) => ({ sku, quantity }));
}

function sumReceived(lines: readonly ReceivedUnits[]): readonly ReceivedUnits[] {
  const sums = new Map<string, ReceivedUnits>();
  for (const [index, line] of lines.entries()) {
    const sku = canonicalCode(line.sku);
    const sum = sums.get(sku);
    sums.set(sku, {
      sku,
      index: sum?.index ?? index,
      quantity: (sum?.quantity ?? 0) + line.quantity,
      damaged: (sum?.damaged ?? 0) + line.damaged,
      over: (sum?.over ?? 0) + line.over,
    });
  }
  return [...sums.values()];
}
