import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

interface EstimateOptions {
  readonly variables: Variables;
  readonly operationName?: string | null;
  /** What a value counts that is no object. */
  readonly leaf?: number;
}

/** How many items a list without a page size is taken to have. */
const LIST_ITEMS = 10;
/** Lists of first messages, which hold a whole place. */
const LIST_ITEMS_OF: Readonly<Record<string, number>> = {
  'StockLevelChange.stockLevels': 200,
  'OrderStatusChange.facts': 100,
};
/** Larger pages are refused by the lists themselves. */
const PAGE_MAX = 1_000;

/**
 * Estimates how many values the answer of a document's operation of that name may hold; of its
 * largest one where none has the name.
 *
 * Depth and width say little: lists within lists multiply, and a few lines of text can ask for
 * millions of values. Pages count as large as they are asked for, other lists as ten items.
 * With a leaf's weight of 0 only objects count, which is what an operation costs.
 */
export function estimateValues(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables, operationName = null, leaf = 1 }: EstimateOptions,
): number {
  const counts = operationsOf(document, operationName).map((node) =>
    ofOperation(schema, document, node, variables, leaf),
  );
  return Math.max(0, ...counts);
}

/** The operations of a document that have that name; all where none has. */
export function operationsOf(
  { definitions }: DocumentNode,
  operationName: string | null,
): readonly OperationDefinitionNode[] {
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const named = operations.filter(({ name }) => name !== undefined && name.value === operationName);
  return named.length > 0 ? named : operations;
}

function ofOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Variables,
  leaf: number,
): number {
  const fragments = new Map<string, { on: string; selections: SelectionSetNode }>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const on = node.typeCondition.name.value;
    fragments.set(node.name.value, { on, selections: node.selectionSet });
  }
  const variables = { ...defaultsOf(operation), ...given };
  // By fragment and page size; a cycle ends at the zero that stands here meanwhile.
  const known = new Map<string, number>();

  function ofFragment(name: string, page: number | null): number {
    const key = `${name} ${page}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, 0);
    const fragment = fragments.get(name);
    const values = fragment ? ofSelections(fragment.selections, typeOf(fragment.on), page) : 0;
    known.set(key, values);
    return values;
  }

  function ofSelections(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    page: number | null,
  ): number {
    let values = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD) values += ofField(node, type, page);
      else if (node.kind === Kind.FRAGMENT_SPREAD) values += ofFragment(node.name.value, page);
      else {
        const on = node.typeCondition ? typeOf(node.typeCondition.name.value) : type;
        values += ofSelections(node.selectionSet, on, page);
      }
    }
    return values;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined, page: number | null) {
    const field = fieldOf(parent, node.name.value);
    // Introspection has a limit of its own, and unknown fields are refused later.
    if (!field || !node.selectionSet) return leaf;
    const type = getNamedType(field.type);
    const own = pageSize(node, field, variables);
    if (!isList(field.type)) return 1 + ofSelections(node.selectionSet, type, own);
    const items = own ?? page ?? LIST_ITEMS_OF[`${parent!.name}.${field.name}`] ?? LIST_ITEMS;
    return items * (1 + ofSelections(node.selectionSet, type, null));
  }

  const typeOf = (name: string) => schema.getType(name);
  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation)!, null);
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

type OutputField = GraphQLField<unknown, unknown>;

function fieldOf(parent: GraphQLNamedType | undefined, name: string): OutputField | null {
  if (!parent || !isCompositeType(parent)) return null;
  if (!isObjectType(parent) && !isInterfaceType(parent)) return null;
  return parent.getFields()[name] ?? null;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

/** How many items a field with an argument `first` is asked for; null for one without. */
function pageSize(node: FieldNode, field: OutputField, variables: Variables): number | null {
  const first = field.args.find(({ name }) => name === 'first');
  if (!first) return null;
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const asked =
    value?.kind === Kind.INT
      ? Number(value.value)
      : value?.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : undefined;
  const size = typeof asked === 'number' ? asked : Number(first.defaultValue ?? LIST_ITEMS);
  return Math.min(Math.max(size, 1), PAGE_MAX);
}
