import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const rows = read('docs/security.md')
  .split('\n')
  .filter((line) => /^\| SEC\d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id, promise, heldBy, ...shown]) => ({ id, promise, heldBy, shown: shown.slice(0, 2) }));

/** The tests that a cell names: the quoted titles after each file. */
function namedIn(cell: string): readonly { readonly file: string; readonly title: string }[] {
  return [...cell.matchAll(/`([\w/.-]+\.ts)`((?: “[^”]+”)+)/g)].flatMap(([, file, titles]) =>
    [...titles!.matchAll(/“([^”]+)”/g)].map(([, title]) => ({ file: file!, title: title! })),
  );
}

describe('the page of what is held against whom', () => {
  it('has a row for each of 25, with a promise, a place and a test', () => {
    const ids = Array.from({ length: 25 }, (_, index) => `SEC${index + 1}`);
    expect(rows.map(({ id }) => id)).toEqual(ids);
    for (const { id, promise, heldBy, shown } of rows) {
      const isTold = promise !== '' && heldBy !== '' && shown.every((cell) => cell !== '');
      // That the others hold on sockets is shown in their own rows.
      const count = shown.flatMap(namedIn).length;
      expect([id, isTold, count > 0 || id === 'SEC11']).toEqual([id, true, true]);
    }
  });

  it('names tests that are there', () => {
    const named = rows.flatMap(({ id, shown }) =>
      shown.flatMap(namedIn).map((test) => ({ id, ...test })),
    );
    expect(named.length).toBeGreaterThan(50);
    const gone = named.filter(
      ({ file, title }) => !existsSync(join(ROOT, file)) || !oneLine(read(file)).includes(title),
    );
    expect(gone).toEqual([]);
  });
});

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
