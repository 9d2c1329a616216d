import { actorKey, inOneStatement, rowsOf, runPlanned, type EntityManager } from '@entresol/shared';
import type { CartInput } from '../domain/check-cart.ts';
import type { FulfilmentPart } from '../domain/fulfilment/draft-fulfilment.ts';
import { stockNeeds, type PricedOrder } from '../domain/price-order.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import { FACTS_COLUMNS, factsRow, INSERT_STAGES_OF_ALL } from '../process/append-facts.ts';
import { statusEvent, type OrderHead } from '../process/change-order.ts';
import { startProcess, type ProcessRecord } from '../process/process-record.ts';
import type { WorkContext } from '../process/work-context.ts';
import type { QuoteCartInput } from '../remote/generated.ts';
import { storeDelivery } from './intake/store-delivery.ts';
import { draftsOf, INSERT_FULFILMENTS, withShared } from './fulfilment/insert-fulfilment.ts';
import { awaitGoods, hasSources } from './sources/await-goods.ts';
import { newOrderNo } from './order-no.ts';
import { plansOf, recordRouting, routeReason, type Route } from './record-routing.ts';

/** An order that may be placed: priced, and nothing speaks against it. */
export interface OrderDraft {
  readonly cart: CartInput;
  readonly order: PricedOrder;
  readonly quoteCart: QuoteCartInput;
  readonly currency: string;
  readonly idempotencyKey: string;
  /** Null where no scene was given. */
  readonly route: Route | null;
  /** Left out for orders that are placed here. */
  readonly outside?: OutsideOrigin;
  /** Who prepared it, where somebody else confirms it. */
  readonly preparedBy?: string | null;
}

/** Where an order of an outside platform comes from. */
export interface OutsideOrigin {
  readonly platform: string;
  readonly outsideNo: string;
  readonly placedAt: Date;
  readonly payment: { readonly reference: string; readonly paidAt: Date } | null;
}

function receivedHere(entryMode: string | undefined): readonly StageFact[] {
  return [
    { fact: 'ORDER_RECEIVED', reason: entryMode ?? null },
    { fact: 'ORDER_RECORDED' },
    { fact: 'ORDER_PRICED' },
  ];
}

/** Writes an order in SUBMITTING with its frozen price, and begins its process. */
export async function createOrder(
  context: WorkContext,
  tx: EntityManager,
  draft: OrderDraft,
): Promise<ProcessRecord> {
  const now = context.clock.now();
  const head = await insertOrder(context, tx, draft, now);
  await context.events.append(tx, [statusEvent(head, now)]);
  const { route, cart } = draft;
  if (cart.delivery) {
    await storeDelivery(tx, head.id, { receiver: cart.delivery, note: null }, now);
  }
  if (route?.routing) await recordRouting(tx, head.id, { ...route, routing: route.routing }, now);
  if (route && hasSources(route.plans[0]!)) {
    await awaitGoods(tx, { orderId: head.id, orderNo: head.order_no }, route.plans[0]!, now);
  }
  return startProcess(tx, {
    orderId: head.id,
    orderNo: head.order_no,
    kind: 'SUBMIT',
    actor: actorKey(context.actor),
    data: {
      facts: {
        spendsPoints: draft.order.pointsSpent > 0,
        paid: false,
        splits: (route?.plans[0]!.filter(isHeldNow).length ?? 1) > 1,
        ...(route?.plans[0]!.every(isHeldNow) === false ? { transfers: true } : {}),
        ...outsideFact(draft),
      },
      ...keyOf(context, draft),
      submit: {
        location: placeOf(draft),
        ...(route ? plansOf(route) : {}),
        ...takesOverOf(context, draft),
        stock: stockNeeds(draft.order.lines),
        cart: { ...draft.quoteCart, reference: head.order_no },
        discountMinor: draft.order.discountMinor,
        totalMinor: draft.order.totalMinor,
        memberNo: draft.cart.memberNo,
        points: draft.order.pointsSpent,
      },
    },
    now,
    leaseMs: context.workshop.config.leaseMs,
  });
}

