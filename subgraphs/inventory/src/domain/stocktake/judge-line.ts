import type { LineFigures } from './stocktake.ts';

/** Where a line stands. */
export type LineState = 'UNCOUNTED' | 'RECOUNT_DUE' | 'COUNTED' | 'SUPERSEDED';

/** A line with the difference between its count and the ledger of that instant. */
export interface JudgedLine extends LineFigures {
  /** Counted less book; null while nothing is counted. */
  readonly variance: number | null;
  readonly state: LineState;
}

/**
 * Compares a count with the ledger as of the instant it was made.
 *
 * A sale that a till recorded late belongs before the count if it happened before it, so the
 * difference is worked out anew whenever it is looked at, until somebody approves it. A first
 * round that is off by more than the tolerance, or during which units moved, is counted again;
 * what the second round says is believed.
 */
export function judgeLine(line: LineFigures, toleranceUnits: number): JudgedLine {
  if (line.counted === null) return { ...line, variance: null, state: 'UNCOUNTED' };
  const variance = line.counted - line.book;
  if (line.isSuperseded) return { ...line, variance, state: 'SUPERSEDED' };
  const isDoubtful = Math.abs(variance) > toleranceUnits || line.movedBetween > 0;
  const state = line.round === 1 && isDoubtful ? 'RECOUNT_DUE' : 'COUNTED';
  return { ...line, variance, state };
}
