import { tracedJob, type BackgroundWork } from '@entresol/shared';
import { expireUnpaidOrders } from '../commands/expire-unpaid-orders.ts';
import { retryExceptions } from '../commands/desk/retry-exception.ts';
import { tidyDrafts } from '../commands/draft/tidy-drafts.ts';
import { tidyRejects } from '../commands/intake/tidy-rejects.ts';
import { releaseAwaited } from '../commands/sources/release-awaited.ts';
import { forgetEnded } from '../commands/privacy/forget-person.ts';
import { AbandonedError } from './failpoint.ts';
import { claimDue } from './process-queue.ts';
import type { ProcessRecord } from './process-record.ts';
import { runProcess } from './run-process.ts';
import type { WorkContext } from './work-context.ts';

const BATCH = 16;
// Below the pool's size, so that requests keep connections of their own.
const PARALLEL = 4;
const KEPT_DAYS = 40;
const TIDY_EVERY_MS = 60_000;
// Who asked to be forgotten is, soon after their last goods have come.
const FORGET_EVERY_MS = 2_000;

/** Resumes processes that lost their worker, expires unpaid orders, removes what has long ended. */
export function startSweeper(contextOf: () => WorkContext): BackgroundWork {
  const { sweepMs } = contextOf().workshop.config;
  let stopped = false;
  let wake: (() => void) | null = null;
  let tidiedAt = 0;
  let forgotAt = 0;

  async function round(): Promise<boolean> {
    const context = contextOf();
    const began = await expireUnpaidOrders(context);
    await retryExceptions(context);
    await releaseAwaited(context);
    const found = await resumeDue(context);
    const now = context.clock.now().getTime();
    if (now - tidiedAt > TIDY_EVERY_MS) {
      tidiedAt = now;
      await removeEnded(context);
      await tidyRejects(context);
      await tidyDrafts(context);
    }
    if (now - forgotAt > FORGET_EVERY_MS) {
      forgotAt = now;
      await forgetEnded(context);
    }
    return began + found >= BATCH;
  }

  const running = (async () => {
    while (!stopped) {
      const more = await tracedJob('orders', round).catch((err: unknown) => {
        contextOf().log.warn({ err }, 'sweep failed');
        return false;
      });
      if (more || stopped) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, sweepMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  })();

  return {
    async stop() {
      stopped = true;
      wake?.();
      await running;
    },
  };
}

async function resumeDue(context: WorkContext): Promise<number> {
  const { leaseMs } = context.workshop.config;
  const claim = { now: context.clock.now(), leaseMs, limit: BATCH };
  const records = [...(await claimDue(context.em, claim))];
  const found = records.length;
  const workers = Array.from({ length: PARALLEL }, async () => {
    for (let next = records.shift(); next; next = records.shift()) await resume(context, next);
  });
  await Promise.all(workers);
  return found;
}

async function resume(context: WorkContext, record: ProcessRecord): Promise<void> {
  try {
    await runProcess(context, record);
  } catch (err) {
    if (err instanceof AbandonedError) return;
    context.log.warn({ err, orderNo: record.orderNo, process: record.id }, 'process stopped');
  }
}

async function removeEnded(context: WorkContext): Promise<void> {
  const before = new Date(context.clock.now().getTime() - KEPT_DAYS * 86_400_000);
  await context.em.execute(
    `delete from parked_sale where parked_no in (
       select parked_no from parked_sale where expires_at < ? order by expires_at limit 5000)`,
    [before],
  );
  await context.em.execute(
    `delete from order_process where id in (
       select id from order_process where ended_at < ? order by ended_at limit 5000)`,
    [before],
  );
}
