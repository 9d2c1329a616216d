import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Lists that are short by a rule of their own, and so need no pages. */
const BOUNDED = new Set([
  'StockLevel.lots',
  'Query.tiers',
  'Query.routingScenes',
  'Query.intakeAdapters',
  'Query.orderWorkQueues',
  'Query.orderStageSummary',
  'Query.salesSummary',
  'Query.settlementSummary',
  'Query.stockDrift',
  'StockHold.lines',
  'Query.inventoryReconciliation',
  'Query.sellable',
  'Staff.stores',
  'Order.coupons',
  'Order.promotions',
  'Order.fulfilmentOrders',
  'StockLevelChange.stockLevels',
]);

/** What breaks the conventions that clients of every subgraph rely on; one line per fault. */
export function conventionFaults(schema: GraphQLSchema): string[] {
  return [
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(mutationFaults),
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(queryFaults),
    ...Object.values(schema.getSubscriptionType()?.getFields() ?? {}).flatMap(subscriptionFaults),
    ...objectsOf(schema).flatMap(objectFaults),
    ...objectsOf(schema).flatMap((type) => listFaults(schema, type)),
    ...inputsOf(schema),
    ...refusalFaults(schema),
  ];
}

type Field = GraphQLField<unknown, unknown>;

/** `objectVerb(…, idempotencyKey: String!)` with the object, nullable, beside its user errors. */
function mutationFaults(field: Field): string[] {
  const faults: string[] = [];
  const key = field.args.find(({ name }) => name === 'idempotencyKey');
  if (String(key?.type) !== 'String!') faults.push('has no idempotencyKey: String!');
  const payload = getNamedType(field.type);
  const expected = `${capital(field.name)}Payload`;
  if (String(field.type) !== `${expected}!`) faults.push(`does not give ${expected}!`);
  if (isObjectType(payload)) {
    const { userErrors, ...rest } = payload.getFields();
    if (String(userErrors?.type) !== '[UserError!]!') faults.push('has no userErrors');
    for (const { name, type } of Object.values(rest)) {
      if (isNonNullType(type)) faults.push(`cannot leave out ${name} when it is refused`);
    }
  }
  return faults.map((fault) => `Mutation.${field.name} ${fault}`);
}

function queryFaults(field: Field): string[] {
  const { name } = field;
  if (!getNamedType(field.type).name.endsWith('Connection')) return [];
  const typeOf = (argument: string) =>
    String(field.args.find((given) => given.name === argument)?.type);
  const item = getNamedType(field.type).name.replace(/Connection$/, '');
  return [
    ...(typeOf('where') === `${item}Where` ? [] : [`Query.${name} has no where: ${item}Where`]),
    ...(typeOf('orderBy') === `[${item}Order!]`
      ? []
      : [`Query.${name} has no orderBy: [${item}Order!]`]),
  ];
}

/** Past facts with a filter and a resume position. */
function subscriptionFaults(field: Field): string[] {
  const after = field.args.find(({ name }) => name === 'after');
  const message = getNamedType(field.type);
  const fields = isObjectType(message) ? message.getFields() : {};
  return [
    ...(field.name.endsWith('Changed') ? [] : ['is not named by a past fact']),
    ...(String(after?.type) === 'String' ? [] : ['cannot resume: no after']),
    ...(String(fields['position']?.type) === 'String!' ? [] : ['tells no position']),
    ...(String(fields['kind']?.type) === 'StreamKind!' ? [] : ['does not tell snapshots']),
  ].map((fault) => `Subscription.${field.name} ${fault}`);
}

function objectFaults(type: GraphQLObjectType): string[] {
  const fields = type.getFields();
  const faults: string[] = [];
  for (const field of Object.values(fields)) {
    const at = `${type.name}.${field.name}`;
    const result = getNamedType(field.type).name;
    if (result === 'Float') faults.push(`${at} is not exact`);
    if (field.name.endsWith('Minor') && result !== 'MinorUnits') faults.push(`${at} overflows`);
    if (field.args.some(({ name }) => /^(offset|skip|page)$/.test(name))) {
      faults.push(`${at} pages by offset`);
    }
    if (result.endsWith('Connection')) faults.push(...pagedFaults(at, field));
  }
  if (type.name.endsWith('Connection')) {
    const item = type.name.replace(/Connection$/, '');
    const shape = { edges: `[${item}Edge!]!`, nodes: `[${item}!]!`, pageInfo: 'PageInfo!' };
    for (const [name, expected] of Object.entries(shape)) {
      if (String(fields[name]?.type) !== expected) faults.push(`${type.name} has no ${name}`);
    }
  }
  if ('id' in fields && String(fields['id']?.type) !== 'ID!')
    faults.push(`${type.name}.id is open`);
  return faults;
}

