import type { EntityManager } from '@entresol/shared';
import { deadlineAfter } from '../commands/payment/apply-money.ts';
import type { FinalStep } from '../domain/process-kinds.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import { orderCompleted } from '../events/contracts.ts';
import { endGrowth, refuseAmendment } from './amend-ends.ts';
import { appendFacts } from './append-facts.ts';
import { changeOrder, type OrderHead } from './change-order.ts';
import { endMove, giveMoveUp, refuseMove } from './move-ends.ts';
import {
  acceptOutside,
  endAllocation,
  raiseException,
  shortageOf,
  stillShort,
} from './outside-ends.ts';
import type { ProcessRecord } from './process-record.ts';
import { completeSale } from './sale-end.ts';
import { rejectReturn, settleReturn } from './return-ends.ts';
import { settleFree } from './settle-free.ts';
import { settlePayments } from './settle-payments.ts';
import type { WorkContext } from './work-context.ts';

/** What the last step elsewhere brought, to be stored with the end. */
export interface Carried {
  readonly facts: readonly StageFact[];
  readonly refunded: readonly string[];
  readonly captured: readonly string[];
  readonly lapsed: readonly string[];
  readonly refusals: readonly OrderRefusal[];
}

/** A last step that brought nothing. */
export const NOTHING: Carried = {
  facts: [],
  refunded: [],
  captured: [],
  lapsed: [],
  refusals: [],
};

/** What ends a process. */
export interface End {
  readonly context: WorkContext;
  readonly tx: EntityManager;
  readonly record: ProcessRecord;
  readonly carried: Carried;
  readonly now: Date;
}

/** What each end does to its order, in the transaction that ends the process. */
export const ENDS: Readonly<Record<FinalStep, (end: End) => Promise<unknown>>> = {
  ACCEPT: accept,
  ACCEPT_SHORT: (end) => acceptOutside(end, shortageOf(end)),
  ALLOCATED: endAllocation,
  STILL_SHORT: stillShort,
  AMENDED: endGrowth,
  REJECT_AMENDMENT: refuseAmendment,
  REFUSE: refuse,
  CLOSE: close,
  COMPLETE: complete,
  COMPLETE_SALE: completeSale,
  ABORT: abort,
  FINISH: finish,
  MOVED: endMove,
  MOVE_GIVEN_UP: giveMoveUp,
  MOVE_REFUSED: refuseMove,
  SETTLE_RETURN: settleReturn,
  REJECT_RETURN: rejectReturn,
};

async function accept(end: End) {
  const { context, tx, record, carried, now } = end;
  if (record.data.facts.outside) return acceptOutside(end, null);
  const head = await changeOrder(tx, context.events, {
    orderId: record.orderId,
    from: 'SUBMITTING',
    to: { status: 'AWAITING_PAYMENT', paymentDeadline: deadlineAfter(context, now) },
    facts: [...carried.facts, assigned(record), { fact: 'ORDER_ACCEPTED' }],
    actor: record.actor,
    at: now,
  });
  if (Number(head.total_minor) === 0) await settleFree(tx, context, record);
}

export function assigned({ data: { submit } }: ProcessRecord): StageFact {
  const place = submit?.routed ? submit.location : null;
  return { fact: 'LOCATION_ASSIGNED', reason: place };
}

async function refuse({ context, tx, record, carried, now }: End) {
  await cancelUnits(tx, record.orderId);
  const reason = record.refusals.map((refusal) => refusal.kind).join(', ');
  return changeOrder(tx, context.events, {
    orderId: record.orderId,
    from: 'SUBMITTING',
    to: { status: 'REFUSED', reason },
    facts: [...carried.facts, { fact: 'ORDER_REFUSED', reason }],
    actor: record.actor,
    at: now,
  });
}

async function close({ context, tx, record, carried, now }: End) {
  await cancelUnits(tx, record.orderId);
  const { patch } = await settlePayments(tx, record.orderId, carried, now, 'CANCELLED');
  return changeOrder(tx, context.events, {
    orderId: record.orderId,
    from: 'CANCELLING',
    to: { status: 'CANCELLED', ...patch },
    facts: [...carried.facts, { fact: 'ORDER_CANCELLED' }],
    actor: record.actor,
    at: now,
  });
}

/** Nothing of an order that ends so will ever leave, and each place sees that of its units. */
function cancelUnits(tx: EntityManager, orderId: string) {
  return tx.execute(
    `update fulfilment_line l set cancelled = l.quantity - l.shipped from fulfilment_order f
     where f.order_id = ? and l.fulfilment_no = f.fulfilment_no and f.state <> 'CANCELLED'`,
    [orderId],
  );
}

async function complete({ context, tx, record, carried, now }: End) {
  const head = await changeOrder(tx, context.events, {
    orderId: record.orderId,
    from: 'PAID',
    to: { status: 'COMPLETED', fulfilmentStatus: 'FULFILLED', completedAt: now },
    facts: [
      ...carried.facts,
      { fact: 'GOODS_HANDED_OVER', reason: record.data.note ?? null },
      { fact: 'ORDER_COMPLETED' },
    ],
    actor: record.actor,
    at: now,
  });
  await context.events.append(tx, [completedEvent(head, now)]);
}

function exceptionOf(refusal: OrderRefusal) {
  if (refusal.kind === 'HoldClosed') {
    return { exception: 'HOLD_LOST', what: refusal.reservation } as const;
  }
  if (refusal.kind !== 'InsufficientStock') return null;
  const what = `${refusal.sku} ${refusal.location}`;
  return { exception: 'GOODS_NOT_SELLABLE', what } as const;
}

/** The order stays paid; where it holds what may not be sold, somebody has to act. */
async function abort({ context, tx, record, carried, now }: End) {
  const { orderId, actor } = record;
  const facts: StageFact[] = [...carried.facts, { fact: 'FULFILMENT_FAILED' }];
  const why = carried.refusals.map(exceptionOf).find((it) => it !== null);
  if (!why) return appendFacts(tx, orderId, { facts, actor, at: now });
  await raiseException(tx, orderId, why.exception, now);
  const reason = `${why.exception}: ${why.what}`;
  const told = [...facts, { fact: 'EXCEPTION_RAISED' as const, reason }];
  return changeOrder(tx, context.events, {
    orderId,
    from: 'PAID',
    to: {},
    facts: told,
    actor,
    at: now,
  });
}

/** Ends what changes nothing of the order's state, unless money moved. */
async function finish({ context, tx, record, carried, now }: End) {
  const { facts, refunded, captured, lapsed } = carried;
  const told = { facts, actor: record.actor, at: now };
  if (refunded.length + captured.length + lapsed.length === 0) {
    return appendFacts(tx, record.orderId, told);
  }
  const { status, patch, lapses } = await settlePayments(tx, record.orderId, carried, now);
  const { orderId } = record;
  const to = lapses ? { ...patch, paymentDeadline: deadlineAfter(context, now) } : patch;
  return changeOrder(tx, context.events, { orderId, from: status, to, ...told });
}

/** What others are told of an order that is complete. */
export function completedEvent(head: OrderHead, now: Date) {
  return orderCompleted({
    orderNo: head.order_no,
    memberNo: head.member_no,
    // Not what was ever captured: what came twice, or never left, goes back and earns nothing.
    paidMinor: Number(head.total_minor) - Number(head.dropped_minor ?? 0),
    currency: head.currency,
    completedAt: now.toISOString(),
  });
}
