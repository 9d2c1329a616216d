import type { Server } from 'node:http';
import { parse, type FormattedExecutionResult } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { STATEMENT_HEADER } from '../identity/signature.ts';
import type { Subgraph, SubgraphRequest } from '../runtime/subgraph.ts';
import type { Admit } from './serve-subgraph.ts';

const PING_EVERY_MS = 5_000;
const CLOSE_MS_MAX = 2_000;
const MESSAGE_MAX_BYTES = 1024 * 1024;

const BROKE_OFF = {
  message: '订阅中断，请从断点继续。 / The stream broke off; resume after the last position.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
};

// The library wants an operation to decide what to call; the subgraph reads the real one.
const ANY_SUBSCRIPTION = parse('subscription { any }');

/** The text that the statement of one subscription signs. */
export function subscriptionBody(request: SubgraphRequest): string {
  return JSON.stringify([request.query, request.variables ?? null, request.operationName ?? null]);
}

/** Subscriptions carry a statement each, signed over the operation they start. */
export function serveSubscriptions(subgraph: Subgraph, admit: Admit, server: Server) {
  const limits = { maxPayload: MESSAGE_MAX_BYTES, closeTimeout: CLOSE_MS_MAX };
  const sockets = new WebSocketServer({ server, path: '/graphql', ...limits });
  const protocol = useServer(
    {
      onConnect: (context) => {
        const signed = context.connectionParams?.[STATEMENT_HEADER];
        return typeof signed === 'string' && admit(signed, '') !== null;
      },
      onSubscribe: (_context, _id, payload) => {
        const request: SubgraphRequest = {
          query: payload.query,
          variables: payload.variables ?? null,
          operationName: payload.operationName ?? null,
        };
        const signed = payload.extensions?.[STATEMENT_HEADER];
        const { schema } = subgraph;
        return { schema, document: ANY_SUBSCRIPTION, contextValue: { request, signed } };
      },
      // The subgraph parses, validates and masks by itself; the library speaks the protocol.
      subscribe: (({ contextValue }: { contextValue: SubscriptionStart }) => {
        const { request, signed } = contextValue;
        const text = typeof signed === 'string' ? signed : undefined;
        return subgraph.subscribe(request, admit(text, subscriptionBody(request)));
      }) as never,
      // Its errors are plain already, and the library would look for a method on them.
      onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
      // A stream that fails is begun again by its reader; why it failed stays here.
      onError: (_context, _id, _payload, errors) =>
        errors.map((error) => (error.originalError ? BROKE_OFF : error.toJSON())),
    },
    sockets,
    PING_EVERY_MS,
  );
  return { close: async () => protocol.dispose() };
}

interface SubscriptionStart {
  readonly request: SubgraphRequest;
  readonly signed: unknown;
}
