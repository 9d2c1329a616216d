import type { Candidate, Plan, PlanPart, Routing, Score } from './routing-types.ts';

/** A score as its numbers, in the order of `SCORE`. */
type PackedScore = readonly (number | null)[];
type PackedCandidate = Omit<Candidate, 'score'> & { readonly score: PackedScore };
/** Of one place that sends everything: its place among the candidates. */
type PackedPlan = number | Plan;

/**
 * A routing as it is kept with its order (路由决策), a fifth of its size.
 *
 * Nearly every plan is one place that sends everything, and says nothing that its candidate and the
 * order's lines do not say.
 */
export interface PackedRouting extends Omit<Routing, 'candidates' | 'plans'> {
  readonly candidates: readonly PackedCandidate[];
  readonly plans: readonly PackedPlan[];
  /** What such a place sends; left out where there is none. */
  readonly whole?: Pick<PlanPart, 'lines' | 'valueMinor'>;
}

const SCORE = [
  'unpreferred',
  'km',
  'divisionStep',
  'hours',
  'costMinor',
  'gradeRank',
  'openOrders',
  'stockDepth',
] as const satisfies readonly (keyof Score)[];

/** Packs a routing, so that `unpackRouting` gives all of it. */
export function packRouting(routing: Routing): PackedRouting {
  const places = new Map(routing.candidates.map((candidate, index) => [candidate.code, index]));
  const whole = routing.plans.find(({ parts }) => parts.length === 1)?.parts[0];
  const plans = routing.plans.map((plan): PackedPlan => {
    const index = places.get(plan.parts[0]!.location) ?? -1;
    const candidate = routing.candidates[index];
    return candidate && whole && isWhole(plan, candidate, whole) ? index : plan;
  });
  const candidates = routing.candidates.map(({ score, ...candidate }) => ({
    ...candidate,
    score: SCORE.map((name) => score[name]),
  }));
  const sent = whole && { whole: { lines: whole.lines, valueMinor: whole.valueMinor } };
  return { ...routing, candidates, plans, ...sent };
}

/** Gives a routing as it was weighed; one that was kept before routings were packed, as it is. */
export function unpackRouting(kept: PackedRouting | Routing): Routing {
  const { whole, ...packed }: PackedRouting = kept as PackedRouting;
  const candidates = packed.candidates.map((candidate): Candidate => {
    const { score } = candidate as { readonly score: PackedScore | Score };
    return Array.isArray(score)
      ? { ...candidate, score: scoreOf(score as PackedScore) }
      : (candidate as unknown as Candidate);
  });
  const plans = packed.plans.map((plan): Plan => {
    if (typeof plan !== 'number') return plan;
    const { code, carrier, score } = candidates[plan]!;
    return { parts: [{ location: code, carrier, ...whole! }], score };
  });
  return { ...packed, candidates, plans };
}

function isWhole({ parts, score }: Plan, candidate: Candidate, whole: PlanPart): boolean {
  const [part, ...others] = parts;
  return (
    others.length === 0 &&
    part!.carrier === candidate.carrier &&
    part!.valueMinor === whole.valueMinor &&
    SCORE.every((name) => score[name] === candidate.score[name]) &&
    part!.lines.length === whole.lines.length &&
    part!.lines.every(({ sku, quantity }, index) => {
      const line = whole.lines[index]!;
      return line.sku === sku && line.quantity === quantity;
    })
  );
}

function scoreOf(packed: PackedScore): Score {
  return Object.fromEntries(SCORE.map((name, index) => [name, packed[index]])) as unknown as Score;
}
