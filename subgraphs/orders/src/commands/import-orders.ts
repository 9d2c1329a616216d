import { actorKey, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkImport, importedRow, type ImportedOrder } from '../domain/check-import.ts';
import { byPrecedence, invalid, notFound, type OrderRefusal } from '../domain/refusals.ts';
import { STAGE_FACTS } from '../domain/stage-facts.ts';
import { ordersImported } from '../events/contracts.ts';
import type { WorkContext } from '../process/work-context.ts';
import { PlacesForOrderDocument } from '../remote/generated.ts';
import { runAsked } from './run-asked.ts';

/** Finished documents of one place and channel. */
export interface ImportBatch {
  readonly channel: string;
  readonly location: string;
  readonly currency: string;
  readonly orders: readonly ImportedOrder[];
}

/**
 * Writes finished documents, all or nothing, with one event for all.
 *
 * They are COMPLETED and paid as they come; no stock moves, no points are given: whoever imports
 * history says so to the other subgraphs. A document that is there already refuses the batch.
 */
export async function importOrders(
  context: WorkContext,
  batch: ImportBatch,
  idempotencyKey: string,
): Promise<Outcome<{ readonly imported: number }, OrderRefusal>> {
  const ask = async () => {
    const formal = checkImport(batch.orders);
    return byPrecedence(formal.length > 0 ? formal : await placeRefusals(context, batch));
  };
  return runAsked<{ imported: number }>(
    context,
    { name: 'importOrders', idempotencyKey, input: batch },
    ask,
    async (tx) => {
      const known = await knownRefs(tx, batch);
      if (known.length > 0) return refuse(isThere(known));
      const rows = batch.orders.map((order) => importedRow(batch.channel, order));
      const imported = await insertDocuments(context, tx, batch, JSON.stringify(rows));
      await context.events.append(tx, [summary(batch, imported)]);
      return accept({ imported });
    },
  );
}

async function placeRefusals(
  context: WorkContext,
  { channel, location }: ImportBatch,
): Promise<readonly OrderRefusal[]> {
  const asked = { codes: [location], channel };
  const options = { requestId: context.requestId };
  const data = await context.call('organization', PlacesForOrderDocument, asked, options);
  const refusals: OrderRefusal[] = [];
  if (data.channels.length === 0) {
    refusals.push(notFound(['input', 'channel'], `渠道 ${channel}`, `Channel ${channel}`));
  }
  if (data.locationsForCommand.length === 0) {
    refusals.push({ kind: 'LocationUnknown', location, field: ['input', 'location'] });
  }
  return refusals;
}

async function knownRefs(tx: EntityManager, batch: ImportBatch): Promise<readonly string[]> {
  const rows = await tx.execute<{ external_ref: string }[]>(
    `select o.external_ref from sales_order o
     join jsonb_to_recordset(?::jsonb) as g("externalRef" text, type text)
       on o.channel = ? and o.external_ref = btrim(g."externalRef") and o.type = g.type
     order by 1 limit 5`,
    [
      JSON.stringify(batch.orders.map(({ externalRef, type }) => ({ externalRef, type }))),
      batch.channel,
    ],
  );
  return rows.map((row) => row.external_ref);
}

function isThere(refs: readonly string[]): OrderRefusal {
  const list = refs.join(', ');
  const zh = `单据已导入过：${list}。`;
  return invalid(['input', 'orders'], zh, `These documents are there already: ${list}.`);
}

const INSERT = `
  with given as (
    select * from jsonb_to_recordset(?::jsonb) as g("orderNo" text, "externalRef" text, type text,
      "memberNo" text, country text, "placedAt" timestamptz, "totalMinor" bigint, lines jsonb)
  ), placed as (
    insert into sales_order (order_no, type, status, payment_status, fulfilment_status, version,
      stage_count, channel, store, fulfilment_location, member_no, country, currency,
      subtotal_minor, discount_minor, points_minor, points_spent, total_minor, paid_minor,
      refunded_minor, external_ref, placed_at, status_at, completed_at)
    select "orderNo", type, 'COMPLETED', 'PAID', 'FULFILLED', 1, 1, ?, ?, ?, "memberNo", country,
      ?, "totalMinor", 0, 0, 0, "totalMinor", "totalMinor", 0, "externalRef", "placedAt", ?,
      "placedAt"
    from given
    returning id, order_no
  ), history as (
    insert into order_stage (order_id, sequence, stage, fact, actor, at)
    select id, 1, ?, 'ORDER_IMPORTED', ?, ? from placed
  ), lines as (
    insert into order_line (order_id, line_no, sku, goods, description, quantity, unit_price,
      amount_minor, discount_minor, source_line)
    select placed.id, l."lineNo", l.sku, l.goods, l.description, l.quantity, l."unitPrice",
      l."amountMinor", 0, l."sourceLine"
    from placed
    join given on given."orderNo" = placed.order_no
    cross join lateral jsonb_to_recordset(given.lines) as l("lineNo" int, sku text, goods boolean,
      description text, quantity int, "unitPrice" numeric, "amountMinor" bigint,
      "sourceLine" int)
    returning 1
  )
  select count(*)::int as lines from lines`;

async function insertDocuments(
  context: WorkContext,
  tx: EntityManager,
  batch: ImportBatch,
  rows: string,
): Promise<number> {
  const now = context.clock.now();
  const { channel, location, currency } = batch;
  const [count] = await tx.execute<{ lines: number }[]>(INSERT, [
    rows,
    channel,
    location,
    location,
    currency,
    now,
    STAGE_FACTS.ORDER_IMPORTED.stage,
    actorKey(context.actor),
    now,
  ]);
  return count!.lines;
}

function summary(batch: ImportBatch, lines: number) {
  const times = batch.orders.map((order) => order.placedAt.getTime());
  return ordersImported({
    channel: batch.channel,
    location: batch.location,
    orders: batch.orders.length,
    lines,
    placedFrom: new Date(Math.min(...times)).toISOString(),
    placedTo: new Date(Math.max(...times)).toISOString(),
  });
}