function takesOverOf({ actor }: WorkContext, { cart, preparedBy }: OrderDraft) {
  const { takesOver, memberNo, store } = cart;
  if (takesOver === undefined) return {};
  const by = preparedBy ? `STAFF:${preparedBy}` : actorKey(actor);
  return { takesOver, takenBy: { actor: by, memberNo, store } };
}

/** Not what another place is still to send. */
function isHeldNow({ waits }: FulfilmentPart): boolean {
  return waits?.kind !== 'TRANSFER';
}

function outsideFact({ outside }: OrderDraft) {
  return outside ? { outside: true } : {};
}

/** Never refused, so its key is never given back. */
function keyOf(context: WorkContext, { outside, idempotencyKey }: OrderDraft) {
  if (!outside) return { key: { actor: actorKey(context.actor), key: idempotencyKey } };
  const { payment } = outside;
  return { intake: { payment: payment && { ...payment, paidAt: payment.paidAt.toISOString() } } };
}

function placeOf({ cart, route }: OrderDraft): string {
  return route?.plans[0]![0]!.location ?? cart.fulfilmentLocation ?? cart.store;
}

/** What each place sends: as routed, or everything from the one place there is. */
function partsOf(draft: OrderDraft): readonly FulfilmentPart[] {
  const { route, order } = draft;
  return route?.plans[0] ?? [{ location: placeOf(draft), lines: stockNeeds(order.lines) }];
}

function factsOf({ route, outside, cart }: OrderDraft): readonly StageFact[] {
  const received = outside ? receivedFrom(outside) : receivedHere(cart.entryMode);
  const waits = route ? awaitedFacts(route) : [];
  if (!route?.routing) return [...received, ...waits];
  const reason = routeReason({ ...route, routing: route.routing });
  return [...received, { fact: 'ROUTE_DECIDED', reason }, ...waits];
}

function awaitedFacts({ plans }: Route): readonly StageFact[] {
  return plans[0]!.flatMap(({ waits, location }): StageFact[] => {
    if (!waits) return [];
    const day = waits.expectedAt?.slice(0, 10) ?? '?';
    return [{ fact: 'STOCK_AWAITED', reason: `${waits.kind} ${location} ${day}` }];
  });
}

function receivedFrom({ platform, outsideNo }: OutsideOrigin): readonly StageFact[] {
  return [
    { fact: 'ORDER_RECEIVED', reason: platform },
    { fact: 'ORDER_SYNCED', reason: outsideNo },
    { fact: 'ORDER_RECORDED' },
    { fact: 'AMOUNTS_TAKEN', reason: platform },
  ];
}

/** A new order as a row of a statement. */
type OrderRow = ReturnType<typeof rowOf>;

function rowOf(context: WorkContext, draft: OrderDraft, orderNo: string, now: Date) {
  const { cart, order, currency, outside } = draft;
  const { actor } = context;
  const fulfilments = draftsOf(orderNo, partsOf(draft), order.lines);
  return {
    orderNo,
    channel: cart.channel,
    store: cart.store,
    place: placeOf(draft),
    memberNo: cart.memberNo,
    staffNo: draft.preparedBy ?? (actor.kind === 'STAFF' ? actor.id : null),
    currency,
    subtotalMinor: order.subtotalMinor,
    discountMinor: order.discountMinor,
    pointsMinor: order.pointsMinor,
    pointsSpent: order.pointsSpent,
    totalMinor: order.totalMinor,
    placedAt: outside?.placedAt ?? now,
    externalRef: outside?.outsideNo ?? null,
    entryMode: outside ? 'PLATFORM' : (cart.entryMode ?? null),
    lines: order.lines,
    discounts: order.discounts,
    fulfilments: withShared(fulfilments, { cart, routing: draft.route?.routing ?? null, now }),
    ...factsRow(factsOf(draft), actorKey(actor), now),
  };
}

