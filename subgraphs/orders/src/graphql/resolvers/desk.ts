import { toMoney, type ConnectionArgs } from '@entresol/shared';
import { addNote } from '../../commands/desk/add-note.ts';
import { changeDeadline } from '../../commands/desk/change-deadline.ts';
import { changeDelivery } from '../../commands/desk/change-delivery.ts';
import { holdOrder, releaseOrder } from '../../commands/desk/hold-order.ts';
import { payRefund } from '../../commands/desk/pay-refund.ts';
import { resolveException } from '../../commands/desk/resolve-exception.ts';
import { resolveRefund } from '../../commands/desk/resolve-refund.ts';
import { retryException } from '../../commands/desk/retry-exception.ts';
import { coversOrder } from '../../commands/lock-order.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { SalesOrder } from '../../persistence/entities/sales-order.ts';
import { countQueues, countStages, listQueue } from '../../queries/order-queues.ts';
import { stageOfOrder } from '../../queries/stage-of-order.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  OrderAmendmentResolvers,
  OrderResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import type { OrderAmendmentMapper } from '../mappers.ts';
import { toReceiver } from '../to-receiver.ts';
import { only, refusedAt } from '../refused-at.ts';
import { toUserError } from '../to-user-error.ts';
import { orderAfter } from '../visible-order.ts';

type Outcome = Awaited<ReturnType<typeof payRefund>>;

export const deskQuery: Pick<
  QueryResolvers,
  'orderWorkQueue' | 'orderWorkQueues' | 'orderStageSummary'
> = {
  orderWorkQueue: (_root, { queue, ...args }, context) =>
    listQueue(context, queue, args as ConnectionArgs),
  orderWorkQueues: async (_root, _args, context) => [...(await countQueues(context))],
  orderStageSummary: async (_root, _args, context) =>
    (await countStages(context)).map((row) => ({ ...row, stage: row.stage as never })),
};

export const deskMutation: Pick<
  MutationResolvers,
  | 'orderRefundPay'
  | 'refundResolve'
  | 'orderHold'
  | 'orderRelease'
  | 'orderDeadlineChange'
  | 'orderDeliveryChange'
  | 'orderNoteAdd'
  | 'orderExceptionResolve'
  | 'orderExceptionRetry'
> = {
  orderRefundPay: async (_root, { input, idempotencyKey }, context) =>
    payload(context, await payRefund(context, input, idempotencyKey)),
  refundResolve: async (_root, { input, idempotencyKey }, context) =>
    payload(context, await resolveRefund(context, input, idempotencyKey)),
  orderHold: async (_root, { input, idempotencyKey }, context) =>
    payload(context, await holdOrder(context, seen(input), idempotencyKey)),
  orderRelease: async (_root, { input, idempotencyKey }, context) =>
    payload(context, await releaseOrder(context, seen(input), idempotencyKey)),
  orderDeadlineChange: async (_root, { input, idempotencyKey }, context) =>
    payload(context, await changeDeadline(context, seen(input), idempotencyKey)),
  async orderDeliveryChange(_root, { input, idempotencyKey }, context) {
    const given = { ...input, delivery: toReceiver(input.delivery) };
    return payload(context, await changeDelivery(context, given, idempotencyKey));
  },
  orderNoteAdd: async (_root, { input, idempotencyKey }, context) =>
    payload(context, await addNote(context, input, idempotencyKey)),
  orderExceptionResolve: async (_root, { input, idempotencyKey }, context) =>
    payload(context, await resolveException(context, seen(input), idempotencyKey)),
  async orderExceptionRetry(_root, { input, idempotencyKey }, context) {
    const outcome = await retryException(context, input, idempotencyKey);
    if (outcome.ok) return payload(context, outcome);
    return { userErrors: refusedAt(context, outcome.refusals, only('orderNo')) };
  },
};

export const deskOrder: Pick<OrderResolvers, 'stage' | 'holdReason' | 'notes' | 'amendments'> = {
  stage: (parent) => stageOfOrder(parent),
  holdReason: (parent, _args, { access }) =>
    isColleague(access, parent) ? (parent.holdReason ?? null) : null,
  notes: async (parent, _args, { access, loaders }) =>
    isColleague(access, parent) ? [...(await loaders.notesByOrder.load(parent.id))] : [],
  amendments: async (parent, _args, { access, loaders }) =>
    isColleague(access, parent)
      ? (await loaders.amendmentsByOrder.load(parent.id)).map((amendment) => ({
          order: parent,
          amendment,
        }))
      : [],
};

export const orderAmendment: OrderAmendmentResolvers = {
  revision: ({ amendment }) => amendment.revision,
  kind: ({ amendment }) => amendment.kind as never,
  state: ({ amendment }) => amendment.state as never,
  reason: ({ amendment }) => amendment.reason,
  before: (parent, _args, context) => documentOf(context, parent, 'before'),
  after: (parent, _args, context) => documentOf(context, parent, 'after'),
  difference: ({ order, amendment }) => toMoney(amendment.differenceMinor, order.currency),
  actor: ({ amendment }) => amendment.actor,
  requestedAt: ({ amendment }) => amendment.requestedAt,
  endedAt: ({ amendment }) => amendment.endedAt ?? null,
};

// Where somebody lives is told to nobody who may not see deliveries, in whatever form.
function documentOf(
  { access }: Context,
  { order, amendment }: OrderAmendmentMapper,
  side: 'before' | 'after',
): string | null {
  const isPersonal = amendment.kind === 'DELIVERY';
  if (isPersonal && !coversOrder(access.scope('order:contact'), order)) return null;
  return JSON.stringify(amendment[side]);
}

function isColleague(access: Context['access'], order: SalesOrder): boolean {
  return coversOrder(access.scope('order:note'), order);
}

async function payload(context: Context, outcome: Outcome) {
  if (!outcome.ok) return refused(context, outcome.refusals);
  return { order: await orderAfter(context, outcome.value.orderNo), userErrors: [] };
}

function refused(context: Context, refusals: readonly OrderRefusal[]) {
  return { userErrors: refusals.map((refusal) => toUserError(refusal, context.language)) };
}

function seen<Input extends { expectedVersion?: number | null | undefined }>(input: Input) {
  return { ...input, expectedVersion: input.expectedVersion ?? null };
}
