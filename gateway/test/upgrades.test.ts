import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStandIn, until, type Served } from './start-stand-in.ts';

const HANDSHAKE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

let served: Served;
beforeAll(async () => {
  served = await startStandIn();
});
afterAll(() => served.close());

/** Sends a request as it stands; the client never ends its side. */
function send(line: string, headers: Readonly<Record<string, string>>, body = '') {
  const { port, hostname } = new URL(served.url);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  const answer = { text: '' };
  socket.on('data', (chunk) => (answer.text += String(chunk)));
  socket.on('error', () => {});
  const lines = Object.entries({ host: 'x', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write([`${line} HTTP/1.1`, ...lines, '', body].join('\r\n'));
  return { socket, answer };
}

function connections(): Promise<number> {
  return new Promise((resolve) =>
    served.gateway.app.server.getConnections((_error, count) => resolve(count)),
  );
}

async function reset(socket: Socket): Promise<void> {
  socket.resetAndDestroy();
  await once(socket, 'close');
}

describe('a connection that wants to be a socket and is refused', () => {
  const FOREIGN = { ...HANDSHAKE, origin: 'https://evil.example' };

  it('costs nothing when it breaks off before it is answered', async () => {
    for (let i = 0; i < 50; i += 1) {
      for (const [path, headers] of [
        ['/nowhere', HANDSHAKE],
        ['/graphql', FOREIGN],
        ['/graphql', { ...HANDSHAKE, 'sec-websocket-key': 'short' }],
      ] as const) {
        const { socket } = send(`GET ${path}`, headers);
        await once(socket, 'connect');
        await reset(socket);
      }
    }
    expect((await served.ask('{ whoAmI }')).status).toBe(200);
  });

  it('is not kept when its client never ends it', async () => {
    const before = await connections();
    const { answer } = send('GET /nowhere', HANDSHAKE);
    await until(() => answer.text.includes('HTTP/1.1 404 '));
    for (let i = 0; i < 100 && (await connections()) > before; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await connections()).toBe(before);
  });

  it.each([
    ['a key that is none', { 'sec-websocket-key': 'short' }],
    ['a version of long ago', { 'sec-websocket-version': '7' }],
    ['a list of protocols that is none', { 'sec-websocket-protocol': ',,' }],
  ])('is told so as by the graph, with its id: %s', async (_what, headers) => {
    const { answer, socket } = send('GET /graphql', {
      ...HANDSHAKE,
      'accept-language': 'zh',
      ...headers,
    });
    await until(() => answer.text.includes('}]}'));
    socket.destroy();
    const [head, body] = answer.text.split('\r\n\r\n');
    const { message, extensions } = JSON.parse(body!).errors[0];
    expect(head).toContain('HTTP/1.1 400 ');
    expect(message).toBe('无法接受该请求，请检查地址、方法和内容。');
    expect(extensions.code).toBe('BAD_REQUEST');
    expect(head).toContain(`x-request-id: ${extensions.requestId}`);
  });
});

it('answers over HTTP/1.1 who offers HTTP/2 with a request, as clients in Java do', async () => {
  const body = '{"query":"{ whoAmI }"}';
  const { answer, socket } = send(
    'POST /graphql',
    {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAAQAoAAAAAIAAAAA',
      'content-type': 'application/json',
      'content-length': String(body.length),
    },
    body,
  );
  await until(() => answer.text.includes('whoAmI') || socket.readableEnded);
  socket.destroy();
  expect(answer.text).toMatch(/^HTTP\/1\.1 200 /);
});
