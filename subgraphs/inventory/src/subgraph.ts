import { randomUUID } from 'node:crypto';
import {
  defineSubgraph,
  internalService,
  issueStatement,
  readTypeDefs,
  type Subgraph,
  type SubgraphDependencies,
} from '@entresol/shared';
import { sellInGroups } from './commands/counter-sale/sell-in-groups.ts';
import { endInGroups } from './commands/end-in-groups.ts';
import { reserveInGroups } from './commands/reserve-in-groups.ts';
import { watchLevels } from './commands/alert/watch-levels.ts';
import { repeatRounds } from './commands/repeat-rounds.ts';
import { sweepLots } from './commands/lot/sweep-lots.ts';
import { sweepReservations } from './commands/sweep-reservations.ts';
import { readConfig } from './config.ts';
import { createLoaders } from './graphql/loaders/create-loaders.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { CounterSale } from './persistence/entities/counter-sale.ts';
import { ReplenishmentLine } from './persistence/entities/replenishment-line.ts';
import { ReplenishmentPolicy } from './persistence/entities/replenishment-policy.ts';
import { ReplenishmentProposal } from './persistence/entities/replenishment-proposal.ts';
import { PurchaseFact } from './persistence/entities/purchase-fact.ts';
import { PurchaseLine } from './persistence/entities/purchase-line.ts';
import { PurchaseOrder } from './persistence/entities/purchase-order.ts';
import { PurchaseReceipt } from './persistence/entities/purchase-receipt.ts';
import { PurchaseReceiptLine } from './persistence/entities/purchase-receipt-line.ts';
import { Supplier } from './persistence/entities/supplier.ts';
import { SupplierStatement } from './persistence/entities/supplier-statement.ts';
import { SupplierStatementLine } from './persistence/entities/supplier-statement-line.ts';
import { Reservation } from './persistence/entities/reservation.ts';
import { ReservationLine } from './persistence/entities/reservation-line.ts';
import { StockFront } from './persistence/entities/stock-front.ts';
import { StockFrontChannel } from './persistence/entities/stock-front-channel.ts';
import { StockFrontPlace } from './persistence/entities/stock-front-place.ts';
import { StockFrontSku } from './persistence/entities/stock-front-sku.ts';
import { StockPool } from './persistence/entities/stock-pool.ts';
import { StockPoolLine } from './persistence/entities/stock-pool-line.ts';
import { Migration20261123110000_front_stock } from './persistence/migrations/migration-20261123110000-front-stock.ts';
import { StockBin } from './persistence/entities/stock-bin.ts';
import { StockAlert } from './persistence/entities/stock-alert.ts';
import { StockAlertCursor } from './persistence/entities/stock-alert-cursor.ts';
import { StockAlertRule } from './persistence/entities/stock-alert-rule.ts';
import { StockLot } from './persistence/entities/stock-lot.ts';
import { StockLotPolicy } from './persistence/entities/stock-lot-policy.ts';
import { StockMovementLot } from './persistence/entities/stock-movement-lot.ts';
import { Migration20261123111200_lot } from './persistence/migrations/migration-20261123111200-lot.ts';
import { Migration20261123161500_cart_hold } from './persistence/migrations/migration-20261123161500-cart-hold.ts';
import { Migration20261123175400_sync_content } from './persistence/migrations/migration-20261123175400-sync-content.ts';
import { Migration20261123142800_stock_bin } from './persistence/migrations/migration-20261123142800-stock-bin.ts';
import { StockLevel } from './persistence/entities/stock-level.ts';
import { StockMovement } from './persistence/entities/stock-movement.ts';
import { StockScan } from './persistence/entities/stock-scan.ts';
import { StockShortfall } from './persistence/entities/stock-shortfall.ts';
import { StockOwned } from './persistence/entities/stock-owned.ts';
import { StockOwner } from './persistence/entities/stock-owner.ts';
import { StockReturn } from './persistence/entities/stock-return.ts';
import { StockSyncBatch } from './persistence/entities/stock-sync-batch.ts';
import { StockSyncCount } from './persistence/entities/stock-sync-count.ts';
import { StockSyncMovement } from './persistence/entities/stock-sync-movement.ts';
import { StockSyncRow } from './persistence/entities/stock-sync-row.ts';
import { Stocktake } from './persistence/entities/stocktake.ts';
import { StocktakeCount } from './persistence/entities/stocktake-count.ts';
import { StocktakeLine } from './persistence/entities/stocktake-line.ts';
import { StockTransferDiscrepancy } from './persistence/entities/stock-transfer-discrepancy.ts';
import { StockTransferFact } from './persistence/entities/stock-transfer-fact.ts';
import { StockTransferLine } from './persistence/entities/stock-transfer-line.ts';
import { StockTransfer } from './persistence/entities/stock-transfer.ts';
import { Migration20260102000000_stock } from './persistence/migrations/migration-20260102000000-stock.ts';
import { Migration20261123102610_replenishment_policy } from './persistence/migrations/migration-20261123102610-replenishment-policy.ts';
import { Migration20261123102620_replenishment } from './persistence/migrations/migration-20261123102620-replenishment.ts';
import { Migration20261123104500_transfer_expected } from './persistence/migrations/migration-20261123104500-transfer-expected.ts';
import { Migration20261123102600_transfer } from './persistence/migrations/migration-20261123102600-transfer.ts';
import { Migration20261123081200_stock_return } from './persistence/migrations/migration-20261123081200-stock-return.ts';
import { Migration20261123101500_stocktake } from './persistence/migrations/migration-20261123101500-stocktake.ts';
import { Migration20261123102500_counter_sale } from './persistence/migrations/migration-20261123102500-counter-sale.ts';
import { Migration20261123113000_stock_alert } from './persistence/migrations/migration-20261123113000-stock-alert.ts';
import { Migration20261123140900_sync_lot } from './persistence/migrations/migration-20261123140900-sync-lot.ts';
import { Migration20261123141500_stock_movement_sold } from './persistence/migrations/migration-20261123141500-stock-movement-sold.ts';
import { Migration20261123111500_stock_sync } from './persistence/migrations/migration-20261123111500-stock-sync.ts';
import { Migration20261123104500_procurement } from './persistence/migrations/migration-20261123104500-procurement.ts';
import { readStockForRoutingTogether } from './queries/find-stock-for-routing.ts';
import { Migration20261123102000_stock_ownership } from './persistence/migrations/migration-20261123102000-stock-ownership.ts';
import { Migration20261123111000_scan } from './persistence/migrations/migration-20261123111000-scan.ts';
import { Migration20261123231200_past_day } from './persistence/migrations/migration-20261123231200-past-day.ts';
import { Migration20261123234100_documents_of_sku } from './persistence/migrations/migration-20261123234100-documents-of-sku.ts';
import { Migration20261123202300_drawn_quotas } from './persistence/migrations/migration-20261123202300-drawn-quotas.ts';
import { Migration20261123231000_lists_at_size } from './persistence/migrations/migration-20261123231000-lists-at-size.ts';

