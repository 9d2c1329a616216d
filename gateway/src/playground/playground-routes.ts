import type { FastifyInstance } from 'fastify';

/** A token that the playground of a local demo offers. */
export interface DemoToken {
  readonly name: string;
  readonly token: string;
}

/** Serves the playground at `/`. */
export function playgroundRoutes(
  app: FastifyInstance,
  _options: { readonly demoTokens: readonly DemoToken[] },
): void {
  app.get('/', async (_request, reply) => reply.type('text/html').send(''));
}
