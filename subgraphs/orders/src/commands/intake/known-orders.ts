import type { EntityManager } from '@entresol/shared';
import type { OutsideOrder } from '../../domain/intake/outside-order.ts';
import { wantedUnits } from '../../domain/intake/settle-amounts.ts';

/** What is known of an outside order, under its lock. */
export interface KnownRow {
  readonly isNew: boolean;
  readonly order_no: string | null;
  readonly modified_at: Date | string;
  readonly wanted: string;
}

/** What a batch knows beforehand: enough to leave out what is no news. */
export interface Glimpse {
  readonly order_no: string | null;
  readonly modified_at: Date | string;
}

/** Reads what is known of outside orders, without a lock. */
export async function glimpseOrders(
  em: EntityManager,
  platform: string,
  outsideNos: readonly string[],
): Promise<ReadonlyMap<string, Glimpse>> {
  const rows = await em.execute<(Glimpse & { outside_no: string })[]>(
    `select p.outside_no, p.modified_at, o.order_no from platform_order p
     left join sales_order o on o.id = p.order_id
     where p.platform = ? and p.outside_no in (select jsonb_array_elements_text(?::jsonb))`,
    [platform, JSON.stringify(outsideNos)],
  );
  return new Map(rows.map((row) => [row.outside_no, row]));
}

/** Makes the row of an outside order, or locks the one that is there. */
export async function lockPlatformOrder(
  tx: EntityManager,
  platform: string,
  order: OutsideOrder,
  now: Date,
): Promise<KnownRow> {
  const made = await tx.execute(
    `insert into platform_order (platform, outside_no, status, wanted, modified_at, received_at,
       changed_at)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (platform, outside_no) do nothing returning 1`,
    [platform, order.orderNo, order.status, wantedUnits(order), order.modifiedAt, now, now],
  );
  if (made.length > 0) {
    return { isNew: true, order_no: null, modified_at: order.modifiedAt, wanted: '' };
  }
  const [row] = await tx.execute<Omit<KnownRow, 'isNew'>[]>(
    `select p.modified_at, p.wanted, o.order_no from platform_order p
     left join sales_order o on o.id = p.order_id
     where p.platform = ? and p.outside_no = ? for update of p`,
    [platform, order.orderNo],
  );
  return { isNew: false, ...row! };
}
