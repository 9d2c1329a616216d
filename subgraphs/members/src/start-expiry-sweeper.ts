import { tracedJob, type BackgroundWork, type RequestContext } from '@entresol/shared';
import { expirePoints } from './commands/expire-points.ts';

const EVERY_MS = 60_000;

/** Books ended points out at once and then every minute; one run at a time. */
export function startExpirySweeper(contextOf: () => RequestContext): BackgroundWork {
  let running: Promise<void> | null = null;

  function sweep(): void {
    running ??= run().finally(() => {
      running = null;
    });
  }

  async function run(): Promise<void> {
    const context = contextOf();
    try {
      await tracedJob('points that ended', () => expirePoints(context));
    } catch (error) {
      context.log.warn({ err: error }, 'ended points are booked out later');
    }
  }

  const timer = setInterval(sweep, EVERY_MS);
  timer.unref();
  sweep();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
