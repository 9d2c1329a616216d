import assert from 'node:assert';

/** A sold line, as far as giving it back is concerned; all of it frozen but `returned`. */
export interface ReturnableLine {
  readonly lineNo: number;
  readonly sku: string;
  /** False for what never was in stock; goods when left out. */
  readonly goods?: boolean;
  readonly quantity: number;
  /** Units that were paid back before. */
  readonly returned: number;
  /** Units that arrived and did not come back, while others are still to come; all when left out. */
  readonly arrived?: number;
  readonly amountMinor: number;
  /** Promotions, coupons and points. */
  readonly discountMinor: number;
  /** Of that, points. */
  readonly pointsMinor: number;
}

/** What units of a line give back. */
export interface ReturnShare {
  readonly refundMinor: number;
  readonly points: number;
}

/**
 * What the next units of a line give back: their frozen shares of its money and of its points.
 *
 * The first k units of n are worth ⌊whole × k ÷ n⌋, so each unit's share is frozen by its place
 * alone, shares differ by one fen at most, and the last unit takes the remainder. What units that
 * are kept were worth never changes.
 *
 * Invariants INV7, INV14: over any sequence of returns the shares add up to the whole exactly, and
 * never to more.
 */
export function returnShare(line: ReturnableLine, quantity: number): ReturnShare {
  const { returned } = line;
  assert(
    quantity > 0 && returned + quantity <= line.quantity,
    'INV7: no more units come back than were sold',
  );
  const paidMinor = line.amountMinor - line.discountMinor;
  const until = returned + quantity;
  return {
    refundMinor:
      worthOf(paidMinor, until, line.quantity) - worthOf(paidMinor, returned, line.quantity),
    points:
      worthOf(line.pointsMinor, until, line.quantity) -
      worthOf(line.pointsMinor, returned, line.quantity),
  };
}

/** What the first units of a whole are worth, in full fen. */
export function worthOf(whole: number, units: number, of: number): number {
  return Number((BigInt(whole) * BigInt(units)) / BigInt(of));
}
