import { actorKey, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { allocateRefund } from '../../domain/allocate-refund.ts';
import { planDrop } from '../../domain/decide-return.ts';
import type { Shortage } from '../../domain/fulfilment/decide-shortage.ts';
import { isCounterMethod } from '../../domain/payment/decide-tender.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { OffHoldData } from '../../process/move-data.ts';
import type { ReturnBasis } from '../../queries/read-return-basis.ts';
import { readReturnBasis } from '../../queries/read-return-basis.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { beginReturn } from '../begin-return.ts';
import { coversOrder, isOutside, placesOf, type LockedOrder } from '../lock-order.ts';
import type { PlannedReturn } from '../plan-return.ts';
import { endByWhatLeft } from './leave-units.ts';
import type { LockedFulfilment } from './lock-fulfilment.ts';
import { statusAfter } from './status-after.ts';
import type { Worked } from './work-on-fulfilment.ts';

/** Units that are given up, and why. */
export interface Drop {
  readonly order: LockedOrder;
  readonly fulfilment: LockedFulfilment;
  readonly shortage: Shortage;
  readonly offHold: OffHoldData | null;
  readonly reason: string;
  readonly key: string;
  /** The input that a refusal is told at. */
  readonly field: readonly string[];
}

/**
 * Gives up units that have not left: they are paid back with their frozen shares.
 *
 * They come off the line's beginning, as returned units do, and what leaves comes off its end: so
 * each unit is settled, dropped or given back once (INV7). An order of which nothing leaves any more
 * is cancelled; one of which the rest has arrived is complete.
 */
export async function dropUnits(
  context: WorkContext,
  tx: EntityManager,
  drop: Drop,
): Promise<Outcome<Worked, OrderRefusal>> {
  const { order, fulfilment, shortage, offHold, reason, key } = drop;
  const basis = await readReturnBasis(tx, order.id);
  const isGone = await leavesNothing(tx, order.id, shortage);
  const plan = planned(order, basis, shortage, isGone);
  const refusal = moneyStays(context, drop, plan);
  if (refusal) return refuse(refusal);
  await writeDrop(tx, drop);
  const actor = actorKey(context.actor);
  const lines = plan.lines.map(({ lineNo, quantity }) => ({ lineNo, quantity, condition: null }));
  const request = { orderNo: order.order_no, kind: 'DROPPED', reason, location: null, lines };
  const begun = await beginReturn(context, tx, order, {
    request: request as typeof request & { kind: 'DROPPED' },
    plan,
    replacement: null,
    actor,
    key,
    offHold,
  });
  const told = shortage.units.map(({ sku, quantity }) => `${sku} × ${quantity}`).join(', ');
  const facts = [{ fact: 'UNITS_DROPPED', reason: `${fulfilment.fulfilmentNo}: ${told}` }] as const;
  if (isGone) return accept({ facts, begun, givenUp: reason });
  return accept({ facts, begun, fulfilmentStatus: await statusAfter(tx, order.id) });
}

/** Whether nothing of the order has left, or is to leave, without these units. */
async function leavesNothing(
  tx: EntityManager,
  orderId: string,
  { units }: Shortage,
): Promise<boolean> {
  const [row] = await tx.execute<{ left: number }[]>(
    `select coalesce(sum(l.quantity - l.cancelled), 0)::int as left
     from fulfilment_order f join fulfilment_line l using (fulfilment_no) where f.order_id = ?`,
    [orderId],
  );
  return row!.left === units.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** What is paid back; with the last goods also what was sold beside them, such as freight. */
function planned(
  order: LockedOrder,
  { lines, tenders, returns }: ReturnBasis,
  { units }: Shortage,
  isGone: boolean,
): PlannedReturn {
  const beside = lines.filter(({ goods, quantity, returned }) => !goods && returned < quantity);
  const all = isGone
    ? [...units, ...beside.map((it) => ({ ...it, quantity: it.quantity - it.returned }))]
    : units;
  const plan = planDrop(lines, all);
  const refunds = allocateRefund(tenders, plan.refundMinor);
  return { ...plan, refunds, returnNo: `${order.order_no}-R${returns + 1}` };
}

/** What came over a counter goes back over one; what a platform took, goes back there. */
function moneyStays(
  context: WorkContext,
  { order, field }: Drop,
  { refunds }: PlannedReturn,
): OrderRefusal | null {
  if (isOutside(order)) {
    const en = 'Its platform took the money, and cancels it there.';
    return invalid(field, '平台订单的款项由平台退回，请在平台取消。', en);
  }
  if (!refunds.some(({ method }) => isCounterMethod(method))) return null;
  if (coversOrder(context.access.scope('payment:take'), placesOf(order))) return null;
  const en = 'It was paid at a counter: somebody who hands money out there gives it up.';
  return invalid(field, '该订单在柜台付款，须由有收银权限的人员取消。', en);
}

async function writeDrop(tx: EntityManager, { fulfilment, shortage }: Drop): Promise<void> {
  const { fulfilmentNo } = fulfilment;
  await tx.execute(
    `update fulfilment_line l set cancelled = l.cancelled + g.quantity,
       picked = least(l.picked, l.quantity - l.cancelled - g.quantity)
     from jsonb_to_recordset(?::jsonb) as g("lineNo" int, quantity int)
     where l.fulfilment_no = ? and l.line_no = g."lineNo"`,
    [JSON.stringify(shortage.units), fulfilmentNo],
  );
  const { state } = shortage;
  if (state === 'SHIPPED' || state === 'DELIVERED') await endByWhatLeft(tx, fulfilmentNo, state);
  if (state !== 'NOTHING') return;
  await tx.execute(`delete from collection_code where fulfilment_no = ?`, [fulfilmentNo]);
  await tx.execute(
    `update fulfilment_order set state = 'CANCELLED', waiting_for = null where fulfilment_no = ?`,
    [fulfilmentNo],
  );
}
