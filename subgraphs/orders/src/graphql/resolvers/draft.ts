import type { ConnectionArgs } from '@entresol/shared';
import { cartOutOfScope } from '../../commands/cart-out-of-scope.ts';
import { confirmDraft } from '../../commands/draft/confirm-draft.ts';
import { createDraft, discardDraft, updateDraft } from '../../commands/draft/save-draft.ts';
import { draftNotFound } from '../../commands/draft/read-draft.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import { findDraft, listDrafts, stateOfDraft } from '../../queries/list-drafts.ts';
import { previewOrder } from '../../queries/preview-order.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  OrderDraftInput,
  OrderDraftResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { toCart } from '../to-cart.ts';
import { below, only, refusedAt, type Place } from '../refused-at.ts';
import { orderAfter, visibleOrder } from '../visible-order.ts';
import { refusedPreview } from './preview.ts';

type Saved = Awaited<ReturnType<typeof createDraft>>;

export const draftQuery: Pick<QueryResolvers, 'orderDraft' | 'orderDrafts' | 'orderDraftPreview'> =
  {
    orderDraft: (_root, { draftNo }, context) => findDraft(context, draftNo),
    orderDrafts: (_root, args, context) => listDrafts(context, args as ConnectionArgs),
    async orderDraftPreview(_root, { draftNo }, context) {
      const draft = await findDraft(context, draftNo);
      if (draft) return previewOrder(context, { ...draft.cart, expectedTotalMinor: null });
      return refusedPreview(draftNotFound(draftNo));
    },
  };

export const draftMutation: Pick<
  MutationResolvers,
  'orderDraftCreate' | 'orderDraftUpdate' | 'orderDraftDiscard' | 'orderDraftConfirm'
> = {
  async orderDraftCreate(_root, { input, idempotencyKey }, context) {
    const given = toDraft(context, input);
    const refusal = cartOutOfScope(context, given.cart, 'order:draft');
    if (refusal) return refused(context, [refusal], OF_CART);
    return payload(context, await createDraft(context, given, idempotencyKey), OF_CART);
  },
  async orderDraftUpdate(_root, { input, idempotencyKey }, context) {
    const { draftNo, expectedVersion, draft } = input;
    const given = { ...toDraft(context, draft), draftNo, expectedVersion };
    const refusal = cartOutOfScope(context, given.cart, 'order:draft');
    if (refusal) return refused(context, [refusal], OF_DRAFT);
    return payload(context, await updateDraft(context, given, idempotencyKey), OF_DRAFT);
  },
  async orderDraftDiscard(_root, { input, idempotencyKey }, context) {
    const given = { draftNo: input.draftNo, expectedVersion: input.expectedVersion ?? null };
    return payload(context, await discardDraft(context, given, idempotencyKey));
  },
  async orderDraftConfirm(_root, { input, idempotencyKey }, context) {
    const given = {
      draftNo: input.draftNo,
      expectedVersion: input.expectedVersion ?? null,
      expectedTotalMinor: input.expectedTotalMinor ?? null,
    };
    const outcome = await confirmDraft(context, given, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals, OF_CONFIRMED);
    return { order: await orderAfter(context, outcome.value.orderNo), userErrors: [] };
  },
};

export const orderDraft: OrderDraftResolvers = {
  async state(draft, _args, { loaders, clock }) {
    const order = draft.orderNo == null ? null : await loaders.orderByNo.load(draft.orderNo);
    return stateOfDraft(draft, order?.status ?? null, clock.now());
  },
  store: ({ store }) => ({ code: store }),
  member: ({ memberNo }) => ({ memberNo }) as never,
  staff: ({ staffNo }, _args, { access }) =>
    staffNo == null || !access.scope('staff:read') ? null : { staffNo },
  entryMode: ({ cart }) => (cart.entryMode ?? null) as never,
  lines: ({ cart }) => [...cart.lines],
  unlisted: ({ cart }) => [...(cart.unlisted ?? [])],
  order: ({ orderNo }, _args, context) => (orderNo == null ? null : visibleOrder(context, orderNo)),
};

function toDraft(context: Context, { cart, note, expiresInHours }: OrderDraftInput) {
  return {
    cart: { ...toCart(context, cart), expectedTotalMinor: null },
    note: note ?? null,
    expiresInHours: expiresInHours ?? null,
  };
}

const OF_CART = below('cart', 'note', 'expiresInHours');
const OF_DRAFT: Place = (path) => below('draft', 'draftNo', 'expectedVersion')(OF_SAVED(path));
const OF_SAVED = below('cart', 'note', 'expiresInHours', 'draftNo', 'expectedVersion');
/** Who confirms a draft names nothing of what is in it. */
const OF_CONFIRMED = only('draftNo', 'expectedVersion', 'expectedTotalMinor');

async function payload(context: Context, outcome: Saved, place: Place = (path) => path) {
  if (!outcome.ok) return refused(context, outcome.refusals, place);
  return { draft: await findDraft(context, outcome.value.draftNo), userErrors: [] };
}

function refused(context: Context, refusals: readonly OrderRefusal[], place: Place) {
  return { userErrors: refusedAt(context, refusals, place) };
}
