import type { FastifyReply } from 'fastify';
import { getOperationAST, type DocumentNode } from 'graphql';
import type { Caller } from '../caller.ts';
import { mayExplain } from '../doors/may-introspect.ts';
import { costExtensions } from '../doors/cost-report.ts';
import { REFUSED } from '../doors/rates.ts';
import { gatewayError, MESSAGES, tooFast } from '../errors/gateway-error.ts';
import type { GraphAnswer } from '../execution/create-graph.ts';
import { admitNamed } from '../operations/admit-named.ts';
import type { GraphqlRouteParts } from './graphql-route.ts';
import type { PlainRequest } from './plain-request.ts';
import { sendErrors } from './send-errors.ts';

/** The usual way: what was prepared for this text is run, and its JSON sent as it is written. */
export async function answerPlain(
  parts: GraphqlRouteParts,
  request: PlainRequest,
  reply: FastifyReply,
  caller: Caller,
): Promise<FastifyReply> {
  const { graph, mask, rates } = parts;
  const { operationName, variables, type, isGet } = request;
  const refuse = (errors: readonly unknown[]) => sendErrors(reply, errors, mask, caller, type);
  if (isGet) varyBy(reply);
  const admission = admitNamed(parts, request, caller);
  const wait = rates.take(caller, admission.ok ? admission : REFUSED);
  const waitS = wait instanceof Promise ? await wait : wait;
  if (waitS !== null) return refuse([tooFast(waitS, caller.language)]);
  if (!admission.ok) return refuse(admission.errors);
  const { text, document, cost } = admission;
  if (isGet && changes(document, operationName)) return refuse([getRefused(reply, caller)]);
  const answered = await graph.execute({ text, document, operationName, variables }, caller);
  if (answered.text === undefined) return refuse(answered.errors);
  if (isGet) reply.header('cache-control', cacheControl(answered, caller));
  reply.type(type);
  const plan = mayExplain(caller) ? graph.explain({ text, document, operationName }) : null;
  const said = plan === null ? NOTHING : { queryPlan: plan };
  const extensions = costExtensions(cost, answered, said);
  if (answered.errors.length === 0) {
    return reply.send(`{"data":${answered.text}${extensions}}\n`);
  }
  const errors = JSON.stringify(answered.errors.map((error) => mask.error(error, caller)));
  return reply.send(`{"errors":${errors},"data":${answered.text}${extensions}}\n`);
}

const NOTHING = {};

function changes(document: DocumentNode, operationName: string | null): boolean {
  const operation = getOperationAST(document, operationName);
  return operation !== null && operation !== undefined && operation.operation !== 'query';
}

function getRefused(reply: FastifyReply, { language }: Caller) {
  reply.header('allow', 'POST');
  return gatewayError('BAD_REQUEST', MESSAGES.getIsForQueries, language, { status: 405 });
}

/** What an answer depends on besides its address. */
function varyBy(reply: FastifyReply): void {
  reply.header('vary', 'Authorization, Accept-Language, Accept');
  reply.header('cache-control', 'no-store');
}

/** Of a signed-in caller, only the caller's own device may keep an answer. */
function cacheControl({ cache, errors }: GraphAnswer, { actor }: Caller): string {
  if (!cache || errors.length > 0) return 'no-store';
  const isPublic = cache.isPublic && actor.kind === 'ANONYMOUS';
  return `max-age=${cache.maxAgeS}, ${isPublic ? 'public' : 'private'}`;
}
