import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { GUARDS } from '../mutation/guards/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const pages = ['docs/proofs.md', ...globSync('docs/proofs/*.md', { cwd: ROOT })];
const code = globSync('{subgraphs,gateway,scripts,bench,schema}/**/*.{ts,sql,json,graphql}', {
  cwd: ROOT,
  exclude: (path) => path.endsWith('node_modules'),
});

/** Rows of a promise: what is promised, its tests, its guards, its last deep run. */
const rows = read('docs/proofs.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.split('|').length === 6)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, promise]) => promise !== 'promise')
  .map(([, promise, test, guards]) => ({ promise: promise!, test: test!, guards: guards! }));

/** Whether a file is meant by `name`, a path or the end of one; `src` may be left out. */
function isThere(name: string): boolean {
  const [last, ...before] = name.split('/').reverse();
  return code.some((path) => {
    const [file, ...folders] = path.split('/').reverse();
    return file === last && before.every((folder) => folders.includes(folder));
  });
}

describe('the pages of proofs', () => {
  it('give each promise a test and each guard a word that takes it out', () => {
    expect(rows.length).toBeGreaterThan(40);
    const unknown = rows.flatMap(({ promise, guards }) =>
      guards
        .split(',')
        .map((word) => word.trim().toLowerCase())
        .filter((word) => word !== '–' && !word.startsWith('['))
        .filter((word) => !GUARDS.some((guard) => textOf(guard).includes(word)))
        .map((word) => `${promise}: ${word}`),
    );
    expect(unknown).toEqual([]);
    expect(rows.filter(({ test }) => test === '' || test === '–')).toEqual([]);
  });

  it('name files that are there', () => {
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/`([\w./-]+\.(?:ts|sql|json|graphql))`/g)].map(([, name]) => ({
        page,
        name: name!,
      })),
    );
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter(({ name }) => !isThere(name))).toEqual([]);
  });
});

/** What `npm run mutation-proof -- WORD` looks for words in. */
function textOf({ invariant, guard, file }: (typeof GUARDS)[number]): string {
  return `${invariant} ${guard} ${file}`.toLowerCase();
}
