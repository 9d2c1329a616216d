import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Caller } from '../caller.ts';
import { answerOperation, errorOf, type GraphqlRouteParts } from './graphql-route.ts';
import { identifyCaller, identifyWhole, type Asking } from './identify-caller.ts';
import { parseOperation } from './parse-operation.ts';
import { RawReply } from './raw-reply.ts';
import { sendErrors } from './send-errors.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers what most programs send without looking for a route: JSON by POST, JSON back, not packed.
 *
 * The steps are those of the route, and so are the doors; whatever is not exactly that, and all
 * that comes while we drain, is left to the route.
 */
export function takeShortWay(
  server: Server,
  parts: GraphqlRouteParts,
  isDraining: () => boolean,
): void {
  const [route] = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (isShort(request) && !isDraining()) serve(parts, request, response);
    else route!(request, response);
  });
}

const ACCEPTED = new Set([undefined, '*/*', 'application/json']);
const PACKED = new Set([undefined, 'identity']);

function isShort({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === '/graphql' &&
    headers.host !== undefined &&
    headers['content-type'] === 'application/json' &&
    Number(headers['content-length']) > 0 &&
    ACCEPTED.has(headers.accept) &&
    PACKED.has(headers['accept-encoding'] as string | undefined)
  );
}

function serve(parts: GraphqlRouteParts, request: IncomingMessage, response: ServerResponse): void {
  const id = randomUUID();
  const reply = new RawReply(response, id);
  for (const [name, value] of parts.cors.headersOf(request.headers.origin)) {
    reply.header(name, value);
  }
  const beganAtMs = Date.now();
  const asking: Asking = { headers: request.headers, id, raw: request };
  identifyCaller(parts, asking, response, (refusal, caller) => {
    const asked = { parts, request, response, reply, caller, id, beganAtMs };
    if (refusal) fail(asked, refusal);
    else readAndAnswer(asked);
  });
}

interface Asked {
  readonly parts: GraphqlRouteParts;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly reply: RawReply;
  readonly caller: Caller;
  readonly id: string;
  readonly beganAtMs: number;
}

function readAndAnswer(asked: Asked): void {
  const { parts, request, response, caller, id, beganAtMs } = asked;
  const whenRead = (refusal: Error | null, body?: unknown): void => {
    if (refusal) return fail(asked, refusal);
    const asking = { headers: request.headers, id, raw: request, caller, beganAtMs };
    identifyWhole(parts, asking, response, (refused, caller) => {
      if (refused) fail({ ...asked, caller }, refused);
      else answerBody(caller === asked.caller ? asked : { ...asked, caller }, body);
    });
  };
  parseOperation(request, caller, whenRead, parts.bodyBytesMax);
}

function answerBody(asked: Asked, body: unknown): void {
  const { parts, request, reply, caller } = asked;
  const operation = {
    method: 'POST',
    url: '/graphql',
    headers: request.headers,
    body,
    query: null,
  };
  try {
    const answering = answerOperation(parts, operation, reply, caller);
    if (answering) answering.then(undefined, (fault: unknown) => fail(asked, fault));
  } catch (fault) {
    fail(asked, fault);
  }
}

function fail({ parts, response, reply, caller }: Asked, fault: unknown): void {
  // An answer that was given has no other end.
  if (reply.isSent) response.destroy();
  else sendErrors(reply, [errorOf(fault, caller)], parts.mask, caller);
}
