import {
  Kind,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Variables } from './compiled/json-data.ts';
import type { PlannedOperation } from './plan-operation.ts';

/** Makes the text that equal subscriptions have in common, wherever each of them begins. */
export function createStreamKey(schema: GraphQLSchema) {
  const meanings = new WeakMap<PlannedOperation, Meaning>();
  return (planned: PlannedOperation, coerced: Variables): string => {
    let meaning = meanings.get(planned);
    if (!meaning) meanings.set(planned, (meaning = meaningOf(planned, schema)));
    const { text, names } = meaning;
    // In the order of their definitions, with defaults: equal inputs have equal texts.
    return `${text}\n${JSON.stringify(names.map((name) => coerced[name] ?? null))}`;
  };
}

interface Meaning {
  readonly text: string;
  /** The variables that are left. */
  readonly names: readonly string[];
}

function meaningOf({ operation, fragments }: PlannedOperation, schema: GraphQLSchema): Meaning {
  const types = new TypeInfo(schema);
  const root = schema.getSubscriptionType();
  const definitions = [{ ...operation, name: undefined }, ...Object.values(fragments)];
  const document: DocumentNode = visit(
    { kind: Kind.DOCUMENT, definitions } as DocumentNode,
    visitWithTypeInfo(types, {
      Field: (node) =>
        types.getParentType() === root
          ? { ...node, arguments: node.arguments?.filter(({ name }) => name.value !== 'after') }
          : undefined,
    }),
  );
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const kept = visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
  const variables = (operation.variableDefinitions ?? []).map(
    ({ variable }) => variable.name.value,
  );
  const names = variables.filter((name) => used.has(name));
  return { text: stripIgnoredCharacters(print(kept)), names };
}
