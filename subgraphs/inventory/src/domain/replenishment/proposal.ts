import type { Supply } from './supply.ts';
import { offeredBy, perDayText, safetyOf, unitsSoldIn, velocityDays } from './supply.ts';

/** How goods are replenished: by head office, between stores, as a store asks, or by sales. */
export type ProposalMode = 'ALLOCATION' | 'STORE_TRANSFER' | 'STORE_ORDER' | 'AUTOMATIC';

export type ProposalStatus = 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'EXECUTED';

/** How a quantity came about. */
export type ProposalRule = 'SALES_SHARE' | 'FILL_TO_LEVEL' | 'REORDER' | 'ASKED';

/** The numbers that a quantity came from, as they were when it was proposed. */
export interface Basis {
  readonly rule: ProposalRule;
  readonly sold: number;
  readonly days: number;
  /** Four places. */
  readonly perDay: string;
  readonly available: number;
  readonly inTransit: number;
  readonly awaited: number;
  readonly incoming: number;
  readonly reorderPoint: number;
  readonly target: number;
  readonly need: number;
  readonly packSize: number;
  /** Of the place that gives; null where nobody can. */
  readonly sourceAvailable: number | null;
  readonly sourceSafety: number | null;
  /** Three places; null where nobody gives. */
  readonly km: string | null;
}

/** One SKU that a place is to get: from another place, or, where none has it, from a supplier. */
export interface ProposedLine {
  readonly sku: string;
  /** Null: nobody has it, so it is to be bought. */
  readonly from: string | null;
  readonly to: string;
  readonly quantity: number;
  readonly basis: Basis;
}

/** Days between two proposals, which stock must last beside lead and safety days. */
export const REVIEW_DAYS = 7;

/** What a place needs of a SKU. */
export interface Need {
  readonly reorderPoint: number;
  readonly target: number;
  /** Whole packs; 0 above the reorder point. */
  readonly units: number;
}

/**
 * How many units a place lacks.
 *
 * Below the reorder point (its minimum, or what sells until goods arrive, with the reserve) it is
 * filled to its maximum, or to what sells until the next proposal's goods arrive. What is on the
 * way, or held for it elsewhere, counts as there. Packs are rounded up, but not beyond a maximum unless it gets none.
 */
export function needOf(supply: Supply): Need {
  const { minLevel, maxLevel, leadDays, safetyDays, packSize, lifeCycle } = supply.traits;
  const untilArrival = unitsSoldIn(supply, leadDays + safetyDays);
  const untilNext = unitsSoldIn(supply, leadDays + safetyDays + REVIEW_DAYS);
  const target = maxLevel ?? Math.max(minLevel, untilNext);
  const reorderPoint = Math.min(target, Math.max(minLevel, untilArrival));
  const position = supply.available + supply.inTransit + supply.awaited + supply.incoming;
  if (lifeCycle === 'ENDING' || position >= reorderPoint) return { reorderPoint, target, units: 0 };
  const lacking = target - position;
  const roundedUp = Math.ceil(lacking / packSize) * packSize;
  const isBeyond = maxLevel !== null && position + roundedUp > maxLevel;
  const units = isBeyond ? Math.max(packSize, roundedUp - packSize) : roundedUp;
  return { reorderPoint, target, units };
}

/** The numbers behind a quantity. */
export function basisOf(
  rule: ProposalRule,
  supply: Supply,
  source: { readonly supply: Supply; readonly km: number } | null,
): Basis {
  const { reorderPoint, target, units } = needOf(supply);
  return {
    rule,
    sold: supply.sold,
    days: velocityDays(supply),
    perDay: perDayText(supply),
    available: supply.available,
    inTransit: supply.inTransit,
    awaited: supply.awaited,
    incoming: supply.incoming,
    reorderPoint,
    target,
    need: units,
    packSize: supply.traits.packSize,
    sourceAvailable: source?.supply.available ?? null,
    sourceSafety: source ? safetyOf(source.supply) : null,
    km: source ? source.km.toFixed(3) : null,
  };
}

/** Units beyond what a store needs itself until its next proposal. */
export function surplusOf(supply: Supply): number {
  const isLeaving = supply.traits.lifeCycle === 'ENDING';
  const kept = isLeaving ? 0 : Math.max(needOf(supply).target, safetyOf(supply));
  return Math.max(0, Math.min(supply.available - kept, isLeaving ? Infinity : offeredBy(supply)));
}
