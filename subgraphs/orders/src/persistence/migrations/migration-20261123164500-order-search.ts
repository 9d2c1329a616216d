import { Migration } from '@mikro-orm/migrations';

/**
 * Adds what orders are looked up by, and says of cancelled orders that none of their units leave.
 *
 * Safe while serving, though writers of orders wait while an index is built; the rows that are
 * changed are those of orders that have ended.
 */
export class Migration20261123164500_order_search extends Migration {
  override up(): void {
    this.addSql(`
      create index order_line_sku on order_line (sku, order_id);
      create index sales_order_staff_no on sales_order (staff_no, placed_at, order_no)
        where staff_no is not null;
      create index fulfilment_order_urgent on fulfilment_order (order_id) where priority = 0;
      update fulfilment_line l set cancelled = l.quantity - l.shipped
      from fulfilment_order f join sales_order o on o.id = f.order_id
      where l.fulfilment_no = f.fulfilment_no and f.state = 'CANCELLED'
        and o.status in ('CANCELLED', 'REFUSED') and l.cancelled <> l.quantity - l.shipped;
    `);
  }

  override down(): void {
    this.addSql(`drop index order_line_sku; drop index sales_order_staff_no;
      drop index fulfilment_order_urgent;`);
  }
}
