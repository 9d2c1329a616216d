import type { EntityManager } from '@entresol/shared';
import type { Shortage } from '../../domain/fulfilment/decide-shortage.ts';
import type { OffHoldData } from '../../process/move-data.ts';
import type { LockedFulfilment } from './lock-fulfilment.ts';

/** How units that are not to leave are taken off what their place holds; null: nothing is held. */
export function offHoldOf(
  { fulfilmentNo, location, reservation, version }: LockedFulfilment,
  { units, isRest }: Shortage,
  isMissing: boolean,
): OffHoldData | null {
  if (reservation === null) return null;
  if (isRest) return { reference: reservation, split: null, isMissing };
  const lines = units.map(({ sku, quantity }) => ({ sku, quantity, location }));
  // One name for each report: a version has one.
  const reference = `${fulfilmentNo}-S${version}`;
  return { reference, split: { from: reservation, lines }, isMissing };
}

/**
 * Ends a fulfilment order of which everything that is to leave has left.
 *
 * Its hold is that of the parcel that left last: what it was held under before is given back.
 */
export async function endByWhatLeft(
  tx: EntityManager,
  fulfilmentNo: string,
  state: 'SHIPPED' | 'DELIVERED',
): Promise<void> {
  await tx.execute(
    `update fulfilment_order f set state = ?, reservation = (
       select f.fulfilment_no || '-' || p.parcel_no
       from parcel p join parcel_line l using (parcel_no)
       where l.fulfilment_no = f.fulfilment_no order by p.shipped_at desc, p.parcel_no desc limit 1)
     where f.fulfilment_no = ?`,
    [state, fulfilmentNo],
  );
}
