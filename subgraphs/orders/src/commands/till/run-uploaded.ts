import { AbandonedError } from '../../process/failpoint.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';

// Below the pool's size, so that requests keep connections of their own.
const PARALLEL = 6;

/**
 * Books what uploaded sales need elsewhere, as far as a request may take.
 *
 * The rest is resumed by the sweeper once its lease has run out.
 */
export async function runUploaded(
  context: WorkContext,
  begun: readonly ProcessRecord[],
): Promise<void> {
  const until = performance.now() + context.workshop.config.waitMs;
  const left = [...begun];
  const workers = Array.from({ length: PARALLEL }, async () => {
    while (performance.now() < until) {
      const next = left.shift();
      if (!next) return;
      await runProcess(context, next).catch((err: unknown) => {
        if (err instanceof AbandonedError) throw err;
        context.log.warn({ err, orderNo: next.orderNo }, 'an uploaded sale is booked later');
      });
    }
  });
  await Promise.all(workers);
}
