import type { EntityManager } from '@entresol/shared';
import { phoneSpellings } from '../../domain/phone-spellings.ts';

/** Somebody whose data is asked for, as orders may know them. */
export interface Person {
  readonly memberNo: string;
  /** As they were typed in, without separators: `13800000000`. */
  readonly phones: readonly string[];
}

/** A page of a person's orders, by their ids. */
export interface PersonOrders {
  readonly ended: readonly string[];
  readonly open: readonly string[];
  /** The id to go on after; null when these are the last. */
  readonly next: string | null;
}

const PAGE = 200;

/** Finds orders of a person: those of the member, and those that are delivered to their phones. */
export async function personOrders(
  em: EntityManager,
  { memberNo, phones }: Person,
  after: string | null,
): Promise<PersonOrders> {
  const rows = await em.execute<{ id: string; open: boolean }[]>(
    `select o.id, o.status in ('SUBMITTING', 'AWAITING_PAYMENT', 'PAID', 'CANCELLING') as open
     from sales_order o join (
       select id from sales_order where member_no = ?
       union
       select order_id from order_delivery where phone in (
         select jsonb_array_elements_text(?::jsonb))
     ) mine using (id)
     where o.id > ? order by o.id limit ?`,
    [memberNo, JSON.stringify(phones.flatMap(phoneSpellings)), after ?? '0', PAGE],
  );
  const idsOf = (open: boolean) => rows.filter((row) => row.open === open).map(({ id }) => id);
  return {
    ended: idsOf(false).map(String),
    open: idsOf(true).map(String),
    next: rows.length < PAGE ? null : String(rows.at(-1)!.id),
  };
}
