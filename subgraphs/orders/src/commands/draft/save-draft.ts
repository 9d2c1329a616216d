import { actorKey, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { CartInput } from '../../domain/check-cart.ts';
import { checkKey } from '../../domain/check-key.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { newOrderNo } from '../order-no.ts';
import { priceCart } from '../price-cart.ts';
import { runAsked } from '../run-asked.ts';
import {
  closedRefusal,
  coversDraft,
  draftChanged,
  draftNotFound,
  readDraft,
} from './read-draft.ts';

const HOURS_DEFAULT = 24;
const HOURS_MAX = 7 * 24;
const NOTE_MAX = 500;

/** A draft as staff prepare it. */
export interface DraftInput {
  readonly cart: CartInput;
  readonly note: string | null;
  readonly expiresInHours: number | null;
}

type Saved = Outcome<{ readonly draftNo: string }, OrderRefusal>;

/**
 * Prepares an order for a member, who confirms and pays it on their phone.
 *
 * Nothing is held, and its price is what holds when it is confirmed: a draft is no promise. What
 * cannot be sold at all is refused now, while the customer still stands there.
 */
export async function createDraft(
  context: WorkContext,
  given: DraftInput,
  idempotencyKey: string,
): Promise<Saved> {
  context.access.require('order:draft');
  const command = { name: 'createDraft', idempotencyKey, input: given };
  const ask = () => refusalsOf(context, given);
  return runAsked<{ readonly draftNo: string }>(context, command, ask, async (tx) => {
    const now = context.clock.now();
    const { actor } = context;
    const draftNo = newOrderNo(now).replace(/^SO/, 'DR');
    await tx.execute(
      `insert into order_draft (draft_no, store, member_no, staff_no, state, cart, note, version,
         actor, created_at, changed_at, expires_at)
       values (?, ?, ?, ?, 'OPEN', ?::jsonb, ?, 1, ?, ?, ?, ?)`,
      [
        draftNo,
        given.cart.store,
        given.cart.memberNo,
        actor.kind === 'STAFF' ? actor.id : null,
        JSON.stringify(given.cart),
        given.note,
        actorKey(actor),
        now,
        now,
        expiryOf(given, now),
      ],
    );
    return accept({ draftNo });
  });
}

/** Changes an open draft, whole. */
export async function updateDraft(
  context: WorkContext,
  given: DraftInput & { readonly draftNo: string; readonly expectedVersion: number },
  idempotencyKey: string,
): Promise<Saved> {
  const scope = context.access.require('order:draft');
  const { draftNo } = given;
  const command = { name: 'updateDraft', idempotencyKey, input: given };
  const ask = () => refusalsOf(context, given);
  return runAsked<{ readonly draftNo: string }>(context, command, ask, async (tx) => {
    const now = context.clock.now();
    const draft = await readDraft(tx, draftNo, 'for update of d');
    if (!draft || !coversDraft(scope, { store: draft.store, memberNo: draft.member_no })) {
      return refuse(draftNotFound(draftNo));
    }
    const closed = closedRefusal(draft, now) ?? draftChanged(draft, given.expectedVersion);
    if (closed) return refuse(closed);
    await tx.execute(
      `update order_draft set store = ?, member_no = ?, cart = ?::jsonb, note = ?, state = 'OPEN',
         order_no = null, version = version + 1, changed_at = ?, expires_at = ? where draft_no = ?`,
      [
        given.cart.store,
        given.cart.memberNo,
        JSON.stringify(given.cart),
        given.note,
        now,
        expiryOf(given, now),
        draftNo,
      ],
    );
    return accept({ draftNo });
  });
}

/** Gives an open draft up. */
export async function discardDraft(
  context: WorkContext,
  given: { readonly draftNo: string; readonly expectedVersion: number | null },
  idempotencyKey: string,
): Promise<Saved> {
  const scope = context.access.require('order:write');
  const { draftNo } = given;
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const command = { name: 'discardDraft', idempotencyKey, input: given };
  return runCommand<{ readonly draftNo: string }, OrderRefusal>(context, command, async (tx) => {
    const now = context.clock.now();
    const draft = await readDraft(tx, draftNo, 'for update of d');
    if (!draft || !coversDraft(scope, { store: draft.store, memberNo: draft.member_no })) {
      return refuse(draftNotFound(draftNo));
    }
    const closed = closedRefusal(draft, now) ?? draftChanged(draft, given.expectedVersion);
    if (closed) return refuse(closed);
    await tx.execute(
      `update order_draft set state = 'DISCARDED', order_no = null, version = version + 1,
         changed_at = ? where draft_no = ?`,
      [now, draftNo],
    );
    return accept({ draftNo });
  });
}

async function refusalsOf(
  context: WorkContext,
  { cart, note, expiresInHours }: DraftInput,
): Promise<readonly OrderRefusal[]> {
  const refusals: OrderRefusal[] = [];
  if (cart.memberNo === null) {
    const en = 'A draft is for the member who confirms it.';
    refusals.push(invalid(['input', 'cart', 'memberNo'], '草稿单须指定确认的会员。', en));
  }
  if ((note ?? '').length > NOTE_MAX) {
    const en = `A note has at most ${NOTE_MAX} characters.`;
    refusals.push(invalid(['input', 'note'], `备注不超过 ${NOTE_MAX} 个字符。`, en));
  }
  if (expiresInHours !== null && (expiresInHours < 1 || expiresInHours > HOURS_MAX)) {
    const zh = `有效期为 1 到 ${HOURS_MAX} 小时。`;
    const en = `A draft holds for 1 to ${HOURS_MAX} hours.`;
    refusals.push(invalid(['input', 'expiresInHours'], zh, en));
  }
  return [...refusals, ...(await priceCart(context, cart)).refusals];
}

function expiryOf({ expiresInHours }: DraftInput, now: Date): Date {
  return new Date(now.getTime() + (expiresInHours ?? HOURS_DEFAULT) * 3_600_000);
}
