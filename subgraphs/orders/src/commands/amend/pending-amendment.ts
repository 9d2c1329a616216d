import assert from 'node:assert';
import { actorKey, type EntityManager } from '@entresol/shared';
import { changeMoney, paymentStatusOf } from '../../domain/payment/order-money.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import { changeOrder } from '../../process/change-order.ts';
import { startProcess, type ProcessRecord } from '../../process/process-record.ts';
import { startRefundIfDue } from '../../process/start-refund.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { lockOrder, type LockedOrder } from '../lock-order.ts';
import { deadlineAfter, moneyOf } from '../payment/apply-money.ts';
import { giveUpPending } from '../payment/give-up-pending.ts';
import { applyPaid, type PaidChange } from './apply-paid.ts';

/**
 * Lets a paid order wait for what an amendment adds: decided, its goods held, and not carried out.
 *
 * Nothing of the order is handed over meanwhile. Paid in time, the order becomes what was decided;
 * otherwise the old one stands, and whatever came in for the amendment goes back.
 */
export async function awaitSurcharge(
  context: WorkContext,
  tx: EntityManager,
  order: Pick<LockedOrder, 'id' | 'status'>,
  given: Omit<PaidChange, 'leaseMs'>,
): Promise<void> {
  const { data, facts, actor } = given;
  const now = context.clock.now();
  await tx.execute(
    `with covering as (
       select coalesce(jsonb_agg(payment_no), '[]') as numbers from payment
       where order_id = ? and state in ('CAPTURED', 'AUTHORIZED') and not refund_due
     ), waits as (
       update order_amendment set state = 'AWAITING_PAYMENT', plan = ?::jsonb, held = ?,
         covered_by = covering.numbers
       from covering where order_id = ? and revision = ?
     )
     update sales_order set surcharge_minor = ? where id = ?`,
    [
      order.id,
      JSON.stringify(data),
      data.grow?.reference ?? null,
      order.id,
      data.revision,
      data.paid.differenceMinor,
      order.id,
    ],
  );
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: { paymentStatus: 'BALANCE_DUE', paymentDeadline: deadlineAfter(context, now) },
    facts: [...facts, { fact: 'AMENDMENT_AWAITS', reason: data.reason }],
    actor,
    at: now,
  });
}

interface PendingRow {
  readonly revision: number;
  readonly plan: PaidChange['data'];
  readonly held: string | null;
  readonly actor: string;
}

async function readPending(tx: EntityManager, orderId: string): Promise<PendingRow> {
  const [row] = await tx.execute<PendingRow[]>(
    `select revision, plan, held, actor from order_amendment
     where order_id = ? and state = 'AWAITING_PAYMENT'`,
    [orderId],
  );
  assert(row, `order ${orderId} waits for an amendment`);
  return row;
}

/** Carries the pending amendment of a locked order out, now that its money is here. */
export async function carryOutAmendment(
  context: WorkContext,
  tx: EntityManager,
  order: Pick<LockedOrder, 'id' | 'order_no'>,
): Promise<ProcessRecord | null> {
  const { plan, actor } = await readPending(tx, order.id);
  const { leaseMs } = context.workshop.config;
  const applied = await applyPaid(context, tx, order, { data: plan, facts: [], actor, leaseMs });
  if (applied.ok) return applied.value;
  // Somebody picked what was to go, by whatever way: the old order stands, and the money goes back.
  const now = await lockOrder(tx, order.order_no);
  return lapseAmendment(context, tx, now!, applied.refusals[0].kind);
}

/**
 * Ends a pending amendment of a locked order: the old order stands, and goes on.
 *
 * What was held for it, and what came in for it, goes back; cash by staff.
 */
export async function lapseAmendment(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  reason: string,
): Promise<ProcessRecord | null> {
  const now = context.clock.now();
  const actor = actorKey(context.actor);
  const { plan, held } = await readPending(tx, order.id);
  const back = await giveUpTenders(tx, order.id, now);
  const after = { ...changeMoney(moneyOf(order), back.change), surchargeMinor: 0 };
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: {
      paymentStatus: paymentStatusOf(order.status, after, false),
      dueMinor: after.dueMinor,
      authorizedMinor: after.authorizedMinor,
    },
    facts: [{ fact: 'AMENDMENT_LAPSED', reason }, ...back.facts],
    actor,
    at: now,
  });
  await dropPending(tx, order, now);
  const told = { orderId: order.id, orderNo: order.order_no, actor };
  const { leaseMs } = context.workshop.config;
  if (held === null) return startRefundIfDue(tx, context, told, leaseMs);
  return startProcess(tx, {
    ...told,
    kind: 'AMEND',
    data: {
      facts: { spendsPoints: false, paid: true },
      amend: { ...plan, shed: [], releases: held },
    },
    now,
    leaseMs,
  });
}

/** Marks an order's pending amendment as ended, where it has one; its order is locked. */
export async function dropPending(
  tx: EntityManager,
  order: Pick<LockedOrder, 'id' | 'surcharge_minor'>,
  now: Date,
): Promise<void> {
  if (Number(order.surcharge_minor) === 0) return;
  await tx.execute(
    `with ended as (
       update order_amendment set state = 'LAPSED', ended_at = ?
       where order_id = ? and state = 'AWAITING_PAYMENT'
     )
     update sales_order set surcharge_minor = 0 where id = ?`,
    [now, order.id, order.id],
  );
}

/** Lets go of every tender that does not cover the order as it stood, and says what that moves. */
async function giveUpTenders(tx: EntityManager, orderId: string, now: Date) {
  const given = await tx.execute<{ payment_no: string; state: string; amount_minor: string }[]>(
    `update payment p set refund_due = true from order_amendment a
     where a.order_id = ? and a.state = 'AWAITING_PAYMENT' and p.order_id = a.order_id
       and p.state in ('CAPTURED', 'AUTHORIZED') and not p.refund_due
       and not a.covered_by @> to_jsonb(p.payment_no)
     returning p.payment_no, p.state, p.amount_minor`,
    [orderId],
  );
  await giveUpPending(tx, orderId, { reason: 'AMENDMENT_LAPSED', now });
  const sumOf = (state: string) =>
    given
      .filter((row) => row.state === state)
      .reduce((sum, row) => sum + Number(row.amount_minor), 0);
  const facts = given.map((row): StageFact => ({
    fact: 'PAYMENT_GIVEN_UP',
    reason: row.payment_no,
  }));
  return { change: { dueMinor: sumOf('CAPTURED'), authorizedMinor: -sumOf('AUTHORIZED') }, facts };
}
