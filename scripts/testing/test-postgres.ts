import { fileURLToPath } from 'node:url';
import { startPostgres } from '@entresol/shared/postgres';
import type { RunningPostgres } from '@entresol/shared/postgres';

const VARIABLE = 'ENTRESOL_TEST_DATABASE_URL';
const DATA_DIR = fileURLToPath(new URL('../../.test-data/postgres', import.meta.url));

/** Jest loads set-up and tear-down, and each project's, apart: the server hangs on the process. */
const held = globalThis as { entresolTestPostgres?: Promise<RunningPostgres> | undefined };

/**
 * Makes a PostgreSQL for tests reachable under ENTRESOL_TEST_DATABASE_URL, once per process.
 *
 * An address given from outside is used as it is. Otherwise the server is shared with other test
 * runs in the same checkout, and one left by a killed run is taken over.
 */
export async function provideTestPostgres(): Promise<void> {
  if (process.env[VARIABLE] !== undefined && process.env[VARIABLE] !== '') return;
  held.entresolTestPostgres ??= startPostgres({
    dataDir: DATA_DIR,
    durability: 'off',
    shared: true,
  });
  process.env[VARIABLE] = (await held.entresolTestPostgres).localUrl;
}

/** Stops what `provideTestPostgres` started, when no other test run stands on it. */
export async function releaseTestPostgres(): Promise<void> {
  const started = held.entresolTestPostgres;
  if (started === undefined) return;
  held.entresolTestPostgres = undefined;
  delete process.env[VARIABLE];
  await (await started).stop();
}
