import { upsertRoutingPolicy } from '../../commands/upsert-routing-policy.ts';
import { cartOutOfScope } from '../../commands/cart-out-of-scope.ts';
import { findRoutingPolicy } from '../../queries/find-routing-policy.ts';
import { listRoutingPolicies } from '../../queries/list-routing-policies.ts';
import type { ChosenPlan } from '../../domain/routing/choose-plans.ts';
import { previewRouting, refused } from '../../queries/preview-routing.ts';
import { routingScenes, routingSceneOf } from '../../queries/routing-scenes.ts';
import { weighedRouting } from '../../queries/weighed-routing.ts';
import type {
  MutationResolvers,
  OrderRoutingResolvers,
  QueryResolvers,
  RoutingAttemptResolvers,
  RoutingCandidateResolvers,
  RoutingPartResolvers,
  RoutingPlanResolvers,
  RoutingPolicyResolvers,
  RoutingPreviewResolvers,
  RoutingSceneResolvers,
  RoutingScoreResolvers,
} from '../generated/resolvers.ts';
import type { RoutingPlanMapper } from '../mappers.ts';
import { toCart } from '../to-cart.ts';
import { toUserError } from '../to-user-error.ts';

export const routingQuery: Pick<
  QueryResolvers,
  'routingPreview' | 'routingPolicies' | 'routingScenes'
> = {
  async routingPreview(_root, { input }, context) {
    const cart = toCart(context, input);
    const refusal = cartOutOfScope(context, cart, 'order:route');
    return refusal ? refused([refusal]) : previewRouting(context, cart);
  },
  routingPolicies: (_root, args, { em }) => listRoutingPolicies(em, args),
  routingScenes: () => [...routingScenes()],
};

export const routingMutation: Pick<MutationResolvers, 'routingPolicyUpsert'> = {
  async routingPolicyUpsert(_root, { input, idempotencyKey }, context) {
    const draft = {
      ...input,
      kmMax: input.kmMax ?? null,
      openOrdersMax: input.openOrdersMax ?? null,
      carriers: input.carriers.map((carrier) => ({ ...carrier, kmMax: carrier.kmMax ?? null })),
    };
    const outcome = await upsertRoutingPolicy(context, draft, idempotencyKey);
    if (!outcome.ok) {
      const { language } = context;
      return { userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)) };
    }
    const policy = await findRoutingPolicy(context.em, outcome.value.id);
    return { policy, userErrors: [] };
  },
};

export const routingScene: RoutingSceneResolvers = {
  scene: ({ code }) => code as never,
  name: ({ zh, en }, _args, { language }) => (language === 'zh' ? zh : en),
  handOvers: ({ handOvers }) => [...handOvers],
};

export const routingPolicy: RoutingPolicyResolvers = {
  nearestTransfer: ({ nearestTransfer }) => nearestTransfer ?? false,
  carriers: ({ carriers }) => [...carriers],
};

const GRADES = ['A', 'B', 'C'];

export const routingScore: RoutingScoreResolvers = {
  distanceKm: ({ km }) => km?.toFixed(3) ?? null,
  promisedHours: ({ hours }) => hours,
  grade: ({ gradeRank }) => GRADES[gradeRank] ?? null,
};

export const routingCandidate: RoutingCandidateResolvers = {
  location: ({ code }) => ({ code }),
};

export const routingPart: RoutingPartResolvers = {
  location: ({ location }) => ({ code: location }),
  lines: ({ lines }) => [...lines],
};

export const routingPlan: RoutingPlanResolvers = {
  parts: ({ parts }) => [...parts],
  eligible: () => true,
};

export const routingPreview: RoutingPreviewResolvers = {
  scene: ({ routed }) => (routed ? routingSceneOf(routed.routing.scene) : null),
  handOver: ({ routed }) => routed?.routing.handOver ?? null,
  policy: ({ routed }) => routed?.policy ?? null,
  candidates: ({ routed }) => [...(routed?.routing.candidates ?? [])],
  plans: ({ routed }) => ranked(routed?.routing.plans ?? []),
  chosen: ({ routed, plan }) =>
    plan === null
      ? null
      : (ranked(routed?.routing.plans ?? []).find((ranked) => isSame(ranked, plan)) ?? null),
  transfers: ({ transfers }) =>
    transfers.map(
      ({ from, to, lines }) =>
        ({ from: { code: from }, to: { code: to }, lines: [...lines] }) as never,
    ),
  awaited: ({ plan }) =>
    (plan ?? []).flatMap(({ location, lines, waits }) =>
      waits ? [{ location: { code: location }, lines: [...lines], ...waits } as never] : [],
    ),
  exhaustive: ({ routed }) => routed?.routing.exhaustive ?? true,
  userErrors: ({ refusals }, _args, { language }) =>
    refusals.map((refusal) => toUserError(refusal, language)),
};

export const routingAttempt: RoutingAttemptResolvers = {
  location: ({ location }) => ({ code: location }),
};

export const orderRouting: OrderRoutingResolvers = {
  scene: ({ decision }) => routingSceneOf(decision.scene),
  handOver: ({ decision }) => decision.trace.handOver,
  pinned: ({ decision }) => decision.trace.pinned,
  policyChannel: ({ decision }) => decision.policyChannel,
  policyVersion: ({ decision }) => decision.policyVersion,
  location: ({ order }) => ({ code: order.fulfilmentLocation }),
  attempts: async ({ order }, _args, { loaders }) => [
    ...(await loaders.routingAttemptsByOrder.load(order.id)),
  ],
  candidates: ({ decision }) => [...weighedRouting(decision).candidates],
  plans: ({ decision }) => ranked(weighedRouting(decision).plans),
  exhaustive: ({ decision }) => decision.trace.exhaustive,
  decidedAt: ({ decision }) => decision.decidedAt,
};

function isSame({ parts }: RoutingPlanMapper, plan: ChosenPlan): boolean {
  const places = (given: ChosenPlan) => given.map(({ location }) => location).join(' ');
  const ready = plan.filter(({ waits }) => waits === undefined);
  return places(parts) === places(ready.length > 0 ? ready : plan);
}

function ranked(plans: readonly Omit<RoutingPlanMapper, 'rank'>[]): RoutingPlanMapper[] {
  return plans.map((plan, index) => ({ ...plan, rank: index + 1 }));
}
