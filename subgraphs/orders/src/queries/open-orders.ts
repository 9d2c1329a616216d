import type { EntityManager } from '@entresol/shared';

/** How many orders wait at each place to be handed over, in one statement. */
export async function openOrdersByPlace(em: EntityManager): Promise<ReadonlyMap<string, number>> {
  const rows = await em.execute<{ place: string; waiting: number }[]>(
    `select fulfilment_location as place, count(*)::int as waiting from sales_order
     where status in ('SUBMITTING', 'AWAITING_PAYMENT', 'PAID')
     group by fulfilment_location`,
  );
  return new Map(rows.map(({ place, waiting }) => [place, waiting]));
}
