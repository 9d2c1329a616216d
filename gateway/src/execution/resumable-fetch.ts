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
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';

/** The first fetch of a subscription, in a form that can begin, or begin again, at a position. */
export interface ResumableFetch {
  /** The name of the field that it follows. */
  readonly field: string;
  /** Whether the field has positions; one without begins where it is, and never again. */
  readonly isResumable: boolean;
  /** The position that the client wants to go on after. */
  readonly after: string | null;
  /** What to send to begin after a position, or with the present state. */
  begin(after: string | null): { readonly query: string; readonly variables: Variables };
  /** Where an event stands. */
  placeOf(data: Readonly<Record<string, unknown>>): EventPlace;
}

/** The place of an event in its stream, and what the event is to its reader. */
export interface EventPlace {
  readonly position: string | null;
  /** Such as SNAPSHOT, CHANGE, GAP; null where the stream does not say. */
  readonly kind: string | null;
}

type Variables = Readonly<Record<string, unknown>>;

const POSITION_ALIAS = 'entresolPosition';
const KIND_ALIAS = 'entresolKind';
const AFTER_VARIABLE = 'entresolAfter';
const NOWHERE: EventPlace = { position: null, kind: null };

/** What is the same for everybody who begins one subscription. */
interface Prepared {
  readonly field: FieldNode;
  readonly root: string;
  readonly fresh: string;
  readonly resumed: string;
  readonly used: ReadonlySet<string>;
}

const known = new WeakMap<FetchNode, Prepared | { readonly name: string }>();

/**
 * Makes the subscription of a plan resumable, by the convention of all our streams.
 *
 * A field with an argument `after` whose result has a `position` can be taken up again; position
 * and `kind` are asked for even when the client did not.
 */
export function resumableFetch(
  fetch: FetchNode,
  schema: GraphQLSchema,
  { given, coerced }: { readonly given: Variables; readonly coerced: Variables },
): ResumableFetch {
  const names = new Set(fetch.variableUsages ?? []);
  const variables = pick(given, (name) => names.has(name));
  let prepared = known.get(fetch);
  if (!prepared) known.set(fetch, (prepared = prepare(fetch, schema)));
  if ('name' in prepared) {
    const { name } = prepared;
    const begin = () => ({ query: fetch.operation, variables });
    return { field: name, isResumable: false, after: null, begin, placeOf: () => NOWHERE };
  }
  const { field, root, fresh, resumed, used } = prepared;
  const own = pick(variables, (name) => used.has(name));
  return {
    field: field.name.value,
    isResumable: true,
    after: afterOf(field, coerced),
    begin: (after) =>
      after === null
        ? { query: fresh, variables: own }
        : { query: resumed, variables: { ...own, [AFTER_VARIABLE]: after } },
    placeOf(data) {
      const event = data[root] as Readonly<Record<string, unknown>> | null | undefined;
      return { position: textOf(event?.[POSITION_ALIAS]), kind: textOf(event?.[KIND_ALIAS]) };
    },
  };
}

function prepare(fetch: FetchNode, schema: GraphQLSchema): Prepared | { readonly name: string } {
  const document = parse(fetch.operation);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const field = operation?.selectionSet.selections[0];
  if (!operation || field?.kind !== Kind.FIELD) return { name: '' };
  const type = positionedType(schema, field);
  if (!type) return { name: field.name.value };
  const placed = withPlace(field, 'kind' in type.getFields());
  const fresh = replaceRoot(document, operation, withAfter(placed, false));
  return {
    field,
    root: field.alias?.value ?? field.name.value,
    fresh: print(fresh),
    resumed: print(replaceRoot(document, operation, withAfter(placed, true))),
    used: usedVariables(fresh),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The type of a field's events, when they can be begun again; null when they cannot. */
function positionedType(schema: GraphQLSchema, node: FieldNode): GraphQLObjectType | null {
  const field = schema.getSubscriptionType()?.getFields()[node.name.value];
  if (!field) return null;
  const type = getNamedType(field.type);
  const takesAfter = field.args.some(
    ({ name, type: of }) => name === 'after' && `${of}` === 'String',
  );
  return isObjectType(type) && 'position' in type.getFields() && takesAfter ? type : null;
}

function afterOf(field: FieldNode, coerced: Variables): string | null {
  const value = field.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (value?.kind === Kind.STRING) return value.value;
  return value?.kind === Kind.VARIABLE ? textOf(coerced[value.name.value]) : null;
}

function withPlace(field: FieldNode, hasKind: boolean): FieldNode {
  const aliased = (alias: string, name: string): FieldNode => ({
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    alias: { kind: Kind.NAME, value: alias },
  });
  const selections = [
    ...(field.selectionSet?.selections ?? []),
    aliased(POSITION_ALIAS, 'position'),
    ...(hasKind ? [aliased(KIND_ALIAS, 'kind')] : []),
  ];
  return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function withAfter(field: FieldNode, isResumed: boolean): FieldNode {
  const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'after');
  const variable = {
    kind: Kind.VARIABLE,
    name: { kind: Kind.NAME, value: AFTER_VARIABLE },
  } as const;
  const after: ConstantArgument = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'after' },
    value: variable,
  };
  return { ...field, arguments: isResumed ? [...others, after] : others };
}

type ConstantArgument = NonNullable<FieldNode['arguments']>[number];

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
