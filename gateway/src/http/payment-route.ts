import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { internalService, issueStatement, type Logger } from '@entresol/shared';
import type { ClientOf } from '../execution/data-source.ts';

const NOTIFY = /* GraphQL */ `
  mutation PaymentNotification(
    $provider: String!
    $headers: [PaymentNotificationHeaderInput!]!
    $body: String!
  ) {
    paymentNotificationReceive(provider: $provider, headers: $headers, body: $body) {
      accepted
      reason
    }
  }
`;

// Notifications are a few kilobytes; anybody may send to this address.
const BODY_BYTES_MAX = 64 * 1024;
const HEADER_LENGTH_MAX = 4_096;
const SIGNING_HEADER = /^(wechatpay-[a-z-]{1,32}|x-entresol-signature)$/;

interface Received {
  readonly accepted: boolean;
  readonly reason: string | null;
}

type Notification = FastifyRequest<{ Params: { provider: string } }>;

/**
 * Serves the addresses that payment providers send notifications to, and hands each to orders as
 * it came: raw body, and the headers that signatures need.
 *
 * Orders decides whether to believe it. A provider sends again until it reads 200 or 204, so what
 * can never be believed is a 4xx, and what may be later a 503. `/payments/notifications/:provider`
 * answers as WeChat Pay wants it, `/payments/:provider/notify` in our own words.
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
    const deliver = (request: Notification) => handOver(request, options);
    scope.post<{ Params: { provider: string } }>(
      '/payments/:provider/notify',
      async (request, reply) => answer(reply, await deliver(request)),
    );
    scope.post<{ Params: { provider: string } }>(
      '/payments/notifications/:provider',
      async (request, reply) => answerProvider(reply, await deliver(request)),
    );
  });
}

async function handOver(
  request: Notification,
  { clientOf, log }: { readonly clientOf: ClientOf; readonly log: Logger },
): Promise<Received | null> {
  const statement = issueStatement({
    actor: internalService('gateway'),
    requestId: request.id,
    language: 'en',
  });
  const variables = {
    provider: request.params.provider,
    headers: signingHeaders(request),
    body: typeof request.body === 'string' ? request.body : '',
  };
  const result = await clientOf('orders')?.execute({ query: NOTIFY, variables }, statement);
  const received = result?.data?.['paymentNotificationReceive'] as Received | undefined;
  if (!received) log.error({ requestId: request.id }, 'payment notification was not taken');
  return received ?? null;
}

function signingHeaders({ headers }: Notification) {
  return Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' && value.length <= HEADER_LENGTH_MAX && SIGNING_HEADER.test(name)
      ? [{ name, value }]
      : [],
  );
}

function statusOf(received: Received | null): number {
  if (!received || received.reason === 'IN_PROGRESS') return 503;
  if (received.accepted) return 200;
  return received.reason === 'PROVIDER_UNKNOWN' ? 404 : 400;
}

function answer(reply: FastifyReply, received: Received | null): FastifyReply {
  const told = received ?? { accepted: false, reason: 'UNAVAILABLE' };
  return reply.code(statusOf(received)).send({ accepted: told.accepted, reason: told.reason });
}

function answerProvider(reply: FastifyReply, received: Received | null): FastifyReply {
  const status = statusOf(received);
  if (status === 200) return reply.code(204).send();
  const message = received?.reason ?? 'UNAVAILABLE';
  return reply.code(status).send({ code: 'FAIL', message });
}
