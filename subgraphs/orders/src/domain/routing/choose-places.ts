import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { OrderRefusal } from '../refusals.ts';
import type { Routing, RoutingFilter } from './routing-types.ts';

/** How many places an order is given to before it is refused. */
export const ATTEMPTS_MAX = 5;

/**
 * The places that an order is given to in turn, until one holds its stock.
 *
 * Only plans of one parcel: an order is one reservation at one place. A named place is taken even
 * when its stock seems short, since holding the stock says exactly what is missing.
 */
export function choosePlaces(routing: Routing): Outcome<readonly string[], OrderRefusal> {
  const { pinned, candidates, plans } = routing;
  if (pinned) {
    const named = candidates.find(({ filter }) => filter !== 'NOT_THE_NAMED_PLACE');
    const isFit = named && (named.filter === null || named.filter === 'NO_STOCK');
    return isFit ? accept([named.code]) : refuse(noRoute(routing, ['input', 'fulfilmentLocation']));
  }
  const single = plans.filter(({ parts }) => parts.length === 1);
  if (single.length === 0) return refuse(noRoute(routing, ['input', 'lines']));
  return accept(single.slice(0, ATTEMPTS_MAX).map(({ parts }) => parts[0]!.location));
}

function noRoute({ candidates, plans }: Routing, field: readonly string[]): OrderRefusal {
  const filters = candidates
    .map(({ filter }) => filter)
    .filter((filter): filter is RoutingFilter => filter !== null)
    .filter((filter) => filter !== 'NOT_THE_NAMED_PLACE');
  return {
    kind: 'NoRoute',
    field,
    filters: [...new Set(filters)].sort(),
    splitPossible: plans.some(({ parts }) => parts.length > 1),
  };
}
