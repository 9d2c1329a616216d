import type { EntityManager } from '@entresol/shared';
import type { Routing } from '../domain/routing/routing-types.ts';

/** Where an order goes first, where it may go next, and why. */
export interface Route {
  readonly location: string;
  readonly alternatives: readonly string[];
  readonly routing: Routing;
}

/** Keeps how an order's place was chosen, in the transaction that writes the order. */
export async function recordRouting(
  tx: EntityManager,
  orderId: string,
  { location, routing }: Route,
  now: Date,
): Promise<void> {
  const { scene, handOver, policy } = routing;
  await tx.execute(
    `with decided as (
       insert into routing_decision (order_id, scene, hand_over, policy_channel, policy_version,
         trace, decided_at)
       values (?, ?, ?, ?, ?, ?::jsonb, ?)
     )
     insert into routing_attempt (order_id, attempt, location, at) values (?, 1, ?, ?)`,
    [
      orderId,
      scene,
      handOver,
      policy.channel,
      policy.version,
      JSON.stringify(routing),
      now,
      orderId,
      location,
      now,
    ],
  );
}

/** The decision in one line, for an order's history. */
export function routeReason({ location, alternatives, routing }: Route): string {
  const { scene, policy, pinned, candidates } = routing;
  const how = pinned ? 'named' : `1 of ${1 + alternatives.length}, ${candidates.length} weighed`;
  return `${scene} ${policy.channel} v${policy.version}: ${location} (${how})`;
}
