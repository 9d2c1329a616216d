import { refuse } from '@entresol/shared/outcome';
import type { StockRefusal } from '../domain/refusals.ts';
import { findUnknown, type Mention, type Mentions } from './find-unknown.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Refuses what is wrong in itself together with the codes that nobody knows, so that people mend all
 * of it at once. Of a code whose own form is at fault nobody is asked.
 */
export async function refuseWithUnknown(
  context: StockContext,
  faults: readonly [StockRefusal, ...StockRefusal[]],
  mentions: Mentions,
  more: readonly StockRefusal[] = [],
) {
  const fields = faults.map((fault) => ('field' in fault ? (fault.field ?? []).join('.') : ''));
  const sound = (mention: Mention) => !fields.includes(mention.field.join('.'));
  const unknown = await findUnknown(context, {
    locations: mentions.locations.filter(sound),
    skus: mentions.skus.filter(sound),
  });
  return refuse<StockRefusal>(...faults, ...unknown, ...more);
}
