import { AbandonedError, tracedJob, type BackgroundWork } from '@entresol/shared';
import type { ErasureContext } from './commands/privacy/erasure-context.ts';
import { runDueErasures } from './commands/privacy/run-erasure.ts';

/** Goes on with forgetting members that nobody is at any more; one run at a time. */
export function startErasureSweeper(contextOf: () => ErasureContext): BackgroundWork {
  let running: Promise<void> | null = null;

  function sweep(): void {
    running ??= run().finally(() => {
      running = null;
    });
  }

  async function run(): Promise<void> {
    const context = contextOf();
    try {
      await tracedJob('members to forget', () => runDueErasures(context));
    } catch (error) {
      if (error instanceof AbandonedError) return;
      context.log.warn({ err: error }, 'members are forgotten later');
    }
  }

  const timer = setInterval(sweep, contextOf().forgetting.config.sweepMs);
  timer.unref();
  sweep();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
