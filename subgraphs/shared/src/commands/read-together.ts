import { runInGroups } from './run-in-groups.ts';

/** So many readings of one kind may be under way at once. */
const READINGS_MAX = 2;

/**
 * Gives a reader that shares its reading with those that ask at the same time.
 *
 * A reading begins after all have asked whom it answers, so nobody is told less than they would
 * have read alone: this is no cache, and what it tells is never older than the question. What is
 * read must not depend on who asks.
 */
export function readTogether<Asked, Found>(
  read: (asked: readonly Asked[]) => Promise<readonly Found[]>,
  askedMax = 100,
): (asked: Asked) => Promise<Found> {
  return runInGroups<Asked, Found>({
    work: read,
    keysOf: () => [],
    requestsMax: askedMax,
    keysMax: Infinity,
    groupsMax: READINGS_MAX,
  });
}
