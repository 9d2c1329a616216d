import { actorKey, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { busy, invalid, type OrderRefusal } from '../../domain/refusals.ts';
import { whenIdle } from '../../process/await-process.ts';
import { isBusy } from '../../process/process-queue.ts';
import { startProcess, type ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { coversOrder, lockOrder, orderNotFound, placesOf } from '../lock-order.ts';
import { settled, type Begun } from '../submit-order.ts';

/**
 * Hands out cash that is due back, or books a refund on the card terminal, once.
 *
 * Members cancel what they paid in cash, but nobody is at the till then: until staff with
 * `payment:take` hand it out, the payment says that it is due.
 */
export async function payRefund(
  context: WorkContext,
  input: { readonly orderNo: string },
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const scope = context.access.require('payment:take');
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const work: { begun: ProcessRecord | null } = { begun: null };
  const command = { name: 'payRefund', idempotencyKey, input };
  const begin = () =>
    runCommand<Begun, OrderRefusal>(context, command, async (tx) => {
      work.begun = null;
      const order = await lockOrder(tx, input.orderNo);
      if (!order || !coversOrder(scope, placesOf(order), 'SELLING')) {
        return refuse(orderNotFound(input.orderNo));
      }
      if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
      if (!(await isCashDue(tx, order.id))) return refuse(nothingDue(input.orderNo));
      work.begun = await startProcess(tx, {
        orderId: order.id,
        orderNo: order.order_no,
        kind: 'REFUND',
        actor: actorKey(context.actor),
        data: { facts: { spendsPoints: false, paid: true }, paysCash: true },
        now: context.clock.now(),
        leaseMs: context.workshop.config.leaseMs,
      });
      return accept({ orderNo: order.order_no, processId: work.begun.id });
    });
  const begun = await whenIdle(context, input.orderNo, begin);
  if (!begun.ok) return begun;
  if (work.begun) await runProcess(context, work.begun);
  return settled(context, begun.value);
}

async function isCashDue(tx: EntityManager, orderId: string): Promise<boolean> {
  const due = await tx.execute(
    `select 1 from payment
     where order_id = ? and state = 'CAPTURED' and (refund_due or owed_minor > 0)
       and method in ('CASH', 'CARD')
     limit 1`,
    [orderId],
  );
  return due.length > 0;
}

function nothingDue(orderNo: string): OrderRefusal {
  const zh = `订单 ${orderNo} 没有待退的现金或刷卡款。`;
  return invalid(
    ['input', 'orderNo'],
    zh,
    `Nothing of order ${orderNo} is to be handed back by the store.`,
  );
}
