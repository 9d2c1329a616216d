import { isDeepStrictEqual } from 'node:util';
import { printSchema, Supergraph } from '@apollo/federation-internals';
import { compileDocument, type SubgraphClient, type SubgraphResult } from '@entresol/shared';
import {
  buildASTSchema,
  execute,
  GraphQLError,
  parse,
  subscribe,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { hashOf } from './hash-of.ts';
import { addResolvers, isAsync } from './stub-resolvers.ts';

/** How often things go wrong, in percent, and which subgraph answers nothing at all. */
export interface Faults {
  readonly salt: string;
  readonly errorPercent: number;
  readonly nullPercent: number;
  readonly away: string | null;
  /** Names of fields that do not fail, so that every entity can be asked for. */
  readonly sure: readonly string[];
}

/**
 * Subgraphs of any supergraph, whose answers follow from what is asked and from the faults alone:
 * asked again, they answer the same.
 */
export function stubSubgraphs(supergraphSdl: string, faultsOf: () => Faults) {
  const subgraphs = Supergraph.build(supergraphSdl, { validateSupergraph: false }).subgraphs();
  const clients = new Map<string, SubgraphClient>();
  const calls: Seen['calls'] = [];
  const mismatches: unknown[] = [];
  for (const { name, schema } of subgraphs) {
    const executable = buildASTSchema(parse(printSchema(schema)), { assumeValidSDL: true });
    addResolvers(executable, name, faultsOf);
    clients.set(name, stubClient(name, executable, faultsOf, { calls, mismatches }));
  }
  return { clients, calls, mismatches };
}

interface Seen {
  readonly calls: { readonly service: string; readonly query: string; readonly size: number }[];
  /** Where our executor of documents differs from the reference. */
  readonly mismatches: unknown[];
}

function stubClient(
  name: string,
  schema: GraphQLSchema,
  faultsOf: () => Faults,
  { calls, mismatches }: Seen,
): SubgraphClient {
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    return document;
  };
  return {
    name,
    async execute({ query, variables }): Promise<SubgraphResult> {
      const list = variables?.['representations'];
      calls.push({ service: name, query, size: Array.isArray(list) ? list.length : 0 });
      if (faultsOf().away === name) {
        return { errors: [new GraphQLError('away', { extensions: { code: 'AWAY' } })] };
      }
      const document = documentOf(query);
      const args = { schema, document, variableValues: variables ?? {}, rootValue: ROOT };
      const result = toJson(await execute(args));
      // Our executor of documents is held against the reference at the same time.
      const own = compileDocument(schema, document, null);
      const found = own && toJson(await own({}, variables ?? {}, ROOT));
      if (found && !agree(found, result, faultsOf())) mismatches.push({ query, found, result });
      const isEntities = query.includes('_entities');
      return isEntities ? result : spoiled(result, `${faultsOf().salt} ${query}`, faultsOf());
    },
    async subscribe({ query, variables }) {
      const document = documentOf(query);
      const args = { schema, document, variableValues: variables ?? {}, rootValue: ROOT };
      const stream = await subscribe(args);
      return stream as AsyncIterableIterator<SubgraphResult> | SubgraphResult;
    },
    health: async () => ({ ready: true }),
    close: async () => {},
  };
}

/** Of two parts that fail side by side, which one is heard of first is a matter of time. */
function agree(found: SubgraphResult, wanted: SubgraphResult, { salt }: Faults): boolean {
  const isTimed = isAsync(salt) && found.errors !== undefined && wanted.errors !== undefined;
  return isTimed ? isDeepStrictEqual(found.data, wanted.data) : isDeepStrictEqual(found, wanted);
}

function toJson(result: ExecutionResult): SubgraphResult {
  return JSON.parse(JSON.stringify(result)) as SubgraphResult;
}

const ROOT = { type: 'Query', seed: 'root' };

/** Some answers hold what their schema does not allow; what then is another of one subgraph's. */
function spoiled(result: SubgraphResult, seed: string, faults: Faults): SubgraphResult {
  const { errorPercent, sure } = faults;
  const hash = hashOf(`spoil ${seed}`);
  if (!result.data || errorPercent === 0 || hash % 8 !== 0) return result;
  const leaves: { holder: Record<string, unknown>; key: string }[] = [];
  visit(result.data);
  const leaf = leaves[hashOf(`which ${seed}`) % Math.max(leaves.length, 1)];
  const values = [null, 'wrong', 7, 1.5, true, { strange: 1 }];
  if (leaf) leaf.holder[leaf.key] = values[hashOf(`how ${seed}`) % values.length];
  return result;

  function visit(value: unknown): void {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      if (typeof holder[key] === 'object') visit(holder[key]);
      // Generated operations call the name of a type so; of a wrong one each makes its own.
      else if (key !== 'kind' && !sure.includes(key) && value !== result.data)
        leaves.push({ holder, key });
    }
  }
}
