import { randomBytes } from 'node:crypto';
import fastifyStatic from '@fastify/static';
import { getDistDirectory, renderAltair } from 'altair-static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageOf } from '@entresol/shared';
import { isThisMachine } from '../doors/origins.ts';
import { MESSAGES } from '../errors/gateway-error.ts';
import { altairOptions, type DemoToken } from './altair-options.ts';
import { readSampleOperations } from './sample-operations.ts';

const ASSETS = '/altair/';

/** Serves the playground at `/`, whole from this machine: its policy lets no other host in. */
export function playgroundRoutes(
  app: FastifyInstance,
  options: { readonly demoTokens: readonly DemoToken[] },
): void {
  const samples = readSampleOperations();
  void app.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: ASSETS,
    decorateReply: false,
    index: false,
    maxAge: '1h',
  });
  app.get('/', async (request, reply) => {
    // The page holds tokens. A foreign name that leads here would let a foreign page read them.
    if (options.demoTokens.length > 0 && !isThisMachine(request.host)) {
      const message = MESSAGES.foreignHost[languageOf(request.headers['accept-language'])];
      const extensions = { code: 'FORBIDDEN', requestId: request.id };
      return reply.code(421).send({ errors: [{ message, extensions }] });
    }
    const nonce = randomBytes(16).toString('base64');
    const shown = altairOptions({ ...options, samples, graphUrl: graphUrlOf(request) });
    reply.headers({
      'content-security-policy': contentPolicy(nonce),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    return reply
      .type('text/html; charset=utf-8')
      .send(renderAltair({ ...shown, baseURL: ASSETS, cspNonce: nonce }));
  });
}

function graphUrlOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}/graphql`;
}

function contentPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    // The page sets styles of elements from its scripts; a style can fetch nothing from elsewhere.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `worker-src 'self' blob:`,
    `base-uri 'self'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
