import type { IncomingHttpHeaders } from 'node:http';
import type { NamedOperation } from '../operations/stored-operations.ts';
import type { AnswerType } from './answer-type.ts';

/** An operation as nearly every client sends it. */
export interface PlainRequest extends NamedOperation {
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly type: AnswerType;
  /** Asked for by GET: it changes nothing, and its answer may be kept on the way. */
  readonly isGet: boolean;
}

interface Given {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly type: AnswerType;
}

const KEYS = new Set(['query', 'operationName', 'variables', 'extensions', 'documentId']);

/**
 * Reads a request that is well formed: a text or a hash, variables, and JSON of some kind back.
 *
 * Null for every other: Apollo Server knows the rest of the protocol, and how to refuse.
 */
export function plainRequest({ method, url, headers, body, type }: Given): PlainRequest | null {
  const isGet = method === 'GET';
  const given = isGet ? parametersOf(url, headers) : body;
  if (!isRecord(given)) return null;
  if (!isGet && !Object.keys(given).every((key) => KEYS.has(key))) return null;
  const { query, operationName = null, variables = null, extensions = null } = given;
  if (query !== undefined && (typeof query !== 'string' || query === '')) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  if (extensions !== null && !isRecord(extensions)) return null;
  const hash = hashOf(given);
  if (query === undefined && hash === null) return null;
  return { text: query, hash, operationName, variables: variables ?? {}, type, isGet };
}

const VERSION = 1;
const HASH = /^(?:sha256:)?([0-9a-f]{64})$/;

/** Names no operation. */
const NONSENSE = '';

/** The hash that an operation is named by; null without one. */
export function hashOf({
  extensions,
  documentId,
}: Readonly<Record<string, unknown>>): string | null {
  if (typeof documentId === 'string') return HASH.exec(documentId)?.[1] ?? NONSENSE;
  const named = isRecord(extensions) ? (extensions['persistedQuery'] ?? null) : null;
  if (named === null) return null;
  if (!isRecord(named) || named['version'] !== VERSION) return NONSENSE;
  return HASH.exec(String(named['sha256Hash']))?.[1] ?? NONSENSE;
}

const JSON_TYPE = /^application\/json\s*(;|$)/i;
const PREFLIGHT = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** The parameters of a GET that no foreign page could have sent by itself. */
function parametersOf(url: string, headers: IncomingHttpHeaders): unknown {
  const isAsked = PREFLIGHT.some((name) => headers[name] !== undefined);
  if (!isAsked && !JSON_TYPE.test(headers['content-type'] ?? '')) return null;
  const parameters = new URL(url, 'http://localhost').searchParams;
  const given: Record<string, unknown> = {};
  for (const name of KEYS) {
    const [value, ...others] = parameters.getAll(name);
    if (others.length > 0) return null;
    if (value === undefined) continue;
    given[name] = name === 'variables' || name === 'extensions' ? parseJson(value) : value;
  }
  return given;
}

/** What is no JSON is no record either, and refused as such. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
