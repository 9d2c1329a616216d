import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { FulfilmentPart } from '../fulfilment/draft-fulfilment.ts';
import type { OrderRefusal } from '../refusals.ts';
import type { Routing, RoutingFilter, RoutingLine } from './routing-types.ts';

/** How many plans an order is tried by before it is refused. */
export const ATTEMPTS_MAX = 5;

/** Filters that only say that a place has too little. */
const SHORT: readonly RoutingFilter[] = ['NO_STOCK', 'CHANNEL_SOLD_OUT'];

/** What each place of a plan sends. */
export type ChosenPlan = readonly FulfilmentPart[];

/**
 * The plans that an order is tried by in turn, until one can be held.
 *
 * All have the fewest parcels that are possible. A named place is taken even when its stock seems
 * short, since holding the stock says exactly what is missing.
 */
export function choosePlans(
  routing: Routing,
  lines: readonly RoutingLine[],
): Outcome<readonly ChosenPlan[], OrderRefusal> {
  const { pinned, candidates, plans } = routing;
  if (pinned) {
    const named = candidates.find(({ filter }) => filter !== 'NOT_THE_NAMED_PLACE');
    const isFit = named && (named.filter === null || SHORT.includes(named.filter));
    if (!isFit) return refuse(noRoute(routing, ['input', 'fulfilmentLocation']));
    const all = lines.map(({ sku, quantity }) => ({ sku, quantity }));
    return accept([[{ location: named.code, lines: all }]]);
  }
  if (plans.length === 0) return refuse(noRoute(routing, ['input', 'lines']));
  return accept(
    plans
      .slice(0, ATTEMPTS_MAX)
      .map(({ parts }) => parts.map(({ location, lines: units }) => ({ location, lines: units }))),
  );
}

/** Says that no place can fulfil an order, and why places were left out. */
export function noRoute(
  { candidates, plans }: Routing,
  field: readonly string[],
  more: readonly RoutingFilter[] = [],
): OrderRefusal {
  const filters = candidates
    .map(({ filter }) => filter)
    .filter((filter): filter is RoutingFilter => filter !== null)
    .filter((filter) => filter !== 'NOT_THE_NAMED_PLACE');
  return {
    kind: 'NoRoute',
    field,
    filters: [...new Set([...filters, ...more])].sort(),
    splitPossible: plans.some(({ parts }) => parts.length > 1),
  };
}
