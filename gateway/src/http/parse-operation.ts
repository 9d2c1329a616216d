import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';
import { tooLarge } from '../doors/doors.ts';
import { limitsOf } from '../doors/limits.ts';
import { gatewayError, MESSAGES } from '../errors/gateway-error.ts';
import { readBody } from './read-body.ts';

/** Is called once: with an error, or with what was read. */
type Done = (error: Error | null, value?: unknown) => void;

/**
 * Reads the JSON of one operation within the limits of its caller, or says what is wrong with it.
 *
 * The caller is known before the body is read, so nobody makes us hold more than they may send.
 */
export function parseOperation(
  request: IncomingMessage,
  caller: Caller,
  done: Done,
  bodyBytesMax = limitsOf(caller.actor).bodyBytesMax,
): void {
  const problem = (code: string, message: keyof typeof MESSAGES, status: number): GraphQLError =>
    gatewayError(code, MESSAGES[message], caller.language, { status });

  if (!isPlainUtf8(request.headers)) return done(problem('BAD_REQUEST', 'mediaType', 415));
  readBody(request, bodyBytesMax, (error, body) => {
    if (error) return done(error);
    if (body === null) {
      const what = { zh: '请求内容太大', en: 'The request body is too large' };
      const message = tooLarge(what, null, bodyBytesMax);
      return done(gatewayError('TOO_LARGE', message, caller.language, { status: 413 }));
    }
    const value = parseJson(body);
    if (value === undefined) return done(problem('BAD_REQUEST', 'jsonMalformed', 400));
    if (Array.isArray(value)) return done(problem('BAD_REQUEST', 'oneOperation', 400));
    done(null, value);
  });
}

function isPlainUtf8(headers: IncomingHttpHeaders): boolean {
  const type = headers['content-type'];
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return false;
  // Nearly every client sends this.
  if (type === undefined || type === 'application/json') return true;
  return /^utf-?8$/i.test(/charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8');
}

const BYTE_ORDER_MARK = '\uFEFF';

function parseJson(body: Buffer): unknown {
  if (!isUtf8(body)) return undefined;
  const text = body.toString('utf8');
  try {
    return JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text) as unknown;
  } catch {
    return undefined;
  }
}
