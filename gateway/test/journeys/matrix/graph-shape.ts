import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { subgraphSdl, type Actor } from '@entresol/shared';
import { letsIn, writtenRules } from '../../../../scripts/testing/written-rules.ts';
import { typeDefsOf } from '../../../../scripts/type-defs-of.ts';
import { buildSchema } from '../../../../subgraphs/shared/src/runtime/subgraph-schema.ts';

export type Field = GraphQLField<unknown, unknown>;

/** One subgraph as a router sees it, with the rule of every field. */
export interface GraphShape {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly rules: ReadonlyMap<string, string>;
  /** What tells one object of a type from another; empty for parts of others. */
  keysOf(type: string): readonly string[];
  mayRead(actor: Actor, type: string, field: string): boolean;
}

/** Reads a subgraph from its folder. */
export function readGraphShape(name: string): GraphShape {
  const typeDefs = typeDefsOf(name);
  const schema = buildSchema({ name, typeDefs, resolvers: {} });
  const rules = writtenRules(subgraphSdl(name, typeDefs));
  const known = new Map<string, readonly string[]>();
  return {
    name,
    schema,
    rules,
    keysOf(type) {
      let keys = known.get(type);
      if (!keys) known.set(type, (keys = keyFields(schema, type)));
      return keys;
    },
    mayRead(actor, type, field) {
      const rule = rules.get(`${type}.${field}`);
      return rule !== undefined && letsIn(rule, actor);
    },
  };
}

/** `id`, or the fields by which a lookup finds an object of the type, or its natural key. */
function keyFields(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [];
  const fields = type.getFields();
  if (fields['id']) return ['id'];
  for (const lookup of Object.values(schema.getQueryType()!.getFields())) {
    if (getNullableType(lookup.type) !== type || lookup.args.length === 0) continue;
    if (lookup.args.every((argument) => fields[argument.name])) {
      return lookup.args.map((argument) => argument.name);
    }
  }
  return entityKeys(type).slice(0, 1);
}

/** The fields by which a router may ask for objects of a type; each is one of its own. */
export function entityKeys(type: GraphQLObjectType): readonly string[] {
  const nodes = [type.astNode, ...type.extensionASTNodes];
  const keys = nodes.flatMap((node) =>
    (node?.directives ?? []).filter(({ name }) => name.value === 'key'),
  );
  return keys.flatMap(({ arguments: given = [] }) => {
    const isResolvable = !given.some(
      ({ name, value }) => name.value === 'resolvable' && 'value' in value && value.value === false,
    );
    const fields = given.find(({ name }) => name.value === 'fields')?.value;
    return isResolvable && fields && 'value' in fields ? [String(fields.value)] : [];
  });
}

const NATURAL_KEYS = ['code', 'orderNo', 'memberNo', 'staffNo', 'sku'];

/** Fields that can be asked for without arguments that a generator would have to invent. */
export function askableFields(type: GraphQLObjectType): readonly Field[] {
  return Object.values(type.getFields()).filter((field) =>
    field.args.every(
      ({ name, type: wanted, defaultValue }) =>
        name === 'first' || !isNonNullType(wanted) || defaultValue !== undefined,
    ),
  );
}

/** A selection of everything an actor may read of a type, down to a depth, with keys everywhere. */
export function selectionOf(
  shape: GraphShape,
  actor: Actor,
  type: GraphQLObjectType,
  depth: number,
): string {
  const parts = ['__typename'];
  for (const field of askableFields(type)) {
    if (!shape.mayRead(actor, type.name, field.name)) continue;
    const below = getNamedType(field.type);
    if (isLeafType(below)) parts.push(field.name);
    else if (isInterfaceType(below) || isUnionType(below)) {
      parts.push(`${field.name} { __typename }`);
    } else if (isObjectType(below)) {
      const isPage = /(Connection|Edge)$/.test(below.name);
      const left = isPage ? depth : depth - 1;
      const inner =
        left > 0 ? selectionOf(shape, actor, below, left) : keySelection(shape, actor, below);
      parts.push(`${field.name}${pageOf(field)} { ${inner} }`);
    }
  }
  return parts.join(' ');
}

/** What identifies an object, as far as the actor may read it; all of what has no name, a part of another. */
function keySelection(
  shape: GraphShape,
  actor: Actor,
  type: GraphQLObjectType,
  outer: readonly string[] = [],
): string {
  const isPart = shape.keysOf(type.name).length === 0 && !/(Connection|Edge)$/.test(type.name);
  if (isPart) return partSelection(shape, actor, type, outer);
  const parts = ['__typename'];
  const fields = type.getFields();
  const keys = new Set([...shape.keysOf(type.name), ...NATURAL_KEYS.filter((key) => fields[key])]);
  for (const key of keys) {
    if (!shape.mayRead(actor, type.name, key)) continue;
    const below = getNamedType(fields[key]!.type);
    parts.push(isObjectType(below) ? `${key} { ${keySelection(shape, actor, below)} }` : key);
  }
  return parts.join(' ');
}

/** A part is shown whole, with its own parts: it is found nowhere else. */
function partSelection(
  shape: GraphShape,
  actor: Actor,
  type: GraphQLObjectType,
  outer: readonly string[],
): string {
  const parts = ['__typename'];
  if (outer.includes(type.name)) return parts[0]!;
  for (const field of askableFields(type)) {
    if (!shape.mayRead(actor, type.name, field.name)) continue;
    const below = getNamedType(field.type);
    if (isLeafType(below)) parts.push(field.name);
    else if (isObjectType(below)) {
      const inner = keySelection(shape, actor, below, [...outer, type.name]);
      parts.push(`${field.name}${pageOf(field)} { ${inner} }`);
    }
  }
  return parts.join(' ');
}

/** A page of the size that lists inside lists are asked for. */
function pageOf(field: Field): string {
  return field.args.some(({ name }) => name === 'first') ? '(first: 20)' : '';
}

/** Whether a field gives many at once: a page or a list. */
export function isMany(field: Field): boolean {
  const type = getNullableType(field.type);
  return isListType(type) || getNamedType(type).name.endsWith('Connection');
}
