import { Kind, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { estimateValues, operationsOf } from './estimate-values.ts';

type Variables = Readonly<Record<string, unknown>>;

const ESTIMATES_MAX = 20;

/** What an answer may hold: all its values, and what its objects and changes cost. */
export interface Estimate {
  readonly values: number;
  readonly cost: number;
}

const COST_OF_CHANGE = 10;

/** Estimates the answer of a document's operation, once for each way its pages are asked for. */
export function createEstimate(schema: GraphQLSchema, document: DocumentNode) {
  const sizes = pageVariables(document);
  const hasOne = operationsOf(document, null).length === 1;
  const known = new Map<string | number, Estimate>();
  return (variables: Variables, operationName: string | null): Estimate => {
    const [only] = sizes;
    const key =
      hasOne && sizes.length <= 1
        ? sizeIn(variables, only)
        : [hasOne ? '' : operationName, ...sizes.map((name) => sizeIn(variables, name))].join();
    let estimate = known.get(key);
    if (estimate === undefined) {
      const asked = { variables, operationName };
      const values = estimateValues(schema, document, asked);
      const changes = countChanges(document, operationName) * COST_OF_CHANGE;
      const objects = estimateValues(schema, document, { ...asked, leaf: 0 });
      const cost = Math.max(1, objects + changes);
      estimate = { values, cost };
      if (known.size >= ESTIMATES_MAX) known.clear();
      known.set(key, estimate);
    }
    return estimate;
  };
}

function countChanges(document: DocumentNode, operationName: string | null): number {
  const counts = operationsOf(document, operationName).map(({ operation, selectionSet }) =>
    operation === 'mutation' ? selectionSet.selections.length : 0,
  );
  return Math.max(0, ...counts);
}

/** A number as it is; of anything else, only whether it is there. */
function sizeIn(variables: Variables, name: string | undefined): string | number {
  const value = name === undefined ? undefined : variables[name];
  return typeof value === 'number' ? value : value === undefined ? '' : 'other';
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
