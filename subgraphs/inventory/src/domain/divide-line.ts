import type { ReservationLine } from './reservation.ts';

/** What remains of a line and what is taken off; units that are here remain before others. */
export function divideLine(held: ReservationLine, quantity: number) {
  const kept = held.quantity - quantity;
  const here = held.arrived ?? 0;
  const stays = Math.min(here, kept);
  return [counted(held, kept, stays), counted(held, quantity, here - stays)] as const;
}

/** So many units of a line; once all of them are here they are ordinary ones. */
function counted(line: ReservationLine, quantity: number, arrived: number): ReservationLine {
  if (arrived === 0 || arrived < quantity) return { ...line, quantity, arrived };
  return { ...line, quantity, kind: 'ORDER', arrived: 0 };
}
