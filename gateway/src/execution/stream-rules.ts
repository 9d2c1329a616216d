import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';
import {
  getNamedType,
  isAbstractType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/** What a supergraph declares of its streams, beside their types. */
export interface StreamRules {
  /** The `@access` rules of all that a plan reaches; null when something has none. */
  rulesOf(plan: SubscriptionNode): readonly string[] | null;
  /** Whether of one field's events the latest of each thing is enough, by `@live`. */
  keepsLatest(field: string): boolean;
}

interface Declared {
  readonly directives: readonly ConstDirectiveNode[];
  readonly fields: ReadonlyMap<string, readonly ConstDirectiveNode[]>;
}

/** Reads the declarations of a supergraph. */
export function createStreamRules(supergraphSdl: string, schema: GraphQLSchema): StreamRules {
  const types = declarationsOf(parse(supergraphSdl));
  const known = new WeakMap<SubscriptionNode, readonly string[] | null>();

  function ruleOf(type: string, field: string): string | null {
    const declared = types.get(type);
    return (
      argumentOf(declared?.fields.get(field), 'access', 'rule') ??
      argumentOf(declared?.directives, 'access', 'rule')
    );
  }

  function collect(plan: SubscriptionNode): readonly string[] | null {
    const rules = new Set<string | null>();
    for (const operation of operationsOf([plan.primary, ...(plan.rest ? [plan.rest] : [])])) {
      const types = new TypeInfo(schema);
      const enter = ({ name }: { readonly name: { readonly value: string } }) => {
        const parent = getNamedType(types.getParentType());
        if (name.value.startsWith('_')) return;
        // What nobody knows the type of, nobody knows the rule of.
        if (!parent) return void rules.add(null);
        const objects = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
        for (const object of objects) rules.add(ruleOf(object.name, name.value));
      };
      visit(parse(operation), visitWithTypeInfo(types, { Field: { enter } }));
    }
    return rules.has(null) ? null : ([...rules].sort() as string[]);
  }

  return {
    rulesOf(plan) {
      let rules = known.get(plan);
      if (rules === undefined) known.set(plan, (rules = collect(plan)));
      return rules;
    },
    keepsLatest(field) {
      const root = schema.getSubscriptionType()?.name ?? '';
      return argumentOf(types.get(root)?.fields.get(field), 'live', 'keeps') === 'latest';
    },
  };
}

function declarationsOf(document: DocumentNode): ReadonlyMap<string, Declared> {
  const types = new Map<string, Declared>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
      continue;
    }
    const fields = new Map(
      node.fields?.map(({ name, directives = [] }) => [name.value, directives] as const),
    );
    types.set(node.name.value, { directives: node.directives ?? [], fields });
  }
  return types;
}

function argumentOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  directive: string,
  argument: string,
): string | null {
  const found = directives?.find(({ name }) => name.value === directive);
  const value = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

function operationsOf(nodes: readonly PlanNode[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    switch (node.kind) {
      case 'Fetch':
        return [node.operation];
      case 'Sequence':
      case 'Parallel':
        return operationsOf(node.nodes);
      case 'Flatten':
        return operationsOf([node.node]);
      case 'Condition':
        return operationsOf([node.ifClause, node.elseClause].filter((one) => one !== undefined));
      default:
        return [];
    }
  });
}
