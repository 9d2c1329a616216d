import { runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { busy, invalid, type OrderRefusal } from '../../domain/refusals.ts';
import { whenIdle } from '../../process/await-process.ts';
import { isBusy } from '../../process/process-queue.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { textRefusals, versionRefusal } from '../desk/change-at-desk.ts';
import { coversOrder, lockOrder, orderNotFound, placesOf } from '../lock-order.ts';
import { lapseAmendment } from './pending-amendment.ts';

/** Which order goes on without its amendment, as it was seen, and why. */
export interface DropAmendment {
  readonly orderNo: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Gives an amendment up that waits for its money: the old order stands, what came in goes back. */
export async function dropAmendment(
  context: WorkContext,
  input: DropAmendment,
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const scope = context.access.require('order:amend');
  const badKey = checkKey(idempotencyKey);
  const [wrong] = badKey ? [badKey] : textRefusals('reason', input.reason);
  if (wrong) return refuse(wrong);
  const work: { begun: ProcessRecord | null } = { begun: null };
  const command = { name: 'dropAmendment', idempotencyKey, input };
  const attempt = () =>
    runCommand<{ readonly orderNo: string }, OrderRefusal>(context, command, async (tx) => {
      work.begun = null;
      const order = await lockOrder(tx, input.orderNo);
      if (!order || !coversOrder(scope, placesOf(order), 'SELLING')) {
        return refuse(orderNotFound(input.orderNo));
      }
      if (order.payment_status !== 'BALANCE_DUE') return refuse(nothingPending(input.orderNo));
      const changed = versionRefusal(order, input);
      if (changed) return refuse(changed);
      if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
      work.begun = await lapseAmendment(context, tx, order, input.reason.trim());
      return accept({ orderNo: order.order_no });
    });
  const outcome = await whenIdle(context, input.orderNo, attempt);
  if (outcome.ok && work.begun) await runProcess(context, work.begun);
  return outcome;
}

function nothingPending(orderNo: string): OrderRefusal {
  const zh = `订单 ${orderNo} 没有待补差价的改单。`;
  const en = `No amendment of order ${orderNo} waits for its money.`;
  return invalid(['input', 'orderNo'], zh, en);
}
