import type { Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { StockRefusal } from '../../domain/refusals.ts';
import type { StocktakeStatus } from '../../domain/stocktake/stocktake.ts';
import { Stocktake } from '../../persistence/entities/stocktake.ts';
import { withinScope } from '../../queries/within-scope.ts';

/** A stocktake as commands see it under its lock. */
export interface LockedStocktake {
  readonly stocktake_no: string;
  readonly location: string;
  readonly status: StocktakeStatus;
  readonly version: number;
  readonly tolerance_units: number;
  readonly planned_at: Date | string;
}

/** A stocktake that the caller may work on, as it is before anybody locks it; null for none. */
export async function findOpenStocktake(
  em: EntityManager,
  stocktakeNo: string,
  scope: Scope,
): Promise<LockedStocktake | null> {
  const found = await em.fork().findOne(Stocktake, { $and: [{ stocktakeNo }, withinScope(scope)] });
  if (!found) return null;
  const { location, status, version, toleranceUnits, plannedAt } = found;
  return {
    stocktake_no: stocktakeNo,
    location,
    status,
    version,
    tolerance_units: toleranceUnits,
    planned_at: plannedAt,
  };
}

/** The place of a stocktake that the caller may work on; null where there is none. */
export async function stocktakePlace(
  em: EntityManager,
  stocktakeNo: string,
  scope: Scope,
): Promise<string | null> {
  const found = await em.fork().findOne(Stocktake, { $and: [{ stocktakeNo }, withinScope(scope)] });
  return found?.location ?? null;
}

/** Locks a stocktake; whoever counts, recounts or closes it comes one after the other. */
export async function lockStocktake(
  tx: EntityManager,
  stocktakeNo: string,
): Promise<LockedStocktake> {
  const [row] = await tx.execute<[LockedStocktake]>(
    `select stocktake_no, location, status, version, tolerance_units, planned_at
     from stocktake where stocktake_no = ? for update`,
    [stocktakeNo],
  );
  return row;
}

/** Why a stocktake cannot be worked on, with the version that the caller looked at, if it matters. */
export function stocktakeRefusals(
  { stocktake_no: stocktakeNo, status, version }: LockedStocktake,
  expectedVersion: number | null,
): readonly StockRefusal[] {
  if (status === 'APPROVED' || status === 'CANCELLED') {
    return [{ kind: 'StocktakeClosed', stocktakeNo, status }];
  }
  if (expectedVersion === null || expectedVersion === version) return [];
  return [{ kind: 'StocktakeChanged', stocktakeNo, expectedVersion, actualVersion: version }];
}

/** What a caller is told of a stocktake that is not there, or not of their stores: the same. */
export function stocktakeNotFound(stocktakeNo: string) {
  const what = { zh: `盘点单 ${stocktakeNo}`, en: `Stocktake ${stocktakeNo}` };
  return { kind: 'NotFound', field: ['input', 'stocktakeNo'], what } as const;
}
