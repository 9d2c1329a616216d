import type { IncomingMessage } from 'node:http';
import { TextDecoder } from 'node:util';
import type { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';
import { tooLarge } from '../doors/doors.ts';
import { limitsOf } from '../doors/limits.ts';
import { gatewayError, MESSAGES } from '../errors/gateway-error.ts';
import { readBody } from './read-body.ts';

/**
 * Reads the JSON of one operation within the limits of its caller; throws a `GraphQLError`.
 *
 * The caller is known before the body is read, so nobody makes us hold more than they may send.
 */
export async function parseOperation(
  request: IncomingMessage,
  caller: Caller,
  bodyBytesMax = limitsOf(caller.actor).bodyBytesMax,
): Promise<unknown> {
  const problem = (code: string, message: keyof typeof MESSAGES, status: number): GraphQLError =>
    gatewayError(code, MESSAGES[message], caller.language, { status });

  const { headers } = request;
  const charset = /charset="?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  const encoding = headers['content-encoding'] ?? 'identity';
  if (!/^utf-?8$/i.test(charset) || encoding !== 'identity') {
    throw problem('BAD_REQUEST', 'mediaType', 415);
  }
  const body = await readBody(request, bodyBytesMax);
  if (body === null) {
    const what = { zh: '请求内容太大', en: 'The request body is too large' };
    const message = tooLarge(what, null, bodyBytesMax);
    throw gatewayError('TOO_LARGE', message, caller.language, { status: 413 });
  }
  const value = parseJson(body);
  if (value === undefined) throw problem('BAD_REQUEST', 'jsonMalformed', 400);
  if (Array.isArray(value)) throw problem('BAD_REQUEST', 'oneOperation', 400);
  return value;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
