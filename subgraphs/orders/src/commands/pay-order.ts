import type { EntityManager, Scope } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import {
  decideTender,
  inCurrency,
  isCounterMethod,
  type Tender,
  type TenderOffer,
} from '../domain/payment/decide-tender.ts';
import { checkKey } from '../domain/check-key.ts';
import { invalid, type OrderRefusal } from '../domain/refusals.ts';
import { whenIdle } from '../process/await-process.ts';
import type { ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import { coversOrder, lockOrder, orderNotFound, placesOf, type LockedOrder } from './lock-order.ts';
import { outstandingOf, payableRefusal } from './payment/apply-money.ts';
import { beginPayment } from './payment/begin-payment.ts';
import { bookTenders } from './payment/take-tenders.ts';
import { prepayPayment } from './prepay-payment.ts';

/** The numbers of what was paid, or begun. */
export interface Paid {
  readonly orderNo: string;
  readonly paymentNo: string;
}

/** One tender of an order, as it is asked for. */
export interface PayOrder extends TenderOffer {
  readonly orderNo: string;
  /** Who pays, as the provider names them. */
  readonly payer?: string | null | undefined;
}

/**
 * Takes a tender over the counter at once, or begins one that waits for its provider.
 *
 * O12: what captures is staff with `payment:take`, or a provider's authentic word; nothing else.
 * Two begun payments of one method and amount are one. What costs nothing needs nobody's word.
 */
export function payOrder(
  context: WorkContext,
  input: PayOrder,
  idempotencyKey: string,
): Promise<Outcome<Paid, OrderRefusal>> {
  const pay = () => takeOrBegin(context, input, idempotencyKey);
  // Who asks a provider waits for it, and keeps nobody at the counter waiting.
  return isCounterMethod(input.method) ? context.workshop.payTogether(pay) : pay();
}

async function takeOrBegin(
  context: WorkContext,
  input: PayOrder,
  idempotencyKey: string,
): Promise<Outcome<Paid, OrderRefusal>> {
  const isCounter = isCounterMethod(input.method);
  const scope = context.access.require(isCounter ? 'payment:take' : 'order:write');
  const wrong = checkKey(idempotencyKey) ?? methodRefusal(context, input);
  if (wrong) return refuse(wrong);
  const { reach } = context.workshop;
  const point = isCounter ? 'orders.pay.capture' : 'orders.pay.begin';
  const work: { begun: ProcessRecord | null } = { begun: null };
  const attempt = () =>
    context.workshop.payInGroup({
      context,
      name: 'payOrder',
      idempotencyKey,
      input,
      contends: [input.orderNo],
      async change(tx) {
        work.begun = null;
        const order = await lockOrder(tx, input.orderNo);
        const decision = decide(context, order, scope, input);
        if (!order || !decision.ok) return decision as Outcome<never, OrderRefusal>;
        const paid = await write(context, tx, order, decision.value, input.payer ?? null);
        if (paid.ok) work.begun = paid.value.begun;
        return paid.ok ? accept(paid.value.paid) : paid;
      },
    });
  reach(`${point}.before-store`);
  const first = await attempt();
  const isLate = !first.ok && first.refusals[0].kind === 'RequestInProgress';
  const outcome = isLate ? await whenIdle(context, input.orderNo, attempt) : first;
  if (!outcome.ok) return outcome;
  reach(`${point}.after-store`);
  if (work.begun) await runProcess(context, work.begun);
  else if (!isCounter) return prepayPayment(context, outcome.value, input.payer ?? null);
  return outcome;
}

function methodRefusal(context: WorkContext, input: PayOrder): OrderRefusal | null {
  const { method, mode, payer } = input;
  const provider = context.workshop.providers.get(method);
  if (!isCounterMethod(method) && !provider) {
    const zh = '本系统未开通该支付方式。';
    return invalid(['input', 'method'], zh, 'This way to pay is not set up here.');
  }
  if (mode === 'AUTHORIZE' && !provider?.authorizes) {
    const zh = '该支付方式不支持预授权。';
    return invalid(['input', 'mode'], zh, 'This way to pay promises nothing beforehand.');
  }
  if (payer != null && (isCounterMethod(method) || !/^[\w-]{1,128}$/.test(payer))) {
    return invalid(['input', 'payer'], '付款人标识不正确。', 'This does not name a payer.');
  }
  return null;
}

function decide(
  context: WorkContext,
  order: LockedOrder | null,
  scope: Scope,
  input: PayOrder,
): Outcome<Tender, OrderRefusal> {
  if (!order || !coversOrder(scope, placesOf(order), 'SELLING')) {
    return refuse(orderNotFound(input.orderNo));
  }
  const closed = payableRefusal(order);
  if (closed) return refuse(closed);
  if (input.mode === 'AUTHORIZE' && order.payment_status === 'BALANCE_DUE')
    return refuse(paidNow());
  const currencies = context.workshop.providers.get(input.method)?.currencies;
  if (currencies && !currencies.includes(order.currency)) return refuse(foreignCurrency());
  const decision = decideTender(input.orderNo, outstandingOf(order), input, ['input']);
  return inCurrency(order.currency, decision);
}

function paidNow(): OrderRefusal {
  const en = 'What an amendment adds is paid at once: a promise may lapse.';
  return invalid(['input', 'mode'], '改单差价须直接支付，不支持预授权。', en);
}

function foreignCurrency(): OrderRefusal {
  const zh = '该支付方式不支持此订单的币种。';
  const en = 'This way to pay does not take the currency of the order.';
  return invalid(['input', 'method'], zh, en);
}

async function write(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  tender: Tender,
  payer: string | null,
): Promise<Outcome<{ paid: Paid; begun: ProcessRecord | null }, OrderRefusal>> {
  const { order_no: orderNo } = order;
  if (!isCounterMethod(tender.method) && tender.amountMinor > 0) {
    const paymentNo = await beginPayment(context, tx, order, tender, payer);
    return accept({ paid: { orderNo, paymentNo }, begun: null });
  }
  const taken = await bookTenders(context, tx, order, [tender]);
  if (!taken.ok) return taken;
  const [paymentNo] = taken.value.paymentNos;
  return accept({ paid: { orderNo, paymentNo: paymentNo! }, begun: taken.value.begun });
}
