import { parse, validate, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';

export type PreparedOperation =
  | { readonly ok: true; readonly document: DocumentNode }
  | { readonly ok: false; readonly errors: readonly GraphQLError[] };

const ENTRIES_MAX = 1_000;

/** Parses and validates each operation text once; the least recently used is dropped. */
export function createOperationCache(schema: GraphQLSchema) {
  const entries = new Map<string, PreparedOperation>();

  function prepare(text: string): PreparedOperation {
    try {
      const document = parse(text, { maxTokens: 20_000 });
      const errors = validate(schema, document).map((error) =>
        coded(error, 'GRAPHQL_VALIDATION_FAILED'),
      );
      return errors.length > 0 ? { ok: false, errors } : { ok: true, document };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { ok: false, errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
    }
  }

  return function prepared(text: string): PreparedOperation {
    let entry = entries.get(text);
    if (entry) entries.delete(text);
    else entry = prepare(text);
    entries.set(text, entry);
    if (entries.size > ENTRIES_MAX) entries.delete(entries.keys().next().value!);
    return entry;
  };
}

function coded(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { ...error.extensions, code },
  });
}
