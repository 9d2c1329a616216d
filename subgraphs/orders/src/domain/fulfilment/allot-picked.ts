/** A line of a fulfilment order in a batch, as far as it is picked. */
export interface PickableLine {
  readonly fulfilmentNo: string;
  readonly lineNo: number;
  readonly sku: string;
  /** Units that are to be picked in all. */
  readonly wanted: number;
  readonly picked: number;
}

/** Units of a line that were just picked. */
export interface AllottedUnits {
  readonly fulfilmentNo: string;
  readonly lineNo: number;
  readonly quantity: number;
}

/**
 * Gives units that were scanned to the lines of a batch, the most urgent first; null: too many.
 *
 * Lines come in the order of their fulfilment orders' turn. So when units run out, whoever waits
 * least is short.
 */
export function allotPicked(
  lines: readonly PickableLine[],
  sku: string,
  quantity: number,
): readonly AllottedUnits[] | null {
  let left = quantity;
  const allotted = lines.flatMap((line) => {
    const units = line.sku === sku ? Math.min(left, line.wanted - line.picked) : 0;
    left -= Math.max(0, units);
    const { fulfilmentNo, lineNo } = line;
    return units > 0 ? [{ fulfilmentNo, lineNo, quantity: units }] : [];
  });
  return left === 0 ? allotted : null;
}
