import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { ANONYMOUS, languageOf } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { clientAddress } from '../doors/client-address.ts';
import { costExtensions, withCost } from '../doors/cost-report.ts';
import type { Cost, OperationGate } from '../doors/create-operation-gate.ts';
import type { Rates } from '../doors/rates.ts';
import { gatewayError, MESSAGES, tooFast } from '../errors/gateway-error.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import { TokenRefused, type Identify } from '../identity/create-identity.ts';
import { passedHeaders } from '../foreign/passed-headers.ts';
import { headerMap, type GraphHttp } from './create-apollo.ts';
import type { Graph } from '../execution/create-graph.ts';
import type { Events } from '../subscriptions/serve-events.ts';
import { departureOf } from './departure-of.ts';
import { plainRequest, type PlainRequest } from './plain-request.ts';
import { parseOperation } from './parse-operation.ts';

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
  /** Without limits on who sends what, how long a body may be. */
  readonly bodyBytesMax?: number;
  /** Names of headers that are passed on to subgraphs. */
  readonly passOn?: readonly string[];
}

/** Serves the graph at `/graphql`: identity first, then the body, then the doors. */
export function graphqlRoute(app: FastifyInstance, parts: GraphqlRouteParts): void {
  const callers = new WeakMap<FastifyRequest, Caller>();

  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/json',
      (request: FastifyRequest, body: IncomingMessage) =>
        parseOperation(body, callers.get(request)!, parts.bodyBytesMax),
    );
    scope.addHook('onRequest', async (request, reply) => {
      const address = clientAddress(request, parts.trustedProxies ?? []);
      const caller = { ...anonymousCaller(request), address };
      callers.set(request, caller);
      const actor = await signedIn(parts, request.headers.authorization, caller);
      const departure = departureOf(reply.raw);
      const { passOn } = parts;
      const passed = passOn && passedHeaders(passOn, (name) => request.headers[name]);
      callers.set(request, { ...caller, actor, departure, ...(passed ? { passed } : {}) });
    });
    scope.setErrorHandler((error, request, reply) => {
      const caller = callers.get(request) ?? anonymousCaller(request);
      return sendErrors(reply, [httpError(error, caller)], parts.mask, caller);
    });
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: (request, reply) => answer(parts, request, reply, callers.get(request)!),
    });
  });
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
  const plain = plainRequest(request.method, request.headers, request.body);
  return plain
    ? answerPlain(parts, plain, reply, caller)
    : answerWithApollo(parts, request, reply, caller);
}

/** The usual way: what was prepared for this text is run, and its JSON sent as it is written. */
async function answerPlain(
  { graph, gate, mask, rates }: GraphqlRouteParts,
  { text, operationName, variables }: PlainRequest,
  reply: FastifyReply,
  caller: Caller,
): Promise<FastifyReply> {
  const admission = gate.admitValid(text, caller, variables);
  if (!admission.ok) return sendErrors(reply, admission.errors, mask, caller);
  const waitS = await rates.take(caller, admission);
  if (waitS !== null) return sendErrors(reply, [tooFast(waitS, caller.language)], mask, caller);
  const { document, cost } = admission;
  const answered = await graph.execute({ text, document, operationName, variables }, caller);
  if (answered.text === undefined) return sendErrors(reply, answered.errors, mask, caller);
  reply.type('application/json; charset=utf-8');
  const extensions = costExtensions(cost, answered.text);
  if (answered.errors.length === 0) {
    return reply.send(`{"data":${answered.text}${extensions}}\n`);
  }
  const errors = JSON.stringify(answered.errors.map((error) => mask.error(error, caller)));
  return reply.send(`{"errors":${errors},"data":${answered.text}${extensions}}\n`);
}

async function answerWithApollo(
  { http, gate, mask, rates }: GraphqlRouteParts,
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller,
): Promise<FastifyReply> {
  const { text, variables } = operationOf(request);
  let cost: Cost | null = null;
  if (text !== undefined) {
    const admission = gate.admit(text, caller, variables);
    if (!admission.ok) return sendErrors(reply, admission.errors, mask, caller);
    const waitS = await rates.take(caller, admission);
    if (waitS !== null) return sendErrors(reply, [tooFast(waitS, caller.language)], mask, caller);
    cost = admission.cost;
  }
  const { status, headers, body } = await http.respond(
    {
      method: request.method,
      headers: headerMap(request.headers),
      search: new URL(request.url, 'http://localhost').search,
      body: request.body,
    },
    caller,
  );
  for (const [name, value] of headers) reply.header(name, value);
  if (body.kind !== 'complete') throw new Error('answers are never sent in parts');
  return reply.code(status ?? 200).send(withCost(body.string, cost));
}

/** What the doors look at; Apollo Server refuses what has another form. */
function operationOf(request: FastifyRequest) {
  const source = ((request.method === 'GET' ? request.query : request.body) ?? {}) as {
    query?: unknown;
    variables?: unknown;
  };
  const { query } = source;
  const text = typeof query === 'string' && query !== '' ? query : undefined;
  return { text, variables: variablesOf(source.variables) };
}

function variablesOf(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given === 'string') return variablesOf(parseJson(given));
  return given !== null && typeof given === 'object' ? (given as Record<string, unknown>) : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The caller as far as it is known before its token is checked. */
function anonymousCaller(request: FastifyRequest): Caller {
  const language = languageOf(request.headers['accept-language']);
  return { actor: ANONYMOUS, requestId: request.id, language };
}

async function signedIn(
  { identify, rates }: GraphqlRouteParts,
  authorization: string | undefined,
  caller: Caller,
) {
  try {
    return (await identify(authorization)).actor;
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    const waitS = await rates.refusedToken(caller.address);
    if (waitS !== null) throw tooFast(waitS, caller.language);
    throw tokenRefusal(error, caller);
  }
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

function sendErrors(
  reply: FastifyReply,
  errors: readonly unknown[],
  mask: EdgeMask,
  caller: Caller,
): FastifyReply {
  const { extensions } = (errors[0] ?? {}) as {
    extensions?: { http?: { status?: number }; retryAfterSeconds?: number };
  };
  const status = extensions?.http?.status ?? 500;
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  const waitS = extensions?.retryAfterSeconds;
  if (waitS !== undefined) reply.header('retry-after', String(waitS));
  // What is left of a body that was refused is not read, so the connection cannot go on.
  if (status === 413) reply.header('connection', 'close');
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: errors.map((error) => mask.error(error, caller).toJSON()) }));
}
