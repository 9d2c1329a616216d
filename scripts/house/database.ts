import { join } from 'node:path';
import { startPostgres } from '@entresol/shared/postgres';

/** The database of an installation: the one that is named, or the project's own. */
export interface HouseDatabase {
  readonly url: string;
  readonly own: boolean;
  stop(): Promise<void>;
}

/** Uses `DATABASE_URL` when it is set, else starts PostgreSQL in the data folder. */
export async function provideDatabase(
  dataDir: string,
  log: (message: string) => void,
): Promise<HouseDatabase> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, own: false, stop: async () => {} };
  const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), log });
  return { url: postgres.url, own: true, stop: () => postgres.stop() };
}
