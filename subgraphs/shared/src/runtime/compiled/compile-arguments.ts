import {
  getArgumentValues,
  isNonNullType,
  Kind,
  visit,
  type FieldNode,
  type GraphQLArgument,
} from 'graphql';
import type { DocumentRun, FieldPlace } from './document-scope.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** Reads the arguments of a field; throws a `GraphQLError` when they do not fit. */
export type ReadArguments = (run: DocumentRun) => Arguments;

/**
 * Compiles arguments: what holds no variable is read once, the rest once in each execution.
 *
 * Each resolver may do with its own what it likes, so lists and objects are always made anew.
 */
export function compileArguments({ definition, nodes }: FieldPlace): ReadArguments {
  const node = nodes[0]!;
  if (definition.args.length === 0) return () => ({});
  const direct = directly(definition.args, node);
  const read = (variables: Arguments) => getArgumentValues(definition, node, variables);
  if (!hasVariables(node)) {
    let known: Arguments | null = null;
    return () => (known && isFlat(known) ? { ...known } : { ...(known = read({})) });
  }
  return ({ args, variables }) => {
    const taken = direct?.(variables);
    if (taken) return taken;
    const known = args.get(node);
    if (known && isFlat(known)) return { ...known };
    const own = read(variables);
    args.set(node, own);
    return { ...own };
  };
}

/** Arguments that are variables, every one: null where one of them is not, or lacks its value. */
function directly(
  definitions: readonly GraphQLArgument[],
  { arguments: given = [] }: FieldNode,
): ((variables: Arguments) => Arguments | null) | null {
  const names: (readonly [string, string])[] = [];
  for (const { name, value } of given) {
    const definition = definitions.find((one) => one.name === name.value);
    if (!definition || value.kind !== Kind.VARIABLE) return null;
    if (name.value in Object.prototype) return null;
    names.push([name.value, value.name.value]);
  }
  const isWhole = definitions.every(
    ({ name, type, defaultValue }) =>
      (defaultValue === undefined && !isNonNullType(type)) || names.some(([own]) => own === name),
  );
  if (!isWhole) return null;
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const [name, variable] of names) {
      const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
      // What is missing has a default, is left out or refused.
      if (value === undefined || value === null) return null;
      values[name] = value;
    }
    return values;
  };
}

function isFlat(values: Arguments): boolean {
  for (const name in values) {
    const value = values[name];
    if (typeof value === 'object' && value !== null) return false;
  }
  return true;
}

function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of given) {
    visit(argument, { [Kind.VARIABLE]: () => void (found = true) });
  }
  return found;
}
