import { actorKey, coversStore, findReplay, runCommand, type Scope } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { isCounterMethod } from '../domain/payment/decide-tender.ts';
import { checkKey } from '../domain/check-key.ts';
import { checkReturn, type ReturnRequest } from '../domain/decide-return.ts';
import { busy, invalid, refuseAll, type OrderRefusal } from '../domain/refusals.ts';
import { whenIdle } from '../process/await-process.ts';
import { isBusy } from '../process/process-queue.ts';
import type { ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import { beginReturn } from './begin-return.ts';
import { coversOrder, lockOrder, orderNotFound, placesOf, type LockedOrder } from './lock-order.ts';
import { placeNotFound, placeRefusal, planReturn, type PlannedReturn } from './plan-return.ts';
import { settled, type Begun } from './submit-order.ts';

/** The numbers of a return that was made. */
export interface Returned {
  readonly orderNo: string;
  readonly returnNo: string;
}

/**
 * Gives units that arrived back: goods, money, points, and coupons with the last of the order.
 *
 * Decided under the order's lock, then carried out by a process that only goes forward once the
 * goods are in. A repeat of the key waits for the same return.
 */
export async function returnOrder(
  context: WorkContext,
  request: ReturnRequest,
  idempotencyKey: string,
  replacement: string | null = null,
): Promise<Outcome<Returned, OrderRefusal>> {
  const scope = context.access.require('order:return');
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const command = { name: 'returnOrder', idempotencyKey, input: { ...request, replacement } };
  const known = await findReplay<Begun & Returned>(context, command);
  if (!known.ok) return known;
  if (known.value) return finished(context, known.value);
  const beside = await besideOrder(context, scope, request, replacement);
  const { reach } = context.workshop;
  const work: { begun: ProcessRecord | null } = { begun: null };
  reach('orders.return.begin.before-store');
  const begin = () =>
    runCommand<Begun & Returned, OrderRefusal>(context, command, async (tx) => {
      work.begun = null;
      const order = await lockOrder(tx, request.orderNo);
      if (!order || !coversOrder(scope, placesOf(order))) {
        const unknown = orderNotFound(request.orderNo);
        return refuseAll([...beside, ...checkReturn(request), unknown]);
      }
      const { order_no: orderNo, payment_status: paymentStatus } = order;
      const planned = await planReturn(tx, { ...order, orderNo, paymentStatus }, request);
      if (!planned.ok) return refuseAll([...beside, ...planned.refusals]);
      if (beside.length > 0) return refuseAll(beside);
      if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
      const noTill = tillRefusal(context, order, planned.value);
      if (noTill) return refuse(noTill);
      const actor = actorKey(context.actor);
      const given = { request, plan: planned.value, replacement, actor, key: idempotencyKey };
      work.begun = await beginReturn(context, tx, order, given);
      const { returnNo } = planned.value;
      return accept({ orderNo: order.order_no, returnNo, processId: work.begun.id });
    });
  // Somebody else's return of the same order comes first, and this one is decided after it.
  const begun = await whenIdle(context, request.orderNo, begin);
  if (!begun.ok) return begun;
  reach('orders.return.begin.after-store');
  if (work.begun) await runProcess(context, work.begun);
  return finished(context, begun.value);
}

/** What speaks against a return, whatever the order is: its kind, and where its goods come back. */
async function besideOrder(
  context: WorkContext,
  scope: Scope,
  { kind, location }: ReturnRequest,
  replacement: string | null,
): Promise<readonly OrderRefusal[]> {
  const isTheirs = location === null || coversStore(scope, location);
  const misplaced = isTheirs ? await placeRefusal(context, location) : placeNotFound(location);
  const alone = kind === 'EXCHANGE' && replacement === null ? [noReplacement()] : [];
  return misplaced ? [...alone, misplaced] : alone;
}

function noReplacement(): OrderRefusal {
  const en = 'An exchange names what replaces the goods: use orderExchange.';
  return invalid(['input', 'kind'], '换货须同时下新单，请用 orderExchange。', en);
}

/** What came over the counter is handed out only by who may take it there. */
function tillRefusal(
  context: WorkContext,
  order: LockedOrder,
  plan: PlannedReturn,
): OrderRefusal | null {
  if (!plan.refunds.some(({ method }) => isCounterMethod(method))) return null;
  const till = context.access.require('payment:take');
  return coversOrder(till, placesOf(order)) ? null : orderNotFound(order.order_no);
}

async function finished(
  context: WorkContext,
  begun: Begun & Returned,
): Promise<Outcome<Returned, OrderRefusal>> {
  const ended = await settled(context, begun);
  return ended.ok ? accept({ orderNo: begun.orderNo, returnNo: begun.returnNo }) : ended;
}
