import type { RequestContext } from '@entresol/shared';
import { expireReservations } from './expire-reservations.ts';

/** Gives back lapsed holds every so often until stopped; a failed round is logged and repeated. */
export function sweepReservations(contextOf: () => RequestContext, everyMs: number) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let round = Promise.resolve();

  async function sweep(): Promise<void> {
    const context = contextOf();
    try {
      while (!stopped && (await expireReservations(context)) > 0);
    } catch (err) {
      if (!stopped) context.log.warn({ err }, 'lapsed holds could not be given back');
    }
    if (!stopped) schedule();
  }

  function schedule(): void {
    timer = setTimeout(() => (round = sweep()), everyMs);
    timer.unref();
  }

  schedule();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
