import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Admission, OperationGate } from '../doors/create-operation-gate.ts';
import { hasConditionalRoot } from '../doors/conditional-root.ts';

const ENTRIES_MAX = 2_000;
const UNCOUNTED = { cost: null, isGuess: false };
const TEXT_KEPT_MAX = 64_000;

interface Known {
  readonly document: DocumentNode;
  invalid: readonly GraphQLError[] | null;
}

/** The gate of a graph without limits: an operation passes when it can be read and is valid. */
export function createOpenGate(schema: GraphQLSchema): OperationGate {
  const entries = new Map<string, Known>();

  function lookUp(text: string): Known {
    const known = entries.get(text) ?? { document: parse(text), invalid: null };
    if (text.length > TEXT_KEPT_MAX) return known;
    entries.delete(text);
    entries.set(text, known);
    if (entries.size > ENTRIES_MAX) entries.delete(entries.keys().next().value!);
    return known;
  }

  function admitted(text: string, isCompared: boolean): Admission {
    try {
      const known = lookUp(text);
      const { document } = known;
      if (!isCompared) return { ok: true, document, ...UNCOUNTED };
      known.invalid ??= invalidities(schema, document);
      return known.invalid.length > 0
        ? { ok: false, errors: known.invalid }
        : { ok: true, document, ...UNCOUNTED };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { ok: false, errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
    }
  }

  return {
    admit: (text) => admitted(text, false),
    admitValid: (text) => admitted(text, true),
  };
}

function invalidities(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  // The validation of `graphql` throws where it should refuse such a stream.
  if (hasConditionalRoot(document)) {
    const message = 'The field of a subscription cannot be left out by @skip or @include.';
    return [withCode(new GraphQLError(message), 'GRAPHQL_VALIDATION_FAILED')];
  }
  return validate(schema, document).map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code, http: { status: 400 } },
  });
}
