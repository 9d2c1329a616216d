import { parkedStatusAt } from '../../domain/till/check-park.ts';
import type { ParkedSale } from '../../persistence/entities/parked-sale.ts';

/** Where a parked sale stands at an instant: past its time it has lapsed, removed or not. */
export const parkedStatusOf = (sale: ParkedSale, now: Date) => parkedStatusAt(sale, now);
