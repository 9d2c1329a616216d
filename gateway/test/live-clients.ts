import { once } from 'node:events';
import { createClient, type Client } from 'graphql-ws';
import { SignJWT } from 'jose';
import WebSocket from 'ws';
import type { Actor } from '@entresol/shared';
import { SECRET, until, type Served } from './start-stand-in.ts';

export const socketUrl = (house: Served) => `${house.url.replace('http', 'ws')}/graphql`;

/** A token that ends so many seconds from now. */
export async function tokenOf(actor: Actor, seconds = 3_600): Promise<string> {
  const { id, kind, ...claims } = actor as Extract<Actor, { kind: 'STAFF' }>;
  const token = await new SignJWT({ kind, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(id)
    .setIssuer('entresol')
    .setAudience('entresol')
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1_000) + seconds)
    .sign(new TextEncoder().encode(SECRET));
  return `Bearer ${token}`;
}

/** A socket that a test speaks by hand. */
export interface RawSocket {
  readonly socket: WebSocket;
  /** Everything that came, in order. */
  readonly heard: any[];
  say(message: unknown): void;
  /** The first message that fits, waited for. */
  hear(fits: (message: any) => boolean): Promise<any>;
  closed(): Promise<{ readonly code: number; readonly reason: string }>;
}

/** Opens a socket; with a token or null it is initialised too. */
export async function openRaw(
  url: string,
  token?: string | null,
  protocol = 'graphql-transport-ws',
): Promise<RawSocket> {
  const socket = new WebSocket(url, protocol);
  const heard: any[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data))));
  const end = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) })),
  );
  await once(socket, 'open');
  const raw: RawSocket = {
    socket,
    heard,
    say: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async hear(fits) {
      await until(() => heard.some(fits));
      return heard.find(fits);
    },
    closed: () => end,
  };
  if (token === undefined) return raw;
  const payload = token === null ? {} : { authorization: token };
  raw.say({ type: 'connection_init', payload });
  await raw.hear(({ type }) => type === 'connection_ack');
  return raw;
}

export function subscribe(raw: RawSocket, id: string, query: string, variables = {}): void {
  raw.say({ id, type: 'subscribe', payload: { query, variables } });
}

/** The results of one operation of a raw socket so far. */
export const nexts = ({ heard }: RawSocket, id: string): any[] =>
  heard.filter((one) => one.type === 'next' && one.id === id).map(({ payload }) => payload);

/** A client of the library. */
export function connect(house: Served, connectionParams: Record<string, unknown> = {}): Client {
  const options = { webSocketImpl: WebSocket, retryAttempts: 0, connectionParams };
  return createClient({ url: socketUrl(house), ...options });
}

/** Follows a stream of server-sent events; what came is kept as it is. */
export async function openEvents(
  house: Served,
  query: string,
  variables: object,
  authorization: string,
): Promise<{ text(): string; isOver(): boolean }> {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: { accept: 'text/event-stream', 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  let text = '';
  let isOver = false;
  const read = async () => {
    for await (const chunk of response.body!) text += Buffer.from(chunk).toString();
    isOver = true;
  };
  void read();
  return { text: () => text, isOver: () => isOver };
}
