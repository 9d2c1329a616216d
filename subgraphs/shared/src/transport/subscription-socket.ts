import { createClient, type Client } from 'graphql-ws';
import WebSocket, { type ClientOptions } from 'ws';
import { internalService } from '../actor.ts';
import { signStatement, STATEMENT_HEADER } from '../identity/signature.ts';
import { issueStatement, type ActorStatement } from '../identity/statement.ts';
import type { SubgraphRequest, SubgraphResult } from '../runtime/subgraph.ts';
import { boundedEvents } from './bounded-events.ts';
import { subscriptionBody } from './serve-subscriptions.ts';
import { RemoteCallError } from './subgraph-client.ts';

const PATIENCE: Patience = { pingEveryMs: 5_000, answerMsMax: 5_000 };

interface Peer {
  readonly name: string;
  /** Null for a subgraph of others: it is shown `params` instead of signatures. */
  readonly secret: string | null;
  readonly params?: Readonly<Record<string, string>>;
  /** Called when the connection is gone; the next stream opens another. */
  onClosed?(): void;
}

interface Patience {
  readonly pingEveryMs: number;
  /** How long the other side may take to answer a ping, a handshake, or the first message. */
  readonly answerMsMax: number;
}

/**
 * One WebSocket to a subgraph for all subscriptions there, opened when the first one begins.
 *
 * A peer that dies without a word is noticed within 10 s: the streams then fail, and their readers
 * come back with their positions.
 */
export class SubscriptionSocket {
  readonly #options: Peer;
  readonly #client: Client;
  readonly #answerMsMax: number;
  /** The message that is being heard. */
  readonly #heard = { bytes: 0 };
  #waiting: NodeJS.Timeout | undefined;

  constructor(options: Peer & { readonly url: URL }, patience: Patience = PATIENCE) {
    this.#options = options;
    this.#answerMsMax = patience.answerMsMax;
    let socket: WebSocket | null = null;
    this.#client = createClient({
      url: options.url.href.replace(/^http/, 'ws'),
      webSocketImpl: impatientWebSocket(patience.answerMsMax, this.#heard),
      retryAttempts: 0,
      connectionAckWaitTimeout: patience.answerMsMax,
      keepAlive: patience.pingEveryMs,
      connectionParams: () => this.#signedParams(),
      on: {
        opened: (opened) => {
          socket = opened as WebSocket;
        },
        ping: (isReceived) => {
          if (!isReceived) this.#expectAnswer(socket);
        },
        pong: (isReceived) => {
          if (isReceived) this.#answered();
        },
        closed: () => {
          this.#answered();
          options.onClosed?.();
        },
      },
    });
  }

  /** Begins a stream; it throws `RemoteCallError` when the connection is lost. */
  iterate(
    request: SubgraphRequest,
    statement: ActorStatement,
  ): AsyncIterableIterator<SubgraphResult> {
    const { name, secret } = this.#options;
    const body = subscriptionBody(request);
    const operation = {
      query: request.query,
      variables: request.variables ?? null,
      operationName: request.operationName ?? null,
      ...(secret === null
        ? {}
        : {
            extensions: {
              [STATEMENT_HEADER]: signStatement(statement, { audience: name, body, secret }),
            },
          }),
    };
    const events = boundedEvents<SubgraphResult>(
      (sink) => this.#client.subscribe(operation, sink as never),
      () => this.#heard.bytes,
    );
    return resultsOf(name, events);
  }

  async close(): Promise<void> {
    // One that never came about has nothing to close.
    await Promise.resolve(this.#client.dispose()).catch(() => {});
    this.#answered();
  }

  #signedParams() {
    const { name, secret, params = {} } = this.#options;
    if (secret === null) return params;
    const actor = internalService('gateway');
    const statement = issueStatement({ actor, requestId: 'socket', language: 'en' });
    return { [STATEMENT_HEADER]: signStatement(statement, { audience: name, body: '', secret }) };
  }

  #expectAnswer(socket: WebSocket | null): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => socket?.terminate(), this.#answerMsMax);
  }

  #answered(): void {
    clearTimeout(this.#waiting);
  }
}

/** The library gives no options to the socket, which would wait for ever. */
function impatientWebSocket(answerMsMax: number, heard: { bytes: number }) {
  return class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[], options?: ClientOptions) {
      const patience = { handshakeTimeout: answerMsMax, closeTimeout: answerMsMax };
      super(address, protocols, { ...options, ...patience });
      // Before the library is told of it.
      this.on('message', (data: Buffer) => (heard.bytes = data.length));
    }
  };
}

/** The answers of a stream; what the protocol calls an error is its last answer. */
function resultsOf(
  name: string,
  events: AsyncIterableIterator<SubgraphResult>,
): AsyncIterableIterator<SubgraphResult> {
  return {
    async next() {
      try {
        return await events.next();
      } catch (error) {
        if (Array.isArray(error)) return { done: false, value: { errors: error } };
        throw new RemoteCallError(name, 'SUBGRAPH_UNAVAILABLE', 'the stream broke off', {
          cause: error,
        });
      }
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
