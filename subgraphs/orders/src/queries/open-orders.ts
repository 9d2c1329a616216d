import { inOneReading, type EntityManager } from '@entresol/shared';

/** How many orders wait at each place to be handed over; those who ask at once share a reading. */
export function openOrdersByPlace(em: EntityManager): Promise<ReadonlyMap<string, number>> {
  return read(em, null);
}

const read = inOneReading(async (em, asked: readonly null[]) => {
  const rows = await em.execute<{ place: string; waiting: number }[]>(
    `select fulfilment_location as place, count(*)::int as waiting from sales_order
     where status in ('SUBMITTING', 'AWAITING_PAYMENT', 'PAID')
     group by fulfilment_location`,
  );
  const byPlace = new Map(rows.map(({ place, waiting }) => [place, waiting]));
  return asked.map(() => byPlace);
});
