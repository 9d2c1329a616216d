import { describe, expect, it } from '@jest/globals';
import {
  createAccess,
  createExecutor,
  createLogger,
  subgraphSdl,
  type Actor,
  type RequestContext,
  type SubgraphResult,
} from '@entresol/shared';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSchema } from '../../subgraphs/shared/src/runtime/subgraph-schema.ts';
import {
  HEAD_OFFICE_ROLES,
  STORE_ROLES,
} from '../../subgraphs/shared/src/access/role-permissions.ts';
import { SUBGRAPH_NAMES } from '../subgraph-names.ts';
import { typeDefsOf } from '../type-defs-of.ts';
import { facesOf, fieldPaths, objectOf, reachedTypes, reachName, valueOf } from './field-paths.ts';
import type { FieldPath } from './field-paths.ts';
import { letsIn, writtenRules } from './written-rules.ts';

const log = createLogger({ name: 'test', level: 'silent' });

/** Every kind of actor, and of staff every role. */
const ACTORS: readonly Actor[] = [
  { kind: 'ANONYMOUS' },
  { kind: 'MEMBER', id: 'M1' },
  { kind: 'PARTNER', id: 'P1' },
  { kind: 'ACCOUNT_MANAGER', id: 'A1', regions: ['31'], customerTypes: ['DEALER'] },
  { kind: 'ANALYST', id: 'N1' },
  { kind: 'SERVICE', id: 'S1' },
  { kind: 'SERVICE', id: 'subgraph:orders', internal: true },
  { kind: 'STAFF', id: 'F0', roles: [], stores: ['SH001'] },
  { kind: 'STAFF', id: 'F9', roles: ['constructor', 'UNHEARD_OF'], stores: ['SH001'] },
  ...[...Object.keys(STORE_ROLES), ...Object.keys(HEAD_OFFICE_ROLES)].map((role): Actor => ({
    kind: 'STAFF',
    id: role,
    roles: [role],
    stores: ['SH001'],
  })),
  { kind: 'UNHEARD_OF', id: 'X' } as never,
];

/** A subgraph whose resolvers all have something to give, so that only rights can refuse. */
function generousSubgraph(name: string, typeDefs: string) {
  const bare = buildSchema({ name, typeDefs, resolvers: {} });
  const reaches = reachedTypes(bare).flatMap((type) =>
    facesOf(bare, type).map((face) => ({ type, face, name: reachName(type.name, face) })),
  );
  const added = reaches.map((reach) => `${reach.name}: ${reach.face} @access(rule: "public")`);
  const resolvers: Record<string, Record<string, unknown>> = { Query: {} };
  for (const root of ['Query', 'Mutation', 'Subscription']) {
    const type = bare.getType(root) as ReturnType<GraphQLSchema['getQueryType']>;
    for (const field of Object.values(type?.getFields() ?? {})) {
      if (/^_(service|entities)$/.test(field.name)) continue;
      const value = () => valueOf(bare, field.type);
      (resolvers[root] ??= {})[field.name] =
        root === 'Subscription'
          ? {
              subscribe: async function* () {
                yield 1;
              },
              resolve: value,
            }
          : value;
    }
  }
  for (const reach of reaches) resolvers['Query']![reach.name] = () => objectOf(bare, reach.type);
  const entities = entityTypes(typeDefs);
  for (const type of reachedTypes(bare)) {
    if (entities.has(type.name)) {
      resolvers[type.name] = { __resolveReference: () => objectOf(bare, type) };
    }
  }
  const whole = `${typeDefs}\nextend type Query { ${added.join('\n')} }`;
  const schema = buildSchema({ name, typeDefs: whole, resolvers });
  return { schema, paths: fieldPaths(schema, entities) };
}

function entityTypes(typeDefs: string): ReadonlySet<string> {
  return new Set(
    parse(typeDefs).definitions.flatMap((node) => {
      if (!('directives' in node) || !('name' in node)) return [];
      const isEntity = node.directives?.some(({ name }) => name.value === 'key');
      return isEntity && node.name ? [node.name.value] : [];
    }),
  );
}

