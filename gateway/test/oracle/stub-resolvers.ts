import { setImmediate as turn } from 'node:timers/promises';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  Kind,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';
import { hashOf } from './hash-of.ts';
import type { Faults } from './stub-subgraphs.ts';

/** An object of an answer: all its values follow from its seed. */
interface Source {
  readonly type: string;
  readonly seed: string;
  /** Of an entity: its number, which every key holds. */
  readonly number?: number;
  readonly known?: Readonly<Record<string, unknown>>;
}

/** Whether answers that may fail come later than they are asked for. */
export function isAsync(salt: string): boolean {
  return hashOf(salt) % 2 > 0;
}

/** Makes a schema answer any of its fields. */
export function addResolvers(schema: GraphQLSchema, subgraph: string, faultsOf: () => Faults) {
  const keys = new Map<string, ReadonlySet<string>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) keys.set(type.name, keyFieldsOf(type));
  }

  const fieldResolver: GraphQLFieldResolver<Source, unknown> = (source, args, _context, info) => {
    const { fieldName, parentType, returnType } = info;
    if (fieldName === '_entities') {
      const given = args['representations'] as Readonly<Record<string, unknown>>[];
      return given.map((representation) => entityOf(representation));
    }
    const known = source.known?.[fieldName];
    if (known !== undefined && isLeaf(known)) return known;
    const { salt, errorPercent, nullPercent, sure } = faultsOf();
    const field = parentType.getFields()[fieldName]!;
    const requires = field.astNode?.directives?.some(({ name }) => name.value === 'requires');
    const given = requires ? JSON.stringify(source.known) : '';
    const seed = `${source.seed}.${fieldName}(${JSON.stringify(args)})${given}`;
    const fault = hashOf(`${salt} ${subgraph} ${seed}`) % 100;
    const isSure = sure.includes(fieldName);
    const hasFaults = errorPercent + nullPercent > 0;
    const answer = (): unknown => {
      if (!isSure && fault < errorPercent)
        throw new GraphQLError(`no ${fieldName}`, { extensions: { code: 'NO' } });
      if (!isSure && fault < errorPercent + nullPercent) return null;
      if (keys.get(parentType.name)?.has(fieldName)) return keyOf(source, fieldName, returnType);
      return valueOf(returnType, seed);
    };
    // The reference leaves promises of a list alone when another item throws, so these do not mix.
    const isAtOnce = hasFaults ? !isAsync(salt) : fault % 3 > 0;
    return isAtOnce
      ? answer()
      : fault % 2 > 0
        ? Promise.resolve().then(answer)
        : turn().then(answer);
  };

  const typeResolver: GraphQLTypeResolver<Source, unknown> = (source) => source.type;

  function entityOf(representation: Readonly<Record<string, unknown>>): Source | null {
    const number = numberIn(representation);
    if (number === null) return null;
    const named = schema.getType(String(representation['__typename']))!;
    const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    // The same one for the same key, whoever asks.
    const type = possible[number % possible.length]!.name;
    return { type, seed: `${type}#${number}`, number, known: representation };
  }

  function keyOf({ number = 0 }: Source, name: string, type: GraphQLOutputType): unknown {
    const named = getNamedType(type);
    if (isObjectType(named)) return { type: named.name, seed: `${named.name}#${number}`, number };
    return named.name === 'Int' ? number : `${name}-${number}`;
  }

  function valueOf(given: GraphQLOutputType, seed: string): unknown {
    const type = getNullableType(given);
    if (isListType(type)) {
      const length = hashOf(`length ${seed}`) % 4;
      return Array.from({ length }, (_, index) => valueOf(type.ofType, `${seed}[${index}]`));
    }
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type);
      return valueOf(possible[hashOf(`type ${seed}`) % possible.length]!, seed);
    }
    if (!isObjectType(type)) return leafOf(type as GraphQLLeafType, seed);
    if (!keys.get(type.name)?.size && !isPartOfKey(type)) return { type: type.name, seed };
    const number = hashOf(`number ${seed}`) % 4;
    return { type: type.name, seed: `${type.name}#${number}`, number };
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeResolver as typeof type.resolveType;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = fieldResolver as NonNullable<typeof field.resolve>;
      field.subscribe = events as NonNullable<typeof field.subscribe>;
    }
  }
}

const events: GraphQLFieldResolver<Source, unknown> = async function* subscribed() {
  for (const event of [1, 2, 3]) yield { type: 'Subscription', seed: `event ${event}` };
};

/** Types whose only field is a name of a place are what keys within keys are made of. */
function isPartOfKey(type: GraphQLObjectType): boolean {
  return type.name === 'Place' && 'room' in type.getFields();
}

function keyFieldsOf(type: GraphQLObjectType): ReadonlySet<string> {
  const directives = type.astNode?.directives?.filter(({ name }) => name.value === 'key') ?? [];
  const texts = directives.map(({ arguments: given }) => {
    const value = given?.find(({ name }) => name.value === 'fields')?.value;
    return value?.kind === Kind.STRING ? value.value : '';
  });
  const names = texts.flatMap((text) =>
    text
      .replaceAll(/\{[^}]*\}/g, '')
      .trim()
      .split(/\s+/),
  );
  return new Set(isPartOfKey(type) ? ['room'] : names.filter((name) => name !== ''));
}

function numberIn(value: unknown): number | null {
  if (typeof value === 'string') {
    const digits = /-(\d+)$/.exec(value)?.[1];
    return digits === undefined ? null : Number(digits);
  }
  if (typeof value !== 'object' || value === null) return null;
  const found = Object.entries(value).map(([name, inner]) =>
    name === '__typename' ? null : numberIn(inner),
  );
  return found.find((number) => number !== null) ?? null;
}

function isLeaf(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

const TEXTS = ['plain', '中文', 'a "quoted" one', 'two\nlines', '\ud83d\ude00', '', '\u2028', '\\'];

function leafOf(type: GraphQLLeafType, seed: string): unknown {
  const hash = hashOf(`leaf ${seed}`);
  if (isEnumType(type)) {
    const values = type.getValues();
    return values[hash % values.length]!.value;
  }
  switch (type.name) {
    case 'Int':
      return (hash % 2_000) - 1_000;
    case 'Float':
      return (hash % 1_000) / 8;
    case 'Boolean':
      return hash % 2 === 0;
    default:
      return `${TEXTS[hash % TEXTS.length]} ${hash % 97}`;
  }
}
