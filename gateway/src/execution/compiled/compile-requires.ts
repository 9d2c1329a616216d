import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { mergeJson, ownValue, setOwnValue, type JsonObject } from './json-data.ts';

/** Makes the representation of an entity; null when the entity lacks what is required of it. */
export type Represent = (entity: JsonObject) => JsonObject | null;

/** Adds to a representation; false when something that is required is not there. */
type Part = (entity: JsonObject, representation: JsonObject) => boolean;

/**
 * Compiles what a fetch requires of the entities it is about.
 *
 * A fragment whose type an entity has not, or that is not whole, adds nothing.
 */
export function compileRequires(
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): Represent {
  const [only] = selections;
  const alone = selections.length === 1 && only ? fragmentOf(only, schema) : null;
  if (alone) return (entity) => alone(entity) ?? {};
  const parts = selections.flatMap((selection) => partOf(selection, schema) ?? []);
  return (entity) => {
    const representation: JsonObject = {};
    for (const part of parts) if (!part(entity, representation)) return null;
    return representation;
  };
}

/** What is the same for equal representations, and for no others. */
export function keyOf(representation: JsonObject): string {
  const names = Object.keys(representation);
  const [first, second] = names;
  if (names.length === 2 && first === '__typename') {
    const [type, value] = [representation[first], representation[second!]];
    // Nearly all are these two. No name has a blank in it, and no type begins with a brace.
    if (typeof type === 'string' && typeof value === 'string') return `${type} ${second} ${value}`;
  }
  return JSON.stringify(representation);
}

function partOf(selection: QueryPlanSelectionNode, schema: GraphQLSchema): Part | null {
  if (selection.kind === 'Field') {
    const name = selection.alias ?? selection.name;
    const represent = selection.selections ? compileRequires(selection.selections, schema) : null;
    return fieldPart(name, represent);
  }
  const fragment = fragmentOf(selection, schema);
  if (!fragment) return null;
  return (entity, representation) => {
    const part = fragment(entity);
    if (part) mergeJson(representation, part);
    return true;
  };
}

/** What a fragment adds of an entity: null of one that has not its type, or is not whole. */
function fragmentOf(selection: QueryPlanSelectionNode, schema: GraphQLSchema): Represent | null {
  if (selection.kind === 'Field' || !selection.typeCondition) return null;
  const types = typesWithin(selection.typeCondition, schema);
  const represent = compileRequires(selection.selections, schema);
  return (entity) => (types.has(entity['__typename'] as string) ? represent(entity) : null);
}

function fieldPart(name: string, represent: Represent | null): Part {
  const represented = (value: unknown): unknown =>
    represent && value !== null ? represent(value as JsonObject) : value;
  // Names such as `constructor` are there on every object.
  const isCommon = name in Object.prototype;
  return (entity, representation) => {
    const value = isCommon ? ownValue(entity, name) : entity[name];
    if (value === undefined) return false;
    const taken = Array.isArray(value) ? value.map(represented) : represented(value);
    if (isCommon) setOwnValue(representation, name, taken);
    else representation[name] = taken;
    return true;
  };
}

/** The names of a type and of every type that is one. */
export function typesWithin(name: string, schema: GraphQLSchema): ReadonlySet<string> {
  const wanted = schema.getType(name);
  if (!wanted || !isAbstractType(wanted)) return new Set([name]);
  const within = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type),
  );
  return new Set([name, ...within.map((type) => type.name)]);
}
