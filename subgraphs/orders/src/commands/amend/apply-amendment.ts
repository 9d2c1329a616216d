import type { EntityManager } from '@entresol/shared';
import { fulfilmentNoOf } from '../../domain/fulfilment/draft-fulfilment.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import { changeOrder } from '../../process/change-order.ts';
import type { AmendData } from '../../process/amend-data.ts';
import { redraftFulfilment } from '../../process/redraft-fulfilment.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { LockedOrder } from '../lock-order.ts';

const APPLY = `
  with given as (
    select * from jsonb_to_recordset(?::jsonb) as l("lineNo" int, sku text, goods boolean,
      description text, quantity int, "unitPrice" numeric, "amountMinor" bigint,
      "discountMinor" bigint)
  ), gone as (
    delete from order_line l where l.order_id = ?
      and not exists (select 1 from given g where g."lineNo" = l.line_no)
  ), lines as (
    insert into order_line (order_id, line_no, sku, goods, description, quantity, unit_price,
      amount_minor, discount_minor)
    select ?, "lineNo", sku, goods, description, quantity, "unitPrice", "amountMinor",
      "discountMinor" from given
    on conflict (order_id, line_no) do update set quantity = excluded.quantity,
      unit_price = excluded.unit_price, amount_minor = excluded.amount_minor,
      discount_minor = excluded.discount_minor
  )
  update sales_order set subtotal_minor = ?, discount_minor = ?, points_minor = ?, total_minor = ?,
    points_spent = points_spent - ?, due_minor = due_minor + ?, surcharge_minor = 0
  where id = ?`;

const DISCOUNTS = `
  insert into order_discount (order_id, position, source, code, name_zh, name_en, amount_minor,
    shares)
  select ?, d.n, d.source, d.code, d."nameZh", d."nameEn", d."amountMinor", d.shares
  from rows from (jsonb_to_recordset(?::jsonb) as (source text, code text, "nameZh" text,
    "nameEn" text, "amountMinor" bigint, shares jsonb))
    with ordinality as d(source, code, "nameZh", "nameEn", "amountMinor", shares, n)`;

/** Writes what an order becomes: lines, sums, what each place sends, document, history, event. */
export async function applyAmendment(
  context: WorkContext,
  tx: EntityManager,
  order: Pick<LockedOrder, 'id' | 'order_no' | 'status'>,
  given: { readonly data: AmendData; readonly facts: readonly StageFact[]; readonly actor: string },
): Promise<void> {
  const { data, facts, actor } = given;
  const now = context.clock.now();
  await writeAmended(tx, order.id, data, now);
  await redraftFulfilment(tx, { orderId: order.id, orderNo: order.order_no }, data.parts);
  if (data.grow) {
    await tx.execute(`update fulfilment_order set reservation = ? where fulfilment_no = ?`, [
      data.grow.reference,
      fulfilmentNoOf(order.order_no, data.parts.length),
    ]);
  }
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: {},
    facts: [...facts, { fact: 'ORDER_AMENDED', reason: data.reason }],
    actor,
    at: now,
  });
}

/** Writes lines, discounts and sums as they become, and that the amendment is done. */
export async function writeAmended(
  tx: EntityManager,
  orderId: string,
  { after, revision, points = 0, paid }: AmendData,
  now: Date,
): Promise<void> {
  await tx.execute(APPLY, [
    JSON.stringify(after.lines),
    orderId,
    orderId,
    after.subtotalMinor,
    after.discountMinor,
    after.pointsMinor,
    after.totalMinor,
    points,
    Math.max(0, -(paid?.differenceMinor ?? 0)),
    orderId,
  ]);
  await tx.execute(`delete from order_discount where order_id = ?`, [orderId]);
  await tx.execute(DISCOUNTS, [orderId, JSON.stringify(after.discounts)]);
  await tx.execute(
    `update order_amendment set state = 'DONE', ended_at = ?, points = ?
     where order_id = ? and revision = ?`,
    [now, points, orderId, revision],
  );
}
