import assert from 'node:assert';
import { buildPlans } from './build-plans.ts';
import { compareScores, scoreNode } from './compare-scores.ts';
import type { Candidate, Routing, RoutingRequest } from './routing-types.ts';
import { weighNodes, type Weighed } from './weigh-nodes.ts';

/**
 * Decides where an order is fulfilled, and says of every place why it is or is not.
 *
 * Filter, plan, rank: a pure function, so the same request under the same policy gives the same
 * plan, and a preview gives what submitting would.
 */
export function routeOrder(request: RoutingRequest): Routing {
  const { lines, policy, scene, handOver, pin } = request;
  assert(new Set(lines.map(({ sku }) => sku)).size === lines.length, 'callers merge equal SKUs');
  const weighed = weighNodes(request);
  const ranked = rankNodes(
    weighed.filter(({ filter }) => filter === null),
    request,
  );
  const removed = weighed
    .filter(({ filter }) => filter !== null)
    .map((it) => judge(it, request))
    .sort((a, b) => (a.candidate.code < b.candidate.code ? -1 : 1));
  const { plans, exhaustive } = buildPlans(
    ranked.map(({ weighed: it }) => it),
    lines,
    policy,
  );
  return {
    scene: scene.code as Routing['scene'],
    handOver,
    pinned: pin !== null,
    policy: { channel: policy.channel, version: policy.version },
    candidates: [
      ...ranked.map(({ candidate }, index) => ({ ...candidate, rank: index + 1 })),
      ...removed.map(({ candidate }) => candidate),
    ],
    plans,
    exhaustive,
  };
}

interface Judged {
  readonly weighed: Weighed;
  readonly candidate: Candidate;
}

/** Complete places first, then those that give most, then by score. */
function rankNodes(nodes: readonly Weighed[], request: RoutingRequest): readonly Judged[] {
  return nodes
    .map((weighed) => judge(weighed, request))
    .sort(({ candidate: a }, { candidate: b }) => {
      if (a.complete !== b.complete) return a.complete ? -1 : 1;
      if (!a.complete && a.units !== b.units) return b.units - a.units;
      const of = ({ score, code }: Candidate) => ({ score, codes: code });
      return compareScores(of(a), of(b));
    });
}

function judge(weighed: Weighed, { lines, policy }: RoutingRequest): Judged {
  const { node, filter, usable, carrier } = weighed;
  const given = lines.map(({ sku, quantity }) => Math.min(quantity, usable.get(sku) ?? 0));
  const depths = lines.map(({ sku }, index) => (usable.get(sku) ?? 0) - given[index]!);
  return {
    weighed,
    candidate: {
      code: node.code,
      filter,
      rank: null,
      complete: lines.every(({ quantity }, index) => given[index] === quantity),
      units: given.reduce((sum, units) => sum + units, 0),
      carrier,
      score: scoreNode(weighed, policy.preference, Math.min(...depths)),
    },
  };
}
