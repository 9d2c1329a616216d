import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols, makeServer, type Context } from 'graphql-ws';
import {
  getOperationAST,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';
import { WebSocketServer, type WebSocket } from 'ws';
import { ANONYMOUS, languageOf, mapIterator, type Logger } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import type { OperationGate } from '../doors/create-operation-gate.ts';
import { gatewayError, MESSAGES } from '../errors/gateway-error.ts';
import { mayConnect } from '../doors/origins.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import { passedHeaders } from '../foreign/passed-headers.ts';
import { operationUnknown, type Graph, type GraphRequest } from '../execution/create-graph.ts';
import { TokenRefused, type Identify, type Identity } from '../identity/create-identity.ts';
import { caughtUpStream } from './caught-up-stream.ts';
import { closeSocket, CLOSE, wireSocket } from './wire-socket.ts';

const MESSAGE_BYTES_MAX = 256 * 1024;
const OPERATIONS_MAX = 100;
const RESULTS_WAITING_MAX = 16;
/** Characters; what waits for a client that does not read is text, not objects. */
const TEXT_WAITING_MAX = 32 * 1024;
const BEHIND_MS_MAX = 30_000;

/** What the sockets are made of. */
export interface SocketParts {
  /** Origins of pages that may connect, beside our own. */
  readonly origins?: readonly string[];
  readonly graph: Graph;
  readonly gate: OperationGate;
  readonly identify: Identify;
  readonly mask: EdgeMask;
  readonly log: Logger;
  /** Names of headers, or of connection parameters, that are passed on to subgraphs. */
  readonly passOn?: readonly string[];
}

interface Extra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  identity: Identity;
  expiry: NodeJS.Timeout | null;
  /** Of the operations that run, by their id. */
  readonly callers: Map<string, Caller>;
}

type SocketContext = Context<Record<string, unknown>, Extra>;

interface Started {
  readonly request: GraphRequest;
  readonly caller: Caller;
  readonly socket: WebSocket;
}

/** Serves operations of every kind over WebSocket (graphql-transport-ws) at `/graphql`. */
export function serveSockets(server: Server, parts: SocketParts): { close(): Promise<void> } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_BYTES_MAX,
    handleProtocols,
  });
  const protocol = makeServer<Record<string, unknown>, Extra>({
    onConnect: (context) => connect(context, parts),
    onSubscribe: (context, id, payload) => start(context, id, payload, parts),
    execute: (args) => run(args, parts),
    subscribe: (args) => stream(args, parts),
    onError: ({ extra }, id, _payload, errors) => {
      const caller = extra.callers.get(id)!;
      // The library wraps what a stream throws; the cause is what we know how to word.
      return errors.map((error) => parts.mask.error(error.originalError ?? error, caller).toJSON());
    },
    onComplete: ({ extra }, id) => void extra.callers.delete(id),
    onClose: ({ extra }) => {
      if (extra.expiry) clearTimeout(extra.expiry);
    },
  });

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/graphql') {
      stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    if (!mayConnect(request.headers.origin, request.headers.host, parts.origins)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      const identity = { actor: ANONYMOUS, expiresAtMs: null };
      const extra: Extra = { socket, request, identity, expiry: null, callers: new Map() };
      wireSocket(socket, protocol.opened, extra, parts.log);
    });
  };
  server.on('upgrade', upgrade);

  return {
    async close() {
      server.off('upgrade', upgrade);
      for (const socket of sockets.clients) closeSocket(socket, CLOSE.goingAway, 'going away');
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

async function connect(context: SocketContext, { identify, log }: SocketParts): Promise<boolean> {
  const { extra } = context;
  try {
    extra.identity = await identify(parameterOf(context, 'authorization'));
  } catch (error) {
    if (error instanceof TokenRefused) {
      closeSocket(extra.socket, CLOSE.forbidden, 'token not valid or expired; sign in again');
    } else {
      log.error({ err: error }, 'token could not be checked');
      closeSocket(extra.socket, CLOSE.tryAgainLater, 'token could not be checked; try again');
    }
    return false;
  }
  const { expiresAtMs } = extra.identity;
  if (expiresAtMs !== null) closeAt(extra, expiresAtMs);
  return true;
}

const TIMEOUT_MS_MAX = 2 ** 31 - 1;

// Longer timeouts than 24 days overflow; such tokens are looked at again then.
function closeAt(extra: Extra, whenMs: number): void {
  const left = whenMs - Date.now();
  extra.expiry = setTimeout(
    () => {
      if (left > TIMEOUT_MS_MAX) closeAt(extra, whenMs);
      else closeSocket(extra.socket, CLOSE.forbidden, 'token expired; sign in again');
    },
    Math.min(Math.max(left, 0), TIMEOUT_MS_MAX),
  );
  extra.expiry.unref();
}

/** A header, or the connection parameter of that name, whatever its case. */
function parameterOf(context: SocketContext, name: string): string | undefined {
  const parameters = Object.entries(context.connectionParams ?? {});
  const given = parameters.find(([key]) => key.toLowerCase() === name)?.[1];
  const header = context.extra.request.headers[name];
  return typeof given === 'string' ? given : typeof header === 'string' ? header : undefined;
}

function callerOf(context: SocketContext, { passOn }: SocketParts): Caller {
  return {
    ...(passOn ? { passed: passedHeaders(passOn, (name) => parameterOf(context, name)) } : {}),
    actor: context.extra.identity.actor,
    requestId: randomUUID(),
    language: languageOf(parameterOf(context, 'accept-language')),
  };
}

interface Payload {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

function start(
  context: SocketContext,
  id: string,
  payload: Payload,
  parts: SocketParts,
): ExecutionArgs | readonly GraphQLError[] {
  const { gate, graph } = parts;
  const caller = callerOf(context, parts);
  const { socket, callers } = context.extra;
  callers.set(id, caller);
  if (Object.keys(context.subscriptions).length > OPERATIONS_MAX) {
    return [gatewayError('TOO_LARGE', MESSAGES.tooManyOperations, caller.language)];
  }
  const text = String(payload.query ?? '');
  const variables = (payload.variables ?? {}) as Readonly<Record<string, unknown>>;
  const admission = gate.admitValid(text, caller, variables);
  if (!admission.ok) return admission.errors;

  const { document } = admission;
  const operationName = typeof payload.operationName === 'string' ? payload.operationName : null;
  if (!getOperationAST(document, operationName)) return [operationUnknown(caller)];
  const request: GraphRequest = { text, document, operationName, variables };
  const contextValue: Started = { request, caller, socket };
  return { schema: graph.schema, document, operationName, contextValue };
}

async function run(args: ExecutionArgs, { graph, mask }: SocketParts): Promise<ExecutionResult> {
  const { request, caller } = args.contextValue as Started;
  return mask.result(await graph.execute(request, caller), caller);
}

async function stream(args: ExecutionArgs, { graph, mask, log }: SocketParts) {
  const { request, caller, socket } = args.contextValue as Started;
  const results = await graph.subscribe(request, caller);
  if (!(Symbol.asyncIterator in results)) return mask.result(results, caller);
  const bounded = caughtUpStream(results, {
    itemsMax: RESULTS_WAITING_MAX,
    sizeMax: TEXT_WAITING_MAX,
    sizeOf: ({ text = '' }) => text.length,
    behindMsMax: BEHIND_MS_MAX,
    onBehind() {
      log.info({ requestId: caller.requestId }, 'socket closed: the client does not keep up');
      closeSocket(socket, CLOSE.tryAgainLater, 'too slow; resume after the last position');
    },
  });
  return mapIterator(bounded, (result) => mask.result(result, caller));
}