const typeDefs = readTypeDefs(new URL('../', import.meta.url));

const entities = [
  StockLevel,
  StockMovement,
  Reservation,
  ReservationLine,
  StockReturn,
  Stocktake,
  StocktakeLine,
  StocktakeCount,
  CounterSale,
  StockShortfall,
  StockScan,
  StockOwner,
  StockOwned,
  StockTransfer,
  StockTransferLine,
  StockTransferDiscrepancy,
  StockTransferFact,
  ReplenishmentPolicy,
  ReplenishmentProposal,
  ReplenishmentLine,
  Supplier,
  PurchaseOrder,
  PurchaseLine,
  PurchaseFact,
  PurchaseReceipt,
  PurchaseReceiptLine,
  SupplierStatement,
  SupplierStatementLine,
  StockSyncBatch,
  StockSyncCount,
  StockSyncMovement,
  StockSyncRow,
  StockAlertRule,
  StockAlert,
  StockAlertCursor,
  StockBin,
  StockPool,
  StockPoolLine,
  StockFront,
  StockFrontChannel,
  StockFrontPlace,
  StockFrontSku,
  StockLotPolicy,
  StockLot,
  StockMovementLot,
];

const migrations = [
  Migration20260102000000_stock,
  Migration20261123081200_stock_return,
  Migration20261123101500_stocktake,
  Migration20261123102500_counter_sale,
  Migration20261123102000_stock_ownership,
  Migration20261123102600_transfer,
  Migration20261123102610_replenishment_policy,
  Migration20261123102620_replenishment,
  Migration20261123104500_procurement,
  Migration20261123104500_transfer_expected,
  Migration20261123110000_front_stock,
  Migration20261123111000_scan,
  Migration20261123111500_stock_sync,
  Migration20261123113000_stock_alert,
  Migration20261123111200_lot,
  Migration20261123140900_sync_lot,
  Migration20261123141500_stock_movement_sold,
  Migration20261123142800_stock_bin,
  Migration20261123161500_cart_hold,
  Migration20261123175400_sync_content,
  Migration20261123202300_drawn_quotas,
  Migration20261123231000_lists_at_size,
  Migration20261123231200_past_day,
  Migration20261123234100_documents_of_sku,
];

/** Everything a host needs. Opening a port, or not, is the host's choice. */
export function createSubgraph(deps: SubgraphDependencies): Subgraph {
  const config = readConfig(deps);
  const ofProcess = {
    knownSkus: new Set<string>(),
    reserveInGroup: reserveInGroups(),
    readStockForRouting: readStockForRoutingTogether(),
    endInGroup: endInGroups(),
    sellInGroup: sellInGroups(),
    inStoreFormats: config.inStoreFormats,
  };
  return defineSubgraph(
    {
      name: 'inventory',
      queueCount: `select count(*) from reservation
        where status = 'ACTIVE' and expires_at <= now()`,
      typeDefs,
      resolvers,
      entities,
      migrations,
      extendContext: (base) => base.extend(ofProcess, () => createLoaders(base.em)),
      startWork: ({ contextOf }) => {
        const actor = internalService('inventory');
        const context = () =>
          contextOf(issueStatement({ actor, language: 'en', requestId: randomUUID() }));
        return [
          repeatRounds(context, sweepReservations(config.sweepEveryMs)),
          repeatRounds(context, {
            name: 'stock alerts',
            everyMs: config.alertEveryMs,
            round: watchLevels,
            fault: 'levels could not be looked at for alerts',
          }),
          repeatRounds(context, sweepLots(config.sweepEveryMs)),
        ];
      },
    },
    deps,
  );
}
