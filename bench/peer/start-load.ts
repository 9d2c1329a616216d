import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadJob, LoadResult } from '../load/load-job.ts';
import { startChild } from './start-child.ts';

const MODULE = fileURLToPath(new URL('../load/drive.ts', import.meta.url));

/** The process that makes the load; it does one job after the other. */
export interface LoadGenerator {
  run(job: LoadJob): Promise<LoadResult>;
  stop(): Promise<void>;
}

/** Starts the load process. */
export async function startLoad(): Promise<LoadGenerator> {
  const child = await startChild(MODULE, {
    isReady: async (started) => void (await once(started, 'message')),
  });
  return {
    async run(job) {
      const over = new AbortController();
      const { signal } = over;
      const ended = once(child.process, 'exit', { signal }).then(() => {
        throw new Error('the load process ended');
      });
      ended.catch(() => {});
      const answered = once(child.process, 'message', { signal });
      child.process.send(job);
      const [result] = (await Promise.race([answered, ended])) as [LoadResult];
      over.abort();
      return result;
    },
    stop: () => child.stop(),
  };
}
