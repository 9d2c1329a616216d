import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, type Logger } from '@entresol/shared';
import { MESSAGES } from '../errors/gateway-error.ts';

/** Answers addresses that do not exist, in the shape of the graph's errors. */
export function notFound(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => sendRefusal(request, reply, 404, 'notFound'));
}

/** Answers requests that no route could read, in the shape of the graph's errors. */
export function createRefusal(log: Logger) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const status = error.statusCode ?? 500;
    if (status < 500) return void sendRefusal(request, reply, status, 'requestRefused');
    log.error({ err: error, requestId: request.id }, 'request failed');
    void sendRefusal(request, reply, 500, 'fault');
  };
}

type About = 'notFound' | 'requestRefused' | 'methodRefused' | 'foreignOrigin' | 'fault';
const CODES: Partial<Record<About, string>> = { fault: 'INTERNAL', foreignOrigin: 'FORBIDDEN' };

/** Answers a request that means nothing to the graph, in the shape of its errors. */
export function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  about: About,
): FastifyReply {
  const message = MESSAGES[about][languageOf(request.headers['accept-language'])];
  const code = CODES[about] ?? 'BAD_REQUEST';
  // What is left of a body that was refused is not read, so the connection cannot go on.
  if (status === 413) reply.header('connection', 'close');
  // An address that cannot be read meets no hook that would have set it.
  reply.header('x-request-id', request.id);
  const extensions = { code, requestId: request.id };
  return reply.code(status).send({ errors: [{ message, extensions }] });
}
