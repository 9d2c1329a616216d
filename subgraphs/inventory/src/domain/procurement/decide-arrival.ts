import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkLot } from '../lot/check-lot.ts';
import { checkLineCount, checkQuantity } from '../check-values.ts';
import { invalid, type InvalidInput } from '../refusals.ts';
import { checkPrice } from './check-purchase.ts';
import {
  openUnits,
  type Arrival,
  type PurchaseExceeded,
  type PurchaseLine,
  type PurchaseStatus,
} from './purchase.ts';

/** What a receipt does to its order. */
export interface DecidedReceipt {
  readonly status: PurchaseStatus;
  /** By SKU, units that were promised and are on their way no longer. */
  readonly arrived: ReadonlyMap<string, number>;
}

/** Checks arrivals by themselves; a line may come in several conditions. */
export function checkArrivals(
  arrivals: readonly Arrival[],
): Outcome<readonly Arrival[], InvalidInput> {
  const field = ['input', 'lines'];
  const refusals = [
    ...checkLineCount(arrivals.length, field),
    ...arrivals.flatMap((arrival, index) => [
      ...checkQuantity(arrival.quantity, [...field, String(index), 'quantity']),
      ...checkLot(arrival, [...field, String(index)]),
      ...(arrival.invoicedPrice === null
        ? []
        : checkPrice(arrival.invoicedPrice, [...field, String(index), 'invoicedPrice'])),
    ]),
  ];
  return refuseIfAny(refusals, arrivals);
}

/**
 * Decides whether goods may be taken in against an order, each line by the sum of what arrives.
 *
 * Up to `overPercent` more than was promised, rounded down to whole units, is let in: cartons are.
 */
export function decideReceipt(
  lines: readonly PurchaseLine[],
  arrivals: readonly Arrival[],
  overPercent: number,
): Outcome<DecidedReceipt, InvalidInput | PurchaseExceeded> {
  const sums = sumByLine(arrivals);
  const excess = lines.flatMap((line) => {
    const most = Math.floor(((line.confirmed ?? 0) * (100 + overPercent)) / 100);
    return exceeds(line, sums.get(line.lineNo) ?? 0, most - line.received, arrivals);
  });
  const after = lines.map((line) => ({
    ...line,
    received: line.received + (sums.get(line.lineNo) ?? 0),
  }));
  const arrived = lines.map(
    (line, n) => [line.sku, openUnits(line) - openUnits(after[n]!)] as const,
  );
  const isWhole = after.every((line) => openUnits(line) === 0);
  return refuseIfAny([...unknownLines(lines, arrivals), ...excess], {
    status: isWhole ? 'RECEIVED' : 'PARTLY_RECEIVED',
    arrived: new Map(arrived.filter(([, units]) => units > 0)),
  });
}

/** Decides whether goods may go back: no more of a line than came and did not go back yet. */
export function decideSupplierReturn(
  lines: readonly PurchaseLine[],
  arrivals: readonly Arrival[],
): Outcome<null, InvalidInput | PurchaseExceeded> {
  const sums = sumByLine(arrivals);
  const excess = lines.flatMap((line) =>
    exceeds(line, sums.get(line.lineNo) ?? 0, line.received - line.returned, arrivals),
  );
  return refuseIfAny([...unknownLines(lines, arrivals), ...excess], null);
}

/** Units per line, whatever their condition. */
export function sumByLine(arrivals: readonly Arrival[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { lineNo, quantity } of arrivals) {
    sums.set(lineNo, (sums.get(lineNo) ?? 0) + quantity);
  }
  return sums;
}

function exceeds(
  { lineNo, sku }: PurchaseLine,
  requested: number,
  open: number,
  arrivals: readonly Arrival[],
): readonly PurchaseExceeded[] {
  if (requested <= open) return [];
  const index = arrivals.findIndex((arrival) => arrival.lineNo === lineNo);
  const field = ['input', 'lines', String(index), 'quantity'];
  return [{ kind: 'PurchaseExceeded', field, lineNo, sku, requested, open: Math.max(0, open) }];
}

function unknownLines(
  lines: readonly PurchaseLine[],
  arrivals: readonly Arrival[],
): readonly InvalidInput[] {
  const known = new Set(lines.map(({ lineNo }) => lineNo));
  return arrivals.flatMap(({ lineNo }, index) => {
    if (known.has(lineNo)) return [];
    const zh = `采购单没有第 ${lineNo} 行。`;
    const field = ['input', 'lines', String(index), 'lineNo'];
    return [invalid(field, zh, `The order has no line ${lineNo}.`)];
  });
}
