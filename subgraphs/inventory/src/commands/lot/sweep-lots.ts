import type { Rounds } from '../repeat-rounds.ts';
import { expireLots } from './expire-lots.ts';

/** Puts aside lots that may not be sold any more. */
export function sweepLots(everyMs: number): Rounds {
  return {
    name: 'expired lots',
    everyMs,
    round: async (context) => (await expireLots(context)) > 0,
    fault: 'expired lots could not be put aside',
  };
}
