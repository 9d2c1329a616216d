import type { Resolvers } from '../generated/resolvers.ts';
import { counterSaleMutations, counterSaleQueries, stockShortfall } from './counter-sale.ts';
import { mutation } from './mutation.ts';
import { front } from './front.ts';
import { hold } from './hold.ts';
import { reconciliation } from './reconciliation.ts';
import { lots } from './lot.ts';
import { ownership } from './ownership.ts';
import { procurement } from './procurement.ts';
import { product, stockDrift, stockLevel, stockMovement } from './objects.ts';
import {
  nearestCandidate,
  nearestPreview,
  nearestMutation,
  nearestPart,
  nearestQuery,
} from './nearest-transfer.ts';
import { query } from './query.ts';
import {
  purchaseSuggestion,
  replenishmentLine,
  replenishmentMutation,
  replenishmentPolicy,
  replenishmentProposal,
  replenishmentQuery,
} from './replenishment.ts';
import { scanMutations, stockScan } from './scan.ts';
import {
  stocktake,
  stocktakeLine,
  stocktakeMutations,
  stocktakeQueries,
  stocktakeSummary,
} from './stocktake.ts';
import { stockAlerts } from './stock-alert.ts';
import { stockBins } from './stock-bin.ts';
import { stockSync } from './stock-sync.ts';
import { subscription } from './subscription.ts';
import { stockTransfer, stockTransferLine, transferMutation, transferQuery } from './transfer.ts';
import { supplierStatements } from './supplier-statement.ts';

export const resolvers: Resolvers = {
  Query: {
    ...query,
    ...stocktakeQueries,
    ...counterSaleQueries,
    ...transferQuery,
    ...nearestQuery,
    ...replenishmentQuery,
    ...procurement.query,
    ...lots.query,
    ...supplierStatements.query,
    ...stockSync.query,
    ...stockAlerts.query,
    ...stockBins.query,
  },
  Mutation: {
    ...mutation,
    ...stocktakeMutations,
    ...counterSaleMutations,
    ...scanMutations,
    ...transferMutation,
    ...nearestMutation,
    ...replenishmentMutation,
    ...procurement.mutation,
    ...lots.mutation,
    ...supplierStatements.mutation,
    ...stockSync.mutation,
    ...stockAlerts.mutation,
    ...stockBins.mutation,
  },
  Subscription: subscription,
  Product: product,
  StockLevel: { ...stockLevel, ...stockBins.stockLevel },
  StockMovement: stockMovement,
  StockDrift: stockDrift,
  StockScan: stockScan,
  StockShortfall: stockShortfall,
  Stocktake: stocktake,
  StocktakeLine: stocktakeLine,
  StocktakeSummary: stocktakeSummary,
  ...hold.types,
  ...front.types,
  ...reconciliation.types,
  StockOwner: ownership.stockOwner,
  StockOwnership: ownership.stockOwnership,
  ReplenishmentPolicy: replenishmentPolicy,
  ReplenishmentProposal: replenishmentProposal,
  ReplenishmentLine: replenishmentLine,
  PurchaseSuggestion: purchaseSuggestion,
  NearestTransferCandidate: nearestCandidate,
  NearestTransferPreview: nearestPreview,
  NearestTransferPart: nearestPart,
  StockTransfer: stockTransfer,
  StockTransferLine: stockTransferLine,
  ...procurement.objects,
  ...lots.objects,
  ...supplierStatements.objects,
  ...stockSync.objects,
  ...stockAlerts.objects,
};
