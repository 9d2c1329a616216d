/** Where a transfer stands; the last two, REJECTED and CANCELLED are its ends but for DISCREPANCY. */
export type TransferStatus =
  | 'REQUESTED'
  | 'APPROVED'
  | 'REJECTED'
  | 'CANCELLED'
  | 'SHIPPED'
  | 'PARTLY_RECEIVED'
  | 'DISCREPANCY'
  | 'RECEIVED';

export type TransferOrigin = 'STAFF' | 'NEAREST' | 'REPLENISHMENT';

/** How what arrived differs from what left. */
export type DiscrepancyKind = 'SHORT' | 'OVER' | 'DAMAGED';

/** What is decided about a difference. */
export type SettleDecision =
  'FOUND' | 'FOUND_AT_SOURCE' | 'LOST' | 'SCRAPPED' | 'ACCEPTED' | 'SENT_BACK' | 'KEPT';

export type TransferStep =
  'REQUESTED' | 'APPROVED' | 'REJECTED' | 'SHIPPED' | 'RECEIVED' | 'SETTLED' | 'CANCELLED';

/** One SKU of a transfer. */
export interface TransferLine {
  readonly sku: string;
  readonly requested: number;
  /** Null before the approval. */
  readonly approved: number | null;
  readonly shipped: number;
  readonly received: number;
  readonly damaged: number;
  readonly lost: number;
  /** Found at the source again. */
  readonly returned: number;
}

/** A difference of one SKU; open until as many are settled. */
export interface Discrepancy {
  readonly sku: string;
  readonly kind: DiscrepancyKind;
  readonly quantity: number;
  readonly settled: number;
}

/** A transfer as rules see it. */
export interface TransferState {
  readonly transferNo: string;
  readonly from: string;
  readonly to: string;
  readonly status: TransferStatus;
  readonly version: number;
  readonly lines: readonly TransferLine[];
  readonly discrepancies: readonly Discrepancy[];
}

/** One SKU of a step, for the history. */
export interface FactLine {
  readonly sku: string;
  readonly quantity: number;
  readonly damaged?: number;
  readonly over?: number;
  readonly kind?: DiscrepancyKind;
  readonly decision?: SettleDecision;
}

/** Units of one SKU. */
export interface SkuQuantity {
  readonly sku: string;
  readonly quantity: number;
}

/** A line that nobody asked for yet. */
export function emptyLine(sku: string): TransferLine {
  const none = { shipped: 0, received: 0, damaged: 0, lost: 0, returned: 0 };
  return { sku, requested: 0, approved: null, ...none };
}

/** Units that have left the source and are nowhere else yet. */
export function inTransitOf(line: Omit<TransferLine, 'sku' | 'requested' | 'approved'>): number {
  return line.shipped - line.received - line.damaged - line.lost - line.returned;
}

/** Units of a difference that are undecided. */
export function openUnits({ quantity, settled }: Discrepancy): number {
  return quantity - settled;
}

/**
 * Where a transfer stands after a receipt or a decision.
 *
 * It is RECEIVED only when nothing is on the way and nothing is open, so every transfer that ends
 * so has left its TRANSIT account at 0.
 */
export function statusAfterArrival(
  lines: readonly TransferLine[],
  discrepancies: readonly Discrepancy[],
): TransferStatus {
  const declared = new Map<string, number>();
  for (const entry of discrepancies) {
    if (entry.kind === 'SHORT') declared.set(entry.sku, openUnits(entry));
  }
  const isExpected = lines.some((line) => inTransitOf(line) > (declared.get(line.sku) ?? 0));
  if (isExpected) return 'PARTLY_RECEIVED';
  return discrepancies.some((entry) => openUnits(entry) > 0) ? 'DISCREPANCY' : 'RECEIVED';
}

/** The line of a SKU replaced, or added. */
export function withLine(
  lines: readonly TransferLine[],
  changed: TransferLine,
): readonly TransferLine[] {
  const isNew = lines.every(({ sku }) => sku !== changed.sku);
  if (isNew) return [...lines, changed];
  return lines.map((line) => (line.sku === changed.sku ? changed : line));
}

/** More units of a difference, or more that are settled. */
export function withDiscrepancy(
  discrepancies: readonly Discrepancy[],
  change: Discrepancy,
): readonly Discrepancy[] {
  const { sku, kind, quantity, settled } = change;
  if (quantity === 0 && settled === 0) return discrepancies;
  const isSame = (entry: Discrepancy) => entry.sku === sku && entry.kind === kind;
  if (!discrepancies.some(isSame)) return [...discrepancies, change];
  return discrepancies.map((entry) =>
    isSame(entry)
      ? { ...entry, quantity: entry.quantity + quantity, settled: entry.settled + settled }
      : entry,
  );
}
