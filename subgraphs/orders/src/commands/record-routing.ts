import { inOneStatement, rowsOf, runPlanned, type EntityManager } from '@entresol/shared';
import type { ChosenPlan } from '../domain/routing/choose-plans.ts';
import { packRouting, type PackedRouting } from '../domain/routing/pack-routing.ts';
import type { Routing } from '../domain/routing/routing-types.ts';
import { hasSources } from './sources/await-goods.ts';

/** Where an order goes first, where it may go next, and why. */
export interface Route {
  /** In turn: the first is tried first. */
  readonly plans: readonly ChosenPlan[];
  /** Null for what stays in its place, and only comes out of pools or waits for goods. */
  readonly routing: Routing | null;
  /** A place with that many waiting orders takes no more. */
  readonly openOrdersMax: number | null;
}

/** Keeps how an order's place was chosen, in the transaction that writes the order. */
export async function recordRouting(
  tx: EntityManager,
  orderId: string,
  { plans, routing }: Route & { readonly routing: Routing },
  now: Date,
): Promise<void> {
  const { scene, handOver, policy } = routing;
  await insert(tx, {
    orderId,
    scene,
    handOver,
    channel: policy.channel,
    version: policy.version,
    routing: packRouting(routing),
    location: plans[0]![0]!.location,
    at: now,
  });
}

interface DecisionRow {
  readonly orderId: string;
  readonly scene: string;
  readonly handOver: string;
  readonly channel: string;
  readonly version: number;
  readonly routing: PackedRouting;
  readonly location: string;
  readonly at: Date;
}

const COLUMNS = `"orderId" bigint, scene text, "handOver" text, channel text, version int,
  routing jsonb, location text, at timestamptz`;

const insert = inOneStatement(async (tx, rows: readonly DecisionRow[]) => {
  await runPlanned(
    tx,
    `with decided as materialized (
       select * from ${rowsOf(rows, COLUMNS)} d
     ), traced as (
       insert into routing_decision (order_id, scene, hand_over, policy_channel, policy_version,
         trace, decided_at)
       select "orderId", scene, "handOver", channel, version, routing, at from decided
     )
     insert into routing_attempt (order_id, attempt, location, at)
     select "orderId", 1, location, at from decided`,
    [JSON.stringify(rows)],
  );
  return rows.map(() => null);
});

/** What a process carries of a route: plans of one plain parcel have but their place. */
export function plansOf({
  plans,
  openOrdersMax,
  routing = null,
}: Pick<Route, 'plans' | 'openOrdersMax'> & { readonly routing?: Routing | null }) {
  const [first, ...others] = plans;
  const limit = openOrdersMax === null ? {} : { openOrdersMax };
  const routed = { ...(routing === null ? {} : { routed: true }), ...limit };
  if (first!.length > 1 || hasSources(first!)) {
    return { ...routed, parts: first!, otherPlans: others };
  }
  return { ...routed, alternatives: others.map((plan) => plan[0]!.location) };
}

/** The decision in one line, for an order's history. */
export function routeReason({ plans, routing }: Route & { readonly routing: Routing }): string {
  const { scene, policy, pinned, candidates } = routing;
  const how = pinned ? 'named' : `1 of ${plans.length}, ${candidates.length} weighed`;
  const places = placesOf(plans[0]!);
  return `${scene} ${policy.channel} v${policy.version}: ${places} (${how})`;
}

/** The places of a plan in one text. */
export function placesOf(plan: ChosenPlan): string {
  return plan.map(({ location }) => location).join(' + ');
}
