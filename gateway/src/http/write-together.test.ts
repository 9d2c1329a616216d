import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { RawReply } from './raw-reply.ts';
import { createWriteTogether } from './write-together.ts';

const turnOver = () => new Promise((resolve) => setImmediate(resolve));

describe('answers that are made in one turn', () => {
  it('are written in their order when it is over, and the next turn begins anew', async () => {
    const written: string[] = [];
    const writeTogether = createWriteTogether(() => 0);
    for (const name of ['a', 'b', 'c']) writeTogether(() => written.push(name));
    expect(written).toEqual([]);
    await turnOver();
    expect(written).toEqual(['a', 'b', 'c']);
    writeTogether(() => written.push('d'));
    expect(written).toHaveLength(3);
    await turnOver();
    expect(written).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are written as soon as there are eight of them', async () => {
    const written: number[] = [];
    const writeTogether = createWriteTogether(() => 0);
    for (let count = 1; count <= 7; count += 1) writeTogether(() => written.push(count));
    expect(written).toEqual([]);
    writeTogether(() => written.push(8));
    expect(written).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    await turnOver();
    expect(written).toHaveLength(8);
  });

  it('wait half a millisecond for each other, and for the one that is being made', () => {
    let now = 0;
    const written: string[] = [];
    const writeTogether = createWriteTogether(() => now);
    writeTogether(() => written.push('first'));
    now = 0.5;
    writeTogether(() => written.push('in time'));
    expect(written).toEqual([]);
    now = 3;
    writeTogether(() => written.push('late'));
    expect(written).toEqual(['first', 'in time', 'late']);
  });
});

describe('an answer that cannot be written', () => {
  it('ends its own connection, and those beside it are written', async () => {
    const server = createServer((asked, response) => {
      const reply = new RawReply(response, 'id');
      reply.type(asked.url === '/bad' ? 'text/plain\r\n' : 'text/plain');
      reply.send('here');
      expect(reply.isSent).toBe(true);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const statusOf = (path: string) =>
      new Promise((resolve) => {
        const asking = request({ port, host: '127.0.0.1', path }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        asking.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
        asking.end();
      });
    const answers = await Promise.all(['/bad', '/good', '/good'].map(statusOf));
    expect(answers).toEqual(['ECONNRESET', 200, 200]);
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
});
