export { PostgresLaunchError } from './launch-error.ts';
export type { LaunchFault } from './launch-error.ts';
export { startPostgres } from './start-postgres.ts';
export type { RunningPostgres, StartPostgresOptions } from './start-postgres.ts';
export type { Durability } from './server-settings.ts';
