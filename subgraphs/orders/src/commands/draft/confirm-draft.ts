import { refuse, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@entresol/shared';
import type { CartInput } from '../../domain/check-cart.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import { findReplay } from '@entresol/shared';
import type { WorkContext } from '../../process/work-context.ts';
import { submitOrder, type Begun } from '../submit-order.ts';
import {
  closedRefusal,
  coversDraft,
  draftChanged,
  draftNotFound,
  readDraft,
} from './read-draft.ts';

/** Which draft, as it was seen. */
export interface ConfirmDraft {
  readonly draftNo: string;
  readonly expectedVersion: number | null;
  /** What was shown; another price is refused. */
  readonly expectedTotalMinor: number | null;
}

/**
 * Places the order of a draft, once, whoever confirms it first.
 *
 * The draft is claimed in the transaction that writes its order, so two phones are one order. An
 * order that is refused then, for want of stock, leaves the draft open.
 */
export async function confirmDraft(
  context: WorkContext,
  given: ConfirmDraft,
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const scope = context.access.require('order:write');
  const { draftNo } = given;
  const draft = await readDraft(context.em, draftNo);
  if (!draft || !coversDraft(scope, { store: draft.store, memberNo: draft.member_no })) {
    return refuse(draftNotFound(draftNo));
  }
  const cart: CartInput = { ...draft.cart, expectedTotalMinor: given.expectedTotalMinor };
  const input = { cart, draftNo };
  const known = await findReplay<Begun>(context, { name: 'submitOrder', idempotencyKey, input });
  if (!known.ok) return known;
  const now = context.clock.now();
  const closed = closedRefusal(draft, now) ?? draftChanged(draft, given.expectedVersion);
  if (closed && !known.value) return refuse(closed);
  return submitOrder(context, cart, idempotencyKey, {
    draftNo,
    preparedBy: draft.staff_no,
    claim: (tx, orderNo) => claim(context, tx, { draftNo, orderNo, version: draft.version }),
  });
}

async function claim(
  context: WorkContext,
  tx: EntityManager,
  given: { readonly draftNo: string; readonly orderNo: string; readonly version: number },
): Promise<OrderRefusal | null> {
  const now = context.clock.now();
  const draft = await readDraft(tx, given.draftNo, 'for update of d');
  const late = draft
    ? (closedRefusal(draft, now) ?? draftChanged(draft, given.version))
    : draftNotFound(given.draftNo);
  if (late) return late;
  await tx.execute(
    `update order_draft set state = 'CONFIRMED', order_no = ?, changed_at = ? where draft_no = ?`,
    [given.orderNo, now, given.draftNo],
  );
  return null;
}
