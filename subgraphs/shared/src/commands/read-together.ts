import type { EntityManager } from '@mikro-orm/postgresql';
import { forWhoeverWaits } from '../persistence/while-awaited.ts';
import { BESIDE_AFTER_MS, runInGroups } from './run-in-groups.ts';

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
    work: (asked) => forWhoeverWaits(() => read(asked)),
    keysOf: () => [],
    requestsMax: askedMax,
    keysMax: Infinity,
    groupsMax: READINGS_MAX,
    besideAfterMs: BESIDE_AFTER_MS,
  });
}

/**
 * The same for a question that any code may ask of its own database, without a reader at hand.
 *
 * Who asks within a transaction reads alone, and sees what it sees.
 */
export function inOneReading<Asked, Found>(
  read: (em: EntityManager, asked: readonly Asked[]) => Promise<readonly Found[]>,
): (em: EntityManager, asked: Asked) => Promise<Found> {
  type Question = { readonly em: EntityManager; readonly asked: Asked };
  const readers = new WeakMap<object, (question: Question) => Promise<Found>>();
  return async (em, asked) => {
    if (em.isInTransaction()) return (await read(em, [asked]))[0]!;
    let reader = readers.get(em.config);
    if (!reader) {
      reader = readTogether((questions: readonly Question[]) =>
        read(
          questions[0]!.em.fork(),
          questions.map((question) => question.asked),
        ),
      );
      readers.set(em.config, reader);
    }
    return reader({ em, asked });
  };
}
