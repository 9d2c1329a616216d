import { basename } from 'node:path';
import Sequencer from '@jest/test-sequencer';
import type { Test } from '@jest/test-result';

/** Journeys that take much longer than the rest: begun late, one would be waited for alone. */
const LONGEST = [
  'kill.journey.test.ts',
  'one-process.journey.test.ts',
  'cluster.journey.test.ts',
  'rows.journey.test.ts',
];
const RANKS = ['journey', 'db', 'domain'];

/** The package's types are those of its CommonJS form; what is imported is the class itself. */
const Base = Sequencer as unknown as typeof Sequencer.default;

/**
 * What takes long begins first, so that the workers end together.
 *
 * A clean checkout does not know how long its tests took, and file sizes say little about it.
 */
export default class LongestFirst extends Base {
  override async sort(tests: Test[]): Promise<Test[]> {
    const rank = ({ path, context }: Test) => {
      const longest = LONGEST.indexOf(basename(path));
      if (longest >= 0) return longest - LONGEST.length;
      return RANKS.indexOf(context.config.displayName?.name ?? '');
    };
    // Sorting is stable: within a project Jest's own order stays.
    return (await super.sort(tests)).toSorted((a, b) => rank(a) - rank(b));
  }
}
