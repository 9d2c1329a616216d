import type { EntityManager } from '@entresol/shared';
import type { PlacedOrder } from '../../domain/amend/decide-amendment.ts';
import type { FulfilmentPart } from '../../domain/fulfilment/draft-fulfilment.ts';
import type { FrozenDiscount } from '../../domain/price-order.ts';
import type { WorkPart } from '../../domain/amend/share-taken.ts';
import type { LockedOrder } from '../lock-order.ts';

interface LineRow {
  readonly lineNo: number;
  readonly sku: string;
  readonly goods: boolean;
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice: string;
  readonly amountMinor: string;
  readonly discountMinor: string;
}

/** What a placed order consists of; under its lock where it is to be amended. */
export async function readPlaced(
  em: EntityManager,
  order: Pick<LockedOrder, 'id' | 'points_spent' | 'status'>,
): Promise<PlacedOrder> {
  const lines = await em.execute<LineRow[]>(
    `select line_no as "lineNo", sku, goods, description, quantity, unit_price as "unitPrice",
       amount_minor as "amountMinor", discount_minor as "discountMinor"
     from order_line where order_id = ? order by line_no`,
    [order.id],
  );
  const discounts = await em.execute<(FrozenDiscount & { amountMinor: string })[]>(
    `select source, code, name_zh as "nameZh", name_en as "nameEn", amount_minor as "amountMinor",
       shares
     from order_discount where order_id = ? order by position`,
    [order.id],
  );
  return {
    lines: lines.map((line) => ({
      ...line,
      categoryCode: null,
      amountMinor: Number(line.amountMinor),
      discountMinor: Number(line.discountMinor),
    })),
    discounts: discounts.map((it) => ({ ...it, amountMinor: Number(it.amountMinor) })),
    pointsSpent: order.points_spent,
    isPaid: order.status === 'PAID',
  };
}

/** What each place holds of an order; null where somebody works on it, or it holds nothing yet. */
export async function readParts(
  em: EntityManager,
  orderId: string | number,
): Promise<readonly HeldPart[] | null> {
  const rows = await em.execute<PartRow[]>(
    `select f.position, f.location, f.state, f.reservation, l.sku, l.quantity
     from fulfilment_order f left join fulfilment_line l using (fulfilment_no)
     where f.order_id = ? order by f.position, l.line_no`,
    [orderId],
  );
  const parts = [...Map.groupBy(rows, ({ position }) => position)];
  const isFree = parts.every(
    ([position, [first]], index) =>
      position === index + 1 && first!.state === 'NEW' && first!.reservation !== null,
  );
  if (!isFree || parts.length === 0) return null;
  return parts.map(([, [first, ...rest]]) => ({
    location: first!.location,
    reservation: first!.reservation!,
    lines: merged([first!, ...rest]),
  }));
}

/** What each place has of a paid order; decide only under the order's lock. */
export function readWork(em: EntityManager, orderId: string | number): Promise<WorkPart[]> {
  return em.execute<WorkPart[]>(
    `select f.fulfilment_no as "fulfilmentNo", f.position, f.location, f.state, f.reservation,
       coalesce((select jsonb_agg(jsonb_build_object('lineNo', l.line_no, 'sku', l.sku,
         'quantity', l.quantity, 'shipped', l.shipped, 'cancelled', l.cancelled) order by l.line_no)
         from fulfilment_line l where l.fulfilment_no = f.fulfilment_no), '[]') as lines
     from fulfilment_order f where f.order_id = ? order by f.position`,
    [orderId],
  );
}

/** What a place sends, and under which reference its units are held. */
export interface HeldPart extends FulfilmentPart {
  readonly reservation: string;
}

interface PartRow {
  readonly position: number;
  readonly location: string;
  readonly state: string;
  readonly reservation: string | null;
  readonly sku: string | null;
  readonly quantity: number;
}

function merged(rows: readonly PartRow[]) {
  const bySku = new Map<string, number>();
  for (const { sku, quantity } of rows) {
    if (sku !== null) bySku.set(sku, (bySku.get(sku) ?? 0) + quantity);
  }
  return [...bySku].map(([sku, quantity]) => ({ sku, quantity }));
}
