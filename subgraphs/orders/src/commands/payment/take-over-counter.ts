import { runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { isCounterMethod, type TenderOffer } from '../../domain/payment/decide-tender.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import { whenIdle } from '../../process/await-process.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { coversOrder, lockOrder, orderNotFound, placesOf } from '../lock-order.ts';
import { takeTenders } from './take-tenders.ts';

const TENDERS_MAX = 10;

/** What was taken: the order, its tenders, and cash to hand back. */
export interface TakenOver {
  readonly orderNo: string;
  readonly paymentNos: readonly string[];
  readonly changeMinor: number;
}

/** Takes several tenders of a placed order over the counter, all or none. */
export async function takeOverCounter(
  context: WorkContext,
  input: { readonly orderNo: string; readonly tenders: readonly TenderOffer[] },
  idempotencyKey: string,
): Promise<Outcome<TakenOver, OrderRefusal>> {
  const scope = context.access.require('payment:take');
  const wrong = checkKey(idempotencyKey) ?? tendersRefusal(input.tenders);
  if (wrong) return refuse(wrong);
  const { reach } = context.workshop;
  const work: { begun: ProcessRecord | null } = { begun: null };
  const attempt = () =>
    runCommand<TakenOver, OrderRefusal>(
      context,
      { name: 'takeOverCounter', idempotencyKey, input },
      async (tx) => {
        work.begun = null;
        const order = await lockOrder(tx, input.orderNo);
        if (!order || !coversOrder(scope, placesOf(order), 'SELLING')) {
          return refuse(orderNotFound(input.orderNo));
        }
        const taken = await takeTenders(context, tx, order, input.tenders);
        if (!taken.ok) return taken;
        const { begun, paymentNos, changeMinor } = taken.value;
        work.begun = begun;
        return accept({ orderNo: order.order_no, paymentNos, changeMinor });
      },
    );
  reach('orders.pay.capture.before-store');
  const first = await attempt();
  const isLate = !first.ok && first.refusals[0].kind === 'RequestInProgress';
  const outcome = isLate ? await whenIdle(context, input.orderNo, attempt) : first;
  if (!outcome.ok) return outcome;
  reach('orders.pay.capture.after-store');
  if (work.begun) await runProcess(context, work.begun);
  return outcome;
}

function tendersRefusal(tenders: readonly TenderOffer[]): OrderRefusal | null {
  const path = ['input', 'tenders'];
  if (tenders.length === 0 || tenders.length > TENDERS_MAX) {
    const zh = `应有 1 到 ${TENDERS_MAX} 笔收款。`;
    return invalid(path, zh, `There must be 1 to ${TENDERS_MAX} tenders.`);
  }
  const at = tenders.findIndex(({ method }) => !isCounterMethod(method));
  if (at < 0) return null;
  const zh = '此处仅收现金或刷卡；其他方式请用 orderPay。';
  const en = 'Only cash and cards are taken here; use orderPay for other ways.';
  return invalid([...path, String(at), 'method'], zh, en);
}
