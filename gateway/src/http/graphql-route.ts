import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { ANONYMOUS, isTracing, languageOf, ResponseDeparture } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { clientAddress } from '../doors/client-address.ts';
import type { OperationGate } from '../doors/create-operation-gate.ts';
import type { Rates } from '../doors/rates.ts';
import { gatewayError, MESSAGES, tooFast } from '../errors/gateway-error.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import type { StoredOperations } from '../operations/stored-operations.ts';
import { TokenRefused, type Identify, type Identity } from '../identity/create-identity.ts';
import { passedHeaders } from '../foreign/passed-headers.ts';
import { answerType } from './answer-type.ts';
import { answerPlain } from './answer-plain.ts';
import { answerWithApollo } from './answer-with-apollo.ts';
import { addCompression } from './compression.ts';
import type { GraphHttp } from './create-apollo.ts';
import type { Graph } from '../execution/create-graph.ts';
import type { Events } from '../subscriptions/serve-events.ts';
import { plainRequest } from './plain-request.ts';
import { parseOperation } from './parse-operation.ts';
import { sendErrors } from './send-errors.ts';

/** What the route of the graph is made of. */
export interface GraphqlRouteParts {
  readonly graph: Graph;
  readonly http: GraphHttp;
  readonly gate: OperationGate;
  readonly identify: Identify;
  readonly mask: EdgeMask;
  readonly events: Events;
  readonly rates: Rates;
  /** Addresses of proxies that say where a request comes from. */
  readonly trustedProxies?: readonly string[];
  readonly stored: StoredOperations;
  /** Without limits on who sends what, how long a body may be. */
  readonly bodyBytesMax?: number;
  /** Names of headers that are passed on to subgraphs. */
  readonly passOn?: readonly string[];
}

/** Serves the graph at `/graphql`: identity first, then the body, then the doors. */
export function graphqlRoute(app: FastifyInstance, parts: GraphqlRouteParts): void {
  void app.register(async (scope) => {
    await addCompression(scope);
    scope.decorateRequest('caller', null);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      (request: FastifyRequest, body: IncomingMessage, done) =>
        parseOperation(body, request.caller!, done, parts.bodyBytesMax),
    );
    scope.addHook('onRequest', (request, reply, done) =>
      identifyCaller(parts, request, reply, done),
    );
    scope.setErrorHandler((error, request, reply) => {
      const caller = request.caller ?? anonymousCaller(request, parts);
      return sendErrors(reply, [httpError(error, caller)], parts.mask, caller);
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
  }
}

async function answer(
  parts: GraphqlRouteParts,
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller,
): Promise<FastifyReply> {
  if (parts.events.wants(request)) {
    await parts.events.serve(request, reply, caller);
    return reply;
  }
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

/** The caller as far as it is known before its token is checked. */
function anonymousCaller(
  request: FastifyRequest,
  { trustedProxies = NO_PROXIES }: GraphqlRouteParts,
): Caller {
  const { headers, id: requestId } = request;
  return {
    actor: ANONYMOUS,
    requestId,
    language: languageOf(headers['accept-language']),
    address: clientAddress(request.raw, trustedProxies),
    ...(isTracing() ? { traceparent: headers['traceparent'] as string | undefined } : {}),
    wantsPlan: headers['x-entresol-query-plan'] !== undefined,
  };
}

const NO_PROXIES: readonly string[] = [];

/** Finds out who asks: at once for a token that was seen before, as nearly every one was. */
function identifyCaller(
  parts: GraphqlRouteParts,
  request: FastifyRequest,
  reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const caller = anonymousCaller(request, parts);
  const { passOn } = parts;
  const take = ({ actor }: Identity) => {
    const departure = new ResponseDeparture(reply.raw);
    const passed = passOn && passedHeaders(passOn, (name) => request.headers[name]);
    request.caller = { ...caller, actor, departure, ...(passed ? { passed } : {}) };
    done();
  };
  const refuse = async (error: unknown) => done(await refusalOf(error, parts, caller));
  let identity: Identity | Promise<Identity>;
  try {
    identity = parts.identify(request.headers.authorization);
  } catch (error) {
    return void refuse(error);
  }
  if (identity instanceof Promise) identity.then(take, refuse);
  else take(identity);
}

/** What is said of a token that is not taken. */
async function refusalOf(error: unknown, { rates }: GraphqlRouteParts, caller: Caller) {
  if (!(error instanceof TokenRefused)) return error as Error;
  const waitS = await rates.refusedToken(caller.address);
  return waitS === null ? tokenRefusal(error, caller) : tooFast(waitS, caller.language);
}

/** Says why a token was refused. */
export function tokenRefusal(error: TokenRefused, caller: Caller): GraphQLError {
  const message = error.kind === 'EXPIRED' ? MESSAGES.tokenExpired : MESSAGES.tokenInvalid;
  return gatewayError('UNAUTHENTICATED', message, caller.language, { status: 401 });
}

// Fastify's own refusals come with a status; they are restated in our words.
function httpError(error: unknown, { language }: Caller): unknown {
  const status = (error as { statusCode?: number }).statusCode;
  if (status === 415) return gatewayError('BAD_REQUEST', MESSAGES.mediaType, language, { status });
  if (status !== undefined && status < 500) {
    return gatewayError('BAD_REQUEST', MESSAGES.operationMissing, language, { status });
  }
  return error;
}
