import { compileFunction } from 'node:vm';
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLOutputType,
} from 'graphql';
import type { Place } from './collected-errors.ts';
import type { DocumentRun } from './document-scope.ts';
import { isPromise } from './is-promise.ts';

type Answer = Record<string, unknown>;

/**
 * Executes one field; it throws, or rejects, when its parent has to become null.
 *
 * One that may be null itself leaves a gap in the answer for what is only promised.
 */
export type ExecuteField = (
  run: DocumentRun,
  source: unknown,
  parent: Place | undefined,
  answer: Answer,
) => unknown;

/** A field of an object, and what it is when nothing about it is unusual. */
export interface GeneratedField {
  readonly name: string;
  readonly execute: ExecuteField;
  /** Null for one that more than a property is needed for. */
  readonly plain: PlainField | null;
}

/** A property that an answer holds as it is, once its rule lets the actor in. */
export interface PlainField {
  readonly property: string;
  readonly rule: string | undefined;
  readonly type: GraphQLOutputType;
}

/** Executes fields of an object: an answer, or a promise of one. */
export type ExecuteFields = (
  run: DocumentRun,
  source: unknown,
  place: Place | undefined,
) => Answer | Promise<Answer>;

const NOTHING: Answer = Object.freeze(Object.create(null) as Answer);

/**
 * Generates, as source code, what executes the fields of an object side by side.
 *
 * A plain property is taken when it is what its type says and its rule lets the actor in; for
 * whatever else, the field is executed as always, and finds out what is the matter.
 */
export function generateFields(fields: readonly GeneratedField[]): ExecuteFields {
  const rules = [...new Set(fields.flatMap(({ plain }) => plain?.rule ?? []))];
  const helpers: unknown[] = [];
  const key = ({ name }: GeneratedField) => JSON.stringify(name);
  const lines = fields.flatMap((field, at) => {
    const execute = `v = e[${at}](run, source, place, a); if (isPromise(v)) p = true;`;
    const { plain } = field;
    const taken = plain && takenOf(plain.type, `o[${JSON.stringify(plain.property)}]`, helpers);
    if (!taken) return [execute, `a[${key(field)}] = v;`];
    return [taken.read, `if (!(${taken.fits})) { ${execute} }`, `a[${key(field)}] = v;`];
  });
  const body = [
    "const o = typeof source === 'object' && source !== null && allows(run) ? source : NOTHING;",
    `const a = {${fields.map((field) => `${key(field)}: undefined`).join()}};`,
    'let p = false; let v; const n = run.gaps.count;',
    'try {',
    ...lines,
    '} catch (error) {',
    // The others may fail too, and nobody would hear of it.
    'const g = run.gaps.filledSince(n); if (!p && g === null) throw error;',
    'return settled(a).finally(() => g).finally(() => { throw error; }); }',
    'return p ? settled(a) : a;',
  ];
  const names = ['e', 'h', 'allows', 'isPromise', 'settled', 'NOTHING'];
  const make = compileFunction(
    `return (run, source, place) => {\n${body.join('\n')}\n};`,
    names,
  ) as (...given: unknown[]) => ExecuteFields;
  const executes = fields.map(({ execute }) => execute);
  return make(executes, helpers, allowing(rules), isPromise, settled, NOTHING);
}

/** Whether all of some rules let the actor of a run in; found out once in each run. */
function allowing(rules: readonly string[]): (run: DocumentRun) => boolean {
  if (rules.length === 0) return () => true;
  return (run) => {
    let verdict = run.verdicts.get(rules);
    if (verdict === undefined) {
      verdict = rules.every((rule) => run.context.access!.allows(rule));
      run.verdicts.set(rules, verdict);
    }
    return verdict;
  };
}

/** Waits for every value of an answer that is only promised; gaps are waited for by nobody here. */
async function settled(values: Answer): Promise<Answer> {
  const awaited: unknown[] = [];
  for (const name in values) {
    const value = values[name];
    if (isPromise(value)) awaited.push(value.then((resolved) => (values[name] = resolved)));
  }
  await Promise.all(awaited);
  return values;
}

interface Taken {
  /** Puts it into `v`. */
  readonly read: string;
  /** Whether `v` is what an answer holds. */
  readonly fits: string;
}

/** How a property is taken as it is; null for types whose values have to be serialized. */
function takenOf(given: GraphQLOutputType, property: string, helpers: unknown[]): Taken | null {
  const type = isNonNullType(given) ? given.ofType : given;
  const orNull = isNonNullType(given) ? '' : ' || v === null';
  if (!isListType(type)) {
    const fits = fitsLeaf(type, helpers);
    return fits === null ? null : { read: `v = ${property};`, fits: `${fits}${orNull}` };
  }
  const fits = fitsLeaf(isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType, helpers);
  if (!fits) return null;
  const itemOrNull = isNonNullType(type.ofType) ? '' : ' || v === null';
  const isFitting = compileFunction(`return ${fits}${itemOrNull};`, ['v', 'h']);
  const at = helpers.push((list: unknown): unknown => {
    if (list === null) return null;
    if (!Array.isArray(list)) return undefined;
    for (const item of list) if (!isFitting(item, helpers)) return undefined;
    // Whoever merges answers may change it.
    return [...(list as unknown[])];
  });
  const isThere = isNonNullType(given) ? 'v != null' : 'v !== undefined';
  return { read: `v = h[${at - 1}](${property});`, fits: isThere };
}

function fitsLeaf(type: GraphQLOutputType, helpers: unknown[]): string | null {
  if (type === GraphQLString || type === GraphQLID) return "typeof v === 'string'";
  if (type === GraphQLInt) return "typeof v === 'number' && (v | 0) === v";
  if (type === GraphQLFloat) return "typeof v === 'number' && Number.isFinite(v)";
  if (type === GraphQLBoolean) return "typeof v === 'boolean'";
  if (!isLeafType(type) || !isEnumType(type)) return null;
  const values = type.getValues();
  if (values.some(({ name, value }) => name !== value)) return null;
  return `h[${helpers.push(new Set(values.map(({ name }) => name))) - 1}].has(v)`;
}
