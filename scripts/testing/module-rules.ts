import { dirname, join } from 'node:path/posix';

/** One import of a file. */
interface Import {
  readonly from: string;
  /** Where it leads: a path in the project, or a package. */
  readonly to: string;
  readonly isType: boolean;
}

/** A project as its rules see it: texts by path, and the packages that each workspace declares. */
export interface Modules {
  readonly files: ReadonlyMap<string, string>;
  readonly declared: (workspace: string) => ReadonlySet<string>;
}

/** What the folders of a subgraph may import of each other; `type:` stands for types alone. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  persistence: ['persistence', 'type:domain'],
  commands: ['commands', 'queries', 'process', 'payment', 'domain', 'persistence', 'remote'],
  queries: ['queries', 'commands', 'domain', 'persistence', 'remote', 'type:process'],
  process: ['process', 'commands', 'queries', 'payment', 'domain', 'persistence', 'remote'],
  payment: ['payment', 'domain'],
  remote: ['remote'],
  loaders: [
    'loaders',
    'commands',
    'queries',
    'remote',
    'persistence',
    'type:graphql',
    'type:domain',
  ],
  graphql: ['graphql', 'loaders', 'commands', 'queries', 'process', 'payment', 'remote'],
  consumers: ['consumers', 'commands', 'queries', 'process', 'remote'],
  contracts: ['contracts', 'domain'],
  main: ['subgraph', 'config'],
};
/** Published facts and settings are known to all but the rules of the domain. */
const KNOWN_TO_ALL = ['contracts', 'config'];
const FOR_TYPES = ['type:domain', 'type:persistence', 'type:graphql', 'type:process'];
const DOMAIN_PACKAGES = new Set([
  '@entresol/shared/outcome',
  '@entresol/shared/decimal',
  '@entresol/shared/geo',
  'node:assert',
  'node:assert/strict',
]);
const TEST_PACKAGES = new Set(['@jest/globals', 'fast-check']);
/** What the tests of every workspace may use. */
const ROOT = 'the project';

/**
 * Every import that breaks the order of the house, one line each.
 *
 * The domain knows nothing but itself; tables know its types; changes and reads know both; the
 * graph and consumers know changes and reads. No subgraph knows another, `shared` knows none, and
 * the gateway knows what packages export.
 */
export function importFaults(modules: Modules): string[] {
  return [...modules.files.keys()].flatMap((path) =>
    importsOf(path, modules.files.get(path)!).flatMap((given) => {
      const fault = faultOf(given, modules);
      return fault === null ? [] : [`${given.from} → ${given.to}: ${fault}`];
    }),
  );
}

function faultOf(given: Import, modules: Modules): string | null {
  const workspace = workspaceOf(given.from);
  if (isPackage(given.to)) return packageFault(given, workspace, modules);
  if (workspaceOf(given.to) !== workspace) {
    // Journeys drive the whole system.
    return isTestFile(given.from) && workspace === 'gateway' ? null : 'leaves its workspace';
  }
  if (!workspace.startsWith('subgraphs/') || workspace === 'subgraphs/shared') return null;
  return layerFault(given);
}

function packageFault(
  { from, to, isType }: Import,
  workspace: string,
  modules: Modules,
): string | null {
  const isTest = isTestFile(from);
  if (layerOf(from) === 'domain') {
    const isForTests = TEST_PACKAGES.has(to) || to.startsWith('node:');
    const isPure = DOMAIN_PACKAGES.has(to) || (isTest && isForTests);
    if (!isPure) return 'is nothing that the domain may know';
  }
  if (to.startsWith('node:')) return null;
  const name = packageOf(to);
  if (name === `@entresol/${workspace.split('/').at(-1)}`) return null;
  const isOurs = name.startsWith('@entresol/');
  if (isOurs && workspace === 'subgraphs/shared') return 'is above what all stand on';
  if (isOurs && workspace !== 'gateway' && name !== '@entresol/shared')
    return 'is another subgraph';
  const names = modules.declared(workspace);
  // What is generated names its types by the package of the generator.
  if (names.has(name) || (isType && from.endsWith('/generated.ts'))) return null;
  return isTest && modules.declared(ROOT).has(name) ? null : 'is not in its package.json';
}

function layerFault({ from, to, isType }: Import): string | null {
  const [inner, outer] = [layerOf(to), layerOf(from)];
  const allowed = MAY_IMPORT[outer];
  const isFixture = /^subgraphs\/[\w-]+\/test\//.test(to);
  if (isTestFile(from) && (outer !== 'domain' || isFixture)) return null;
  if (!allowed || allowed.includes(inner)) return null;
  if (outer !== 'domain' && outer !== 'main' && KNOWN_TO_ALL.includes(inner)) return null;
  const types = outer === 'graphql' || outer === 'consumers' ? FOR_TYPES : allowed;
  if (isType && types.includes(`type:${inner}`)) return null;
  return `${outer} may not know ${inner}${types.includes(`type:${inner}`) ? ' but for its types' : ''}`;
}

/** The part of a subgraph that a file belongs to; empty for its tests and its root. */
function layerOf(path: string): string {
  const [, inside = ''] = /^subgraphs\/[\w-]+\/src\/(.*)$/.exec(path) ?? [];
  if (inside.startsWith('graphql/loaders')) return 'loaders';
  if (inside.startsWith('events/consumers/')) return 'consumers';
  if (inside.startsWith('events/')) return 'contracts';
  const [folder = '', ...rest] = inside.split('/');
  return rest.length > 0 ? folder : folder.replace(/\.ts$/, '');
}

function workspaceOf(path: string): string {
  return /^(gateway|scripts|subgraphs\/[\w-]+)\//.exec(path)?.[1] ?? ROOT;
}

function isTestFile(path: string): boolean {
  return /\.test\.ts$|\/test\/|\/testing\//.test(path);
}

function isPackage(target: string): boolean {
  return target.startsWith('node:') || !target.includes('.ts');
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^;'"]*?)from\s+'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/g;

/** Reads the imports of a file, those for types apart. */
function importsOf(path: string, text: string): Import[] {
  const found = [...text.matchAll(IMPORT)].filter(([all]) => !all.includes('${'));
  return found.map(([, type, names = '', from, bare, called]) => {
    const target = from ?? bare ?? called!;
    const named = /^\{([\s\S]*)\}\s*$/.exec(names.trim())?.[1] ?? null;
    const parts = named?.split(',').filter((part) => part.trim() !== '') ?? [];
    const isType =
      Boolean(type) || (parts.length > 0 && parts.every((part) => /^\s*type\s/.test(part)));
    const to = target.startsWith('.') ? join(dirname(path), target) : target;
    return { from: path, to, isType };
  });
}
