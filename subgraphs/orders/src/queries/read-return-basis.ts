import type { EntityManager } from '@entresol/shared';
import type { Tender } from '../domain/allocate-refund.ts';
import type { ReturnableLine } from '../domain/return-share.ts';

/** What a return of an order is decided on. */
export interface ReturnBasis {
  readonly lines: readonly ReturnableLine[];
  readonly tenders: readonly Tender[];
  /** Money was taken here: documents of other systems were paid elsewhere. */
  readonly isPaidHere: boolean;
  readonly returns: number;
}

interface LineRow {
  readonly line_no: number;
  readonly sku: string;
  readonly goods: boolean;
  readonly quantity: number;
  readonly returned_quantity: number;
  readonly amount_minor: string;
  readonly discount_minor: string;
  readonly points_minor: string;
  readonly arrived: number;
}

interface PaymentRow {
  readonly payment_no: string;
  readonly method: string;
  readonly state: string;
  readonly refund_due: boolean;
  readonly amount_minor: string;
  readonly returned_minor: string;
}

/** Units of a line that arrived and that no return took: what was given up never arrived. */
export const ARRIVED = `
  (select coalesce(sum(x.delivered), 0) from fulfilment_order f
     join fulfilment_line x using (fulfilment_no)
   where f.order_id = l.order_id and x.line_no = l.line_no)
  - (select coalesce(sum(b.quantity), 0) from order_return r
       join order_return_line b using (return_no)
     where r.order_id = l.order_id and b.line_no = l.line_no
       and r.kind <> 'DROPPED' and r.state <> 'REFUSED')`;

/** Reads lines with their frozen shares, and payments; decide only under the order's lock. */
export async function readReturnBasis(
  em: EntityManager,
  orderId: string | number,
): Promise<ReturnBasis> {
  const lines = await em.execute<LineRow[]>(
    `select l.line_no, l.sku, l.goods, l.quantity, l.returned_quantity, l.amount_minor, l.discount_minor,
       coalesce(p.points_minor, 0) as points_minor, (${ARRIVED})::int as arrived
     from order_line l
     left join (
       select s."lineNo" as line_no, sum(s."amountMinor") as points_minor
       from order_discount d
       cross join lateral jsonb_to_recordset(d.shares) as s("lineNo" int, "amountMinor" bigint)
       where d.order_id = ? and d.source = 'POINTS'
       group by 1
     ) p on p.line_no = l.line_no
     where l.order_id = ? order by l.line_no`,
    [orderId, orderId],
  );
  const payments = await em.execute<PaymentRow[]>(
    `select payment_no, method, state, refund_due, amount_minor, returned_minor from payment
     where order_id = ? and captured_at is not null order by payment_no`,
    [orderId],
  );
  const [count] = await em.execute<{ n: number }[]>(
    `select count(*)::int as n from order_return where order_id = ?`,
    [orderId],
  );
  return {
    lines: lines.map(toLine),
    tenders: payments
      .filter(({ state, refund_due }) => state === 'CAPTURED' && !refund_due)
      .map(toTender),
    isPaidHere: payments.length > 0,
    returns: count!.n,
  };
}

function toLine(row: LineRow): ReturnableLine {
  return {
    lineNo: row.line_no,
    sku: row.sku,
    goods: row.goods,
    quantity: row.quantity,
    returned: row.returned_quantity,
    amountMinor: Number(row.amount_minor),
    discountMinor: Number(row.discount_minor),
    pointsMinor: Number(row.points_minor),
    arrived: row.arrived,
  };
}

function toTender(row: PaymentRow): Tender {
  return {
    paymentNo: row.payment_no,
    method: row.method,
    amountMinor: Number(row.amount_minor),
    returnedMinor: Number(row.returned_minor),
  };
}
