import type { NewEvent } from '@entresol/shared';
import type { StocktakeStatus } from '../domain/stocktake/stocktake.ts';

/** A stocktake at a step of its way. */
export interface StocktakeFact {
  readonly stocktakeNo: string;
  readonly location: string;
  readonly status: StocktakeStatus;
  readonly version: number;
  /** RFC 3339. */
  readonly at: string;
}

/** Payloads of the events about stocktakes, by type. */
export interface StocktakeEvents {
  readonly StocktakePlanned: StocktakeFact & { readonly lines: number };
  /** `differing` lines were corrected by VARIANCE movements. */
  readonly StocktakeApproved: StocktakeFact & {
    readonly lines: number;
    readonly differing: number;
  };
  readonly StocktakeCancelled: StocktakeFact;
}

/** A stocktake was planned. */
export function stocktakePlanned(fact: StocktakeEvents['StocktakePlanned']): NewEvent {
  return { type: 'StocktakePlanned', key: fact.stocktakeNo, payload: { ...fact } };
}

/** What was counted is what the books say. */
export function stocktakeApproved(fact: StocktakeEvents['StocktakeApproved']): NewEvent {
  return { type: 'StocktakeApproved', key: fact.stocktakeNo, payload: { ...fact } };
}

/** A stocktake ended without a movement. */
export function stocktakeCancelled(fact: StocktakeEvents['StocktakeCancelled']): NewEvent {
  return { type: 'StocktakeCancelled', key: fact.stocktakeNo, payload: { ...fact } };
}
