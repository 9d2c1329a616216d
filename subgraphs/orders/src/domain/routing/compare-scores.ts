import type { RoutingPolicy, Score } from './routing-types.ts';
import type { Weighed } from './weigh-nodes.ts';

/** What counts, the first difference decides: the order of routing's criteria. */
function keysOf(score: Score): readonly number[] {
  return [
    score.unpreferred,
    score.km === null ? 1 : 0,
    score.km ?? 0,
    score.km === null ? score.divisionStep : 0,
    score.hours ?? 0,
    score.costMinor,
    score.gradeRank,
    score.openOrders,
    -score.stockDepth,
  ];
}

/** Below zero when the first is better; equal scores are told apart by code. */
export function compareScores(
  a: { readonly score: Score; readonly codes: string },
  b: { readonly score: Score; readonly codes: string },
): number {
  const others = keysOf(b.score);
  for (const [index, key] of keysOf(a.score).entries()) {
    const difference = key - others[index]!;
    if (difference !== 0) return difference;
  }
  if (a.codes === b.codes) return 0;
  return a.codes < b.codes ? -1 : 1;
}

const GRADES = { A: 0, B: 1, C: 2 } as const;

/** The score of one place that keeps so many units. */
export function scoreNode(
  { node, distance, hours, costMinor }: Weighed,
  preference: RoutingPolicy['preference'],
  stockDepth: number,
): Score {
  const isPreferred = (node.kind === 'STORE') === (preference === 'STORE_FIRST');
  return {
    unpreferred: isPreferred ? 0 : 1,
    km: distance.km,
    divisionStep: distance.divisionStep,
    hours,
    costMinor,
    gradeRank: node.grade === null ? 3 : GRADES[node.grade],
    openOrders: node.openOrders,
    stockDepth,
  };
}

/** The score of a plan: its ways and costs added up, of all else the worst. */
export function joinScores(scores: readonly Score[]): Score {
  const all = (pick: (score: Score) => number) => scores.map(pick);
  const sum = (pick: (score: Score) => number) => all(pick).reduce((a, b) => a + b, 0);
  const km = scores.some((score) => score.km === null) ? null : sum((score) => score.km!);
  return {
    unpreferred: sum((score) => score.unpreferred),
    km: km === null ? null : Math.round(km * 1_000) / 1_000,
    divisionStep: Math.max(...all((score) => score.divisionStep)),
    hours: scores.every((score) => score.hours === null)
      ? null
      : Math.max(...all((score) => score.hours ?? 0)),
    costMinor: sum((score) => score.costMinor),
    gradeRank: Math.max(...all((score) => score.gradeRank)),
    openOrders: Math.max(...all((score) => score.openOrders)),
    stockDepth: Math.min(...all((score) => score.stockDepth)),
  };
}
