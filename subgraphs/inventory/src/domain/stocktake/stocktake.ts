import type { Field } from '../refusals.ts';

/** PLANNED until the first count, then COUNTING; the other two are ends. */
export const STOCKTAKE_STATUSES = ['PLANNED', 'COUNTING', 'APPROVED', 'CANCELLED'] as const;
export type StocktakeStatus = (typeof STOCKTAKE_STATUSES)[number];

/** What is counted: the whole place, branches of the catalogue, named SKUs, or a zone's SKUs. */
export type StocktakeScope = 'ALL' | 'CATEGORIES' | 'SKUS' | 'ZONE';

/** Units at a place that can be counted. */
export type CountedCondition = 'GOOD' | 'QC' | 'DAMAGED';

/** SET says what is there; ADD, such as a scan, adds to what was counted there before. */
export type CountMode = 'SET' | 'ADD';

/** What is to become of lines that nobody counted. */
export type UncountedPolicy = 'REFUSE' | 'KEEP' | 'ZERO';

/** A line of a stocktake with what its counts and the ledger say. */
export interface LineFigures {
  readonly id: string;
  readonly sku: string;
  readonly condition: CountedCondition;
  /** Which round of counting stands; the first is 1. */
  readonly round: number;
  /** Null while nobody has counted it in this round. */
  readonly counted: number | null;
  /** The first and the last count that stand, by the clocks of the tills. */
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  readonly countedBy: readonly string[];
  /** What the ledger says was there at `lastAt`; now, while nothing is counted. */
  readonly book: number;
  /** Units that moved between the first and the last count: nobody knows from which shelf. */
  readonly movedBetween: number;
  /** Another stocktake, approved, has counted these units later. */
  readonly isSuperseded: boolean;
  /** Scale 4; null where products did not tell. */
  readonly unitPrice: string | null;
}

/** The stocktake is approved or cancelled already. */
export interface StocktakeClosed {
  readonly kind: 'StocktakeClosed';
  readonly stocktakeNo: string;
  readonly status: StocktakeStatus;
}

/** Somebody counted, or asked for a recount, since the caller looked. */
export interface StocktakeChanged {
  readonly kind: 'StocktakeChanged';
  readonly stocktakeNo: string;
  readonly expectedVersion: number;
  readonly actualVersion: number;
}

/** Lines that nobody has counted. */
export interface StocktakeIncomplete {
  readonly kind: 'StocktakeIncomplete';
  readonly stocktakeNo: string;
  readonly uncounted: number;
  /** The first of them. */
  readonly skus: readonly string[];
}

/** Lines so far off, or so disturbed, that they are counted again before anybody believes them. */
export interface RecountDue {
  readonly kind: 'RecountDue';
  readonly stocktakeNo: string;
  readonly skus: readonly string[];
}

/** Whoever counted does not approve what they counted. */
export interface FourEyes {
  readonly kind: 'FourEyes';
  readonly stocktakeNo: string;
}

/** Nothing at the place is within the scope. */
export interface StocktakeEmpty {
  readonly kind: 'StocktakeEmpty';
  readonly field: Field;
}

export type StocktakeRefusal =
  StocktakeClosed | StocktakeChanged | StocktakeIncomplete | RecountDue | FourEyes | StocktakeEmpty;
