import { expireReservations } from './expire-reservations.ts';
import type { Rounds } from './repeat-rounds.ts';

/** Gives back lapsed holds. */
export function sweepReservations(everyMs: number): Rounds {
  return {
    name: 'lapsed holds',
    everyMs,
    round: async (context) => (await expireReservations(context)) > 0,
    fault: 'lapsed holds could not be given back',
  };
}
