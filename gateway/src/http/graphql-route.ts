import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';
import type { OperationGate } from '../doors/create-operation-gate.ts';
import { gatewayError, MESSAGES } from '../errors/gateway-error.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import type { Cors } from '../doors/cors.ts';
import type { StoredOperations } from '../operations/stored-operations.ts';
import { answerType } from './answer-type.ts';
import { answerPlain } from './answer-plain.ts';
import { answerWithApollo } from './answer-with-apollo.ts';
import { addCompression } from './compression.ts';
import type { GraphHttp } from './create-apollo.ts';
import type { Graph } from '../execution/create-graph.ts';
import type { Events } from '../subscriptions/serve-events.ts';
import {
  anonymousCaller,
  identifyCaller,
  identifyWhole,
  type IdentifyParts,
} from './identify-caller.ts';
import { plainRequest } from './plain-request.ts';
import { parseOperation } from './parse-operation.ts';
import type { Reply } from './raw-reply.ts';
import { sendErrors } from './send-errors.ts';

/** What the route of the graph is made of. */
export interface GraphqlRouteParts extends IdentifyParts {
  readonly graph: Graph;
  readonly http: GraphHttp;
  readonly gate: OperationGate;
  readonly mask: EdgeMask;
  readonly events: Events;
  readonly stored: StoredOperations;
  readonly cors: Cors;
  /** Without limits on who sends what, how long a body may be. */
  readonly bodyBytesMax?: number;
}

/** Serves the graph at `/graphql`: identity first, then the body, then the doors. */
export function graphqlRoute(app: FastifyInstance, parts: GraphqlRouteParts): void {
  void app.register(async (scope) => {
    await addCompression(scope);
    scope.decorateRequest('caller', null);
    scope.decorateRequest('beganAtMs', 0);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      (request: FastifyRequest, body: IncomingMessage, done) =>
        parseOperation(body, request.caller!, done, parts.bodyBytesMax),
    );
    scope.addHook('onRequest', (request, reply, done) =>
      identifyCaller(parts, request, reply.raw, (error, caller) => {
        if (!error) request.caller = caller;
        request.beganAtMs = Date.now();
        done(error ? (error as Error) : undefined);
      }),
    );
    scope.addHook('preHandler', (request, reply, done) => {
      const { headers, id, raw, beganAtMs } = request;
      const asking = { headers, id, raw, beganAtMs, caller: request.caller! };
      identifyWhole(parts, asking, reply.raw, (error, caller) => {
        request.caller = caller;
        done(error ? (error as Error) : undefined);
      });
    });
    scope.setErrorHandler((error, request, reply) => {
      const caller = request.caller ?? anonymousCaller(request, parts);
      sendErrors(reply, [errorOf(error, caller)], parts.mask, caller);
    });
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: (request, reply) => answer(parts, request, reply, request.caller!),
    });
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once that is known; of requests for the graph alone. */
    caller: Caller | null;
    /** When its headers were read (epoch ms). */
    beganAtMs: number;
  }
}

async function answer(
  parts: GraphqlRouteParts,
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller,
): Promise<FastifyReply> {
  if (parts.events.wants(request)) await parts.events.serve(request, reply, caller);
  else await answerOperation(parts, request, reply, caller);
  return reply;
}

/** One operation as it came, whatever way. */
type Asked = Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body' | 'query'>;

/** Answers one operation, at once where nothing is waited for; what it throws is not masked yet. */
export function answerOperation(
  parts: GraphqlRouteParts,
  request: Asked,
  reply: Reply,
  caller: Caller,
): Promise<void> | void {
  const { method, url, headers, body } = request;
  const type = answerType(headers.accept);
  // Before anything is done: a change would be made, and its answer not be shown.
  if (!type) return sendErrors(reply, [notAcceptable(caller)], parts.mask, caller);
  const plain = plainRequest({ method, url, headers, body, type });
  return plain
    ? answerPlain(parts, plain, reply, caller)
    : answerWithApollo(parts, request, reply, caller);
}

function notAcceptable({ language }: Caller): GraphQLError {
  return gatewayError('BAD_REQUEST', MESSAGES.notAcceptable, language, { status: 406 });
}

// Fastify's own refusals come with a status; they are restated in our words.
export function errorOf(error: unknown, { language }: Caller): unknown {
  const status = (error as { statusCode?: number }).statusCode;
  if (status === 415) return gatewayError('BAD_REQUEST', MESSAGES.mediaType, language, { status });
  if (status !== undefined && status < 500) {
    return gatewayError('BAD_REQUEST', MESSAGES.operationMissing, language, { status });
  }
  return error;
}
