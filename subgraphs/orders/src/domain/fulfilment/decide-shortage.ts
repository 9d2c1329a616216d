import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { invalid, notFound, type OrderRefusal } from '../refusals.ts';

/** Units of a line that are missing. */
export interface MissingUnits {
  readonly lineNo: number;
  readonly quantity: number;
}

/** A line of a fulfilment order, as far as missing units are concerned. */
export interface ShortableLine {
  readonly lineNo: number;
  readonly sku: string;
  readonly quantity: number;
  readonly shipped: number;
  readonly delivered: number;
  readonly cancelled: number;
}

/** Where a fulfilment order stands once units of it are not to leave from there. */
export type StateAfterShortage = 'SAME' | 'NOTHING' | 'SHIPPED' | 'DELIVERED';

/** Units that are not to leave, and what is left of the fulfilment order without them. */
export interface Shortage {
  readonly units: readonly (MissingUnits & { readonly sku: string })[];
  /** Nothing that is held is still to leave. */
  readonly isRest: boolean;
  readonly state: StateAfterShortage;
}

/** Decides which units of a fulfilment order are not to leave, or names all that is wrong. */
export function decideShortage(
  lines: readonly ShortableLine[],
  missing: readonly MissingUnits[],
): Outcome<Shortage, OrderRefusal> {
  const refusals = missing.flatMap(({ lineNo, quantity }, index) => {
    const at = ['input', 'lines', String(index)];
    const line = lines.find((candidate) => candidate.lineNo === lineNo);
    if (!line) return [notFound([...at, 'lineNo'], `行 ${lineNo}`, `Line ${lineNo}`)];
    if (missing.findIndex((other) => other.lineNo === lineNo) < index) {
      return [invalid([...at, 'lineNo'], '行重复。', `Line ${lineNo} is there twice.`)];
    }
    const rest = restOf(line);
    if (quantity >= 1 && quantity <= rest) return [];
    const zh = `应为 1 到 ${rest} 件。`;
    return [invalid([...at, 'quantity'], zh, `Between 1 and ${rest} units can be missing.`)];
  });
  if (missing.length === 0) {
    refusals.push(invalid(['input', 'lines'], '至少一行。', 'There must be at least one line.'));
  }
  return refuseIfAny(refusals, shortageOf(lines, missing));
}

/** What giving up everything that is still to leave is. */
export function wholeShortage(lines: readonly ShortableLine[]): Shortage {
  const units = lines.map((line) => ({ lineNo: line.lineNo, quantity: restOf(line) }));
  return shortageOf(
    lines,
    units.filter(({ quantity }) => quantity > 0),
  );
}

function shortageOf(lines: readonly ShortableLine[], missing: readonly MissingUnits[]): Shortage {
  const gone = new Map(missing.map(({ lineNo, quantity }) => [lineNo, quantity]));
  const isRest = lines.every((line) => (gone.get(line.lineNo) ?? 0) === restOf(line));
  return { units: withSkus(lines, missing), isRest, state: stateOf(lines, isRest) };
}

function stateOf(lines: readonly ShortableLine[], isRest: boolean): StateAfterShortage {
  if (!isRest) return 'SAME';
  if (lines.every(({ shipped }) => shipped === 0)) return 'NOTHING';
  return lines.every(({ shipped, delivered }) => delivered === shipped) ? 'DELIVERED' : 'SHIPPED';
}

function withSkus(lines: readonly ShortableLine[], missing: readonly MissingUnits[]) {
  return missing.flatMap(({ lineNo, quantity }) => {
    const line = lines.find((candidate) => candidate.lineNo === lineNo);
    return line ? [{ lineNo, sku: line.sku, quantity }] : [];
  });
}

function restOf({ quantity, shipped, cancelled }: ShortableLine): number {
  return quantity - shipped - cancelled;
}
