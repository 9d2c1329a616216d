import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BareAnswer } from './sides.ts';

/** Nothing but `node:http`, which answers the bytes of the gateway: what no gateway can reach. */
const { text, headers: told } = JSON.parse(process.env['PEER_OPTIONS']!) as BareAnswer;
const bytes = Buffer.from(text);
const headers = { ...told, 'content-length': bytes.length };
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => response.writeHead(200, headers).end(bytes));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});
process.on('disconnect', () => process.exit(0));
