import type { GraphQLSchema } from 'graphql';
import { isInputPath } from '../graphql/input-paths.ts';

interface Refused {
  /** What came of each row, where a change takes many. */
  readonly rows?: readonly (Refused | null)[] | null;
  readonly userErrors?: readonly {
    readonly code: string;
    readonly field?: readonly string[] | null;
  }[];
}

/**
 * Collects the refusals that name a field of the input which the input does not have.
 *
 * Every change of a test is looked at, whatever of its refusals the test itself reads.
 */
export function watchRefusals(schema: GraphQLSchema): ReadonlySet<string> {
  const astray = new Set<string>();
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (!resolve) continue;
    field.resolve = async (source, args, context, info) => {
      const result = (await resolve(source, args, context, info)) as Refused | null;
      const rows = Array.isArray(result?.rows) ? result.rows : [];
      const errors = [result, ...rows].flatMap((part) => part?.userErrors ?? []);
      for (const { code, field: path } of errors) {
        if (path == null || isInputPath(field.args, path)) continue;
        astray.add(`${field.name} refuses ${code} at ${path.join('.')}`);
      }
      return result;
    };
  }
  return astray;
}
