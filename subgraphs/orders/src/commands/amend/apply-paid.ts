import type { EntityManager } from '@entresol/shared';
import { accept, type Outcome } from '@entresol/shared/outcome';
import { allocateRefund } from '../../domain/allocate-refund.ts';
import { shareTaken, type TakenPart, type WorkPart } from '../../domain/amend/share-taken.ts';
import { fulfilmentNoOf } from '../../domain/fulfilment/draft-fulfilment.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import { changeOrder } from '../../process/change-order.ts';
import { completedEvent } from '../../process/ends.ts';
import type { AmendData, PaidAmendment } from '../../process/amend-data.ts';
import { startProcess, type ProcessRecord } from '../../process/process-record.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { readReturnBasis } from '../../queries/read-return-basis.ts';
import { endWaiting } from '../sources/end-waiting.ts';
import { statusAfter } from '../fulfilment/status-after.ts';
import { tellFulfilment } from '../fulfilment/tell-fulfilment.ts';
import { endOf } from '../fulfilment/work-on-fulfilment.ts';
import type { LockedOrder } from '../lock-order.ts';
import { writeAmended } from './apply-amendment.ts';
import { readWork } from './read-placed.ts';

/** Which amendment is carried out, by whom. */
export interface PaidChange {
  readonly data: AmendData & { readonly paid: PaidAmendment };
  readonly facts: readonly StageFact[];
  readonly actor: string;
  readonly leaseMs: number;
}

/**
 * Makes a paid order what was decided: lines, sums, places, history and events in one transaction,
 * and begins to give back stock, points and money that are no longer needed.
 *
 * The caller has the order locked, nothing is being done to it, and its money covers what it
 * becomes. Refused, with nothing written, where a place has picked meanwhile what is to go.
 * Invariant INV14: what goes back is owed by the payments it came by, the first one first.
 */
export async function applyPaid(
  context: WorkContext,
  tx: EntityManager,
  order: Pick<LockedOrder, 'id' | 'order_no'>,
  change: PaidChange,
): Promise<Outcome<ProcessRecord | null, OrderRefusal>> {
  const { data, actor } = change;
  const work = await readWork(tx, order.id);
  const taken = shareTaken(work, data.paid.taken);
  if (!taken.ok) return taken;
  const now = context.clock.now();
  await oweBack(tx, order.id, data.revision, -data.paid.differenceMinor);
  await writeAmended(tx, order.id, data, now);
  const numbers = await changeParts(tx, order, { work, taken: taken.value, data, now });
  await tellFulfilment(tx, context.events, numbers, now);
  const status = await statusAfter(tx, order.id);
  const isDone = status === 'FULFILLED';
  const facts = [...change.facts, { fact: 'ORDER_AMENDED' as const, reason: data.reason }];
  const head = await changeOrder(tx, context.events, {
    orderId: order.id,
    from: 'PAID',
    to: isDone ? endOf(status, now) : {},
    facts: isDone ? [...facts, { fact: 'ORDER_COMPLETED' }] : facts,
    actor,
    at: now,
  });
  if (isDone) await context.events.append(tx, [completedEvent(head, now)]);
  return accept(await beginGivingBack(context, tx, order, { ...change, taken: taken.value }));
}

/**
 * Payments owe what an amendment takes off, the oldest first, each at most what it brought.
 *
 * Invariant INV14: each part is a row of the amendment, so that what a payment gave back is the sum
 * of rows.
 */
async function oweBack(
  tx: EntityManager,
  orderId: string,
  revision: number,
  refundMinor: number,
): Promise<void> {
  if (refundMinor <= 0) return;
  const { tenders } = await readReturnBasis(tx, orderId);
  await tx.execute(
    `with parts as (
       select * from jsonb_to_recordset(?::jsonb) as r("paymentNo" text, "amountMinor" bigint)
     ), told as (
       insert into amendment_refund (order_id, revision, payment_no, amount_minor)
       select ?, ?, "paymentNo", "amountMinor" from parts
     )
     update payment p set returned_minor = p.returned_minor + r."amountMinor",
       owed_minor = p.owed_minor + r."amountMinor"
     from parts r where p.payment_no = r."paymentNo"`,
    [JSON.stringify(allocateRefund(tenders, refundMinor)), orderId, revision],
  );
}

