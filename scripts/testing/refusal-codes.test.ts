import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SKIPPED = /node_modules|generated|\.data|\.test-data/;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith('.ts') && !SKIPPED.test(path));
}

const files = ['subgraphs', 'gateway', 'scripts'].flatMap(filesBelow);
const isTest = (path: string) => /\.test\.ts$|\/test\/|\/journeys\//.test(path);
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const tests = files.filter(isTest).map(text).join('\n');

/** The codes of refusals, as the graph's edge writes them. */
const codes = files
  .filter((path) => /\/src\/graphql\//.test(path) && !isTest(path))
  .flatMap((path) => [...text(path).matchAll(/code: '([A-Z_]{4,})'/g)].map(([, code]) => code!));

describe('the code of a refusal', () => {
  it.each([...new Set(codes)].sort())('%s is met by a test', (code) => {
    expect(tests).toContain(code);
  });

  it('is found where refusals are written', () => {
    expect(codes).toEqual(expect.arrayContaining(['INSUFFICIENT_STOCK', 'ORDER_STATE']));
    expect(tests).not.toContain(['NO', 'SUCH', 'CODE'].join('_'));
  });
});
