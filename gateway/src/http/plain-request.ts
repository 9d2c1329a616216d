import type { IncomingHttpHeaders } from 'node:http';

/** An operation as nearly every client sends it. */
export interface PlainRequest {
  readonly text: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const KEYS = new Set(['query', 'operationName', 'variables']);

/**
 * Reads a request that can be answered without negotiation: a text, its variables, and JSON back.
 *
 * Null for every other: Apollo Server knows the rest of the protocol, and how to refuse.
 */
export function plainRequest(
  method: string,
  { accept }: IncomingHttpHeaders,
  body: unknown,
): PlainRequest | null {
  if (method !== 'POST' || !takesJson(accept) || !isRecord(body)) return null;
  if (!Object.keys(body).every((key) => KEYS.has(key))) return null;
  const { query: text, operationName = null, variables = null } = body;
  if (typeof text !== 'string' || text === '') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  return { text, operationName, variables: variables ?? {} };
}

/** Whether plain JSON is what a client likes best. */
function takesJson(accept = '*/*'): boolean {
  return accept === '*/*' || /^application\/json(,|;(?! *q=)|$)/.test(accept);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
