import { toMoney, type CommonRefusal } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { countScans } from '../../commands/scan/count-scans.ts';
import { runScans, type ScanResult } from '../../commands/scan/run-scans.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import { findStocktake } from '../../queries/stocktake/list-stocktakes.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, StockScanResolvers } from '../generated/resolvers.ts';
import { requireStore } from '../require-store.ts';
import { toUserError } from '../to-user-error.ts';

export const scanMutations: Pick<
  MutationResolvers,
  'stockScanIn' | 'stockScanOut' | 'stockScanCount'
> = {
  async stockScanIn(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:receive', input.location);
    const moves = { ...input, purpose: null };
    return payload(context, await runScans(context, moves, idempotencyKey));
  },
  async stockScanOut(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:adjust', input.location);
    return payload(context, await runScans(context, input, idempotencyKey));
  },
  async stockScanCount(_root, args, context) {
    const command = { ...args, scope: context.access.require('stocktake:count') };
    const outcome = await countScans(context, command);
    const { stocktakeNo } = args.input;
    const stocktake = outcome.ok
      ? await findStocktake(context.em, stocktakeNo, command.scope)
      : null;
    return { ...payload(context, outcome), stocktake };
  },
};

function payload(context: Context, outcome: Outcome<ScanResult, StockRefusal | CommonRefusal>) {
  if (!outcome.ok) {
    const userErrors = outcome.refusals.map((refusal) => toUserError(refusal, context.language));
    return { scans: null, userErrors };
  }
  context.loaders.levelByKey.clearAll();
  context.loaders.firstLevelsBySku.clearAll();
  const fresh = new Set(outcome.value.fresh);
  const scans = outcome.value.scans.map((scan) => ({
    ...scan,
    repeated: !fresh.has(scan.sequence),
  }));
  return { scans, userErrors: [] };
}

export const stockScan: StockScanResolvers = {
  product: ({ sku }) => ({ sku }),
  price: ({ priceMinor }) => (priceMinor === null ? null : toMoney(priceMinor, 'CNY')),
};
