import {
  createHttpClient,
  createInProcessClient,
  signStatement,
  STATEMENT_HEADER,
  type ActorStatement,
  type Subgraph,
  type SubgraphClient,
} from '@entresol/shared';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

/** One subgraph as somebody meets it who goes past the gateway. */
export interface Backdoor {
  /** With the gateway's signed actor, as a router calls it. */
  readonly client: SubgraphClient;
  /** Without one: the answers to each way of going without. */
  unsigned(query: string, variables: object): Promise<readonly Refusal[]>;
  unsignedSubscription(query: string): Promise<readonly Refusal[]>;
}

/** How a call was refused; data would be a leak. */
export interface Refusal {
  readonly code: unknown;
  readonly data: unknown;
}

// Says the right things, but nobody of this house made it.
const FORGED: ActorStatement = {
  actor: { kind: 'SERVICE', id: 'forged', internal: true },
  requestId: 'forged',
  language: 'en',
};

/** In process, the statement is an object that only this house can make. */
export function inProcessBackdoor(subgraph: Subgraph): Backdoor {
  const statements = [null, FORGED, Object.freeze({ ...FORGED })];
  return {
    client: createInProcessClient(subgraph),
    async unsigned(query, variables) {
      const request = { query, variables: variables as Record<string, unknown> };
      const answers = statements.map((statement) => subgraph.execute(request, statement));
      return (await Promise.all(answers)).map(refusalOf);
    },
    async unsignedSubscription(query) {
      const answers = statements.map((statement) => subgraph.subscribe({ query }, statement));
      return (await Promise.all(answers)).map((answer) => refusalOf(answer as object));
    },
  };
}

/** Over the network, it is signed with a secret for one audience, body and moment. */
export function networkBackdoor(place: {
  readonly name: string;
  readonly url: string;
  readonly secret: string;
}): Backdoor {
  const { name, url, secret } = place;
  const forged = (body: string) =>
    signStatement(FORGED, { audience: name, body, secret: `not ${secret}` });
  const misdirected = (body: string) =>
    signStatement(FORGED, { audience: 'another', body, secret });

  async function send(body: string, headers: Record<string, string>): Promise<Refusal> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const refusal = refusalOf((await response.json()) as object);
    return response.status === 401 ? refusal : { ...refusal, code: response.status };
  }

  return {
    client: createHttpClient({ name, url, secret }),
    unsigned(query, variables) {
      const body = JSON.stringify({ query, variables });
      const headers = [
        {},
        { [STATEMENT_HEADER]: 'nonsense' },
        { [STATEMENT_HEADER]: forged(body) },
        { [STATEMENT_HEADER]: misdirected(body) },
        { [STATEMENT_HEADER]: signStatement(FORGED, { audience: name, body: '{}', secret }) },
      ];
      return Promise.all(headers.map((given) => send(body, given)));
    },
    unsignedSubscription(query) {
      const given = [
        {},
        { [STATEMENT_HEADER]: forged('') },
        { [STATEMENT_HEADER]: misdirected('') },
      ];
      return Promise.all(given.map((params) => openedSocket(url, params, query)));
    },
  };
}

/** How a socket ends that should not have been opened. */
async function openedSocket(url: string, params: object, query: string): Promise<Refusal> {
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: params as Record<string, unknown>,
    retryAttempts: 0,
  });
  try {
    const { value } = await client.iterate({ query }).next();
    return { code: 'OPENED', data: value };
  } catch (error) {
    const isRefused = (error as { code?: number }).code === 4403;
    return { code: isRefused ? 'UNAUTHENTICATED' : error, data: undefined };
  } finally {
    await client.dispose();
  }
}

function refusalOf(answer: {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}): Refusal {
  return { code: answer.errors?.[0]?.extensions?.code, data: answer.data };
}
