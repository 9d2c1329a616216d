import type { EntityManager } from '@entresol/shared';
import type { FulfilmentPart } from '../../domain/fulfilment/draft-fulfilment.ts';

/**
 * The first plan whose places all take one more fulfilment order; null when there is none.
 *
 * Whoever gives work to a limited place waits here for the others who do, until they have: so a
 * place never has more than it may, however many orders come at once. Places are locked in the
 * order of their codes. What the order itself has there already is not counted, nor is what waits
 * for goods: nobody can work on it. What is about to come from another place is.
 */
export async function claimCapacity(
  tx: EntityManager,
  plans: readonly (readonly FulfilmentPart[])[],
  openOrdersMax: number | null,
  orderId: string | null = null,
): Promise<number | null> {
  if (openOrdersMax === null || plans.length === 0) return plans.length > 0 ? 0 : null;
  const working = plans.map((plan) => plan.filter(({ waits }) => waits === undefined));
  const places = [...new Set(working.flat().map(({ location }) => location))].sort();
  await tx.execute(
    `select pg_advisory_xact_lock(hashtextextended('capacity ' || p.value, 0))
     from (select value from jsonb_array_elements_text(?::jsonb) with ordinality as r(value, n)
           order by n) p`,
    [JSON.stringify(places)],
  );
  const rows = await tx.execute<{ place: string; waiting: number }[]>(
    `select p.value as place, (
       select count(*) from fulfilment_order f
       where f.location = p.value and f.reservation is not null
         and f.state in ('NEW', 'ASSIGNED', 'ACCEPTED', 'PICKING', 'PACKED')
         and f.waiting_for is distinct from 'STOCK' and f.order_id is distinct from ?::bigint
     )::int + (
       select count(*) from fulfilment_order f
       where f.claimed_location = p.value and f.state in ('NEW', 'REJECTED')
         and f.order_id is distinct from ?::bigint
     )::int as waiting
     from jsonb_array_elements_text(?::jsonb) as p(value)`,
    [orderId, orderId, JSON.stringify(places)],
  );
  const waiting = new Map(rows.map((row) => [row.place, row.waiting]));
  const fits = working.findIndex((plan) =>
    plan.every(({ location }) => (waiting.get(location) ?? 0) < openOrdersMax),
  );
  return fits < 0 ? null : fits;
}
