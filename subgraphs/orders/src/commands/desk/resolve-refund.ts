import { actorKey, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import {
  checkRefundResolution,
  type RefundResolution,
} from '../../domain/desk/refund-resolution.ts';
import { busy, invalid, notFound, type OrderRefusal } from '../../domain/refusals.ts';
import { whenIdle } from '../../process/await-process.ts';
import { changeOrder } from '../../process/change-order.ts';
import { isBusy } from '../../process/process-queue.ts';
import { startProcess, type ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { coversOrder, lockOrder, placesOf, type LockedOrder } from '../lock-order.ts';

interface RefundRow {
  readonly refund_no: string;
  readonly payment_no: string;
  readonly state: string;
  readonly resolution: string | null;
  readonly tries: number;
}

/**
 * Settles a refund that its provider could not carry out: asked again under a new number, or paid
 * out another way, once.
 *
 * The order's sums stay: they count a refund from when it was decided. Whoever pays it out says how
 * and why; a refund that was settled is settled for good.
 */
export async function resolveRefund(
  context: WorkContext,
  input: RefundResolution & { readonly refundNo: string },
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const scope = context.access.require('refund:resolve');
  const badKey = checkKey(idempotencyKey);
  const [first, ...rest] = badKey ? [badKey] : checkRefundResolution(input);
  if (first) return refuse(first, ...rest);
  const orderNo = await orderOf(context.em, input.refundNo);
  if (orderNo === null) return refuse(refundNotFound(input.refundNo));
  const work: { begun: ProcessRecord | null } = { begun: null };
  const command = { name: 'resolveRefund', idempotencyKey, input };
  const attempt = () =>
    runCommand<{ readonly orderNo: string }, OrderRefusal>(context, command, async (tx) => {
      work.begun = null;
      const order = await lockOrder(tx, orderNo);
      if (!order || !coversOrder(scope, placesOf(order), 'SELLING')) {
        return refuse(refundNotFound(input.refundNo));
      }
      const refund = await readRefund(tx, input.refundNo);
      if (refund.state !== 'FAILED' || refund.resolution !== null) {
        return refuse(nothingToSettle(refund));
      }
      if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
      work.begun = await settle(context, tx, order, { input, refund });
      return accept({ orderNo });
    });
  const outcome = await whenIdle(context, orderNo, attempt);
  if (outcome.ok && work.begun) await runProcess(context, work.begun);
  return outcome;
}

async function settle(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  given: { readonly input: RefundResolution; readonly refund: RefundRow },
): Promise<ProcessRecord | null> {
  const { input, refund } = given;
  const now = context.clock.now();
  const actor = actorKey(context.actor);
  const isRetry = input.way === 'RETRY';
  await tx.execute(
    `update provider_refund set resolution = ?, resolved_by = ?, resolved_at = ?,
       resolution_reason = ?, payout_method = ?, payout_reference = ?
     where refund_no = ?`,
    [
      isRetry ? 'RETRIED' : 'PAID_OUT',
      actor,
      now,
      input.reason.trim(),
      isRetry ? null : input.payoutMethod,
      input.payoutReference?.trim() ?? null,
      refund.refund_no,
    ],
  );
  const reason = `${refund.refund_no}: ${input.reason.trim()}`;
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: {},
    facts: [{ fact: isRetry ? 'REFUND_RETRIED' : 'REFUND_PAID_OUT', reason }],
    actor,
    at: now,
  });
  if (!isRetry) return null;
  const { refund_no: refundNo, payment_no: paymentNo, tries } = refund;
  return startProcess(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'REFUND',
    actor,
    data: {
      facts: { spendsPoints: false, paid: true },
      retry: { refundNo, paymentNo, newNo: `${refundNo.replace(/-T\d+$/, '')}-T${tries + 2}` },
    },
    now,
    leaseMs: context.workshop.config.leaseMs,
  });
}

async function orderOf(em: EntityManager, refundNo: string): Promise<string | null> {
  const [row] = await em.execute<{ order_no: string }[]>(
    `select o.order_no from provider_refund r
     join payment p on p.payment_no = r.payment_no join sales_order o on o.id = p.order_id
     where r.refund_no = ?`,
    [refundNo],
  );
  return row?.order_no ?? null;
}

// Under the order's lock; how often it was tried again counts in the next number.
async function readRefund(tx: EntityManager, refundNo: string): Promise<RefundRow> {
  const [row] = await tx.execute<RefundRow[]>(
    `select r.refund_no, r.payment_no, r.state, r.resolution, (
       select count(*)::int from provider_refund t where t.payment_no = r.payment_no
         and t.resolution = 'RETRIED'
         and regexp_replace(t.refund_no, '-T[0-9]+$', '')
           = regexp_replace(r.refund_no, '-T[0-9]+$', '')) as tries
     from provider_refund r where r.refund_no = ? for update of r`,
    [refundNo],
  );
  return row!;
}

function nothingToSettle({ refund_no: refundNo, state, resolution }: RefundRow): OrderRefusal {
  const zh = `退款 ${refundNo} 的状态为 ${resolution ?? state}，无需处理。`;
  const en = `Refund ${refundNo} is ${resolution ?? state}: there is nothing to settle.`;
  return invalid(['input', 'refundNo'], zh, en);
}

function refundNotFound(refundNo: string): OrderRefusal {
  return notFound(['input', 'refundNo'], `退款 ${refundNo}`, `Refund ${refundNo}`);
}
