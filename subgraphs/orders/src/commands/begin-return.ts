import type { EntityManager } from '@entresol/shared';
import { takesGoods, type ReturnRequest } from '../domain/decide-return.ts';
import { appendFacts } from '../process/append-facts.ts';
import type { OffHoldData } from '../process/move-data.ts';
import { startProcess, type ProcessRecord } from '../process/process-record.ts';
import type { WorkContext } from '../process/work-context.ts';
import { isOutside, type LockedOrder } from './lock-order.ts';
import type { PlannedReturn } from './plan-return.ts';

const BEGIN = `
  with given as (
    select * from jsonb_to_recordset(?::jsonb) as g(position int, "lineNo" int, sku text,
      quantity int, condition text, "refundMinor" bigint, points int)
  ), refunds as (
    select * from jsonb_to_recordset(?::jsonb) as r("paymentNo" text, "amountMinor" bigint)
  ), units as (
    update order_line l set returned_quantity = l.returned_quantity + u.quantity
    from (select "lineNo", sum(quantity)::int as quantity from given group by 1) u
    where l.order_id = ? and l.line_no = u."lineNo"
  ), sums as (
    -- What comes back before the order is complete earned nothing, whether it ever left or not.
    update sales_order o set returned_minor = o.returned_minor + g.refund,
      dropped_minor = o.dropped_minor + case o.status when 'COMPLETED' then 0 else g.refund end
    from (select ?::bigint as refund) g where o.id = ?
  ), head as (
    insert into order_return (return_no, order_id, kind, state, location, reason, refund_minor,
      points, coupons, replacement, actor, requested_at)
    values (?, ?, ?, 'IN_PROGRESS', ?, ?, ?, ?, ?, ?, ?, ?)
  ), lines as (
    insert into order_return_line (return_no, position, line_no, sku, quantity, condition,
      refund_minor, points)
    select ?, position, "lineNo", sku, quantity, condition, "refundMinor", points from given
  ), payments as (
    update payment p set returned_minor = p.returned_minor + refunds."amountMinor"
    from refunds where p.payment_no = refunds."paymentNo"
  )
  insert into payment_refund (return_no, payment_no, amount_minor, state)
  select ?, "paymentNo", "amountMinor", 'PENDING' from refunds`;

/** What a return needs beside what was asked for. */
export interface BeginReturn {
  readonly request: ReturnRequest;
  readonly plan: PlannedReturn;
  /** Number of the order that replaces the goods; null without one. */
  readonly replacement: string | null;
  readonly actor: string;
  readonly key: string;
  /** Of units that never left: how they are taken off what is held. */
  readonly offHold?: OffHoldData | null;
}

/**
 * Decides that units of a locked order are given back, and begins giving.
 *
 * Units, and what each payment has left, are counted here, under the order's lock: whoever comes
 * next finds them gone (INV7, INV14). The process only carries it out.
 */
export async function beginReturn(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  given: BeginReturn,
): Promise<ProcessRecord> {
  const { request, plan, actor, offHold = null } = given;
  const { returnNo } = plan;
  const now = context.clock.now();
  const brings = takesGoods(request.kind);
  const restocks = brings && plan.lines.some(({ goods }) => goods);
  const location = brings ? (request.location ?? order.store) : null;
  await tx.execute(BEGIN, [
    JSON.stringify(plan.lines),
    JSON.stringify(plan.refunds),
    order.id,
    plan.refundMinor,
    order.id,
    returnNo,
    order.id,
    request.kind,
    location,
    request.reason.trim(),
    plan.refundMinor,
    plan.points,
    plan.isFull,
    given.replacement,
    actor,
    now,
    returnNo,
    returnNo,
  ]);
  const used = await usedElsewhere(tx, order.order_no);
  const facts = [{ fact: 'RETURN_ACCEPTED', reason: returnNo }] as const;
  await appendFacts(tx, order.id, { facts, actor, at: now });
  return startProcess(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'RETURN',
    actor,
    data: {
      facts: {
        spendsPoints: plan.points > 0 && used.points,
        paid: true,
        restocks,
        splits: offHold?.split != null,
        takesOff: offHold != null,
        // A platform's order holds no coupons of ours.
        isFullReturn: plan.isFull && used.coupons && !isOutside(order),
      },
      key: { actor, key: given.key },
      ...(offHold ? { offHold } : {}),
      return: {
        returnNo,
        points: plan.points,
        goods: plan.lines.flatMap(({ sku, goods, quantity, condition }) =>
          goods && location !== null && condition !== null
            ? [{ sku, location, quantity, condition }]
            : [],
        ),
      },
    },
    now,
    leaseMs: context.workshop.config.leaseMs,
  });
}

/**
 * Whether campaigns hold the discounts of an order, and members its points.
 *
 * They do, but for counter sales that had none, or whose till was offline and found them gone.
 */
async function usedElsewhere(
  tx: EntityManager,
  orderNo: string,
): Promise<{ readonly coupons: boolean; readonly points: boolean }> {
  const [sale] = await tx.execute<{ coupons_used: boolean; points_used: boolean }[]>(
    `select coupons_used, points_used from till_sale where order_no = ?`,
    [orderNo],
  );
  return { coupons: sale?.coupons_used ?? true, points: sale?.points_used ?? true };
}
