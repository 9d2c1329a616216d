import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SKIPPED = /node_modules|generated|\.data|\.test-data/;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith('.ts') && !SKIPPED.test(path));
}

const isTest = (path: string) => /\.test\.ts$|\/test\/|\/journeys\//.test(path);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const testsIn = (folder: string) => filesBelow(folder).filter(isTest).map(read).join('\n');

/** Journeys go through the whole house: what they meet is met for every subgraph. */
const journeys = testsIn('gateway');

/** The codes of refusals and of refused rows, as the code of a folder writes them. */
function codesIn(folder: string): readonly string[] {
  const sources = filesBelow(folder).filter((path) => path.includes('/src/') && !isTest(path));
  const found = sources.flatMap((path) => [
    ...read(path).matchAll(/\b(?:code|rowCode): '([A-Z]+(?:_[A-Z0-9]+)+)'/g),
  ]);
  return [...new Set(found.map(([, code]) => code!))].sort();
}

// Organization refuses with the codes that all have in common.
const names = [...SUBGRAPH_NAMES, 'shared'].filter((name) => name !== 'organization');

describe.each(names)('the codes that %s refuses with', (name) => {
  const folder = `subgraphs/${name}`;
  const met = `${testsIn(folder)}\n${journeys}`;

  it.each(codesIn(folder))('%s is provoked by a test of it', (code) => {
    // The word by itself: ORDER_STATE is not shown by ORDER_STATE_CHANGED.
    expect(new RegExp(`(?<![A-Z_])${code}(?![A-Z_])`).test(met)).toBe(true);
  });
});

describe('the search for codes', () => {
  it('finds those of payloads and those of rows', () => {
    expect(codesIn('subgraphs/inventory')).toEqual(
      expect.arrayContaining(['INSUFFICIENT_STOCK', 'DUPLICATE_ROW']),
    );
    expect(codesIn('subgraphs/orders')).toContain('ORDER_STATE');
    expect(codesIn('subgraphs/organization')).toEqual([]);
    expect(journeys).not.toContain(['NO', 'SUCH', 'CODE'].join('_'));
  });
});
