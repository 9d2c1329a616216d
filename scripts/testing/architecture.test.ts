import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { listFieldRules } from '../../subgraphs/shared/src/access/enforce-access.ts';
import { PERMISSIONS } from '../../subgraphs/shared/src/access/grants.ts';
import { buildSchema } from '../../subgraphs/shared/src/runtime/subgraph-schema.ts';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import { typeDefsOf } from '../type-defs-of.ts';
import { importFaults, type Modules } from './module-rules.ts';

const WORKSPACES = [
  '.',
  'gateway',
  'subgraphs/shared',
  ...SUBGRAPH_NAMES.map((name) => `subgraphs/${name}`),
];
const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What a workspace may import; tests may import what any of them does. */
function declared(workspace: string): ReadonlySet<string> {
  const folders = WORKSPACES.includes(workspace) ? [workspace] : WORKSPACES;
  return new Set(
    folders.flatMap((folder) => {
      const manifest = JSON.parse(read(`${folder}/package.json`)) as Manifest;
      return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    }),
  );
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !path.includes('node_modules'));
}

describe('imports', () => {
  const files = new Map(
    ['gateway', 'subgraphs'].flatMap(sourcesBelow).map((path) => [path, read(path)]),
  );

  it('follow the order of the house in every workspace', () => {
    expect(files.size).toBeGreaterThan(200);
    expect(importFaults({ files, declared })).toEqual([]);
  });

  const planted = (path: string, text: string): Modules => ({
    files: new Map([[path, text]]),
    declared: () => new Set(['@entresol/shared', '@entresol/orders', 'graphql', '@mikro-orm/core']),
  });

  it.each([
    ['domain/a.ts', `import { x } from '../persistence/entities/b.ts';`],
    ['domain/a.ts', `import type { X } from '../commands/b.ts';`],
    ['domain/a.ts', `import { p } from '@mikro-orm/core';`],
    ['domain/a.ts', `import { newId } from '@entresol/shared';`],
    ['domain/a.ts', `import { readFile } from 'node:fs';`],
    ['domain/a.ts', `export * from '../config.ts';`],
    ['domain/a.ts', `const x = await import('../queries/b.ts');`],
    ['domain/a.test.ts', `import { x } from '../persistence/b.ts';`],
    ['domain/a.test.ts', `import { graphql } from 'graphql';`],
    ['persistence/a.ts', `import { x } from '../domain/b.ts';`],
    ['persistence/a.ts', `import {\n  type X,\n  y,\n} from '../domain/b.ts';`],
    ['persistence/a.ts', `import type { X } from '../commands/b.ts';`],
    ['commands/a.ts', `import { x } from '../graphql/b.ts';`],
    ['queries/a.ts', `import { x } from '../graphql/b.ts';`],
    ['graphql/a.ts', `import { x } from '../domain/b.ts';`],
    ['graphql/resolvers/a.ts', `import { X } from '../../persistence/entities/b.ts';`],
    ['events/consumers/a.ts', `import { X } from '../../persistence/entities/b.ts';`],
    ['events/consumers/a.ts', `import '../../graphql/b.ts';`],
    ['events/contracts.ts', `import { x } from '../commands/b.ts';`],
    ['main.ts', `import { x } from './commands/b.ts';`],
    ['commands/a.ts', `import { createSubgraph } from '@entresol/orders';`],
    ['commands/a.ts', `import { x } from '../../../orders/src/domain/b.ts';`],
    ['commands/a.ts', `import { x } from '../../../../scripts/b.ts';`],
    ['commands/a.ts', `import lodash from 'lodash';`],
  ])('are caught in src/%s: %s', (path, text) => {
    const from = `subgraphs/inventory/src/${path}`;
    expect(importFaults(planted(from, text))).toEqual([expect.stringContaining(`${from} → `)]);
  });

  it.each([
    ['subgraphs/shared/src/a.ts', `import { x } from '@entresol/orders';`],
    ['subgraphs/shared/src/a.ts', `import { x } from '../../orders/src/subgraph.ts';`],
    ['gateway/src/a.ts', `import { x } from '../../subgraphs/orders/src/subgraph.ts';`],
    ['gateway/src/a.ts', `import { x } from '@entresol/unheard-of';`],
    ['subgraphs/orders/test/a.db.test.ts', `import { x } from '@entresol/inventory';`],
  ])('are caught in %s: %s', (path, text) => {
    expect(importFaults(planted(path, text))).toHaveLength(1);
  });

  it.each([
    ['domain/a.ts', `import { accept } from '@entresol/shared/outcome';\nimport x from './b.ts';`],
    ['domain/a.ts', `import assert from 'node:assert';`],
    ['persistence/a.ts', `import type { X } from '../domain/b.ts';`],
    [
      'commands/a.ts',
      `import { x } from '../domain/b.ts';\nimport { y } from '../persistence/c.ts';`,
    ],
    ['graphql/a.ts', `import { type X } from '../domain/b.ts';`],
    ['graphql/loaders/a.ts', `import { X } from '../../persistence/entities/b.ts';`],
    [
      'main.ts',
      `import { runSubgraph } from '@entresol/shared';\nimport { x } from './subgraph.ts';`,
    ],
  ])('are let be in src/%s: %s', (path, text) => {
    expect(importFaults(planted(`subgraphs/inventory/src/${path}`, text))).toEqual([]);
  });
});

/** Fields without a rule in force, and rules with a word that nobody is ever granted. */
function accessFaults(name: string, typeDefs: string): string[] {
  const words = new Set(['public', 'signed-in', ...PERMISSIONS]);
  return listFieldRules(buildSchema({ name, typeDefs, resolvers: {} })).flatMap(
    ({ type, field, rule }) => {
      if (rule === null) return [`${type}.${field} has no rule`];
      const unknown = rule.split(' or ').filter((word) => !words.has(word));
      return unknown.map((word) => `${type}.${field} asks for "${word}", which nobody has`);
    },
  );
}

describe('rights', () => {
  it.each(SUBGRAPH_NAMES)('are decided for every field of %s', (name) => {
    expect(accessFaults(name, typeDefsOf(name))).toEqual([]);
  });

  it('that are missing, or cannot be had, are caught', () => {
    const planted = `
      extend type Query @access(rule: "public") {
        shown: Hat @access(rule: "product:read")
        open: Hat
        misspelt: Int @access(rule: "product:read or prodct:write")
      }
      type Mutation { wear: Int }
      type Subscription { worn: Int }
      interface Thing { size: Int }
      type Hat implements Thing { size: Int, label: String @access(rule: "public") }
      type Shoe @access(rule: "public") { size: Int }
      extend type Shoe { laces: Int }`;
    expect(accessFaults('hats', planted).sort()).toEqual([
      'Hat.size has no rule',
      'Mutation.wear has no rule',
      'Query.misspelt asks for "prodct:write", which nobody has',
      'Query.open has no rule',
      'Subscription.worn has no rule',
      'Thing.size has no rule',
    ]);
  });
});
