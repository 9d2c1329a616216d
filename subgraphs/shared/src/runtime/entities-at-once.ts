import {
  isObjectType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { isPromise } from './compiled/is-promise.ts';

type Reference = Readonly<Record<string, unknown>>;
type ResolveReference = (
  reference: Reference,
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

/**
 * Lets a schema of `@apollo/subgraph` resolve entities without waiting for what is there.
 *
 * Its own resolver makes promises of each of them; it is still asked where interfaces are among them.
 */
export function entitiesAtOnce(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const original = field?.resolve;
  if (!field || !original) return schema;
  field.resolve = (source, args: Reference, context, info) =>
    resolveEntities(args['representations'], context, info) ??
    (original(source, args, context, info) as unknown);
  return schema;
}

/** Null where another type than one of objects is among them. */
function resolveEntities(
  representations: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
): unknown[] | null {
  if (!Array.isArray(representations)) return null;
  const types = (representations as Reference[]).map(({ __typename: name }) =>
    typeof name === 'string' ? info.schema.getType(name) : undefined,
  );
  if (!types.every((type) => isObjectType(type))) return null;
  return (representations as Reference[]).map((reference, at) => {
    const type = types[at]!;
    const resolve = referenceResolver(type);
    const found = resolve ? resolve(reference, context, info) : reference;
    return isPromise(found)
      ? found.then((entity) => named(entity, type.name))
      : named(found, type.name);
  });
}

function referenceResolver(type: GraphQLObjectType): ResolveReference | undefined {
  const { apollo } = type.extensions as {
    readonly apollo?: { readonly subgraph?: { readonly resolveReference?: ResolveReference } };
  };
  return apollo?.subgraph?.resolveReference;
}

/** An entity that says its type, which the union of all entities is told apart by. */
function named(entity: unknown, name: string): unknown {
  if (typeof entity !== 'object' || entity === null) return entity;
  const { __typename: own } = entity as Reference;
  if (own === name) return entity;
  if ('__typename' in entity) return { ...entity, __typename: name };
  return Object.defineProperty(entity, '__typename', { value: name });
}
