import assert from 'node:assert';
import type {
  ProcessFacts,
  ProcessKind,
  ProcessState,
  ProcessStep,
  RemoteStep,
} from './process-kinds.ts';

const UNDO: Readonly<Partial<Record<ProcessStep, RemoteStep>>> = {
  RESERVE_STOCK: 'RELEASE_STOCK',
  LOCK_COUPONS: 'UNLOCK_COUPONS',
  HOLD_POINTS: 'RELEASE_POINTS',
};

/** The steps of a process in order, the final one included. */
export function stepsOf(kind: ProcessKind, facts: ProcessFacts): readonly ProcessStep[] {
  const { spendsPoints, paid } = facts;
  const split = splitSteps(facts);
  switch (kind) {
    case 'SUBMIT':
      if (facts.outside) return ['RESERVE_STOCK', ...split, 'ACCEPT'];
      return [
        'RESERVE_STOCK',
        ...split,
        'LOCK_COUPONS',
        ...only(spendsPoints, 'HOLD_POINTS'),
        'ACCEPT',
      ];
    case 'CAPTURE':
      if (facts.captures === true) return ['CAPTURE_PAYMENTS', 'FINISH'];
      return ['REDEEM_COUPONS', ...only(spendsPoints, 'SPEND_POINTS'), 'FINISH'];
    case 'CANCEL':
      return [
        'RELEASE_STOCK',
        ...only(!facts.outside, paid ? 'REVERSE_COUPONS' : 'UNLOCK_COUPONS'),
        ...only(spendsPoints, paid ? 'REVERSE_POINTS' : 'RELEASE_POINTS'),
        ...only(paid || facts.refunds === true, 'REFUND_PAYMENTS'),
        'CLOSE',
      ];
    case 'FULFIL':
      return ['CONSUME_STOCK', 'COMPLETE'];
    case 'AMEND':
      return amendSteps(facts);
    case 'ALLOCATE':
      return ['RESERVE_STOCK', ...split, 'ALLOCATED'];
    case 'SALE':
      return [
        ...only(facts.usesCampaigns === true, 'LOCK_COUPONS'),
        ...only(spendsPoints, 'HOLD_POINTS'),
        // From here on it only goes forward: nobody takes the goods back.
        'SELL_STOCK',
        ...only(facts.usesCampaigns === true, 'REDEEM_COUPONS'),
        ...only(spendsPoints, 'SPEND_POINTS'),
        'COMPLETE_SALE',
      ];
    case 'OFFLINE_SALE':
      // The sale stands already: what does not fit is told, and refuses nothing.
      return [
        'SELL_STOCK',
        ...only(facts.usesCampaigns === true, 'CLAIM_COUPONS'),
        ...only(spendsPoints, 'CLAIM_POINTS'),
        'FINISH',
      ];
    case 'HAND_OVER':
      return [...split, 'CONSUME_SENT', 'FINISH'];
    case 'REROUTE':
      return [
        ...offHold(facts),
        // Held there before it is given back here: nobody else can have it in between.
        ...only(facts.noPlace !== true, 'HOLD_ELSEWHERE'),
        'RELEASE_MOVED',
        facts.noPlace === true ? 'MOVE_GIVEN_UP' : 'MOVED',
      ];
    case 'REFUND':
      return ['REFUND_PAYMENTS', 'FINISH'];
    case 'RETURN':
      // Goods first: only they can be refused. Money last, when nothing else can fail.
      return [
        ...offHold(facts),
        ...only(facts.restocks === true, 'RESTOCK'),
        ...only(spendsPoints, 'RETURN_POINTS'),
        ...only(facts.isFullReturn === true, 'REVERSE_COUPONS'),
        'REFUND_RETURN',
        'SETTLE_RETURN',
      ];
    default:
      return kind satisfies never;
  }
}

function amendSteps({ grows, spendsPoints, refunds }: ProcessFacts): readonly ProcessStep[] {
  if (grows === true) return ['GROW_STOCK', 'AMENDED'];
  return [
    'SHED_STOCK',
    ...only(spendsPoints, 'UNSPEND_POINTS'),
    ...only(refunds === true, 'REFUND_PAYMENTS'),
    'FINISH',
  ];
}

/** Units that nobody found, or that nobody wants any more, are no longer held first. */
function offHold({ splits, takesOff }: ProcessFacts): readonly ProcessStep[] {
  return [
    ...only(splits === true && takesOff === true, 'SPLIT_STOCK'),
    ...only(takesOff === true, 'TAKE_OFF_HOLD'),
  ];
}

