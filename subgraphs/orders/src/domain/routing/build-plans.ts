import { compareScores, joinScores, scoreNode } from './compare-scores.ts';
import type { Plan, PlanPart, RoutingLine, RoutingPolicy } from './routing-types.ts';
import type { Weighed } from './weigh-nodes.ts';

/** Beyond so many places not every split is tried, and the result says so. */
export const SPLIT_NODES_MAX = 40;
const PLANS_KEPT_MAX = 20;

export interface Plans {
  readonly plans: readonly Plan[];
  readonly exhaustive: boolean;
}

/**
 * Every way to send the whole order in the fewest parcels, the best first.
 *
 * Places are tried alone, then in pairs, then in threes, as far as the policy goes; the first count
 * of parcels with a plan ends the search, so no plan that is left out has fewer. In a split the
 * places give all they can in turn, and every turn is tried. `nodes` come ranked.
 */
export function buildPlans(
  nodes: readonly Weighed[],
  lines: readonly RoutingLine[],
  policy: RoutingPolicy,
): Plans {
  const tried = nodes.slice(0, SPLIT_NODES_MAX);
  const isCut = tried.length < nodes.length;
  for (let parcels = 1; parcels <= policy.parcelsMax; parcels += 1) {
    const groups = parcels === 1 ? nodes.map((node) => [node]) : groupsOf(tried, parcels);
    const plans = groups
      .filter((group) => coversAll(group, lines))
      .flatMap((group) => turnsOf(group).flatMap((turn) => planOf(turn, lines, policy) ?? []));
    if (plans.length > 0) {
      return { plans: bestFirst(plans), exhaustive: parcels === 1 || !isCut };
    }
  }
  return { plans: [], exhaustive: policy.parcelsMax === 1 || !isCut };
}

function coversAll(group: readonly Weighed[], lines: readonly RoutingLine[]): boolean {
  return lines.every(
    ({ sku, quantity }) =>
      group.reduce((units, { usable }) => units + (usable.get(sku) ?? 0), 0) >= quantity,
  );
}

/** The plan in which places give all they can in turn; null when a part is idle or worth too little. */
function planOf(
  turn: readonly Weighed[],
  lines: readonly RoutingLine[],
  policy: RoutingPolicy,
): Plan | null {
  const left = new Map(lines.map(({ sku, quantity }) => [sku, quantity]));
  const parts: PlanPart[] = [];
  const scores = [];
  for (const weighed of turn) {
    const { part, depth } = takePart(weighed, lines, left);
    if (part.lines.length === 0) return null;
    if (turn.length > 1 && part.valueMinor < policy.partValueMinMinor) return null;
    parts.push(part);
    scores.push(scoreNode(weighed, policy.preference, depth));
  }
  return { parts, score: joinScores(scores) };
}

function takePart(
  { node, usable, carrier }: Weighed,
  lines: readonly RoutingLine[],
  left: Map<string, number>,
) {
  const taken = [];
  let valueMinor = 0;
  let depth = Infinity;
  for (const { sku, quantity: wanted, valueMinor: worth } of lines) {
    const before = left.get(sku)!;
    const units = usable.get(sku) ?? 0;
    const quantity = Math.min(before, units);
    if (quantity === 0) continue;
    // Rounded along the line, so that the parts of a line add up to it.
    const worthOf = (count: number) => Math.floor((worth * count) / wanted);
    valueMinor += worthOf(wanted - before + quantity) - worthOf(wanted - before);
    depth = Math.min(depth, units - quantity);
    left.set(sku, before - quantity);
    taken.push({ sku, quantity });
  }
  const part = { location: node.code, carrier, lines: taken, valueMinor };
  return { part, depth: Number.isFinite(depth) ? depth : 0 };
}

/** All groups of so many places, each once. */
function groupsOf(nodes: readonly Weighed[], size: number): Weighed[][] {
  if (size === 0) return [[]];
  return nodes.flatMap((node, index) =>
    groupsOf(nodes.slice(index + 1), size - 1).map((rest) => [node, ...rest]),
  );
}

/** All orders in which a group may give. */
function turnsOf(group: readonly Weighed[]): Weighed[][] {
  if (group.length <= 1) return [[...group]];
  return group.flatMap((first) =>
    turnsOf(group.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

function bestFirst(plans: readonly Plan[]): readonly Plan[] {
  return plans
    .map((plan) => ({
      plan,
      score: plan.score,
      codes: plan.parts.map(({ location }) => location).join(' '),
    }))
    .sort(compareScores)
    .slice(0, PLANS_KEPT_MAX)
    .map(({ plan }) => plan);
}