const ORDER_COLUMNS = `"orderNo" text, channel text, store text, place text, "memberNo" text,
  "staffNo" text, currency text, "subtotalMinor" bigint, "discountMinor" bigint,
  "pointsMinor" bigint, "pointsSpent" int, "totalMinor" bigint, "placedAt" timestamptz,
  "externalRef" text, "entryMode" text, lines jsonb, discounts jsonb, fulfilments jsonb,
  ${FACTS_COLUMNS}`;

const insertSql = (rows: readonly OrderRow[]) => `
  with given as materialized (
    select * from ${rowsOf(rows, ORDER_COLUMNS)} g
  ), counted as (
    insert into sales_order (order_no, type, status, payment_status, fulfilment_status, version,
      stage_count, channel, store, fulfilment_location, member_no, staff_no, currency,
      subtotal_minor, discount_minor, points_minor, points_spent, total_minor, paid_minor,
      refunded_minor, placed_at, status_at, external_ref, entry_mode)
    select g."orderNo", 'SALE', 'SUBMITTING', 'UNPAID', 'UNFULFILLED', 1, g."factCount", g.channel,
      g.store, g.place, g."memberNo", g."staffNo", g.currency, g."subtotalMinor",
      g."discountMinor", g."pointsMinor", g."pointsSpent", g."totalMinor", 0, 0, g."placedAt",
      g.at, g."externalRef", g."entryMode"
    from given g order by g."orderNo"
    returning id, order_no, store, fulfilment_location, member_no, status, payment_status,
      fulfilment_status, version, stage_count, currency, total_minor, paid_minor
  ), asked as (
    select counted.id as "orderId", g.* from given g join counted on counted.order_no = g."orderNo"
  ), history as (${INSERT_STAGES_OF_ALL}), lines as (
    insert into order_line (order_id, line_no, sku, goods, description, quantity, unit_price,
      amount_minor, discount_minor)
    select a."orderId", l."lineNo", l.sku, coalesce(l.goods, true), l.description, l.quantity,
      l."unitPrice", l."amountMinor", l."discountMinor"
    from asked a cross join lateral jsonb_to_recordset(a.lines) as l("lineNo" int, sku text,
      goods boolean, description text, quantity int, "unitPrice" numeric, "amountMinor" bigint,
      "discountMinor" bigint)
  ), discounts as (
    insert into order_discount (order_id, position, source, code, name_zh, name_en, amount_minor,
      shares)
    select a."orderId", d.n, d.source, d.code, d."nameZh", d."nameEn", d."amountMinor", d.shares
    from asked a cross join lateral rows from (jsonb_to_recordset(a.discounts) as (source text,
      code text, "nameZh" text, "nameEn" text, "amountMinor" bigint, shares jsonb))
      with ordinality as d(source, code, "nameZh", "nameEn", "amountMinor", shares, n)
  ), ${INSERT_FULFILMENTS}
  select id, order_no, store, fulfilment_location, member_no, status, payment_status,
    fulfilment_status, version, currency, total_minor, paid_minor from counted`;

/** Inserts orders with all that belongs to them; those placed together are one statement. */
const insert = inOneStatement(async (tx, rows: readonly OrderRow[]) => {
  const heads = await runPlanned<OrderHead[]>(tx, insertSql(rows), [JSON.stringify(rows)]);
  const byNo = new Map(heads.map((head) => [head.order_no, head]));
  return rows.map(({ orderNo }) => byNo.get(orderNo)!);
});

/** Writes an order in SUBMITTING, with its lines, discounts and first facts. */
export async function insertOrder(
  context: WorkContext,
  tx: EntityManager,
  draft: OrderDraft,
  now: Date,
): Promise<OrderHead> {
  const row = rowOf(context, draft, newOrderNo(now), now);
  const head = await insert(tx, row);
  const fulfilments = row.fulfilments.map(({ fulfilmentNo, location }) => ({
    fulfilmentNo,
    location,
    state: 'NEW',
  }));
  return { ...head, fulfilments };
}