/** Steps of a counter sale that cannot be undone any more. */
export const AFTER_THE_GOODS: ReadonlySet<ProcessStep> = new Set<ProcessStep>([
  'SELL_STOCK',
  'REDEEM_COUPONS',
  'SPEND_POINTS',
]);

/**
 * What undoes a process that was refused at a step, in reverse, with its own end.
 *
 * The refused step is undone too: an earlier attempt of it may still be on its way, and the
 * compensation leaves a tombstone that refuses it. Empty where a process only goes forward.
 */
export function compensationsOf(
  kind: ProcessKind,
  facts: ProcessFacts,
  refusedAt: ProcessStep,
): readonly ProcessStep[] {
  if (kind === 'FULFIL') return ['ABORT'];
  if (kind === 'RETURN' && refusedAt === 'RESTOCK') return ['REJECT_RETURN'];
  if (kind === 'ALLOCATE') return ['STILL_SHORT'];
  if (kind === 'AMEND' && facts.grows === true) return ['UNGROW_STOCK', 'REJECT_AMENDMENT'];
  if (kind === 'REROUTE') {
    return ['RELEASE_MOVED', facts.keepsHold === true ? 'MOVE_REFUSED' : 'MOVE_GIVEN_UP'];
  }
  if (kind !== 'SUBMIT' && kind !== 'SALE') return [];
  if (AFTER_THE_GOODS.has(refusedAt)) return [];
  // The platform has sold it already. Its reference stays free: stock is looked for again.
  if (facts.outside) return ['ACCEPT_SHORT'];
  const steps = stepsOf(kind, facts);
  const index = steps.indexOf(refusedAt);
  assert(index >= 0, `${refusedAt} is a step of ${kind}`);
  const undo = steps.slice(0, index + 1).map((step) => UNDO[step]);
  return [...undo.filter((step) => step !== undefined).reverse(), 'REFUSE'];
}

/** The step after one, in the direction a process is going. */
export function nextStep(
  kind: ProcessKind,
  state: ProcessState,
  facts: ProcessFacts,
  step: ProcessStep,
): ProcessStep {
  const steps = state === 'COMPENSATING' ? compensationSteps(kind, facts) : stepsOf(kind, facts);
  const next = steps[steps.indexOf(step) + 1];
  assert(steps.includes(step) && next, `${step} of ${kind} leads on`);
  return next;
}

/**
 * Steps in different parts of the house that need nothing of each other.
 *
 * Each is idempotent and has its own undoing, so it does not matter in which order they are done;
 * when one of them is refused, all of them are undone.
 */
const BESIDE: readonly ReadonlySet<ProcessStep>[] = [
  new Set<ProcessStep>(['RESERVE_STOCK', 'LOCK_COUPONS', 'HOLD_POINTS']),
  new Set<ProcessStep>(['REDEEM_COUPONS', 'SPEND_POINTS']),
  new Set<ProcessStep>(['RELEASE_STOCK', 'UNLOCK_COUPONS', 'RELEASE_POINTS']),
  new Set<ProcessStep>(['RELEASE_STOCK', 'REVERSE_COUPONS', 'REVERSE_POINTS']),
];

/** The steps to do next: one, with those that follow it and may be done beside it. */
export function stepsBeside(
  kind: ProcessKind,
  state: ProcessState,
  facts: ProcessFacts,
  step: RemoteStep,
): readonly [RemoteStep, ...RemoteStep[]] {
  const steps = state === 'COMPENSATING' ? compensationSteps(kind, facts) : stepsOf(kind, facts);
  const following = steps.slice(steps.indexOf(step) + 1);
  const family = BESIDE.find((it) => it.has(step) && it.has(following[0]!));
  const end = following.findIndex((it) => !family?.has(it));
  return [step, ...(following.slice(0, end) as RemoteStep[])];
}

function compensationSteps(kind: ProcessKind, facts: ProcessFacts): readonly ProcessStep[] {
  const last = stepsOf(kind, facts).at(-1)!;
  return compensationsOf(kind, facts, last);
}

/** What follows a hold: divided among its places, and what they lack sent for. */
function splitSteps({ splits, transfers }: ProcessFacts): readonly ProcessStep[] {
  return [...only(splits === true, 'SPLIT_STOCK'), ...only(transfers === true, 'TRANSFER_STOCK')];
}

function only(wanted: boolean, step: ProcessStep): readonly ProcessStep[] {
  return wanted ? [step] : [];
}
