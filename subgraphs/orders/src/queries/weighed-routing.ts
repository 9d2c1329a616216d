import { unpackRouting } from '../domain/routing/pack-routing.ts';
import type { Routing } from '../domain/routing/routing-types.ts';
import type { RoutingDecision } from '../persistence/entities/routing-decision.ts';

/** Everything that was weighed when an order's place was chosen, as it was then. */
export function weighedRouting({ trace }: RoutingDecision): Routing {
  return unpackRouting(trace);
}
