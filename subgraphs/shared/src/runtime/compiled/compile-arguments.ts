import { getArgumentValues, Kind, visit, type FieldNode } from 'graphql';
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
  const read = (variables: Arguments) => getArgumentValues(definition, node, variables);
  if (!hasVariables(node)) {
    let known: Arguments | null = null;
    return () => (known && isFlat(known) ? { ...known } : { ...(known = read({})) });
  }
  return ({ args, variables }) => {
    const known = args.get(node);
    if (known && isFlat(known)) return { ...known };
    const own = read(variables);
    args.set(node, own);
    return { ...own };
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