const contextOf = (actor: Actor) =>
  ({ actor, access: createAccess(actor, 'en'), requestId: 'r' }) as RequestContext;

/** How a field answers an actor: with what it has, or with which code. */
async function verdictOf(
  executor: ReturnType<typeof createExecutor>,
  path: FieldPath,
  actor: Actor,
): Promise<string> {
  const request = { query: path.query };
  const result = path.isStream
    ? await firstOf(await executor.stream(request, () => contextOf(actor)))
    : await executor.run(request, contextOf(actor));
  const code = result.errors?.[0]?.extensions?.['code'];
  if (code === undefined) return holdsValue(result.data) ? 'given' : 'empty';
  return holdsValue(result.data) ? `given in spite of ${String(code)}` : String(code);
}

async function firstOf(
  answer: AsyncIterableIterator<SubgraphResult> | SubgraphResult,
): Promise<SubgraphResult> {
  if (!(Symbol.asyncIterator in answer)) return answer;
  const step = await answer.next();
  await answer.return?.();
  return step.value as SubgraphResult;
}

/** Whether the field under test, always called `x`, has a value somewhere. */
function holdsValue(data: unknown): boolean {
  if (data === null || typeof data !== 'object') return false;
  return Object.entries(data).some(
    ([key, value]) => (key === 'x' ? value !== null : false) || holdsValue(value),
  );
}

/**
 * Who is sent on a way to a field: all of them in depth, and always where the rule itself decides.
 * On the further ways of a field one of each verdict shows that the same rule stands there.
 */
function actorsFor({ way, type }: FieldPath, rule: string): readonly Actor[] {
  if (process.env['ENTRESOL_TEST_DEPTH'] === 'deep') return ACTORS;
  const isFirst = way === 'root' || way === `as ${type}`;
  if (rule === 'public') return isFirst ? ACTORS.slice(0, 1) : [];
  if (isFirst) return ACTORS;
  const isIn = (actor: Actor) => letsIn(rule, actor);
  const chosen = [ACTORS.find(isIn), ACTORS.find((actor) => !isIn(actor))];
  return chosen.filter((actor) => actor !== undefined);
}

/** The cells of the matrix that differ from what is written, and how many were looked at. */
async function matrixFaults(name: string, typeDefs: string) {
  const { schema, paths } = generousSubgraph(name, typeDefs);
  const executor = createExecutor(schema, log);
  const rules = writtenRules(subgraphSdl(name, typeDefs));
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const field = `${path.type}.${path.field}`;
    seen.add(field);
    const rule = rules.get(field);
    if (rule === undefined) faults.push(`${field} has no rule`);
    for (const actor of rule === undefined ? [] : actorsFor(path, rule)) {
      const refused = actor.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      const expected = letsIn(rule!, actor) ? 'given' : refused;
      const verdict = await verdictOf(executor, path, actor);
      if (verdict === expected) continue;
      faults.push(`${field} ${path.way} for ${actor.kind}: ${verdict}, not ${expected}`);
    }
  }
  return { faults, seen, rules };
}

describe('the matrix of every field and every kind of actor', () => {
  it.each(SUBGRAPH_NAMES)('holds in %s, on every way to a field', async (name) => {
    const { faults, seen, rules } = await matrixFaults(name, typeDefsOf(name));
    expect(faults).toEqual([]);
    // What is written and what was walked are the same fields: nothing is left out.
    expect([...rules.keys()].filter((field) => !seen.has(field))).toEqual([]);
    expect(seen.size).toBeGreaterThan(50);
  });

  it('sees a field without a rule, whatever its type', async () => {
    const planted = `
      type Query { hat: Hat @access(rule: "product:read") }
      type Hat @key(fields: "size") { size: Int @access(rule: "public"), price: Int }`;
    const { faults } = await matrixFaults('hats', planted);
    expect(faults).toContain('Hat.price has no rule');
  });
});
