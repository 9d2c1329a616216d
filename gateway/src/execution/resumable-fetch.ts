import type { FetchNode } from '@apollo/query-planner';
import {
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';

/** The first fetch of a subscription, in a form that can be begun again where it broke off. */
export interface ResumableFetch {
  /** The operation to begin with; its variables are those of the fetch. */
  readonly query: string;
  /** The operation that goes on after a position; null where the field has no position. */
  readonly resume: { readonly query: string; variables(after: string): Variables } | null;
  readonly variables: Variables;
  /** The position an event carries. */
  positionOf(data: Readonly<Record<string, unknown>>): string | null;
}

type Variables = Readonly<Record<string, unknown>>;

const POSITION_ALIAS = 'entresolPosition';
const AFTER_VARIABLE = 'entresolAfter';

/**
 * Makes the subscription of a plan resumable, by the convention of all our streams.
 *
 * A field with an argument `after` whose result has a `position` can be taken up again; the
 * position is asked for even when the client did not.
 */
export function resumableFetch(
  fetch: FetchNode,
  schema: GraphQLSchema,
  given: Variables,
): ResumableFetch {
  const names = new Set(fetch.variableUsages ?? []);
  const variables = pick(given, (name) => names.has(name));
  const document = parse(fetch.operation);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const field = operation?.selectionSet.selections[0];
  if (!operation || field?.kind !== Kind.FIELD || !hasPosition(schema, field)) {
    return { query: fetch.operation, resume: null, variables, positionOf: () => null };
  }

  const root = field.alias?.value ?? field.name.value;
  const positioned = withPosition(field);
  const resuming = replaceRoot(document, operation, withAfter(positioned));
  const used = usedVariables(resuming);
  return {
    query: print(replaceRoot(document, operation, positioned)),
    variables,
    resume: {
      query: print(resuming),
      variables: (after) => ({
        ...pick(variables, (name) => used.has(name)),
        [AFTER_VARIABLE]: after,
      }),
    },
    positionOf(data) {
      const event = data[root] as Readonly<Record<string, unknown>> | null | undefined;
      const position = event?.[POSITION_ALIAS];
      return typeof position === 'string' ? position : null;
    },
  };
}

function hasPosition(schema: GraphQLSchema, node: FieldNode): boolean {
  const field = schema.getSubscriptionType()?.getFields()[node.name.value];
  if (!field) return false;
  const type = getNamedType(field.type);
  return (
    isObjectType(type) &&
    'position' in type.getFields() &&
    field.args.some((argument) => argument.name === 'after' && String(argument.type) === 'String')
  );
}

function withPosition(field: FieldNode): FieldNode {
  const position: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: 'position' },
    alias: { kind: Kind.NAME, value: POSITION_ALIAS },
  };
  const selections = [...(field.selectionSet?.selections ?? []), position];
  return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function withAfter(field: FieldNode): FieldNode {
  const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'after');
  const variable = {
    kind: Kind.VARIABLE,
    name: { kind: Kind.NAME, value: AFTER_VARIABLE },
  } as const;
  const after = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'after' }, value: variable };
  return { ...field, arguments: [...others, after as NonNullable<FieldNode['arguments']>[number]] };
}

const AFTER_DEFINITION: VariableDefinitionNode = {
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: AFTER_VARIABLE } },
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } },
};

/** Replaces the root field, and defines exactly the variables that are then in use. */
function replaceRoot(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  root: FieldNode,
): DocumentNode {
  const replaced: OperationDefinitionNode = {
    ...operation,
    operation: OperationTypeNode.SUBSCRIPTION,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [root] },
  };
  const others = document.definitions.filter((node) => node !== operation);
  const used = usedVariables({ kind: Kind.DOCUMENT, definitions: [replaced, ...others] });
  const defined = [...(operation.variableDefinitions ?? []), AFTER_DEFINITION];
  const variableDefinitions = defined.filter((node) => used.has(node.variable.name.value));
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...replaced, variableDefinitions }, ...others],
  };
}

function usedVariables(document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => void used.add(node.name.value),
  });
  return used;
}

function pick(given: Variables, wanted: (name: string) => boolean): Variables {
  return Object.fromEntries(Object.entries(given).filter(([name]) => wanted(name)));
}
