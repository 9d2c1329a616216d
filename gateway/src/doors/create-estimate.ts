import { Kind, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { estimateValues } from './estimate-values.ts';

type Variables = Readonly<Record<string, unknown>>;

const ESTIMATES_MAX = 20;

/** Estimates the values of a document's answer, once for each way its pages are asked for. */
export function createEstimate(schema: GraphQLSchema, document: DocumentNode) {
  const sizes = pageVariables(document);
  const known = new Map<string, number>();
  return (variables: Variables): number => {
    const key = sizes.map((name) => sizeIn(variables, name)).join();
    let values = known.get(key);
    if (values === undefined) {
      values = estimateValues(schema, document, variables);
      if (known.size >= ESTIMATES_MAX) known.clear();
      known.set(key, values);
    }
    return values;
  };
}

/** A number as it is; of anything else, only whether it is there. */
function sizeIn(variables: Variables, name: string): string {
  const value = variables[name];
  return typeof value === 'number' ? String(value) : value === undefined ? '' : 'other';
}

/** The variables that say how large a page is. */
function pageVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument({ name, value }) {
      if (name.value === 'first' && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
