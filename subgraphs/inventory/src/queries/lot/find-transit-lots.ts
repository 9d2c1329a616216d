import type { EntityManager } from '@mikro-orm/postgresql';
import type { TransitLot } from '../../domain/lot/transit-lots.ts';
import { dateOf } from './find-lots.ts';

/** The lots that a transfer has on the way, with the dates they had where they left. */
export async function findTransitLots(
  tx: EntityManager,
  transferNo: string,
): Promise<readonly TransitLot[]> {
  const rows = await tx.execute<(Omit<TransitLot, 'producedAt' | 'expiresAt'> & Dates)[]>(
    `with way as (
       select p.sku, p.lot_no,
         min(p.location) filter (where m.to_account = 'TRANSIT') as source,
         sum(p.quantity * ((m.to_account = 'TRANSIT')::int - (m.from_account = 'TRANSIT')::int))
           as quantity
       from stock_movement_lot p join stock_movement m on m.id = p.movement_id
       where p.document = ? and 'TRANSIT' in (m.to_account, m.from_account)
       group by p.sku, p.lot_no
     )
     select w.sku, w.lot_no as "lotNo", w.quantity::int, l.produced_at as "producedAt",
       l.expires_at as "expiresAt"
     from way w
     left join stock_lot l on l.sku = w.sku and l.location = w.source and l.lot_no = w.lot_no
     where w.quantity > 0`,
    [transferNo],
  );
  return rows.map(({ producedAt, expiresAt, ...row }) => ({
    ...row,
    producedAt: dateOf(producedAt),
    expiresAt: dateOf(expiresAt),
  }));
}

type Dates = Readonly<Record<'producedAt' | 'expiresAt', Date | string | null>>;
