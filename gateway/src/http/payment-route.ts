import type { FastifyInstance } from 'fastify';
import { internalService, issueStatement, type Logger } from '@entresol/shared';
import type { ClientOf } from '../execution/data-source.ts';

const NOTIFY = /* GraphQL */ `
  mutation PaymentNotification($provider: String!, $signature: String!, $body: String!) {
    paymentNotificationReceive(provider: $provider, signature: $signature, body: $body) {
      accepted
      reason
    }
  }
`;

const BODY_BYTES_MAX = 256 * 1024;

/**
 * Serves `POST /payments/:provider/notify`: hands a provider's notification to orders as it came.
 *
 * Orders verifies the signature over the raw body; a provider tries again until it reads 200.
 */
export function paymentRoute(
  app: FastifyInstance,
  options: { readonly clientOf: ClientOf; readonly log: Logger },
): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'string', bodyLimit: BODY_BYTES_MAX },
      (_request, body, done) => done(null, body),
    );
    scope.post<{ Params: { provider: string } }>(
      '/payments/:provider/notify',
      async (request, reply) => {
        const signature = request.headers['x-entresol-signature'];
        const statement = issueStatement({
          actor: internalService('gateway'),
          requestId: request.id,
          language: 'en',
        });
        const variables = {
          provider: request.params.provider,
          signature: typeof signature === 'string' ? signature : '',
          body: typeof request.body === 'string' ? request.body : '',
        };
        const call = { query: NOTIFY, variables };
        const result = await options.clientOf('orders')?.execute(call, statement);
        const received = result?.data?.['paymentNotificationReceive'] as Received | undefined;
        if (!received) {
          options.log.error({ requestId: request.id }, 'payment notification was not taken');
          return reply.code(503).send({ accepted: false, reason: 'UNAVAILABLE' });
        }
        const { accepted, reason } = received;
        return reply.code(accepted ? 200 : 400).send({ accepted, reason });
      },
    );
  });
}

interface Received {
  readonly accepted: boolean;
  readonly reason: string | null;
}
