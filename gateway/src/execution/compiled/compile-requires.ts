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
  const parts = selections.flatMap((selection) => partOf(selection, schema) ?? []);
  return (entity) => {
    const representation = Object.create(null) as JsonObject;
    for (const part of parts) if (!part(entity, representation)) return null;
    return representation;
  };
}

function partOf(selection: QueryPlanSelectionNode, schema: GraphQLSchema): Part | null {
  if (selection.kind === 'Field') {
    const name = selection.alias ?? selection.name;
    const represent = selection.selections ? compileRequires(selection.selections, schema) : null;
    return fieldPart(name, represent);
  }
  if (!selection.typeCondition) return null;
  const types = typesWithin(selection.typeCondition, schema);
  const represent = compileRequires(selection.selections, schema);
  return (entity, representation) => {
    const fits = types.has(entity['__typename'] as string);
    const part = fits ? represent(entity) : null;
    if (part) mergeJson(representation, part);
    return true;
  };
}

function fieldPart(name: string, represent: Represent | null): Part {
  const represented = (value: unknown): unknown =>
    represent && value !== null ? represent(value as JsonObject) : value;
  return (entity, representation) => {
    const value = ownValue(entity, name);
    if (value === undefined) return false;
    const taken = Array.isArray(value) ? value.map(represented) : represented(value);
    setOwnValue(representation, name, taken);
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
