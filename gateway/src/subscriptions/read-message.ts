import { hashOf } from '../http/plain-request.ts';
import type { NamedOperation } from '../operations/stored-operations.ts';

/** What a client may send over graphql-transport-ws. */
export type ClientMessage =
  | { readonly type: 'connection_init'; readonly payload: JsonRecord }
  | { readonly type: 'ping' | 'pong'; readonly payload: JsonRecord | null }
  | { readonly type: 'subscribe'; readonly id: string; readonly payload: SubscribePayload }
  | { readonly type: 'complete'; readonly id: string };

/** The operation of a `subscribe`. */
export interface SubscribePayload extends NamedOperation {
  readonly operationName: string | null;
  readonly variables: JsonRecord;
  /** The trace it belongs to, as a header would say. */
  readonly traceparent?: string;
}

type JsonRecord = Readonly<Record<string, unknown>>;

/** Reads one message; null when it is none of the protocol. */
export function readMessage(text: string): ClientMessage | null {
  const message = parseRecord(text);
  if (!message) return null;
  const { type, id, payload } = message;
  switch (type) {
    case 'connection_init':
      return isOptionalRecord(payload) ? { type, payload: payload ?? {} } : null;
    case 'ping':
    case 'pong':
      return isOptionalRecord(payload) && isWritable(payload)
        ? { type, payload: payload ?? null }
        : null;
    case 'complete':
      return isId(id) ? { type, id } : null;
    case 'subscribe': {
      const operation = readOperation(payload);
      return isId(id) && operation ? { type, id, payload: operation } : null;
    }
    default:
      return null;
  }
}

/** Reads an operation with its variables; null when it has another form. */
export function readOperation(payload: unknown): SubscribePayload | null {
  if (!isRecord(payload)) return null;
  const { query, operationName, variables, extensions } = payload;
  const hash = hashOf(payload);
  const isText = typeof query === 'string';
  if (!isText && (query !== undefined || hash === null)) return null;
  if (!isOptionalRecord(variables) || !isOptionalRecord(extensions)) return null;
  const name = operationName ?? null;
  if (name !== null && typeof name !== 'string') return null;
  // The usual client demands a text of its callers, if an empty one.
  const text = !isText || (query === '' && hash !== null) ? undefined : query;
  const traceparent = extensions?.['traceparent'];
  const trace = typeof traceparent === 'string' ? { traceparent } : {};
  return { text, hash, operationName: name, variables: variables ?? {}, ...trace };
}

function parseRecord(text: string): JsonRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** It goes out with every message of its operation. */
const ID_LENGTH_MAX = 1_000;

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= ID_LENGTH_MAX;
}

/** Whether it can be sent back: deeper nesting can be read than written. */
function isWritable(payload: JsonRecord | null | undefined): boolean {
  try {
    if (payload) JSON.stringify(payload);
    return true;
  } catch {
    return false;
  }
}

function isRecord(value: unknown): value is JsonRecord {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isOptionalRecord(value: unknown): value is JsonRecord | null | undefined {
  return value === undefined || value === null || isRecord(value);
}
