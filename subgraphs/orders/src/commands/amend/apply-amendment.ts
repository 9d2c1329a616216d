import type { EntityManager } from '@entresol/shared';
import { fulfilmentNoOf } from '../../domain/fulfilment/draft-fulfilment.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import { changeOrder } from '../../process/change-order.ts';
import type { AmendData } from '../../process/process-record.ts';
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
  update sales_order set subtotal_minor = ?, discount_minor = ?, points_minor = ?, total_minor = ?
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
  const { after } = data;
  const now = context.clock.now();
  await tx.execute(APPLY, [
    JSON.stringify(after.lines),
    order.id,
    order.id,
    after.subtotalMinor,
    after.discountMinor,
    after.pointsMinor,
    after.totalMinor,
    order.id,
  ]);
  await tx.execute(`delete from order_discount where order_id = ?`, [order.id]);
  await tx.execute(DISCOUNTS, [order.id, JSON.stringify(after.discounts)]);
  await redraftFulfilment(tx, { orderId: order.id, orderNo: order.order_no }, data.parts);
  if (data.grow) {
    await tx.execute(`update fulfilment_order set reservation = ? where fulfilment_no = ?`, [
      data.grow.reference,
      fulfilmentNoOf(order.order_no, data.parts.length),
    ]);
  }
  await tx.execute(
    `update order_amendment set state = 'DONE', ended_at = ? where order_id = ? and revision = ?`,
    [now, order.id, data.revision],
  );
  await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to: {},
    facts: [...facts, { fact: 'ORDER_AMENDED', reason: data.reason }],
    actor,
    at: now,
  });
}
