import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from '../logging.ts';
import { tracedJob } from '../observed/traced.ts';
import { removeExpiredRows } from '../persistence/retention.ts';

/** Work that goes on beside requests, such as a sweeper. */
export interface BackgroundWork {
  stop(): Promise<void>;
}

const RETENTION_EVERY_MS = 10 * 60_000;

/** Removes expired rows now and then; stopping lets a removal end. */
export function startRetention(em: () => EntityManager, log: Logger): BackgroundWork {
  let removal: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    removal = tracedJob('retention', () => removeExpiredRows(em())).catch((err: unknown) => {
      log.warn({ err }, 'retention failed');
    });
  }, RETENTION_EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await removal;
    },
  };
}
