import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CartUse } from '../domain/cart-hold.ts';
import { textsOf } from '../persistence/rows-of.ts';

const DAY_MS = 86_400_000;

/**
 * Locks what members may keep in carts until the transaction ends, and gives what they keep.
 *
 * The last locks before anything is written, in order of members: who holds them waits for no one.
 */
export async function lockCartUse(
  tx: EntityManager,
  members: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, CartUse>> {
  if (members.length === 0) return new Map();
  const asked = JSON.stringify([...new Set(members)].sort());
  await runPlanned(
    tx,
    `select pg_advisory_xact_lock(hashtextextended('cart of ' || w.value, 0))
     from (select value from ${textsOf(members)} v order by value) w`,
    [asked],
  );
  // A statement of its own: it sees what those who had the locks before have written.
  const rows = await runPlanned<(CartUse & { readonly member: string })[]>(
    tx,
    `select r.held_by as member, count(*)::int as "inADay",
       count(*) filter (where r.status = 'ACTIVE' and r.expires_at > ?::timestamptz)::int as live,
       coalesce(sum((select sum(l.quantity) from reservation_line l
         where l.reference = r.reference))
         filter (where r.status = 'ACTIVE' and r.expires_at > ?::timestamptz), 0)::int as units
     from reservation r join ${textsOf(members)} w on w.value = r.held_by
     where r.kind = 'CART' and r.created_at > ?::timestamptz
     group by r.held_by`,
    [now, now, asked, new Date(now.getTime() - DAY_MS)],
  );
  return new Map(rows.map(({ member, ...use }) => [member, use]));
}
