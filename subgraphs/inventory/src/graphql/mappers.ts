import type { RecordedSale } from '../domain/counter-sale/decide-counter-sales.ts';
import type { PurchaseStatus } from '../domain/procurement/purchase.ts';
import type { LevelState } from '../domain/level.ts';
import type { Ownership } from '../domain/owned.ts';
import type { OwnerRow } from '../queries/find-owners.ts';
import type { NearestCandidate, NearestPlan } from '../domain/transfer/find-nearest.ts';
import type { ReservationState } from '../domain/reservation.ts';
import type { ReplenishmentLine } from '../persistence/entities/replenishment-line.ts';
import type { ReplenishmentPolicy } from '../persistence/entities/replenishment-policy.ts';
import type { ReplenishmentProposal } from '../persistence/entities/replenishment-proposal.ts';
import type { StockMovement } from '../persistence/entities/stock-movement.ts';
import type { StockShortfall } from '../persistence/entities/stock-shortfall.ts';
import type { Stocktake } from '../persistence/entities/stocktake.ts';
import type { StockTransferDiscrepancy } from '../persistence/entities/stock-transfer-discrepancy.ts';
import type { StockTransferFact } from '../persistence/entities/stock-transfer-fact.ts';
import type { StockTransferLine } from '../persistence/entities/stock-transfer-line.ts';
import type { StockTransfer } from '../persistence/entities/stock-transfer.ts';
import type { PurchaseFact } from '../persistence/entities/purchase-fact.ts';
import type { PurchaseLine } from '../persistence/entities/purchase-line.ts';
import type { PurchaseOrder } from '../persistence/entities/purchase-order.ts';
import type { PurchaseReceiptLine } from '../persistence/entities/purchase-receipt-line.ts';
import type { Supplier } from '../persistence/entities/supplier.ts';
import type { SupplierStatement } from '../persistence/entities/supplier-statement.ts';
import type { ReceiptView } from '../queries/procurement/list-purchases.ts';
import type { DeliveryView, StatementPreview } from '../queries/procurement/preview-statement.ts';
import type { Drift } from '../queries/find-stock-drift.ts';
import type { LineView, StocktakeSummary } from '../queries/stocktake/stocktake-lines.ts';
import type { LevelMessage } from '../queries/watch-stock-levels.ts';

export type StockOwnershipMapper = Ownership;
export type StockOwnerMapper = OwnerRow;
export type StockLevelMapper = LevelState;
export type StockMovementMapper = StockMovement;
export type StockDriftMapper = Drift;
export type StockReservationMapper = ReservationState;
export type NearestTransferPreviewMapper = NearestPlan;
export type NearestTransferCandidateMapper = NearestCandidate;
export type NearestTransferPartMapper = NearestPlan['parts'][number];
export type ReplenishmentPolicyMapper = ReplenishmentPolicy;
export type ReplenishmentProposalMapper = ReplenishmentProposal;
export type ReplenishmentLineMapper = ReplenishmentLine;
export type PurchaseSuggestionMapper = ReplenishmentLine;
export type StockTransferMapper = StockTransfer;
export type StockTransferLineMapper = StockTransferLine;
export type TransferDiscrepancyMapper = StockTransferDiscrepancy;
export type TransferFactMapper = StockTransferFact;
export type StockLevelChangeMapper = LevelMessage;
export type StockShortfallMapper = StockShortfall;
export type RecordedCounterSaleMapper = RecordedSale;
export type StocktakeMapper = Stocktake;
export type StocktakeLineMapper = LineView;
export type StocktakeSummaryMapper = StocktakeSummary;
export interface ProductMapper {
  readonly sku: string;
}

export type SupplierMapper = Supplier;
export type PurchaseOrderMapper = PurchaseOrder;
export interface PurchaseLineMapper {
  readonly line: PurchaseLine;
  readonly status: PurchaseStatus;
}
export type PurchaseFactMapper = PurchaseFact;
export type PurchaseReceiptMapper = ReceiptView;
export type PurchaseReceiptLineMapper = PurchaseReceiptLine;
export type SupplierDeliveryMapper = DeliveryView;
export type SupplierStatementMapper = SupplierStatement;
export type SupplierStatementPreviewMapper = StatementPreview;
