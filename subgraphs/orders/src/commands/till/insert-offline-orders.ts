import { actorKey, newId, type EntityManager } from '@entresol/shared';
import { stockNeeds } from '../../domain/price-order.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import type { ComparedSale } from '../../domain/till/compare-sale.ts';
import type { CheckedSale } from '../../domain/till/offline-sale.ts';
import { factsJson } from '../../process/append-facts.ts';
import { toRecord, type ProcessData, type ProcessRecord } from '../../process/process-record.ts';
import type { WorkContext } from '../../process/work-context.ts';

/** A sale made offline, as an order is made of it. */
export interface OfflineOrder {
  readonly orderNo: string;
  readonly sale: CheckedSale;
  readonly compared: ComparedSale;
  readonly till: { readonly store: string; readonly device: string };
}

const FIRST_STEP = 'SELL_STOCK';

const INSERT = `
  with given as (
    select * from jsonb_to_recordset(?::jsonb) as g("orderNo" text, channel text, "memberNo" text,
      currency text, "subtotalMinor" bigint, "discountMinor" bigint, "pointsMinor" bigint,
      "totalMinor" bigint, "soldAt" timestamptz, facts jsonb, lines jsonb, discounts jsonb,
      payments jsonb, data jsonb)
  ), placed as (
    insert into sales_order (order_no, type, status, payment_status, fulfilment_status, version,
      stage_count, channel, store, fulfilment_location, member_no, staff_no, currency,
      subtotal_minor, discount_minor, points_minor, points_spent, total_minor, paid_minor,
      refunded_minor, placed_at, status_at, completed_at)
    select "orderNo", 'SALE', 'COMPLETED', 'PAID', 'FULFILLED', 1, jsonb_array_length(facts),
      channel, ?, ?, "memberNo", ?, currency, "subtotalMinor", "discountMinor", "pointsMinor",
      "pointsMinor", "totalMinor", "totalMinor", 0, "soldAt", ?, "soldAt"
    from given
    returning id, order_no
  ), history as (
    insert into order_stage (order_id, sequence, stage, fact, actor, reason, at)
    select p.id, f.n, f.stage, f.fact, ?, f.reason, ?
    from placed p join given g on g."orderNo" = p.order_no
    cross join lateral rows from (
      jsonb_to_recordset(g.facts) as (stage text, fact text, reason text)
    ) with ordinality as f(stage, fact, reason, n)
  ), lines as (
    insert into order_line (order_id, line_no, sku, goods, description, quantity, unit_price,
      amount_minor, discount_minor)
    select p.id, l."lineNo", l.sku, l.goods, l.description, l.quantity, l."unitPrice",
      l."amountMinor", l."discountMinor"
    from placed p join given g on g."orderNo" = p.order_no
    cross join lateral jsonb_to_recordset(g.lines) as l("lineNo" int, sku text, goods boolean,
      description text, quantity int, "unitPrice" numeric, "amountMinor" bigint,
      "discountMinor" bigint)
  ), discounts as (
    insert into order_discount (order_id, position, source, code, name_zh, name_en, amount_minor,
      shares)
    select p.id, d.n, d.source, d.code, d.name, d.name, d."amountMinor", d.shares
    from placed p join given g on g."orderNo" = p.order_no
    cross join lateral rows from (jsonb_to_recordset(g.discounts) as (source text, code text,
      name text, "amountMinor" bigint, shares jsonb)) with ordinality
      as d(source, code, name, "amountMinor", shares, n)
  ), payments as (
    insert into payment (payment_no, order_id, method, mode, state, refund_due, amount_minor,
      tendered_minor, terminal_ref, currency, created_at, captured_at)
    select t."paymentNo", p.id, t.method, 'CAPTURE', 'CAPTURED', false, t."amountMinor",
      t."tenderedMinor", t."terminalRef", g.currency, ?, g."soldAt"
    from placed p join given g on g."orderNo" = p.order_no
    cross join lateral jsonb_to_recordset(g.payments) as t("paymentNo" text, method text,
      "amountMinor" bigint, "tenderedMinor" bigint, "terminalRef" text)
  ), processes as (
    insert into order_process (order_id, kind, state, step, actor, data, attempts, lease_token,
      lease_until, next_attempt_at, started_at)
    select p.id, 'OFFLINE_SALE', 'RUNNING', '${FIRST_STEP}', ?, g.data, 1, 1, ?, ?, ?
    from placed p join given g on g."orderNo" = p.order_no
    returning id, order_id, actor, data
  )
  select c.id, c.order_id, p.order_no, c.actor, c.data
  from processes c join placed p on p.id = c.order_id order by c.id`;

