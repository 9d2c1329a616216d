import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Cors } from '../doors/cors.ts';
import { sendRefusal } from './not-found.ts';

const TAKEN = new Set(['GET', 'POST']);

/**
 * Answers at once what the graph cannot: a request to no host, a browser that asks beforehand for
 * a page, and methods that are not for operations. No body of theirs is read.
 */
export function refuseMethods(app: FastifyInstance, cors: Cors): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { method, url, headers, raw } = request;
    if (raw.headers.host === undefined && raw.httpVersion === '1.1') {
      return void sendRefusal(request, closing(reply), 400, 'requestRefused');
    }
    if (!isGraph(url)) return done();
    for (const [name, value] of cors.headersOf(headers.origin)) reply.header(name, value);
    if (TAKEN.has(method)) return done();
    if (method === 'OPTIONS' && headers['access-control-request-method'] !== undefined) {
      return void answerPreflight(request, reply, cors);
    }
    closing(reply).header('allow', 'GET, POST');
    void sendRefusal(request, reply, 405, 'methodRefused');
  });
}

function isGraph(url: string): boolean {
  return url === '/graphql' || url.startsWith('/graphql?');
}

function answerPreflight(request: FastifyRequest, reply: FastifyReply, cors: Cors): FastifyReply {
  const { origin, 'access-control-request-headers': asked } = request.headers;
  const headers = cors.preflight(origin, asked);
  if (!headers) return sendRefusal(request, reply, 403, 'foreignOrigin');
  for (const [name, value] of headers) reply.header(name, value);
  return reply.code(204).send();
}

/** What is left of a body is not read, so the connection cannot go on. */
function closing(reply: FastifyReply): FastifyReply {
  const { headers } = reply.request;
  const hasBody =
    headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  return hasBody ? reply.header('connection', 'close') : reply;
}
