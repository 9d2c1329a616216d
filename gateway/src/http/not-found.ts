import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf, type Logger } from '@entresol/shared';
import { MESSAGES } from '../errors/gateway-error.ts';

/** Answers addresses that do not exist, in the shape of the graph's errors. */
export function notFound(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => send(request, reply, 404, 'notFound'));
}

/** Answers requests that no route could read, in the shape of the graph's errors. */
export function createRefusal(log: Logger) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const status = error.statusCode ?? 500;
    if (status < 500) return void send(request, reply, status, 'requestRefused');
    log.error({ err: error, requestId: request.id }, 'request failed');
    void send(request, reply, 500, 'fault');
  };
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  about: 'notFound' | 'requestRefused' | 'fault',
): FastifyReply {
  const message = MESSAGES[about][languageOf(request.headers['accept-language'])];
  const code = about === 'fault' ? 'INTERNAL' : 'BAD_REQUEST';
  // What is left of a body that was refused is not read, so the connection cannot go on.
  if (status === 413) reply.header('connection', 'close');
  // An address that cannot be read meets no hook that would have set it.
  reply.header('x-request-id', request.id);
  const extensions = { code, requestId: request.id };
  return reply.code(status).send({ errors: [{ message, extensions }] });
}
