import {
  isAbstractType,
  Kind,
  visit,
  type DocumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What it takes to say which fields of an operation count. */
export interface SelectionScope {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Of `@skip` and `@include`; null takes every field for one that may count. */
  readonly conditions: Readonly<Record<string, unknown>> | null;
}

/** The fields that an object of a type answers with: by response name, in order of first mention. */
export function collectSelections(
  scope: SelectionScope,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const entered = new Set<string>();
  for (const set of sets) enter(set);
  return fields;

  function enter({ selections }: SelectionSetNode): void {
    for (const node of selections) {
      if (!isIncluded(node.directives, scope.conditions)) continue;
      if (node.kind === Kind.FIELD) {
        const name = node.alias?.value ?? node.name.value;
        const nodes = fields.get(name);
        if (nodes) nodes.push(node);
        else fields.set(name, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition?.name.value)) enter(node.selectionSet);
      } else if (!entered.has(node.name.value)) {
        entered.add(node.name.value);
        const fragment = scope.fragments[node.name.value]!;
        if (applies(fragment.typeCondition.name.value)) enter(fragment.selectionSet);
      }
    }
  }

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = scope.schema.getType(condition);
    return isAbstractType(wanted) && 'getFields' in type && scope.schema.isSubType(wanted, type);
  }
}

function isIncluded(
  directives: readonly DirectiveNode[] = [],
  conditions: Readonly<Record<string, unknown>> | null,
): boolean {
  if (conditions === null) return true;
  return directives.every(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    const is =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    return is === (name.value === 'include');
  });
}

/** The variables that decide which fields of a document count. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
