import { provideTestPostgres } from './test-postgres.ts';

/** Jest runs it before the first test of the projects `db` and `journey`. */
export default async function globalSetup(): Promise<void> {
  await provideTestPostgres();
}
