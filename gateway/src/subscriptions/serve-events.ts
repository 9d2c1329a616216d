import type { FastifyReply, FastifyRequest } from 'fastify';
import { getOperationAST } from 'graphql';
import type { Caller } from '../caller.ts';
import { withCost } from '../doors/cost-report.ts';
import { mayConnect } from '../doors/origins.ts';
import type { OperationGate } from '../doors/create-operation-gate.ts';
import { REFUSED, type Rates } from '../doors/rates.ts';
import { gatewayError, MESSAGES, tooFast } from '../errors/gateway-error.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import { operationUnknown, type Graph, type GraphRequest } from '../execution/create-graph.ts';
import { takesEvents } from '../http/answer-type.ts';
import { tokenRefusal } from '../http/identify-caller.ts';
import { TokenRefused, type Identify } from '../identity/create-identity.ts';
import type { LiveGroups } from '../live/live-groups.ts';
import { writePayload } from '../live/live-message.ts';
import { followAgain } from './follow-again.ts';
import { admitNamed } from '../operations/admit-named.ts';
import type { StoredOperations } from '../operations/stored-operations.ts';
import { EventStream } from './event-stream.ts';
import { readOperation } from './read-message.ts';
import type { Connections } from './watch-connections.ts';

/** What streams of events are served with. */
export interface EventParts {
  readonly graph: Graph;
  readonly gate: OperationGate;
  readonly identify: Identify;
  readonly mask: EdgeMask;
  readonly live: LiveGroups;
  readonly rates: Rates;
  readonly stored: StoredOperations;
  readonly connections: Connections;
  /** Origins of pages that may connect, beside our own. */
  readonly origins: readonly string[];
}

/** Serves operations as server-sent events. */
export interface Events {
  /** Whether a request asks for them. */
  wants(request: FastifyRequest): boolean;
  serve(request: FastifyRequest, reply: FastifyReply, caller: Caller): Promise<void>;
  /** Ends all that are open. */
  close(): void;
}

/** Makes what serves server-sent events: the same doors and groups as sockets have. */
export function createEvents(parts: EventParts): Events {
  const open = new Set<EventStream>();
  return {
    wants: ({ headers }) => takesEvents(headers.accept),
    async serve(request, reply, caller) {
      const admitted = admit(parts, request, caller);
      const waitS = await parts.rates.take(caller, 'errors' in admitted ? REFUSED : admitted);
      if (waitS !== null) throw tooFast(waitS, caller.language);
      if ('errors' in admitted) throw admitted.errors[0];
      const { graphRequest, kind, cost } = admitted;
      if (kind !== 'subscription') {
        const answer = await parts.graph.execute(graphRequest, caller);
        begin(reply);
        const payload = withCost(writePayload(answer, parts.mask, caller).toString(), cost);
        reply.raw.end(`event: next\ndata: ${payload}\n\nevent: complete\ndata: \n\n`);
        return;
      }
      // Since its headers came, rights may have changed.
      const identity = await identityNow(parts, request, caller);
      const { departure: _departure, ...asked } = caller;
      const follower = { ...asked, actor: identity.actor };
      const operation = parts.graph.live(graphRequest, follower);
      if ('errors' in operation) throw operation.errors[0];
      const stream = new EventStream({
        response: reply.raw,
        identity,
        caller: follower,
        live: parts.live,
        operation,
        again: (given, as) => followAgain(parts, given, as),
        lastEventId: lastEventIdOf(request),
        expired: () => writePayload({ errors: [tokenEnded(caller)] }, parts.mask, caller),
      });
      const leave = parts.connections.add(stream);
      open.add(stream);
      reply.raw.once('close', () => {
        leave();
        open.delete(stream);
        stream.close();
      });
      begin(reply);
      stream.begin();
    },
    close() {
      for (const stream of open) stream.close();
    },
  };
}

async function identityNow({ identify }: EventParts, { headers }: FastifyRequest, caller: Caller) {
  try {
    return await identify(headers.authorization);
  } catch (error) {
    throw error instanceof TokenRefused ? tokenRefusal(error, caller) : error;
  }
}

function begin(reply: FastifyReply): void {
  reply.hijack();
  const headers = Object.fromEntries(
    Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  reply.raw.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    // Proxies that gather answers would hold events back.
    'x-accel-buffering': 'no',
  });
  reply.raw.write(':\n\n');
}

function admit(parts: EventParts, request: FastifyRequest, caller: Caller) {
  const { origins } = parts;
  const { headers, method } = request;
  const refused = (code: string, message: keyof typeof MESSAGES, status: number) => ({
    errors: [gatewayError(code, MESSAGES[message], caller.language, { status })],
  });
  if (!mayConnect(headers.origin, headers.host, origins)) {
    return refused('FORBIDDEN', 'foreignOrigin', 403);
  }
  const given = readOperation(method === 'GET' ? fromSearch(request.query) : request.body);
  if (!given) return refused('BAD_REQUEST', 'operationMissing', 400);
  const { operationName, variables } = given;
  const admission = admitNamed(parts, given, caller);
  if (!admission.ok) return { errors: admission.errors };
  const { text, document, cost, isGuess } = admission;
  const kind = getOperationAST(document, operationName)?.operation;
  if (!kind) return { errors: [operationUnknown(caller)] };
  // What a page can be made to fetch must not change anything.
  if (method === 'GET' && kind === 'mutation') return refused('BAD_REQUEST', 'requestRefused', 405);
  const graphRequest: GraphRequest = { text, document, operationName, variables };
  return { graphRequest, kind, cost, isGuess };
}

function fromSearch(query: unknown): unknown {
  const search = query as Readonly<Record<string, unknown>>;
  const parsed = (name: string) =>
    typeof search[name] === 'string' ? { [name]: JSON.parse(search[name]) as unknown } : {};
  try {
    return { ...search, ...parsed('variables'), ...parsed('extensions') };
  } catch {
    return null;
  }
}

/** What a browser sends by itself when it comes back. */
function lastEventIdOf({ headers }: FastifyRequest): string | null {
  const id = headers['last-event-id'];
  return typeof id === 'string' && id !== '' ? id : null;
}

function tokenEnded({ language }: Caller) {
  return gatewayError('UNAUTHENTICATED', MESSAGES.tokenExpired, language, { status: 401 });
}
