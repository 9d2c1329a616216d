import { hash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';
import { gatewayError, MESSAGES } from '../errors/gateway-error.ts';

/** An operation as it was named: by its text, by the SHA-256 of its text, or by both. */
export interface NamedOperation {
  readonly text: string | undefined;
  /** In hexadecimal; null when none was given. */
  readonly hash: string | null;
}

/** The text of an operation, or why there is none. */
export type FoundOperation =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: GraphQLError };

/** Operations that clients name by their hash. */
export interface StoredOperations {
  find(operation: NamedOperation, caller: Caller): FoundOperation;
  /** Keeps a text under the hash it was sent with; only of operations that were admitted. */
  keep(operation: NamedOperation): void;
  isTrusted(text: string): boolean;
}

const KEPT_MAX = 2_000;
const TEXT_KEPT_MAX = 32_000;

/**
 * Makes the store: trusted operations are there from the beginning, others when a client has sent
 * text and hash together once. What is least used is dropped, and sent again by its next client.
 */
export function createStoredOperations(trustedTexts: readonly string[]): StoredOperations {
  const trusted = new Map(trustedTexts.map((text) => [sha256(text), text]));
  const kept = new Map<string, string>();
  // Comparing each text by its hash would cost every request; most are sent many times.
  const known = new Set(trustedTexts);

  return {
    find({ text, hash: name }, { language }) {
      if (name === null) {
        if (text !== undefined) return { ok: true, text };
        const { operationMissing } = MESSAGES;
        return refused(gatewayError('BAD_REQUEST', operationMissing, language, { status: 400 }));
      }
      if (text !== undefined) {
        if (kept.get(name) === text || sha256(text) === name) return { ok: true, text };
        const code = 'PERSISTED_QUERY_HASH_MISMATCH';
        return refused(gatewayError(code, MESSAGES.hashMismatch, language, { status: 400 }));
      }
      const found = trusted.get(name) ?? kept.get(name);
      return found === undefined ? refused(notFound()) : { ok: true, text: found };
    },
    keep({ text, hash: name }) {
      if (name === null || text === undefined || text.length > TEXT_KEPT_MAX) return;
      if (trusted.has(name)) return;
      kept.delete(name);
      kept.set(name, text);
      if (kept.size > KEPT_MAX) kept.delete(kept.keys().next().value!);
    },
    isTrusted: (text) => known.has(text),
  };
}

/** The name of a text. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

function refused(error: GraphQLError): FoundOperation {
  return { ok: false, error };
}

// Clients look for this very text, and then send the operation itself.
function notFound(): GraphQLError {
  return new GraphQLError('PersistedQueryNotFound', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 200 } },
  });
}