/**
 * Writes sales made offline as COMPLETED orders, with their payments, in one statement.
 *
 * Each begins a process that books stock, coupons and points; the caller holds their leases.
 */
export async function insertOfflineOrders(
  context: WorkContext,
  tx: EntityManager,
  store: string,
  orders: readonly OfflineOrder[],
  now: Date,
): Promise<readonly ProcessRecord[]> {
  if (orders.length === 0) return [];
  const { actor, workshop } = context;
  const who = actorKey(actor);
  const rows = orders.map((order) => rowOf(order, now));
  const lease = new Date(now.getTime() + workshop.config.leaseMs);
  const staffNo = actor.kind === 'STAFF' ? actor.id : null;
  const bindings = [store, store, staffNo, now, who, now, now, who, lease, now, now];
  const begun = await tx.execute<BegunRow[]>(INSERT, [JSON.stringify(rows), ...bindings]);
  return begun.map((row) =>
    toRecord({
      ...row,
      kind: 'OFFLINE_SALE',
      state: 'RUNNING',
      step: FIRST_STEP,
      refusals: null,
      attempts: 1,
      lease_token: 1,
    }),
  );
}

interface BegunRow {
  readonly id: string;
  readonly order_id: string;
  readonly order_no: string;
  readonly actor: string;
  readonly data: ProcessData;
}

function rowOf(order: OfflineOrder, now: Date) {
  const { orderNo, sale, compared } = order;
  const { currency, subtotalMinor, discountMinor, pointsMinor, totalMinor } = sale;
  const payments = compared.tenders.map((tender) => ({ ...tender, paymentNo: newId(now) }));
  const paid = payments.map(({ paymentNo }): StageFact => ({
    fact: 'PAYMENT_CAPTURED',
    reason: paymentNo,
  }));
  const facts: StageFact[] = [
    { fact: 'ORDER_RECEIVED' },
    { fact: 'SALE_UPLOADED', reason: `${order.till.device} ${sale.sequence}` },
    { fact: 'ORDER_PRICED' },
    { fact: 'SALE_ACCEPTED' },
    { fact: 'LOCATION_ASSIGNED', reason: order.till.store },
    ...paid,
    { fact: 'GOODS_HANDED_OVER' },
    { fact: 'LINES_SETTLED' },
    { fact: 'ORDER_COMPLETED' },
  ];
  return {
    orderNo,
    channel: compared.channel,
    currency,
    subtotalMinor,
    discountMinor,
    pointsMinor,
    totalMinor,
    memberNo: compared.memberNo,
    soldAt: compared.soldAt,
    facts: JSON.parse(factsJson(facts)) as unknown,
    lines: compared.lines,
    discounts: sale.discounts.map(({ source, code, name, shares }) => ({
      source,
      code,
      name: name?.trim() || code,
      amountMinor: shares.reduce((sum, share) => sum + share.amountMinor, 0),
      shares,
    })),
    payments,
    data: dataOf(order),
  };
}

/** What the steps that follow ask the other parts of the house for. */
function dataOf({ orderNo, sale, compared, till }: OfflineOrder): ProcessData {
  const { memberNo, lines, soldAt, shiftNo, tenders } = compared;
  const goods = lines.filter((line) => line.goods);
  const codes = sale.discounts.filter(({ source }) => source === 'COUPON').map(({ code }) => code);
  return {
    facts: { spendsPoints: sale.pointsMinor > 0, paid: true, usesCampaigns: codes.length > 0 },
    submit: {
      location: till.store,
      stock: stockNeeds(goods),
      cart: {
        memberNo,
        location: till.store,
        channel: compared.channel,
        currency: sale.currency,
        couponCodes: codes,
        lines: goods.map(({ lineNo, sku, categoryCode, quantity, amountMinor }) => ({
          lineNo,
          sku,
          categoryCode,
          quantity,
          amountMinor,
        })),
        reference: orderNo,
      },
      discountMinor: sale.discountMinor,
      totalMinor: sale.totalMinor,
      memberNo,
      points: sale.pointsMinor,
    },
    sale: {
      tenders,
      shiftNo,
      occurredAt: soldAt.toISOString(),
      offline: { ...till, sequence: sale.sequence },
    },
  };
}
