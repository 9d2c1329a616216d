import type { EntityManager, Scope } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import {
  checkTender,
  decideTender,
  inCurrency,
  isCounterMethod,
  type Tender,
  type TenderOffer,
} from '../domain/payment/decide-tender.ts';
import { checkKey } from '../domain/check-key.ts';
import { invalid, refusalsOf, refuseAll, type OrderRefusal } from '../domain/refusals.ts';
import { whenIdle } from '../process/await-process.ts';
import type { ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import {
  coversOrder,
  lockOrder,
  orderNotFound,
  placesOf,
  readOrder,
  type LockedOrder,
} from './lock-order.ts';
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
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const formal = methodRefusals(context, input);
  if (formal.length > 0) {
    const seen = decide(context, await readOrder(context.em, input.orderNo), scope, input);
    return refuseAll([...formal, ...refusalsOf(seen)]);
  }
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

/** What is wrong with the way to pay, whatever the order is. */
function methodRefusals(context: WorkContext, input: PayOrder): readonly OrderRefusal[] {
  const { method, mode, payer } = input;
  const refusals: OrderRefusal[] = [];
  const provider = context.workshop.providers.get(method);
  if (!isCounterMethod(method) && !provider) {
    const zh = '本系统未开通该支付方式。';
    refusals.push(invalid(['input', 'method'], zh, 'This way to pay is not set up here.'));
  } else if (mode === 'AUTHORIZE' && !provider?.authorizes) {
    const zh = '该支付方式不支持预授权。';
    refusals.push(invalid(['input', 'mode'], zh, 'This way to pay promises nothing beforehand.'));
  }
  if (payer != null && (isCounterMethod(method) || !/^[\w-]{1,128}$/.test(payer))) {
    const en = 'This does not name a payer.';
    refusals.push(invalid(['input', 'payer'], '付款人标识不正确。', en));
  }
  return refusals;
}

function decide(
  context: WorkContext,
  order: LockedOrder | null,
  scope: Scope,
  input: PayOrder,
): Outcome<Tender, OrderRefusal> {
  const isThere = order && coversOrder(scope, placesOf(order), 'SELLING');
  const closed = isThere ? payableRefusal(order) : orderNotFound(input.orderNo);
  // What is left to pay is asked of an order that takes money at all.
  if (!order || closed) return refuseAll([closed!, ...checkTender(input, ['input'])]);
  const beside: OrderRefusal[] = [];
  const isBalance = order.payment_status === 'BALANCE_DUE';
  if (input.mode === 'AUTHORIZE' && isBalance) beside.push(paidNow());
  const currencies = context.workshop.providers.get(input.method)?.currencies;
  if (currencies && !currencies.includes(order.currency)) beside.push(foreignCurrency());
  const decided = decideTender(input.orderNo, outstandingOf(order), input, ['input']);
  const decision = inCurrency(order.currency, decided);
  return beside.length > 0 ? refuseAll([...beside, ...refusalsOf(decision)]) : decision;
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
