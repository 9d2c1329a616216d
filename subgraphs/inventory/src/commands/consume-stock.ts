import { refuse } from '@entresol/shared/outcome';
import { checkText } from '../domain/check-values.ts';
import type { ReserveOutcome } from './reserve-in-groups.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Turns a hold into a sale that leaves the place, once; a repeat gives the first answer.
 *
 * The units are those of the order's own reservation: nobody else's can be taken. What has left the
 * house already is sold whatever the last day of sale of its lots: the books follow the goods.
 */
export async function consumeStock(
  context: StockContext,
  { reference, hasLeft }: { readonly reference: string; readonly hasLeft: boolean },
): Promise<ReserveOutcome> {
  const [bad, ...more] = checkText(reference, ['reference']);
  if (bad) return refuse(bad, ...more);
  return context.endInGroup({ context, reference, end: 'CONSUMED', hasLeft });
}
