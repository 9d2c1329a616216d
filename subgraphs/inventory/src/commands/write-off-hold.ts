import { refuse } from '@entresol/shared/outcome';
import { checkText } from '../domain/check-values.ts';
import type { ReserveOutcome } from './reserve-in-groups.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Gives a hold up whose units nobody found: they go to VARIANCE, once; a repeat changes nothing.
 *
 * In one change with the hold's end, so that nobody is sold in between what is not there.
 */
export async function writeOffHold(
  context: StockContext,
  reference: string,
): Promise<ReserveOutcome> {
  const [bad, ...more] = checkText(reference, ['reference']);
  if (bad) return refuse(bad, ...more);
  return context.endInGroup({ context, reference, end: 'RELEASED', isMissing: true });
}
