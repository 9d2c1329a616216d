import {
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from '@entresol/shared';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { coversDraft } from '../commands/draft/read-draft.ts';
import { draftState, type DraftState } from '../domain/desk/draft-state.ts';
import type { OrderStatus } from '../domain/order-state.ts';
import { OrderDraft } from '../persistence/entities/order-draft.ts';
import type { WorkContext } from '../process/work-context.ts';

const SHAPE: ConnectionShape = {
  filters: {
    draftNo: 'draftNo',
    store: 'store',
    memberNo: 'memberNo',
    createdAt: 'createdAt',
    expiresAt: 'expiresAt',
  },
  orders: { CREATED_AT: 'createdAt', EXPIRES_AT: 'expiresAt' },
  tieBreak: 'draftNo',
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
};

/** Drafts that the caller may see: a member's own, or those of a clerk's stores. */
export function listDrafts(
  context: WorkContext,
  args: ConnectionArgs,
): Promise<Connection<OrderDraft>> {
  return findConnection(context.em, OrderDraft, SHAPE, args, scopeOf(context));
}

function scopeOf(context: WorkContext): FilterQuery<OrderDraft> {
  const scope = context.access.require('order:read');
  switch (scope.kind) {
    case 'ALL':
      return {};
    case 'SELF':
      return { memberNo: scope.id };
    case 'STORES':
      return { store: { $in: [...scope.stores] } };
    default:
      return scope satisfies never;
  }
}

/** A draft by its number, if the caller may see it. */
export async function findDraft(context: WorkContext, draftNo: string): Promise<OrderDraft | null> {
  const draft = await context.em.fork().findOne(OrderDraft, { draftNo });
  return draft && coversDraft(context.access.scope('order:read'), draft) ? draft : null;
}

/** Where a draft stands, with the status of the order it became. */
export function stateOfDraft(draft: OrderDraft, status: string | null, now: Date): DraftState {
  const { state, expiresAt } = draft;
  return draftState({ state, expiresAt, orderStatus: status as OrderStatus | null }, now);
}
