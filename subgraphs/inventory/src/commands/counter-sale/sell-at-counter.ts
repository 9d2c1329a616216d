import { checkSell, type SellStock } from '../../domain/counter-sale/check-sell.ts';
import type { StockContext } from '../stock-context.ts';
import type { SellOutcome } from './sell-in-groups.ts';

/**
 * Records goods that left over the counter, once per reference; book stock never refuses them.
 *
 * What the books do not have free is posted from VARIANCE in the same transaction and told by
 * `StockShortfallFound`. Tills that sell at the same time share a transaction.
 */
export async function sellAtCounter(context: StockContext, input: SellStock): Promise<SellOutcome> {
  const checked = checkSell(input, context.clock.now());
  if (!checked.ok) return checked;
  return context.sellInGroup({ context, sale: checked.value });
}
