import type { RecordedSale } from '../domain/counter-sale/decide-counter-sales.ts';
import type { LevelState } from '../domain/level.ts';
import type { Ownership } from '../domain/owned.ts';
import type { OwnerRow } from '../queries/find-owners.ts';
import type { ReservationState } from '../domain/reservation.ts';
import type { StockMovement } from '../persistence/entities/stock-movement.ts';
import type { StockShortfall } from '../persistence/entities/stock-shortfall.ts';
import type { Stocktake } from '../persistence/entities/stocktake.ts';
import type { Drift } from '../queries/find-stock-drift.ts';
import type { LineView, StocktakeSummary } from '../queries/stocktake/stocktake-lines.ts';
import type { LevelMessage } from '../queries/watch-stock-levels.ts';

export type StockOwnershipMapper = Ownership;
export type StockOwnerMapper = OwnerRow;
export type StockLevelMapper = LevelState;
export type StockMovementMapper = StockMovement;
export type StockDriftMapper = Drift;
export type StockReservationMapper = ReservationState;
export type StockLevelChangeMapper = LevelMessage;
export type StockShortfallMapper = StockShortfall;
export type RecordedCounterSaleMapper = RecordedSale;
export type StocktakeMapper = Stocktake;
export type StocktakeLineMapper = LineView;
export type StocktakeSummaryMapper = StocktakeSummary;
export interface ProductMapper {
  readonly sku: string;
}
