import type { Server } from 'node:http';
import { getOperationAST, GraphQLError, parse, type FormattedExecutionResult } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { STATEMENT_HEADER } from '../identity/signature.ts';
import type { Subgraph, SubgraphRequest } from '../runtime/subgraph.ts';
import type { Admit } from './serve-subgraph.ts';

const PING_EVERY_MS = 5_000;
const MESSAGE_MAX_BYTES = 1024 * 1024;

const BROKE_OFF = {
  message: '订阅中断，请从断点继续。 / The stream broke off; resume after the last position.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
};

/** The text that the statement of one subscription signs. */
export function subscriptionBody(request: SubgraphRequest): string {
  return JSON.stringify([request.query, request.variables ?? null, request.operationName ?? null]);
}

/** Subscriptions carry a statement each, signed over the operation they start. */
export function serveSubscriptions(subgraph: Subgraph, admit: Admit, server: Server) {
  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    maxPayload: MESSAGE_MAX_BYTES,
  });
  const protocol = useServer(
    {
      onConnect: (context) => {
        const signed = context.connectionParams?.[STATEMENT_HEADER];
        return typeof signed === 'string' && admit(signed, '') !== null;
      },
      onSubscribe: (_context, _id, payload) => {
        const document = parseOrNull(payload.query);
        const operation = document && getOperationAST(document, payload.operationName);
        if (!document || operation?.operation !== 'subscription') {
          return [new GraphQLError('only subscriptions are served over WebSocket')];
        }
        const request: SubgraphRequest = {
          query: payload.query,
          variables: payload.variables ?? null,
          operationName: payload.operationName ?? null,
        };
        const signed = payload.extensions?.[STATEMENT_HEADER];
        return { schema: subgraph.schema, document, contextValue: { request, signed } };
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

function parseOrNull(text: string) {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
