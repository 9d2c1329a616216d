import { compileFunction } from 'node:vm';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isObjectType, type GraphQLSchema } from 'graphql';
import type { JsonObject } from './json-data.ts';

/** How entities of one type are represented that one property tells apart. */
export interface SimpleKey {
  /** Null for an entity of another type, or without its key. */
  represent(entity: JsonObject): JsonObject | null;
  /** What is the same for equal representations, and for no others. */
  keyOf(representation: JsonObject): unknown;
}

const NAME = /^[A-Za-z_]\w*$/;

/** Generates the representation by `__typename` and one property, as nearly all are; else null. */
export function compileSimpleKey(
  selections: readonly QueryPlanSelectionNode[],
  schema: GraphQLSchema,
): SimpleKey | null {
  const [only] = selections;
  if (selections.length !== 1 || only?.kind === 'Field' || !only?.typeCondition) return null;
  const { typeCondition: type } = only;
  if (!isObjectType(schema.getType(type)) || only.selections.length !== 2) return null;
  const names = only.selections.map((field) =>
    field.kind === 'Field' && !field.alias && !field.selections ? field.name : null,
  );
  const name = names.find((one) => one !== '__typename');
  if (!name || !names.includes('__typename') || name in Object.prototype) return null;
  if (!NAME.test(name)) return null;
  const values = names.map((one) => `${one}: ${one === '__typename' ? 't' : 'v'}`);
  const represent = compileFunction(
    `return (o) => {
      const t = o.__typename;
      if (t !== ${JSON.stringify(type)}) return null;
      let v = o.${name};
      if (v === undefined) return null;
      if (Array.isArray(v)) v = v.slice();
      return { ${values.join(', ')} };
    };`,
  )() as SimpleKey['represent'];
  return { represent, keyOf: (representation) => plainKey(representation[name], representation) };
}

const BRACE = 123;

/** A text or number is its own key; what could be taken for the text of another is written out. */
function plainKey(value: unknown, representation: JsonObject): unknown {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && value.charCodeAt(0) !== BRACE) return value;
  return JSON.stringify(representation);
}
