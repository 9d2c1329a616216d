import { fromGlobalId, toGlobalId, type ConnectionArgs } from '@entresol/shared';
import { ADAPTERS, jsonSchemaOf } from '../../commands/intake/adapters/adapters.ts';
import { intakeOrders } from '../../commands/intake/intake-orders.ts';
import { redriveRejects } from '../../commands/intake/redrive-rejects.ts';
import { upsertItems } from '../../commands/intake/upsert-items.ts';
import { upsertPlatform } from '../../commands/intake/upsert-platform.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import {
  findIntakePlatform,
  listPlatformItems,
  listPlatforms,
  listRejects,
} from '../../queries/list-intake.ts';
import type { Context } from '../context.ts';
import type {
  IntakeAdapterResolvers,
  IntakeFaultResolvers,
  IntakePlatformResolvers,
  IntakeRejectResolvers,
  MutationResolvers,
  OrderIntakeRowResolvers,
  PlatformItemResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { toUserError } from '../to-user-error.ts';
import { orderAfter, visibleOrder } from '../visible-order.ts';

export const intakeQuery: Pick<
  QueryResolvers,
  'intakePlatforms' | 'platformItems' | 'intakeRejects' | 'intakeAdapters'
> = {
  intakePlatforms: (_root, args, { em }) => listPlatforms(em, args as ConnectionArgs),
  platformItems: (_root, args, { em }) => listPlatformItems(em, args as ConnectionArgs),
  intakeRejects: (_root, args, { em }) => listRejects(em, args as ConnectionArgs),
  intakeAdapters: () => [...ADAPTERS.values()],
};

export const intakeMutation: Pick<
  MutationResolvers,
  'orderIntake' | 'intakeRejectRedrive' | 'intakePlatformUpsert' | 'platformItemBulkUpsert'
> = {
  async orderIntake(_root, { input, idempotencyKey }, context) {
    const outcome = await intakeOrders(context, input, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return { rows: [...outcome.value], userErrors: [] };
  },

  async intakeRejectRedrive(_root, { input, idempotencyKey }, context) {
    const rows = input.rows.map(({ rejectId, payload }) => ({
      id: Number(fromGlobalId('IntakeReject', rejectId) ?? 0),
      payload: payload ?? null,
    }));
    const outcome = await redriveRejects(context, rows, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return { rows: [...outcome.value], userErrors: [] };
  },

  async intakePlatformUpsert(_root, { input, idempotencyKey }, context) {
    const { handOver, expectedVersion, ...given } = input;
    const draft = {
      ...given,
      handOver: handOver ?? null,
      expectedVersion: expectedVersion ?? null,
    };
    const outcome = await upsertPlatform(context, draft, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    const platform = await findIntakePlatform(context.em, outcome.value.code);
    return { platform, userErrors: [] };
  },

  async platformItemBulkUpsert(_root, { input, idempotencyKey }, context) {
    const batch = {
      platform: input.platform,
      skipsFailed: input.errorPolicy === 'SKIP_FAILED_ROWS',
      items: input.items.map(({ itemCode, sku }) => ({ itemCode, sku: sku ?? null })),
    };
    const outcome = await upsertItems(context, batch, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    const { written, failed } = outcome.value;
    return { written, ...refused(context, failed) };
  },
};

export const intakeAdapter: IntakeAdapterResolvers = {
  name: ({ name }) => name,
  jsonSchema: (adapter) => jsonSchemaOf(adapter),
};

export const intakeFault: IntakeFaultResolvers = {
  path: ({ path }) => [...path],
  messageZh: ({ zh }) => zh,
  messageEn: ({ en }) => en,
};

export const orderIntakeRow: OrderIntakeRowResolvers = {
  platformOrderNo: ({ outsideNo }) => outsideNo,
  order: ({ orderNo }, _args, context) => (orderNo === null ? null : orderAfter(context, orderNo)),
  faults: ({ faults }) => [...faults],
};

export const intakeReject: IntakeRejectResolvers = {
  id: ({ id }) => toGlobalId('IntakeReject', String(id)),
  platformOrderNo: ({ outsideNo }) => outsideNo ?? null,
  state: ({ state }) => state as never,
  faults: ({ faults }) => [...faults],
  payload: ({ payload }) => (payload == null ? null : JSON.stringify(payload)),
  order: ({ orderNo }, _args, context) => (orderNo == null ? null : visibleOrder(context, orderNo)),
};

export const intakePlatform: IntakePlatformResolvers = {
  channel: ({ channel }) => ({ code: channel }),
  store: ({ store }) => ({ code: store }),
  scene: ({ scene }) => scene as never,
  handOver: ({ handOver }) => (handOver ?? null) as never,
};

export const platformItem: PlatformItemResolvers = {
  product: ({ sku }) => ({ sku }),
};

function refused(context: Context, refusals: readonly OrderRefusal[]) {
  return { userErrors: refusals.map((refusal) => toUserError(refusal, context.language)) };
}
