import { inOneReading, type EntityManager, runPlanned } from '@entresol/shared';

/** How many fulfilment orders each place has to work on; those who ask at once share a reading. */
export function openOrdersByPlace(em: EntityManager): Promise<ReadonlyMap<string, number>> {
  return read(em, null);
}

const read = inOneReading(async (em, asked: readonly null[]) => {
  const rows = await runPlanned<{ place: string; waiting: number }[]>(
    em,
    `select place, count(*)::int as waiting from (
       select location as place from fulfilment_order
       where state in ('NEW', 'ASSIGNED', 'ACCEPTED', 'PICKING', 'PACKED')
         and reservation is not null and waiting_for is distinct from 'STOCK'
       union all
       select claimed_location from fulfilment_order
       where claimed_location is not null and state in ('NEW', 'REJECTED')
     ) work group by place`,
  );
  const byPlace = new Map(rows.map(({ place, waiting }) => [place, waiting]));
  return asked.map(() => byPlace);
});
