import { join } from 'node:path';
import { startPostgres, type RunningPostgres } from '@entresol/shared/postgres';
import { checkDatabaseUrl } from './explain-database.ts';

/** The database of an installation: the one that is named, or the project's own. */
export interface HouseDatabase {
  readonly url: string;
  readonly own: boolean;
  stop(): Promise<void>;
}

const WATCH_MS = 1_000;

/** Uses `DATABASE_URL` when it is set, else starts PostgreSQL in the data folder and keeps it up. */
export async function provideDatabase(
  dataDir: string,
  log: (message: string) => void,
): Promise<HouseDatabase> {
  const given = process.env['DATABASE_URL'];
  if (given) {
    checkDatabaseUrl(given);
    return { url: given, own: false, stop: async () => {} };
  }
  const options = { dataDir: join(dataDir, 'postgres'), log };
  const first = await startPostgres(options);
  const stop = keepUp(first, () => startPostgres({ ...options, port: first.port }), log);
  return { url: first.localUrl, own: true, stop };
}

/**
 * Starts the server again when it ends by itself, as it does when the disk is full.
 *
 * It comes back at the same port, so the pools find it; until then requests get a clear error.
 */
function keepUp(
  first: RunningPostgres,
  startAgain: () => Promise<RunningPostgres>,
  log: (message: string) => void,
): () => Promise<void> {
  let server = first;
  let checking = Promise.resolve();
  const check = async () => {
    if (isAlive(server.pid)) return;
    log('PostgreSQL 已停止，正在重启 / PostgreSQL ended; starting it again');
    try {
      // Gives back what the ended server's parent still holds.
      await server.stop().catch(() => {});
      server = await startAgain();
    } catch (error) {
      log((error as Error).message);
    }
  };
  let isIdle = true;
  const timer = setInterval(() => {
    if (!isIdle) return;
    isIdle = false;
    checking = check().finally(() => (isIdle = true));
  }, WATCH_MS);
  return async () => {
    clearInterval(timer);
    await checking;
    await server.stop();
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
