import assert from 'node:assert';
import { transactionally, type EntityManager } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import type { FinalStep } from '../domain/process-plan.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import { orderCompleted } from '../events/contracts.ts';
import { appendFacts } from './append-facts.ts';
import { changeOrder, type OrderHead } from './change-order.ts';
import { isBusy, startProcess, type ProcessRecord } from './process-record.ts';
import type { WorkContext } from './work-context.ts';

/** What the last step elsewhere brought, to be stored with the end. */
export interface Carried {
  readonly facts: readonly StageFact[];
  readonly refunded: readonly string[];
  readonly refusals: readonly OrderRefusal[];
}

/**
 * Ends a process with its order's last change, in one transaction.
 *
 * The process's row is locked before the order's, as everywhere. Without the lease nothing happens.
 */
export async function finishProcess(
  context: WorkContext,
  record: ProcessRecord,
  step: FinalStep,
  carried: Carried,
): Promise<void> {
  const now = context.clock.now();
  await transactionally(context.em, async (tx) => {
    const state = step === 'REFUSE' || step === 'ABORT' ? 'REFUSED' : 'DONE';
    const refusals = carried.refusals.length > 0 ? carried.refusals : record.refusals;
    const ended = await tx.execute(
      `update order_process set state = ?, step = ?, refusals = ?::jsonb, ended_at = ?,
         lease_until = null
       where id = ? and lease_token = ? and ended_at is null returning 1`,
      [state, step, JSON.stringify(refusals), now, record.id, record.leaseToken],
    );
    if (ended.length === 0) return accept(null);
    await markRefunded(tx, carried.refunded, now);
    await ENDS[step]({ context, tx, record, carried, now });
    if (state === 'REFUSED') await releaseKey(tx, record);
    if (record.kind !== 'SUBMIT') await startRefundIfDue(tx, context, record);
    return accept(null);
  });
  context.events.wake();
}

interface End {
  readonly context: WorkContext;
  readonly tx: EntityManager;
  readonly record: ProcessRecord;
  readonly carried: Carried;
  readonly now: Date;
}

const ENDS: Readonly<Record<FinalStep, (end: End) => Promise<unknown>>> = {
  ACCEPT: ({ context, tx, record, carried, now }) =>
    changeOrder(tx, context.events, {
      orderId: record.orderId,
      from: 'SUBMITTING',
      to: {
        status: 'AWAITING_PAYMENT',
        paymentDeadline: new Date(now.getTime() + context.workshop.config.paymentDeadlineMs),
      },
      facts: [...carried.facts, { fact: 'LOCATION_ASSIGNED' }, { fact: 'ORDER_ACCEPTED' }],
      actor: record.actor,
      at: now,
    }),

  REFUSE: ({ context, tx, record, carried, now }) => {
    const reason = record.refusals.map((refusal) => refusal.kind).join(', ');
    return changeOrder(tx, context.events, {
      orderId: record.orderId,
      from: 'SUBMITTING',
      to: { status: 'REFUSED', reason },
      facts: [...carried.facts, { fact: 'ORDER_REFUSED', reason }],
      actor: record.actor,
      at: now,
    });
  },

  CLOSE: async ({ context, tx, record, carried, now }) => {
    const paidMinor = await paidOf(tx, record.orderId);
    return changeOrder(tx, context.events, {
      orderId: record.orderId,
      from: 'CANCELLING',
      to: {
        status: 'CANCELLED',
        ...(record.data.facts.paid
          ? { paymentStatus: 'REFUNDED' as const, refundedMinor: paidMinor }
          : {}),
      },
      facts: [...carried.facts, { fact: 'ORDER_CANCELLED' }],
      actor: record.actor,
      at: now,
    });
  },

  COMPLETE: async ({ context, tx, record, carried, now }) => {
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
  },

  ABORT: ({ tx, record, carried, now }) =>
    appendFacts(tx, record.orderId, {
      facts: [...carried.facts, { fact: 'FULFILMENT_FAILED' }],
      actor: record.actor,
      at: now,
    }),

  FINISH: ({ tx, record, carried, now }) =>
    appendFacts(tx, record.orderId, { facts: carried.facts, actor: record.actor, at: now }),
};

function completedEvent(head: OrderHead, now: Date) {
  return orderCompleted({
    orderNo: head.order_no,
    memberNo: head.member_no,
    paidMinor: Number(head.paid_minor),
    currency: head.currency,
    completedAt: now.toISOString(),
  });
}

async function paidOf(tx: EntityManager, orderId: string): Promise<number> {
  const [row] = await tx.execute<{ paid_minor: string }[]>(
    `select paid_minor from sales_order where id = ? for update`,
    [orderId],
  );
  assert(row, `order ${orderId} exists`);
  return Number(row.paid_minor);
}

async function markRefunded(
  tx: EntityManager,
  payments: readonly string[],
  now: Date,
): Promise<void> {
  if (payments.length === 0) return;
  await tx.execute(
    `update payment set state = 'REFUNDED', refunded_at = ?
     where state = 'CAPTURED'
       and payment_no in (select jsonb_array_elements_text(?::jsonb))`,
    [now, JSON.stringify(payments)],
  );
}

// The same request may succeed once the reason is gone (INV9: only accepted outcomes are kept).
async function releaseKey(tx: EntityManager, record: ProcessRecord): Promise<void> {
  const { key } = record.data;
  if (!key) return;
  await tx.execute(
    `delete from idempotency_key
     where actor = ? and key = ? and outcome->'value'->>'processId' = ?`,
    [key.actor, key.key, record.id],
  );
}

/** Money that came in while the order was being worked on, and is due back, goes back next. */
export async function startRefundIfDue(
  tx: EntityManager,
  context: WorkContext,
  order: { readonly orderId: string; readonly orderNo: string; readonly actor: string },
): Promise<ProcessRecord | null> {
  // The order's lock first: who adds money that is due back holds it too.
  await tx.execute(`select 1 from sales_order where id = ? for update`, [order.orderId]);
  const due = await tx.execute(
    `select 1 from payment where order_id = ? and state = 'CAPTURED' and refund_due limit 1`,
    [order.orderId],
  );
  if (due.length === 0 || (await isBusy(tx, order.orderId))) return null;
  return startProcess(tx, {
    ...order,
    kind: 'REFUND',
    data: { facts: { spendsPoints: false, paid: true } },
    now: context.clock.now(),
    leaseMs: 0,
  });
}
