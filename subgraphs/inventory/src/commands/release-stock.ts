import { refuse } from '@entresol/shared/outcome';
import { checkText } from '../domain/check-values.ts';
import type { ReserveOutcome } from './reserve-in-groups.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Gives a hold back, once; a repeat gives the first answer.
 *
 * Before its reservation it leaves a tombstone, so that a late reservation is refused. What was
 * sold in between stays sold: then the reservation is closed.
 */
export async function releaseStock(
  context: StockContext,
  reference: string,
): Promise<ReserveOutcome> {
  const [bad, ...more] = checkText(reference, ['reference']);
  if (bad) return refuse(bad, ...more);
  return context.endInGroup({ context, reference, end: 'RELEASED' });
}
