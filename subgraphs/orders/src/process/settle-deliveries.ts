import type { EntityManager, NewEvent } from '@entresol/shared';
import { partiesOf, settleUnits, type UnitShare } from '../domain/fulfilment/settle-units.ts';
import { sceneOf, type SceneCode } from '../domain/routing/scenes.ts';
import { lineSettled } from '../events/contracts.ts';

/** Units of a fulfilment order's line that arrived. */
export interface DeliveredUnits {
  readonly fulfilmentNo: string;
  readonly lineNo: number;
  readonly quantity: number;
}

interface LineRow {
  readonly fulfilment_no: string;
  readonly location: string;
  readonly line_no: number;
  readonly sku: string;
  /** Of the fulfilment order: what has not arrived and was not given up. */
  readonly rest: number;
  /** Of the order's line, over all fulfilment orders. */
  readonly delivered: number;
  /** Of those, the ones that came back already. */
  readonly came_back: number;
  readonly quantity: number;
  readonly amount_minor: string;
  readonly discount_minor: string;
  readonly order_no: string;
  readonly store: string;
  readonly currency: string;
  readonly scene: SceneCode | null;
}

/**
 * Writes that units arrived, with one settlement fact for each line, and gives their events.
 *
 * The caller has the order locked. Exactly once: `settlement_fact_once` refuses a unit's second
 * fact, and a line's units are counted in the same statement.
 */
export async function settleDeliveries(
  tx: EntityManager,
  orderId: string,
  given: {
    /** REST: everything that has not arrived yet and was not given up. */
    readonly delivered: readonly DeliveredUnits[] | 'REST';
    /** The parcel they came in; without one, the fulfilment order. */
    readonly document?: string;
    readonly at: Date;
  },
): Promise<readonly NewEvent[]> {
  const lines = await readLines(tx, orderId);
  const before = new Map(lines.map(({ line_no, delivered }) => [line_no, delivered]));
  const facts = lines.flatMap((line) => {
    const quantity = quantityOf(line, given.delivered);
    if (quantity === 0) return [];
    const arrived = before.get(line.line_no)!;
    before.set(line.line_no, arrived + quantity);
    // What came back while the rest was on its way has left its place free.
    const delivered = arrived - line.came_back;
    const sold = {
      quantity: line.quantity,
      amountMinor: Number(line.amount_minor),
      discountMinor: Number(line.discount_minor),
      delivered,
    };
    return [factOf(line, settleUnits(sold, quantity), given.document)];
  });
  if (facts.length > 0) await insertFacts(tx, orderId, facts, given.at);
  const at = given.at.toISOString();
  return facts.map((fact) => lineSettled({ ...fact, orderNo: lines[0]!.order_no, at }));
}

function quantityOf(line: LineRow, delivered: readonly DeliveredUnits[] | 'REST'): number {
  if (delivered === 'REST') return line.rest;
  const units = delivered.find(
    ({ fulfilmentNo, lineNo }) => fulfilmentNo === line.fulfilment_no && lineNo === line.line_no,
  );
  return units?.quantity ?? 0;
}

function factOf(line: LineRow, share: UnitShare, document: string | undefined) {
  const terms = line.scene === null ? null : sceneOf(line.scene).settledTo;
  return {
    kind: 'DELIVERED',
    document: document ?? line.fulfilment_no,
    fulfilmentNo: line.fulfilment_no,
    lineNo: line.line_no,
    sku: line.sku,
    scene: line.scene,
    currency: line.currency,
    cameBack: line.came_back,
    ...share,
    ...partiesOf(line.store, line.location, terms),
  };
}

async function readLines(tx: EntityManager, orderId: string): Promise<readonly LineRow[]> {
  return tx.execute<LineRow[]>(
    `select f.fulfilment_no, f.location, fl.line_no, fl.sku,
       fl.quantity - fl.cancelled - fl.delivered as rest,
       (sum(fl.delivered) over (partition by fl.line_no))::int as delivered,
       (select coalesce(sum(s.quantity), 0)::int from settlement_fact s
        where s.order_id = f.order_id and s.line_no = fl.line_no and s.kind = 'RETURNED') as came_back,
       l.quantity, l.amount_minor, l.discount_minor, o.order_no, o.store, o.currency, d.scene
     from fulfilment_order f
     join fulfilment_line fl using (fulfilment_no)
     join order_line l on l.order_id = f.order_id and l.line_no = fl.line_no
     join sales_order o on o.id = f.order_id
     left join routing_decision d on d.order_id = f.order_id
     where f.order_id = ? order by f.position, fl.line_no`,
    [orderId],
  );
}

async function insertFacts(
  tx: EntityManager,
  orderId: string,
  facts: readonly (ReturnType<typeof factOf> & UnitShare)[],
  at: Date,
): Promise<void> {
  await tx.execute(
    `with given as (
       select * from jsonb_to_recordset(?::jsonb) as g(kind text, document text,
         "fulfilmentNo" text, "lineNo" int, sku text, scene text, currency text, "fromUnit" int,
         quantity int, "paidMinor" bigint, "discountMinor" bigint, "saleParty" text,
         "fulfilParty" text, "payingParty" text, "settledTo" text, "cameBack" int)
     ), arrived as (
       update fulfilment_line l set delivered = l.delivered + g.quantity,
         shipped = greatest(l.shipped, l.delivered + g.quantity)
       from given g where l.fulfilment_no = g."fulfilmentNo" and l.line_no = g."lineNo"
     )
     insert into settlement_fact (order_id, line_no, kind, from_unit, document, fulfilment_no, sku,
       quantity, sale_party, fulfil_party, paying_party, settled_to, scene, paid_minor,
       discount_minor, currency, came_back, at)
     select ?, "lineNo", kind, "fromUnit", document, "fulfilmentNo", sku, quantity, "saleParty",
       "fulfilParty", "payingParty", "settledTo", scene, "paidMinor", "discountMinor", currency,
       "cameBack", ?::timestamptz
     from given`,
    [JSON.stringify(facts), orderId, at],
  );
}
