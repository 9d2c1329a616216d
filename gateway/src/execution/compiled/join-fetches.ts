import type { SubgraphResult } from '@entresol/shared';
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type DocumentNode,
  type GraphQLError,
  type VariableDefinitionNode,
} from 'graphql';
import {
  callIdentity,
  runAlone,
  takeEntities,
  usedVariables,
  type EntityBatch,
  type EntityFetch,
} from './compile-fetch.ts';
import type { JsonObject } from './json-data.ts';
import type { PlanRun } from './plan-run.ts';

/** The name that a fetch's entities have in a joined call. */
const aliasOf = (index: number) => `entities${index}`;

/**
 * Sends the fetches of one step to one subgraph as one call, so that its loaders see them together.
 *
 * When the call fails as a whole, it cannot be told whose fault it was: then each goes alone.
 */
export function createJoiner(group: readonly EntityFetch[]) {
  const documents = new Map<EntityFetch, DocumentNode>();
  const texts = new Map<string, { readonly query: string; readonly identity: string }>();

  function documentOf(fetch: EntityFetch): DocumentNode {
    let document = documents.get(fetch);
    if (!document) documents.set(fetch, (document = parse(fetch.node.operation)));
    return document;
  }

  function textOf(fetches: readonly EntityFetch[]) {
    const key = fetches.map((fetch) => fetch.place).join();
    let text = texts.get(key);
    if (!text) {
      const query = print(joined(fetches.map(documentOf)));
      const identity = callIdentity(group[0]!.node.serviceName, query);
      texts.set(key, (text = { query, identity }));
    }
    return text;
  }

  return async (batches: readonly EntityBatch[], run: PlanRun): Promise<void> => {
    const variables: JsonObject = {};
    batches.forEach(({ fetch, representations }, index) => {
      Object.assign(variables, usedVariables(fetch.node, run.variables));
      variables[`representations${index}`] = representations;
    });
    const { serviceName: service } = group[0]!.node;
    const result = await run.send({
      ...textOf(batches.map(({ fetch }) => fetch)),
      service,
      operationName: null,
      isQuery: true,
      variables,
    });
    if (!result.data && result.errors?.some(({ path }) => path)) {
      await Promise.all(batches.map(async (batch) => runAlone(batch, run)));
    } else {
      batches.forEach((batch, index) => takeEntities(batch, run, partOf(result, aliasOf(index))));
    }
  };
}

/** What a joined call answered to one of its fetches. */
function partOf({ data, errors = [] }: SubgraphResult, alias: string): SubgraphResult {
  const own = errors.flatMap((error) => {
    const [root, ...rest] = error.path ?? [];
    if (root === undefined) return [error];
    if (root !== alias) return [];
    const { message, extensions } = error;
    return [{ message, extensions, path: ['_entities', ...rest] } as unknown as GraphQLError];
  });
  return {
    ...(data ? { data: { _entities: data[alias] } } : {}),
    ...(own.length > 0 ? { errors: own } : {}),
  };
}

function joined(documents: readonly DocumentNode[]): DocumentNode {
  const parts = documents.flatMap((document, index) => renamed(document, index).definitions);
  const operations = parts.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const variables = new Map<string, VariableDefinitionNode>();
  for (const { variableDefinitions = [] } of operations) {
    for (const node of variableDefinitions) variables.set(node.variable.name.value, node);
  }
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: [...variables.values()],
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: operations.flatMap(({ selectionSet }) => selectionSet.selections),
        },
      },
      ...parts.filter((node) => node.kind !== Kind.OPERATION_DEFINITION),
    ],
  };
}

/** The same fetch under names of its own. */
function renamed(document: DocumentNode, index: number): DocumentNode {
  const named = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const fragments = new Set<string>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.add(node.name.value);
  }
  return visit(document, {
    Variable: (node) =>
      node.name.value === 'representations'
        ? { ...node, name: named(`representations${index}`) }
        : undefined,
    OperationDefinition: {
      leave: (node) => ({
        ...node,
        selectionSet: {
          ...node.selectionSet,
          selections: node.selectionSet.selections.map((field) =>
            field.kind === Kind.FIELD ? { ...field, alias: named(aliasOf(index)) } : field,
          ),
        },
      }),
    },
    FragmentDefinition: (node) => ({ ...node, name: named(`${node.name.value}_${index}`) }),
    FragmentSpread: (node) => ({ ...node, name: named(`${node.name.value}_${index}`) }),
  });
}
