import type { FastifyInstance } from 'fastify';
import { languageOf } from '@entresol/shared';
import { MESSAGES } from '../errors/gateway-error.ts';

/** Answers addresses that do not exist, in the shape of the graph's errors. */
export function notFound(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const message = MESSAGES.notFound[languageOf(request.headers['accept-language'])];
    const extensions = { code: 'BAD_REQUEST', requestId: request.id };
    return reply.code(404).send({ errors: [{ message, extensions }] });
  });
}
