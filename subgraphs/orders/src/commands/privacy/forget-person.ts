import { transactionally, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { isStorable } from '../../domain/is-storable.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { OF_ORDERS, OF_PERSONS } from './personal-data.ts';
import { personOrders, type Person } from './person-orders.ts';

/** What was forgotten, and what is still to be. */
export interface Forgotten {
  readonly orders: number;
  /** Orders that still need to know where their goods go: they forget by themselves once ended. */
  readonly waiting: number;
  readonly next: string | null;
}

const PHONE = /^[0-9]{5,20}$/;
const PHONES_MAX = 20;
const NAME_MAX = 64;
const CURSOR = /^[0-9]{1,18}$/;
const BATCH = 100;

/** What is wrong with how a person is named, or with where a page goes on. */
export function personRefusal(
  { memberNo, phones }: Person,
  after: string | null,
): OrderRefusal | null {
  if (after !== null && !CURSOR.test(after)) {
    return invalid(['after'], '游标有误。', 'This cursor is not one of a page before.');
  }
  const fits = phones.length <= PHONES_MAX && phones.every((phone) => PHONE.test(phone));
  const isNamed = memberNo.trim() !== '' && memberNo.length <= NAME_MAX && isStorable(memberNo);
  if (isNamed && fits) return null;
  const en = `A person has a member's number and at most ${PHONES_MAX} phones of digits alone.`;
  const zh = `请给出会员号，以及不超过 ${PHONES_MAX} 个纯数字手机号。`;
  return invalid(['input', 'phones'], zh, en);
}

/**
 * Forgets a person, a page of their orders at a time; a repeat changes nothing more (INV15).
 *
 * Lines, prices, money and histories stay: they are the books. Who received the goods, what was
 * written about them and what came of them elsewhere goes. Called by who owns members, until
 * nothing is left.
 */
export async function forgetPerson(
  context: WorkContext,
  person: Person,
  after: string | null,
): Promise<Outcome<Forgotten, OrderRefusal>> {
  const wrong = personRefusal(person, after);
  if (wrong) return refuse(wrong);
  return transactionally(context.em, async (tx) => {
    const { ended, open, next } = await personOrders(tx, person, after);
    await forgetOrders(tx, ended);
    await tx.execute(
      `insert into person_erasure (order_id, asked_at)
       select value::bigint, ? from jsonb_array_elements_text(?::jsonb)
       on conflict (order_id) do nothing`,
      [context.clock.now(), JSON.stringify(open)],
    );
    const named = [person.memberNo, JSON.stringify(person.phones)];
    for (const { forget } of OF_PERSONS) {
      await tx.execute(
        `with person as (select ?::text as member_no, ?::jsonb as phones) ${forget}`,
        named,
      );
    }
    return accept({ orders: ended.length, waiting: open.length, next });
  });
}

/** Forgets who stood behind orders that have ended since it was asked for; says how many. */
export async function forgetEnded(context: WorkContext): Promise<number> {
  const outcome = await transactionally<number>(context.em, async (tx) => {
    const rows = await tx.execute<{ order_id: string }[]>(
      `select e.order_id from person_erasure e join sales_order o on o.id = e.order_id
       where o.status in ('COMPLETED', 'CANCELLED', 'REFUSED')
       order by e.asked_at limit ? for update of e skip locked`,
      [BATCH],
    );
    const ids = rows.map((row) => String(row.order_id));
    await forgetOrders(tx, ids);
    return accept(ids.length);
  });
  return outcome.ok ? outcome.value : 0;
}

async function forgetOrders(tx: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const given = `with given as (
    select value::bigint as order_id from jsonb_array_elements_text(?::jsonb))`;
  await tx.execute(`select set_config('orders.forgets', 'on', true)`);
  for (const { forget } of OF_ORDERS) {
    await tx.execute(`${given} ${forget}`, [JSON.stringify(ids)]);
  }
  await tx.execute(`select set_config('orders.forgets', 'off', true)`);
  await tx.execute(
    `${given} delete from person_erasure t using given where t.order_id = given.order_id`,
    [JSON.stringify(ids)],
  );
}
