import {
  defaultFieldResolver,
  isLeafType,
  isNonNullType,
  getNullableType,
  locatedError,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { guardOf } from '../../access/enforce-access.ts';
import { collectSelections } from '../../graphql/collect-selections.ts';
import { pathOf, type Place } from './collected-errors.ts';
import { compileArguments } from './compile-arguments.ts';
import { compileValue, handleError, same, type ObjectOf } from './compile-value.ts';
import {
  generateFields,
  type ExecuteField,
  type ExecuteFields,
  type GeneratedField,
  type PlainField,
} from './generate-fields.ts';
import {
  placeOf,
  ResolveInfo,
  type DocumentRun,
  type DocumentScope,
  type FieldPlace,
} from './document-scope.ts';
import { isPromise } from './is-promise.ts';

type Answer = Record<string, unknown>;

/** Compiles what is asked of an object type: side by side, or one after the other. */
export function compileFields(
  scope: DocumentScope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  order: 'parallel' | 'serial' = 'parallel',
): ExecuteFields {
  const fields: GeneratedField[] = [];
  for (const [name, nodes] of collectSelections(scope, type, sets)) {
    const field = compileField(scope, type, name, nodes);
    if (field) fields.push(field);
  }
  // Only this name cannot be set like any other.
  const isOdd = fields.some(({ name }) => name === '__proto__');
  if (order === 'parallel' && !isOdd) return generateFields(fields);
  const answer = (): Answer => (isOdd ? (Object.create(null) as Answer) : {});
  return order === 'serial' ? inTurn(fields, answer) : together(fields, answer);
}

function together(fields: readonly GeneratedField[], answer: () => Answer): ExecuteFields {
  return async (run, source, place) => {
    const values = answer();
    for (const { name } of fields) values[name] = undefined;
    const given = fields.map(async ({ name, execute }) => {
      const value = execute(run, source, place, values);
      values[name] = value;
      if (isPromise(value)) values[name] = await value;
    });
    await Promise.all(given);
    return values;
  };
}

function inTurn(fields: readonly GeneratedField[], answer: () => Answer): ExecuteFields {
  return async (run, source, place) => {
    const values = answer();
    for (const { name, execute } of fields) {
      const value = execute(run, source, place, values);
      values[name] = isPromise(value) ? await value : value;
      await run.gaps.filled();
    }
    return values;
  };
}

function compileField(
  scope: DocumentScope,
  parentType: GraphQLObjectType,
  responseName: string,
  nodes: readonly FieldNode[],
): GeneratedField | null {
  const fieldName = nodes[0]!.name.value;
  if (fieldName === '__typename') {
    return { name: responseName, execute: () => parentType.name, plain: null };
  }
  const definition = parentType.getFields()[fieldName];
  if (!definition) return null;
  const field: FieldPlace = { scope, parentType, definition, nodes, responseName };
  const { type } = definition;
  const complete = compileValue(field, type, objectsBelow(field));
  const resolve = compileResolve(field);
  // A leaf needs its place only when it fails.
  const isLeaf = isLeafType(getNullableType(type));
  const mayBeNull = !isNonNullType(type);

  function fail(run: DocumentRun, error: unknown, place: Place): null {
    return handleError(run, locatedError(error, nodes, pathOf(place)), type, place);
  }

  /** What the field becomes when it has to be waited for. */
  function later(
    run: DocumentRun,
    promised: PromiseLike<unknown>,
    whole: (value: unknown) => unknown,
    place: Place,
    answer: Answer,
  ): unknown {
    const failed = (error: unknown) => fail(run, error, place);
    if (!mayBeNull) return promised.then(whole).then(undefined, failed);
    const fill = (filled: unknown) => (answer[responseName] = filled);
    return run.gaps.leave(promised, { complete: whole, fail: failed, fill });
  }

  // Nothing is made here that only a promise or an error needs: this runs for each object.
  const execute: ExecuteField = (run, source, parent, answer) => {
    let place = isLeaf ? undefined : placeOf(field, parent);
    try {
      const value = resolve(run, source, parent);
      if (isPromise(value)) {
        const own = (place ??= placeOf(field, parent));
        return later(run, value, (it) => complete(run, it, own, parent), own, answer);
      }
      const completed = complete(run, value, place, parent);
      if (!isPromise(completed)) return completed;
      place ??= placeOf(field, parent);
      return later(run, completed, same, place, answer);
    } catch (error) {
      return fail(run, error, place ?? placeOf(field, parent));
    }
  };
  return { name: responseName, execute, plain: plainOf(field) };
}

/** What a field is that nothing but a property stands behind. */
function plainOf({ definition }: FieldPlace): PlainField | null {
  const guard = guardOf(definition.resolve);
  const resolve = guard ? guard.resolve : (definition.resolve ?? defaultFieldResolver);
  if (resolve !== defaultFieldResolver) return null;
  return { property: definition.name, rule: guard?.rule, type: definition.type };
}

/** Executors of the object types that a field may hold, each compiled when it is first met. */
function objectsBelow({ scope, nodes }: FieldPlace): ObjectOf {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return (type) => {
    let execute: ExecuteFields | null = null;
    return (run, value, place) => (execute ??= compileFields(scope, type, sets))(run, value, place);
  };
}

type Resolve = (run: DocumentRun, source: unknown, parent: Place | undefined) => unknown;

/** A property needs neither arguments nor a place; its rule is checked all the same. */
function compileResolve(field: FieldPlace): Resolve {
  const { definition } = field;
  const argumentsOf = compileArguments(field);
  const guard = guardOf(definition.resolve);
  const resolve = guard ? guard.resolve : (definition.resolve ?? defaultFieldResolver);
  const rule = guard?.rule;
  const { name } = definition;

  const inner: Resolve =
    resolve === defaultFieldResolver
      ? (run, source, parent) => {
          if (typeof source !== 'object' && typeof source !== 'function') return undefined;
          const property = (source as Answer | null)?.[name];
          return typeof property === 'function'
            ? (source as Record<string, (...given: unknown[]) => unknown>)[name]!(
                argumentsOf(run),
                run.context,
                new ResolveInfo(field, run, parent),
              )
            : property;
        }
      : (run, source, parent) => {
          const info = new ResolveInfo(field, run, parent);
          return resolve(source, argumentsOf(run), run.context as never, info) as unknown;
        };
  if (rule === undefined) return inner;
  return (run, source, parent) => {
    run.context.access!.requireRule(rule);
    return inner(run, source, parent);
  };
}
