import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** One way on which a field can be reached. */
export interface FieldPath {
  readonly type: string;
  readonly field: string;
  readonly way: string;
  readonly query: string;
  readonly isStream: boolean;
}

/** Types of GraphQL and of federation, which carry no rules. */
const BUILT_IN = /^(__|_Service$|_Entity$|_Any$)/;
const FEDERATION_FIELD = /^(_service|_entities)$/;
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** The root field that a test adds, so that every type can be reached as itself or as another. */
export function reachName(type: string, as: string): string {
  return `reach_${type}_as_${as}`;
}

/** Every object type that fields are reached on. */
export function reachedTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !BUILT_IN.test(type.name) && !ROOTS.has(type.name),
  );
}

/** The type itself, and the interfaces and unions that it may be met as. */
export function facesOf(schema: GraphQLSchema, type: GraphQLObjectType): readonly string[] {
  const abstract = Object.values(schema.getTypeMap()).filter(
    (other) =>
      !BUILT_IN.test(other.name) &&
      'resolveType' in other &&
      schema.isSubType(other as never, type),
  );
  return [type.name, ...abstract.map(({ name }) => name)];
}

/** Every field of a schema on every way: alias and fragment, interface and union, entity, root. */
export function fieldPaths(
  schema: GraphQLSchema,
  entities: ReadonlySet<string>,
): readonly FieldPath[] {
  const roots = [...ROOTS].flatMap((root) => rootPaths(schema.getType(root)));
  return [
    ...roots,
    ...reachedTypes(schema).flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => pathsOf(schema, type, field, entities)),
    ),
  ];
}

type Field = GraphQLField<unknown, unknown>;

function rootPaths(root: unknown): FieldPath[] {
  if (!isObjectType(root)) return [];
  return Object.values(root.getFields())
    .filter(({ name }) => !FEDERATION_FIELD.test(name) && !name.startsWith('reach_'))
    .flatMap((field) => {
      const kind = root.name.toLowerCase();
      const base = { type: root.name, field: field.name, isStream: kind === 'subscription' };
      return [
        { ...base, way: 'root', query: `${kind} { ${selectionOf(field)} }` },
        {
          ...base,
          way: 'root by fragment',
          query: `${kind} { ...F } fragment F on ${root.name} { ${selectionOf(field)} }`,
        },
      ];
    });
}

function pathsOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: Field,
  entities: ReadonlySet<string>,
): FieldPath[] {
  const { name } = type;
  const inner = selectionOf(field);
  const path = (way: string, query: string) => ({
    type: name,
    field: field.name,
    way,
    query,
    isStream: false,
  });
  const fragment = `fragment F on ${name} { ${inner} }`;
  const paths = facesOf(schema, type).flatMap((face) => {
    const reach = `a: ${reachName(name, face)}`;
    const found = [path(`as ${face}`, `{ ${reach} { ...F } } ${fragment}`)];
    const abstract = schema.getType(face);
    if (isInterfaceType(abstract) && Object.hasOwn(abstract.getFields(), field.name)) {
      found.push(path(`of ${face}`, `{ ${reach} { ${inner} } }`));
    }
    return found;
  });
  if (!entities.has(name)) return paths;
  const representation = `_entities(representations: [{ __typename: "${name}" }])`;
  return [...paths, path('as an entity', `{ ${representation} { ...F } } ${fragment}`)];
}

/** A field under an alias, with arguments that can be read and the least below it. */
export function selectionOf(field: Field): string {
  const given = field.args
    .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
    .map((argument) => `${argument.name}: ${literalOf(argument.type)}`);
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `x: ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${below}`;
}

const LITERALS: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  MinorUnits: '1',
  Decimal: '"1"',
  DateTime: '"2026-01-01T00:00:00Z"',
  CurrencyCode: '"CNY"',
};

function literalOf(type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${literalOf(bare.ofType)}]`;
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (!isInputObjectType(bare)) return LITERALS[String(bare)] ?? '"x"';
  const needed = Object.values(bare.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return `{ ${needed.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
}

const VALUES: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  MinorUnits: 1,
  Decimal: '1',
  DateTime: new Date(0),
  CurrencyCode: 'CNY',
};

/** A value of a type whose every field has one, made when it is asked for. */
export function valueOf(schema: GraphQLSchema, type: GraphQLOutputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueOf(schema, bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]!.value;
  if (isLeafType(bare)) return VALUES[bare.name] ?? 'x';
  const object = isObjectType(bare) ? bare : schema.getPossibleTypes(bare as never)[0]!;
  return objectOf(schema, object);
}

/** An object of a type, for any field that is read from it. */
export function objectOf(schema: GraphQLSchema, type: GraphQLObjectType): object {
  const fields = Object.values(type.getFields()).map((field) => [
    field.name,
    () => valueOf(schema, field.type),
  ]);
  return { __typename: type.name, ...Object.fromEntries(fields) };
}