interface PartsChange {
  readonly work: readonly WorkPart[];
  readonly taken: readonly TakenPart[];
  readonly data: PaidChange['data'];
  readonly now: Date;
}

/** Writes what each place has now, and gives the numbers of those that changed. */
async function changeParts(
  tx: EntityManager,
  { id, order_no: orderNo }: Pick<LockedOrder, 'id' | 'order_no'>,
  { work, taken, data, now }: PartsChange,
): Promise<readonly string[]> {
  const lines = taken.flatMap(({ fulfilmentNo, lines: of }) =>
    of.map((line) => ({ ...line, fulfilmentNo })),
  );
  const emptied = taken.filter(({ isAll }) => isAll).map(({ fulfilmentNo }) => fulfilmentNo);
  if (taken.length > 0) await tx.execute(TAKE, [JSON.stringify(lines), JSON.stringify(emptied)]);
  await endWaiting(tx, id, emptied, now);
  const changed = taken.map(({ fulfilmentNo }) => fulfilmentNo);
  if (!data.grow) return changed;
  const position = Math.max(0, ...work.map((part) => part.position)) + 1;
  const fulfilmentNo = fulfilmentNoOf(orderNo, position);
  const { location, reference } = data.grow;
  const units = JSON.stringify(data.paid.grown);
  await tx.execute(GROW, [fulfilmentNo, position, location, reference, now, now, id, units]);
  return [...changed, fulfilmentNo];
}

const TAKE = `
  with taken as (
    select * from jsonb_to_recordset(?::jsonb) as t("fulfilmentNo" text, "lineNo" int,
      quantity int)
  ), less as (
    update fulfilment_line l set quantity = l.quantity - t.quantity,
      picked = least(l.picked, l.quantity - t.quantity)
    from taken t where l.fulfilment_no = t."fulfilmentNo" and l.line_no = t."lineNo"
      and l.quantity > t.quantity
  ), gone as (
    delete from fulfilment_line l using taken t
    where l.fulfilment_no = t."fulfilmentNo" and l.line_no = t."lineNo"
      and l.quantity = t.quantity
  )
  update fulfilment_order set state = 'CANCELLED', waiting_for = null, reservation = null,
    batch_no = null, reason = 'AMENDED'
  where fulfilment_no in (select jsonb_array_elements_text(?::jsonb))`;

const GROW = `
  with part as (
    insert into fulfilment_order (fulfilment_no, order_id, position, location, hand_over, state,
      reservation, attempt, priority, promised_at, destination, version, created_at, state_at)
    select ?, f.order_id, ?, ?, f.hand_over, 'ASSIGNED', ?, 1, f.priority, f.promised_at,
      f.destination, 0, ?::timestamptz, ?::timestamptz
    from fulfilment_order f where f.order_id = ? and f.position = 1
    returning fulfilment_no
  )
  insert into fulfilment_line (fulfilment_no, line_no, sku, quantity)
  select part.fulfilment_no, l."lineNo", l.sku, l.quantity
  from part, jsonb_to_recordset(?::jsonb) as l("lineNo" int, sku text, quantity int)`;

/** Begins to give back what is no longer needed; null where nothing is. */
async function beginGivingBack(
  context: WorkContext,
  tx: EntityManager,
  order: Pick<LockedOrder, 'id' | 'order_no'>,
  { data, taken, actor, leaseMs }: PaidChange & { readonly taken: readonly TakenPart[] },
): Promise<ProcessRecord | null> {
  const shed = taken.flatMap(({ reservation, isAll, position, location, lines }) => {
    if (reservation === null) return [];
    const own = `${order.order_no}-X${data.revision}-${position}`;
    return [{ from: reservation, reference: isAll ? reservation : own, location, lines }];
  });
  const { points = 0, paid } = data;
  const refunds = paid.differenceMinor < 0;
  if (shed.length === 0 && points === 0 && !refunds) return null;
  return startProcess(tx, {
    orderId: order.id,
    orderNo: order.order_no,
    kind: 'AMEND',
    actor,
    data: {
      facts: { spendsPoints: points > 0, paid: true, refunds },
      amend: { ...data, shed, releases: null },
      paysCash: paid.paysCash,
      ...(paid.paidBackOutside ? { paidBackOutside: true } : {}),
    },
    now: context.clock.now(),
    leaseMs,
  });
}
