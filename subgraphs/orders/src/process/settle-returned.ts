import type { EntityManager, NewEvent } from '@entresol/shared';
import { reverseUnits } from '../domain/fulfilment/reverse-units.ts';
import { lineSettled } from '../events/contracts.ts';

/** Units of an order's line that came back, or were paid back. */
export interface ReturnedUnits {
  readonly lineNo: number;
  readonly quantity: number;
}

interface FactRow {
  readonly line_no: number;
  /** Units that came back before, and as many as were settled. */
  readonly came_back: number;
  readonly settled: number;
  readonly quantity: number;
  readonly amount_minor: string;
  readonly discount_minor: string;
  readonly order_no: string;
  /** Null where the line has no fact: it was delivered before there were any, or never. */
  readonly fact: Fact | null;
}

interface Fact {
  readonly fromUnit: number;
  readonly quantity: number;
  readonly fulfilmentNo: string;
  readonly sku: string;
  readonly saleParty: string;
  readonly fulfilParty: string;
  readonly payingParty: string;
  readonly settledTo: string;
  readonly scene: string | null;
  readonly currency: string;
}

/**
 * Reverses the settlement of units that a return gave back, and gives the events of that.
 *
 * The caller has the order locked. The units that arrived last come back first, each with the share
 * of its place and the parties that it was settled between; its place is free then.
 */
export async function settleReturned(
  tx: EntityManager,
  orderId: string,
  given: {
    readonly returnNo: string;
    readonly units: readonly ReturnedUnits[];
    readonly at: Date;
  },
): Promise<readonly NewEvent[]> {
  const rows = await readFacts(tx, orderId);
  const facts = [...Map.groupBy(rows, ({ line_no }) => line_no)].flatMap(([lineNo, ofLine]) => {
    const quantity = given.units
      .filter((units) => units.lineNo === lineNo)
      .reduce((sum, units) => sum + units.quantity, 0);
    const [line] = ofLine;
    const sold = {
      quantity: line!.quantity,
      amountMinor: Number(line!.amount_minor),
      discountMinor: Number(line!.discount_minor),
    };
    const settled = ofLine.flatMap(({ fact }) => fact ?? []);
    // Nothing was settled of what was delivered before there were facts.
    const from = line!.quantity - (line!.settled - line!.came_back);
    const cameBack = line!.came_back;
    const document = { kind: 'RETURNED', document: given.returnNo, lineNo, cameBack };
    return reverseUnits(sold, settled, from, from + quantity).map(({ fact, ...share }) => ({
      ...fact,
      ...document,
      ...share,
    }));
  });
  if (facts.length > 0) await insertReversals(tx, orderId, facts, given.at);
  const at = given.at.toISOString();
  return facts.map((fact) => lineSettled({ ...fact, orderNo: rows[0]!.order_no, at }));
}

function readFacts(tx: EntityManager, orderId: string): Promise<FactRow[]> {
  return tx.execute<FactRow[]>(
    `select l.line_no, l.quantity, coalesce(t.came_back, 0)::int as came_back,
       coalesce(t.settled, 0)::int as settled, l.amount_minor, l.discount_minor,
       o.order_no, case when s.id is not null then jsonb_build_object(
         'fromUnit', s.from_unit, 'quantity', s.quantity, 'fulfilmentNo', s.fulfilment_no,
         'sku', s.sku, 'saleParty', s.sale_party, 'fulfilParty', s.fulfil_party,
         'payingParty', s.paying_party, 'settledTo', s.settled_to, 'scene', s.scene,
         'currency', s.currency) end as fact
     from order_line l
     join sales_order o on o.id = l.order_id
     left join (
       select line_no, sum(quantity) filter (where kind = 'RETURNED') as came_back,
         sum(quantity) filter (where kind = 'DELIVERED') as settled
       from settlement_fact where order_id = ? group by line_no
     ) t on t.line_no = l.line_no
     left join settlement_fact s on s.order_id = l.order_id and s.line_no = l.line_no
       and s.kind = 'DELIVERED'
     where l.order_id = ? order by l.line_no, s.id desc`,
    [orderId, orderId],
  );
}

async function insertReversals(
  tx: EntityManager,
  orderId: string,
  facts: readonly object[],
  at: Date,
): Promise<void> {
  await tx.execute(
    `insert into settlement_fact (order_id, line_no, kind, from_unit, document, fulfilment_no, sku,
       quantity, sale_party, fulfil_party, paying_party, settled_to, scene, paid_minor,
       discount_minor, currency, came_back, at)
     select ?, "lineNo", kind, "fromUnit", document, "fulfilmentNo", sku, quantity, "saleParty",
       "fulfilParty", "payingParty", "settledTo", scene, "paidMinor", "discountMinor", currency,
       "cameBack", ?::timestamptz
     from jsonb_to_recordset(?::jsonb) as g(kind text, document text, "fulfilmentNo" text,
       "lineNo" int, sku text, scene text, currency text, "fromUnit" int, quantity int,
       "paidMinor" bigint, "discountMinor" bigint, "saleParty" text, "fulfilParty" text,
       "payingParty" text, "settledTo" text, "cameBack" int)`,
    [orderId, at, JSON.stringify(facts)],
  );
}
