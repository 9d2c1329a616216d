import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

/** Every table that a migration makes. */
function tables(): readonly string[] {
  const migrations = globSync('subgraphs/*/src/persistence/**/*migration*.ts', { cwd: ROOT });
  const made = migrations.flatMap((path) => [
    ...read(path).matchAll(/create table (?:if not exists )?"?(\w+)/gi),
  ]);
  return made.map(([, name]) => name!).sort();
}

/** Every table that the page tells how long it is kept. */
function written(): ReadonlySet<string> {
  const rows = [...read('docs/retention.md').matchAll(/^\| (.+?) \| .+? \| \S.*? \| \S.*? \|$/gm)];
  return new Set(rows.flatMap(([, names]) => [...names!.matchAll(/`(\w+)`/g)].map(([, n]) => n!)));
}

describe('what grows', () => {
  it('has a written retention, table by table', () => {
    expect(tables()).toContain('outbox');
    expect(tables()).toContain('stock_movement');
    expect(tables().filter((name) => !written().has(name))).toEqual([]);
  });
});
