import type { EntityManager } from '@entresol/shared';
import { OF_ORDERS, OF_PERSONS, READ_ORDERS } from '../commands/privacy/personal-data.ts';
import { personOrders, type Person } from '../commands/privacy/person-orders.ts';

/** Something personal that orders keep, and where. */
export interface PersonRecord {
  readonly kind: string;
  readonly reference: string;
  readonly data: unknown;
}

/** A page of it. */
export interface PersonPage {
  readonly records: readonly PersonRecord[];
  readonly next: string | null;
}

/**
 * Gives all that orders keep of a person, a page of orders at a time.
 *
 * What is personal is read by the list that forgets it; besides, what they bought.
 */
export async function personData(
  em: EntityManager,
  person: Person,
  after: string | null,
): Promise<PersonPage> {
  const { ended, open, next } = await personOrders(em, person, after);
  const ids = JSON.stringify([...ended, ...open]);
  const records: PersonRecord[] = [];
  for (const { kind, read } of [{ kind: 'ORDER', read: READ_ORDERS }, ...OF_ORDERS]) {
    const rows = await em.execute<Omit<PersonRecord, 'kind'>[]>(
      `with given as (
         select value::bigint as order_id from jsonb_array_elements_text(?::jsonb)) ${read}`,
      [ids],
    );
    records.push(...rows.map((row) => ({ kind, ...row })));
  }
  if (after !== null) return { records, next };
  for (const { kind, read } of OF_PERSONS) {
    const rows = await em.execute<Omit<PersonRecord, 'kind'>[]>(
      `with person as (select ?::text as member_no, ?::jsonb as phones) ${read}`,
      [person.memberNo, JSON.stringify(person.phones)],
    );
    records.push(...rows.map((row) => ({ kind, ...row })));
  }
  return { records, next };
}
