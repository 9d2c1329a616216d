import { actorKey, findReplay, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { CartInput } from '../../domain/check-cart.ts';
import { checkKey } from '../../domain/check-key.ts';
import { isCounterMethod, type TenderOffer } from '../../domain/payment/decide-tender.ts';
import { stockNeeds, type PricedOrder } from '../../domain/price-order.ts';
import { byPrecedence, invalid, type OrderRefusal } from '../../domain/refusals.ts';
import { routeCounter } from '../../domain/routing/route-counter.ts';
import { checkDevice, TENDERS_MAX } from '../../domain/till/check-till.ts';
import { settleTenders, type SettledTenders } from '../../domain/till/settle-tenders.ts';
import { statusEvent } from '../../process/change-order.ts';
import { startProcess, type ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { insertOrder, type OrderDraft } from '../create-order.ts';
import { priceCart } from '../price-cart.ts';
import { recordRouting, type Route } from '../record-routing.ts';
import { settled, type Begun } from '../submit-order.ts';
import { holdOpenShift, type LockedShift } from './lock-shift.ts';

/** A sale over the counter: what is bought, at which till, and how it is paid. */
export interface CompleteSale {
  readonly cart: CartInput;
  readonly device: string;
  readonly tenders: readonly TenderOffer[];
}

interface SaleDraft extends OrderDraft {
  readonly device: string;
  readonly settlement: SettledTenders;
}

/**
 * Sells goods in hand in one call: priced, paid, handed over and COMPLETED, or nothing at all.
 *
 * Coupons and points are held first and may refuse; from the goods on nothing can. A sale without
 * either asks one other subgraph, for the stock, and whatever the books say, the sale stands.
 * The order and its key are one row each in one transaction (INV1, INV9).
 */
export async function completeSale(
  context: WorkContext,
  input: CompleteSale,
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const command = { name: 'completeSale', idempotencyKey, input };
  // Asked at once: hardly anybody repeats a request, and pricing writes nothing.
  const [known, draft] = await Promise.all([
    findReplay<Begun>(context, command),
    draftSale(context, input, idempotencyKey),
  ]);
  if (!known.ok) return known;
  if (known.value) return settled(context, known.value);
  if (!draft.ok) return draft;
  const { reach } = context.workshop;
  const work: { begun: ProcessRecord | null } = { begun: null };
  reach('orders.sale.create.before-store');
  const begun = await runCommand<Begun, OrderRefusal>(context, command, async (tx) => {
    work.begun = null;
    const till = { store: input.cart.store, device: input.device };
    const shift = await holdOpenShift(tx, till);
    if (!shift) return refuse({ kind: 'ShiftNotOpen', ...till });
    const strange = currencyRefusal(shift, draft.value);
    if (strange) return refuse(strange);
    work.begun = await createSale(context, tx, draft.value, shift.shift_no);
    return accept({ orderNo: work.begun.orderNo, processId: work.begun.id });
  });
  if (!begun.ok) return begun;
  reach('orders.sale.create.after-store');
  const ended = work.begun && (await runProcess(context, work.begun));
  return settled(context, begun.value, ended);
}

async function draftSale(
  context: WorkContext,
  { cart, device, tenders }: CompleteSale,
  idempotencyKey: string,
): Promise<Outcome<SaleDraft, OrderRefusal>> {
  const formal = [...checkDevice(device), ...checkTenders(tenders)];
  const priced = await priceCart(context, cart);
  const { order, quoteCart, currency } = priced;
  const settlement = order ? settleTenders(order.totalMinor, tenders) : null;
  const [first, ...rest] = byPrecedence([
    ...formal,
    ...priced.refusals,
    ...(settlement && !settlement.ok ? settlement.refusals : []),
  ]);
  if (first) return refuse(first, ...rest);
  if (!order || !quoteCart || !settlement?.ok) return refuse({ kind: 'Unavailable' });
  const route = counterRoute(cart, order);
  const value = { cart, device, order, quoteCart, currency, idempotencyKey, route };
  return accept({ ...value, settlement: settlement.value });
}

/** A drawer counts one currency; what was sold in another would be added to it as if it were. */
function currencyRefusal(shift: LockedShift, draft: SaleDraft): OrderRefusal | null {
  const { shift_no: shiftNo, currency } = shift;
  const { currency: saleCurrency } = draft;
  if (currency === saleCurrency) return null;
  return { kind: 'ShiftCurrency', shiftNo, currency, saleCurrency };
}

/** A sale without goods has no place to leave from. */
function counterRoute(
  { store, couponCodes }: CartInput,
  { lines: sold, totalMinor }: PricedOrder,
): Route | null {
  const lines = stockNeeds(sold);
  if (lines.length === 0) return null;
  const routing = routeCounter({ store, couponCodes, lines, totalMinor });
  const plan = [{ location: store, lines }];
  return { plans: [plan], routing, openOrdersMax: null };
}

function checkTenders(tenders: readonly TenderOffer[]): readonly OrderRefusal[] {
  const field = ['input', 'tenders'];
  if (tenders.length > TENDERS_MAX) {
    const zh = `最多 ${TENDERS_MAX} 种付款。`;
    return [invalid(field, zh, `At most ${TENDERS_MAX} tenders.`)];
  }
  return tenders.flatMap(({ method }, index) => {
    if (isCounterMethod(method)) return [];
    const zh = '柜台结账只收现金和刷卡；扫码支付请先下单再付款。';
    const en = 'A counter takes cash and cards; for others submit the order, then pay it.';
    return [invalid([...field, String(index), 'method'], zh, en)];
  });
}

/** Writes a counter sale in SUBMITTING with its frozen price, and begins its process. */
async function createSale(
  context: WorkContext,
  tx: EntityManager,
  draft: SaleDraft,
  shiftNo: string,
): Promise<ProcessRecord> {
  const now = context.clock.now();
  const actor = actorKey(context.actor);
  const { cart, order, quoteCart, settlement, idempotencyKey } = draft;
  const head = await insertOrder(context, tx, draft, now);
  await context.events.append(tx, [statusEvent(head, now)]);
  const { routing } = draft.route ?? {};
  if (routing) await recordRouting(tx, head.id, { ...draft.route!, routing }, now);
  const orderNo = head.order_no;
  const usesCampaigns = order.discounts.some(({ source }) => source !== 'POINTS');
  await insertTillSale(tx, draft, { orderNo, shiftNo, usesCampaigns, now });
  return startProcess(tx, {
    orderId: head.id,
    orderNo,
    kind: 'SALE',
    actor,
    data: {
      facts: { spendsPoints: order.pointsSpent > 0, paid: false, usesCampaigns },
      key: { actor, key: idempotencyKey },
      submit: {
        location: cart.store,
        stock: stockNeeds(order.lines),
        cart: { ...quoteCart, reference: orderNo },
        discountMinor: order.discountMinor,
        totalMinor: order.totalMinor,
        memberNo: cart.memberNo,
        points: order.pointsSpent,
      },
      sale: { tenders: settlement.tenders, shiftNo, occurredAt: now.toISOString() },
    },
    now,
    leaseMs: context.workshop.config.leaseMs,
  });
}

async function insertTillSale(
  tx: EntityManager,
  { cart, device, order, settlement }: SaleDraft & { readonly order: PricedOrder },
  sale: {
    readonly orderNo: string;
    readonly shiftNo: string;
    readonly usesCampaigns: boolean;
    readonly now: Date;
  },
): Promise<void> {
  const { orderNo, shiftNo, usesCampaigns, now } = sale;
  await tx.execute(
    `insert into till_sale (order_no, store, device, shift_no, tendered_minor, change_minor,
       coupons_used, points_used, offline, occurred_at, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)`,
    [
      orderNo,
      cart.store,
      device,
      shiftNo,
      settlement.tenderedMinor,
      settlement.changeMinor,
      usesCampaigns,
      order.pointsSpent > 0,
      now,
      now,
    ],
  );
}
