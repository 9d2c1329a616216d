import { inspect } from 'node:util';
import {
  defaultTypeResolver,
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { pathOf, type Place } from './collected-errors.ts';
import { ResolveInfo, type DocumentRun, type FieldPlace } from './document-scope.ts';
import { isPromise } from './is-promise.ts';

/**
 * Turns what a resolver gave into what an answer holds, or into a promise of that; it may throw.
 *
 * `parent` is the place of the object that the field stands in.
 */
export type CompleteValue = (
  run: DocumentRun,
  value: unknown,
  place: Place | undefined,
  parent: Place | undefined,
) => unknown;

/** Executes the fields that a field asks of an object. */
export type CompleteObject = (run: DocumentRun, value: unknown, place: Place) => unknown;

/** Gives the executor of an object type's fields where it is asked for. */
export type ObjectOf = (type: GraphQLObjectType) => CompleteObject;

/** Compiles the completion of a field's type. */
export function compileValue(
  field: FieldPlace,
  type: GraphQLOutputType,
  objectOf: ObjectOf,
): CompleteValue {
  const complete = compileNullable(field, type, objectOf);
  if (!isNonNullType(type)) return complete;
  const message = `Cannot return null for non-nullable field ${nameOf(field)}.`;
  const required = (completed: unknown) => {
    if (completed === null) throw new Error(message);
    return completed;
  };
  return (run, value, place, parent) => {
    const completed = complete(run, value, place, parent);
    return isPromise(completed) ? completed.then(required) : required(completed);
  };
}

function compileNullable(
  field: FieldPlace,
  given: GraphQLOutputType,
  objectOf: ObjectOf,
): CompleteValue {
  const type = isNonNullType(given) ? given.ofType : given;
  const complete = isListType(type)
    ? compileList(field, type.ofType, objectOf)
    : isLeafType(type)
      ? compileLeaf(type)
      : isObjectType(type)
        ? compileObject(field, type, objectOf)
        : compileAbstract(field, type, objectOf);
  return (run, value, place, parent) => {
    if (value instanceof Error) throw value;
    return value === null || value === undefined ? null : complete(run, value, place, parent);
  };
}

function compileLeaf(type: GraphQLLeafType): CompleteValue {
  return (_run, value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized !== null && serialized !== undefined) return serialized;
    throw new Error(
      `Expected \`${String(type)}.serialize(${inspect(value)})\` to ` +
        `return non-nullable value, returned: ${inspect(serialized)}`,
    );
  };
}

function compileList(
  field: FieldPlace,
  itemType: GraphQLOutputType,
  objectOf: ObjectOf,
): CompleteValue {
  const complete = compileValue(field, itemType, objectOf);

  function fail(run: DocumentRun, error: unknown, place: Place): null {
    return handleError(run, locatedError(error, field.nodes, pathOf(place)), itemType, place);
  }

  const mayBeNull = !isNonNullType(itemType);

  /** What an item becomes that has to be waited for. */
  function later(
    run: DocumentRun,
    promised: PromiseLike<unknown>,
    whole: (value: unknown) => unknown,
    place: Place,
    items: unknown[],
  ): unknown {
    const failed = (error: unknown) => fail(run, error, place);
    if (!mayBeNull) return promised.then(whole).then(undefined, failed);
    const fill = (value: unknown) => (items[place.key as number] = value);
    return run.gaps.leave(promised, { complete: whole, fail: failed, fill });
  }

  function completeItem(
    run: DocumentRun,
    item: unknown,
    place: Place,
    parent: Place | undefined,
    items: unknown[],
  ): unknown {
    try {
      if (isPromise(item)) {
        return later(run, item, (value) => complete(run, value, place, parent), place, items);
      }
      const completed = complete(run, item, place, parent);
      return isPromise(completed) ? later(run, completed, same, place, items) : completed;
    } catch (error) {
      return fail(run, error, place);
    }
  }

  return (run, value, place, parent) => {
    if (!isIterable(value)) {
      const name = nameOf(field);
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`);
    }
    let hasPromise = false;
    const items: unknown[] = [];
    try {
      for (const item of value) {
        const at: Place = { prev: place, key: items.length, typename: undefined };
        const completed = completeItem(run, item, at, parent, items);
        if (isPromise(completed)) hasPromise = true;
        items.push(completed);
      }
    } catch (error) {
      // The others may fail too, and nobody would hear of it.
      void Promise.allSettled(items);
      throw error;
    }
    return hasPromise ? Promise.all(items) : items;
  };
}

function compileObject(
  field: FieldPlace,
  type: GraphQLObjectType,
  objectOf: ObjectOf,
): CompleteValue {
  const complete = objectOf(type);
  const { isTypeOf } = type;
  if (!isTypeOf) return (run, value, place) => complete(run, value, place!);
  return (run, value, place, parent) => {
    const finish = (is: unknown) => {
      if (is) return complete(run, value, place!);
      const message = `Expected value of type "${type.name}" but got: ${inspect(value)}.`;
      throw new GraphQLError(message, { nodes: field.nodes });
    };
    const is = isTypeOf(value, run.context, new ResolveInfo(field, run, parent));
    return isPromise(is) ? is.then(finish) : finish(is);
  };
}

function compileAbstract(
  field: FieldPlace,
  type: GraphQLAbstractType,
  objectOf: ObjectOf,
): CompleteValue {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const completes = new Map<string, CompleteValue>();

  function completeOf(name: unknown): CompleteValue {
    let complete = completes.get(name as string);
    if (!complete) {
      complete = compileObject(field, possibleType(field, type, name), objectOf);
      completes.set(name as string, complete);
    }
    return complete;
  }

  return (run, value, place, parent) => {
    const name = resolveType(value, run.context, new ResolveInfo(field, run, parent), type);
    return isPromise(name)
      ? name.then((resolved) => completeOf(resolved)(run, value, place, parent))
      : completeOf(name)(run, value, place, parent);
  };
}

function possibleType(
  field: FieldPlace,
  abstract: GraphQLAbstractType,
  name: unknown,
): GraphQLObjectType {
  const { schema } = field.scope;
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(type) && schema.isSubType(abstract, type)) return type;
  const message = `Abstract type "${abstract.name}" of "${nameOf(field)}" is no "${String(name)}".`;
  throw new GraphQLError(message, { nodes: field.nodes });
}

/** A field that may be null is null then, and the error is kept; else its parent fails. */
export function handleError(
  run: DocumentRun,
  error: GraphQLError,
  type: GraphQLOutputType,
  place: Place,
): null {
  if (isNonNullType(type)) throw error;
  run.collected.add(error, place);
  return null;
}

function nameOf({ parentType, definition }: FieldPlace): string {
  return `${parentType.name}.${definition.name}`;
}

export function same<T>(value: T): T {
  return value;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Iterable<unknown>)[Symbol.iterator] === 'function'
  );
}
