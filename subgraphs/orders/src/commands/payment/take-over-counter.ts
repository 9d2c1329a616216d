import { runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import {
  checkTenders,
  isCounterMethod,
  type TenderOffer,
} from '../../domain/payment/decide-tender.ts';
import { invalid, refusalsOf, refuseAll, type OrderRefusal } from '../../domain/refusals.ts';
import { whenIdle } from '../../process/await-process.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import {
  coversOrder,
  lockOrder,
  orderNotFound,
  placesOf,
  readOrder,
  type LockedOrder,
} from '../lock-order.ts';
import { bookTenders, judgeTenders } from './take-tenders.ts';

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
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const judge = (order: LockedOrder | null) =>
    order && coversOrder(scope, placesOf(order), 'SELLING')
      ? judgeTenders(order, input.tenders)
      : refuseAll([orderNotFound(input.orderNo), ...checkTenders(input.tenders)]);
  const formal = tendersRefusals(input.tenders);
  if (formal.length > 0) {
    const seen = judge(await readOrder(context.em, input.orderNo));
    return refuseAll([...formal, ...refusalsOf(seen)]);
  }
  const { reach } = context.workshop;
  const work: { begun: ProcessRecord | null } = { begun: null };
  const attempt = () =>
    runCommand<TakenOver, OrderRefusal>(
      context,
      { name: 'takeOverCounter', idempotencyKey, input },
      async (tx) => {
        work.begun = null;
        const order = await lockOrder(tx, input.orderNo);
        const judged = judge(order);
        if (!order || !judged.ok) return refuseAll(refusalsOf(judged));
        const taken = await bookTenders(context, tx, order, judged.value);
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

function tendersRefusals(tenders: readonly TenderOffer[]): readonly OrderRefusal[] {
  const path = ['input', 'tenders'];
  if (tenders.length === 0 || tenders.length > TENDERS_MAX) {
    const zh = `应有 1 到 ${TENDERS_MAX} 笔收款。`;
    return [invalid(path, zh, `There must be 1 to ${TENDERS_MAX} tenders.`)];
  }
  const zh = '此处仅收现金或刷卡；其他方式请用 orderPay。';
  const en = 'Only cash and cards are taken here; use orderPay for other ways.';
  return tenders.flatMap(({ method }, at) =>
    isCounterMethod(method) ? [] : [invalid([...path, String(at), 'method'], zh, en)],
  );
}
