import type { FastifyRequest } from 'fastify';
import type { Caller } from '../caller.ts';
import { withCost } from '../doors/cost-report.ts';
import { REFUSED } from '../doors/rates.ts';
import { tooFast } from '../errors/gateway-error.ts';
import { headerMap } from './create-apollo.ts';
import type { GraphqlRouteParts } from './graphql-route.ts';
import type { Reply } from './raw-reply.ts';
import { sendErrors } from './send-errors.ts';

/** One operation as it came. */
type Asked = Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body'>;

/** Answers what is not plain: Apollo Server knows the rest of the protocol, and how to refuse. */
export async function answerWithApollo(
  { http, gate, mask, rates }: GraphqlRouteParts,
  request: Asked,
  reply: Reply,
  caller: Caller,
): Promise<void> {
  const { search, searchParams } = new URL(request.url, 'http://localhost');
  const given = request.method === 'GET' ? Object.fromEntries(searchParams) : request.body;
  const { text, ...asked } = operationOf(given);
  const admission = text === undefined ? null : gate.admit(text, caller, asked);
  const waitS = await rates.take(caller, admission?.ok ? admission : REFUSED);
  if (waitS !== null) return sendErrors(reply, [tooFast(waitS, caller.language)], mask, caller);
  if (admission?.ok === false) return sendErrors(reply, admission.errors, mask, caller);
  const { status, headers, body } = await http.respond(
    {
      method: request.method,
      headers: headerMap(request.headers),
      search,
      body: request.body,
    },
    caller,
  );
  for (const [name, value] of headers) reply.header(name, value);
  if (body.kind !== 'complete') throw new Error('answers are never sent in parts');
  reply.code(status ?? 200);
  reply.send(withCost(body.string, admission?.cost ?? null));
}

/** What the doors look at: as Apollo Server reads it, which refuses what has another form. */
function operationOf(given: unknown) {
  const source = (given ?? {}) as {
    query?: unknown;
    operationName?: unknown;
    variables?: unknown;
  };
  const { query } = source;
  const operationName = typeof source.operationName === 'string' ? source.operationName : null;
  const text = typeof query === 'string' && query !== '' ? query : undefined;
  return { text, operationName, variables: variablesOf(source.variables) };
}

function variablesOf(given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given === 'string') return variablesOf(parseJson(given));
  return given !== null && typeof given === 'object' ? (given as Record<string, unknown>) : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