/** Whatever has pages somewhere has them everywhere, and so has every list of the root. */
function listFaults(schema: GraphQLSchema, type: GraphQLObjectType): string[] {
  if (/(Connection|Payload)$/.test(type.name)) return [];
  const isRoot = type === schema.getQueryType();
  return Object.values(type.getFields())
    .filter((field) => isListType(getNullableType(field.type)))
    .filter((field) => isRoot || schema.getType(`${getNamedType(field.type).name}Connection`))
    .map((field) => `${type.name}.${field.name}`)
    .filter((at) => !BOUNDED.has(at))
    .map((at) => `${at} is a list without pages`);
}

function pagedFaults(at: string, { args, type }: Field): string[] {
  const first = args.find(({ name }) => name === 'first');
  const after = args.find(({ name }) => name === 'after');
  return [
    ...(isNonNullType(type) ? [] : [`${at} may be no page at all`]),
    ...(String(first?.type) === 'Int!' && first?.defaultValue === 20
      ? []
      : [`${at} has no first: Int! = 20`]),
    ...(String(after?.type) === 'String' ? [] : [`${at} has no after: String`]),
  ];
}

/** Conditions can be combined and orders have a direction, in one shape everywhere. */
function inputsOf(schema: GraphQLSchema): string[] {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  return inputs.flatMap((input) => {
    const { name } = input;
    const fields = input.getFields();
    const shape: Record<string, string> = isOfList(schema, name, 'Where')
      ? { and: `[${name}!]`, or: `[${name}!]`, not: name }
      : isOfList(schema, name, 'Order')
        ? { field: `${name}Field!`, direction: 'OrderDirection!' }
        : {};
    return Object.entries(shape)
      .filter(([field, expected]) => String(fields[field]?.type) !== expected)
      .map(([field, expected]) => `${name} has no ${field}: ${expected}`);
  });
}

function isOfList(schema: GraphQLSchema, name: string, ending: string): boolean {
  if (!name.endsWith(ending)) return false;
  return schema.getType(`${name.slice(0, -ending.length)}Connection`) !== undefined;
}

/** Every refusal carries the fields that clients fall back to, and says so by its name. */
function refusalFaults(schema: GraphQLSchema): string[] {
  const common = schema.getType('UserError');
  if (!isInterfaceType(common)) return ['UserError is missing'];
  const fields = Object.values(common.getFields())
    .map(({ name, type }) => `${name}: ${type}`)
    .sort();
  const expected = ['code: String!', 'field: [String!]', 'message: String!', 'retryable: Boolean!'];
  const shape = fields.join() === expected.join() ? [] : [`UserError is ${fields.join(', ')}`];
  const kinds = schema.getPossibleTypes(common);
  const unnamed = kinds.filter(({ name }) => !name.endsWith('Error'));
  const strays = kinds.flatMap((kind) =>
    Object.values(common.getFields())
      .filter(({ name, description }) => {
        const said = kind.getFields()[name]?.description;
        return chineseTerm(said) !== chineseTerm(description);
      })
      .map(({ name, description }) => `${kind.name}.${name} is not ${chineseTerm(description)}`),
  );
  return [...shape, ...unnamed.map(({ name }) => `${name} is not named as an error`), ...strays];
}

/** The Chinese term of a description: what stands in its last brackets. */
function chineseTerm(description: string | null | undefined): string | null {
  return /.*\(([^()]*\p{Script=Han}[^()]*)\)/su.exec(description ?? '')?.[1] ?? null;
}

function objectsOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
}

function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const DESCRIBED = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.DIRECTIVE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

interface Described {
  readonly kind: string;
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string } | undefined;
  readonly fields?: readonly Described[];
  readonly arguments?: readonly Described[];
  readonly values?: readonly Described[];
}

/** Every type, field, argument and value of an SDL whose description lacks a Chinese term. */
export function descriptionFaults(document: DocumentNode): string[] {
  const walk = (node: Described, above: string): string[] => {
    const at = [above, node.name?.value].filter(Boolean).join('.');
    const isRoot = above === '' && ROOTS.has(at);
    const needsOne = DESCRIBED.has(node.kind) && !isRoot;
    const isGiven = /\p{Script=Han}/u.test(node.description?.value ?? '');
    const inner = [...(node.fields ?? []), ...(node.values ?? []), ...(node.arguments ?? [])];
    return [...(needsOne && !isGiven ? [at] : []), ...inner.flatMap((child) => walk(child, at))];
  };
  return (document.definitions as readonly Described[]).flatMap((node) => walk(node, ''));
}
