import { inOneStatement, newId, type EntityManager, runPlanned } from '@entresol/shared';
import { accept, type Outcome } from '@entresol/shared/outcome';
import {
  checkTenders,
  decideTenders,
  inCurrency,
  type Tender,
  type TenderOffer,
} from '../../domain/payment/decide-tender.ts';
import { refuseAll, type OrderRefusal } from '../../domain/refusals.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { LockedOrder } from '../lock-order.ts';
import { applyMoney, outstandingOf, payableRefusal } from './apply-money.ts';
import { giveUpPending } from './give-up-pending.ts';

/** What was taken over the counter. */
export interface TakenTenders {
  readonly paymentNos: readonly string[];
  /** Cash to hand back. */
  readonly changeMinor: number;
  /** What to run once the transaction is through; null while the order is not covered. */
  readonly begun: ProcessRecord | null;
}

/** Decides several tenders of an order as it stands; each by itself where it takes no money. */
export function judgeTenders(
  order: LockedOrder,
  offers: readonly TenderOffer[],
): Outcome<readonly Tender[], OrderRefusal> {
  const closed = payableRefusal(order);
  if (closed) return refuseAll([closed, ...checkTenders(offers)]);
  const decided = decideTenders(order.order_no, outstandingOf(order), offers);
  return inCurrency(order.currency, decided);
}

/**
 * Writes tenders that were decided, all or none, and what they make of their order.
 *
 * In the caller's transaction: a sale that is rung up and paid in one call is one decision. The
 * caller has checked `payment:take`, and runs what was begun.
 */
export async function bookTenders(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  tenders: readonly Tender[],
): Promise<Outcome<TakenTenders, OrderRefusal>> {
  const now = context.clock.now();
  const rows = tenders.map((tender) => ({ ...tender, paymentNo: newId(now) }));
  const takenMinor = tenders.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const covers = takenMinor === outstandingOf(order);
  const { id: orderId, currency } = order;
  await insertTaken(tx, { rows: rows.map((row) => ({ ...row, orderId, currency, at: now })) });
  if (covers && order.payment_status !== 'UNPAID') {
    await giveUpPending(tx, order.id, { reason: 'ORDER_PAID', now });
  }
  const booked = await applyMoney(context, tx, order, {
    change: { paidMinor: takenMinor },
    facts: rows.map(({ paymentNo }) => ({ fact: 'PAYMENT_CAPTURED', reason: paymentNo })),
    isTender: true,
  });
  if (!booked.ok) return booked;
  const changes = tenders.map((it) => (it.tenderedMinor ?? it.amountMinor) - it.amountMinor);
  return accept({
    paymentNos: rows.map(({ paymentNo }) => paymentNo),
    changeMinor: changes.reduce((sum, change) => sum + change, 0),
    begun: booked.value,
  });
}

type TakenRow = Tender & {
  readonly paymentNo: string;
  readonly orderId: string;
  readonly currency: string;
  readonly at: Date;
};

const insertTaken = inOneStatement(async (tx, taken: readonly { rows: readonly TakenRow[] }[]) => {
  const all = taken.flatMap(({ rows }) => rows);
  await runPlanned(
    tx,
    `insert into payment (payment_no, order_id, method, mode, state, refund_due, amount_minor,
       tendered_minor, terminal_ref, currency, created_at, captured_at)
     select t."paymentNo", t."orderId", t.method, 'CAPTURE', 'CAPTURED', false, t."amountMinor",
       t."tenderedMinor", t."terminalRef", t.currency, t.at, t.at
     from jsonb_to_recordset(?::jsonb) as t("paymentNo" text, "orderId" bigint, method text,
       "amountMinor" bigint, "tenderedMinor" bigint, "terminalRef" text, currency text,
       at timestamptz)`,
    [JSON.stringify(all)],
  );
  return taken.map(() => null);
});
