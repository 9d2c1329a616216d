import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GUARDS } from './guards/index.ts';

const url = (path: string) => new URL(`../../${path}`, import.meta.url);
const textOf = (path: string) => readFileSync(url(path), 'utf8');

/** A test file with the files beside it that it may take its tests from. */
function titlesNear(test: string): string {
  const shared = [...textOf(test).matchAll(/from '(\.[^']+\.ts)'/g)].map(([, path]) => path!);
  return [textOf(test), ...shared.map((path) => readFileSync(new URL(path, url(test)), 'utf8'))]
    .join('\n')
    .replaceAll("\\'", "'");
}

describe('the guards that npm run mutation-proof takes out', () => {
  it.each(GUARDS.map((guard) => [guard.invariant, guard.guard, guard] as const))(
    '%s, %s: stand where the list says, with the test that misses them',
    (_invariant, _name, { file, find, replace, test, red }) => {
      expect(textOf(file).split(find)).toHaveLength(2);
      expect(replace).not.toBe(find);
      expect(existsSync(url(test))).toBe(true);
      expect(titlesNear(test)).toContain(red);
    },
  );
});
