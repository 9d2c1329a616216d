import { releaseTestPostgres } from './test-postgres.ts';

/** Jest runs it after the last test of the projects `db` and `journey`. */
export default async function globalTeardown(): Promise<void> {
  await releaseTestPostgres();
}
