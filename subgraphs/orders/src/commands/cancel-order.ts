import assert from 'node:assert';
import { checkKey } from '../domain/check-key.ts';
import { actorKey, runCommand, type Scope } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { actionsIn, stateForbids } from '../domain/order-state.ts';
import { busy, invalid, type OrderRefusal } from '../domain/refusals.ts';
import { awaitProcess, whenIdle } from '../process/await-process.ts';
import { isBusy } from '../process/process-queue.ts';
import type { ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import { beginCancel } from './begin-cancel.ts';
import { sentPart } from './fulfilment/forbidding-part.ts';
import { coversOrder, lockOrder, orderNotFound, placesOf, type LockedOrder } from './lock-order.ts';
import type { Begun } from './submit-order.ts';

const REASON_MAX = 500;

/** Cancels an order that is not shipped: stock, coupons, points and money go back; cash by staff. */
export async function cancelOrder(
  context: WorkContext,
  input: { readonly orderNo: string; readonly reason: string },
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const scope = context.access.require('order:write');
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const wrong = reasonRefusal(input.reason);

  const { reach } = context.workshop;
  const work: { begun: ProcessRecord | null } = { begun: null };
  reach('orders.cancel.begin.before-store');
  const begin = () =>
    runCommand<Begun, OrderRefusal>(
      context,
      { name: 'cancelOrder', idempotencyKey, input },
      async (tx) => {
        const order = await lockOrder(tx, input.orderNo);
        const refusal = stateRefusal(order, scope, input.orderNo);
        const [first, ...rest] = [wrong, refusal].filter((it) => it !== null);
        if (first) return refuse(first, ...rest);
        assert(order, 'what is not there is refused');
        if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
        const sent = await sentPart(tx, order.id);
        if (sent) return refuse(sent);
        const given = {
          reason: input.reason.trim(),
          actor: actorKey(context.actor),
          // Who may not take cash cannot hand it out either: it stays due until staff pay it.
          paysCash: coversOrder(context.access.scope('payment:take'), placesOf(order), 'SELLING'),
        };
        work.begun = await beginCancel(context, tx, order, given);
        return accept({ orderNo: order.order_no, processId: work.begun.id });
      },
    );
  // What is being done to the order comes first, such as what a payment set going.
  const begun = await whenIdle(context, input.orderNo, begin);
  if (!begun.ok) return begun;
  reach('orders.cancel.begin.after-store');
  if (work.begun) await runProcess(context, work.begun);
  // Decided is decided: what is not given back yet will be, and the order says CANCELLING so long.
  await awaitProcess(context, begun.value.processId);
  return accept({ orderNo: begun.value.orderNo });
}

function stateRefusal(
  order: LockedOrder | null,
  scope: Scope,
  orderNo: string,
): OrderRefusal | null {
  if (!order || !coversOrder(scope, placesOf(order), 'SELLING')) return orderNotFound(orderNo);
  if (actionsIn(order.status).includes('CANCEL')) return null;
  return stateForbids(orderNo, order.status);
}

function reasonRefusal(reason: string): OrderRefusal | null {
  if (reason.trim() !== '' && reason.length <= REASON_MAX) return null;
  const zh = `请填写原因，不超过 ${REASON_MAX} 个字符。`;
  return invalid(['input', 'reason'], zh, `Give a reason of at most ${REASON_MAX} characters.`);
}
