import { parse, validate, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { RecentlyUsed } from '../recently-used.ts';
import { compileDocument, type CompiledDocument } from './compiled/compile-document.ts';

export type PreparedOperation =
  ReadyOperation | { readonly ok: false; readonly errors: readonly GraphQLError[] };

/** A valid document, and what runs its operations. */
export interface ReadyOperation {
  readonly ok: true;
  readonly document: DocumentNode;
  /** Null for an operation that is left to `execute` of graphql. */
  compiled(operationName: string | null): CompiledDocument | null;
}

const ENTRIES_MAX = 1_000;

/** Parses, validates and compiles each operation text once; what was not used for long is dropped. */
export function createOperationCache(schema: GraphQLSchema) {
  const entries = new RecentlyUsed<string, PreparedOperation>(ENTRIES_MAX);

  function prepare(text: string): PreparedOperation {
    try {
      const document = parse(text, { maxTokens: 20_000 });
      const errors = validate(schema, document).map((error) =>
        coded(error, 'GRAPHQL_VALIDATION_FAILED'),
      );
      return errors.length > 0 ? { ok: false, errors } : ready(schema, document);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { ok: false, errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
    }
  }

  return function prepared(text: string): PreparedOperation {
    let entry = entries.get(text);
    if (!entry) entries.set(text, (entry = prepare(text)));
    return entry;
  };
}

function ready(schema: GraphQLSchema, document: DocumentNode): ReadyOperation {
  const operations = new Map<string | null, CompiledDocument | null>();
  return {
    ok: true,
    document,
    compiled(name) {
      let compiled = operations.get(name);
      if (compiled === undefined) {
        compiled = compileDocument(schema, document, name);
        // A name that is not in the document is nobody's to keep.
        if (compiled) operations.set(name, compiled);
      }
      return compiled;
    },
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
