import { getOperationAST, type DocumentNode } from 'graphql';
import type { Caller } from '../caller.ts';
import { mayExplain } from '../doors/may-introspect.ts';
import type { Cost } from '../doors/create-operation-gate.ts';
import { costExtensions } from '../doors/cost-report.ts';
import { REFUSED } from '../doors/rates.ts';
import { gatewayError, MESSAGES, tooFast } from '../errors/gateway-error.ts';
import type { GraphAnswer, GraphRequest } from '../execution/create-graph.ts';
import { admitNamed } from '../operations/admit-named.ts';
import type { GraphqlRouteParts } from './graphql-route.ts';
import type { PlainRequest } from './plain-request.ts';
import type { Reply } from './raw-reply.ts';
import { sendErrors } from './send-errors.ts';

/** An operation on its way, and what the doors said of it. */
interface Asked {
  readonly parts: GraphqlRouteParts;
  readonly request: PlainRequest;
  readonly reply: Reply;
  readonly caller: Caller;
  readonly admission: ReturnType<typeof admitNamed>;
}

/**
 * The usual way: what was prepared for this text is run, and its JSON sent as it is written.
 *
 * It is a promise only where something has to be waited for.
 */
export function answerPlain(
  parts: GraphqlRouteParts,
  request: PlainRequest,
  reply: Reply,
  caller: Caller,
): Promise<void> | void {
  if (request.isGet) varyBy(reply, parts);
  const admission = admitNamed(parts, request, caller);
  const asked = { parts, request, reply, caller, admission };
  const wait = parts.rates.take(caller, admission.ok ? admission : REFUSED);
  return wait instanceof Promise ? wait.then((waitS) => run(asked, waitS)) : run(asked, wait);
}

function run(asked: Asked, waitS: number | null): Promise<void> | void {
  const { parts, request, reply, caller, admission } = asked;
  const { operationName, variables, isGet } = request;
  if (waitS !== null) return refuse(asked, [tooFast(waitS, caller.language)]);
  if (!admission.ok) return refuse(asked, admission.errors);
  const { text, document } = admission;
  if (isGet && changes(document, operationName)) {
    return refuse(asked, [getRefused(reply, caller)]);
  }
  const operation = { text, document, operationName, variables };
  const answered = parts.graph.execute(operation, caller);
  const write = (answer: GraphAnswer) => writeAnswer(asked, operation, admission.cost, answer);
  return answered instanceof Promise ? answered.then(write) : write(answered);
}

function refuse({ parts, request, reply, caller }: Asked, errors: readonly unknown[]): void {
  sendErrors(reply, errors, parts.mask, caller, request.type);
}

function writeAnswer(
  asked: Asked,
  operation: GraphRequest,
  cost: Cost | null,
  answer: GraphAnswer,
): void {
  const { parts, request, reply, caller } = asked;
  if (answer.text === undefined) return refuse(asked, answer.errors);
  if (request.isGet) reply.header('cache-control', cacheControl(answer, caller));
  reply.type(request.type);
  const plan = mayExplain(caller) ? parts.graph.explain(operation) : null;
  const said = plan === null ? NOTHING : { queryPlan: plan };
  const extensions = costExtensions(cost, answer, said);
  if (answer.errors.length === 0) {
    return void reply.send(`{"data":${answer.text}${extensions}}\n`);
  }
  const errors = JSON.stringify(answer.errors.map((error) => parts.mask.error(error, caller)));
  reply.send(`{"errors":${errors},"data":${answer.text}${extensions}}\n`);
}

const NOTHING = {};

function changes(document: DocumentNode, operationName: string | null): boolean {
  const operation = getOperationAST(document, operationName);
  return operation !== null && operation !== undefined && operation.operation !== 'query';
}

function getRefused(reply: Reply, { language }: Caller) {
  reply.header('allow', 'POST');
  return gatewayError('BAD_REQUEST', MESSAGES.getIsForQueries, language, { status: 405 });
}

/** What an answer depends on besides its address. */
function varyBy(reply: Reply, { cors }: GraphqlRouteParts): void {
  const others = cors.isOpen ? ', Origin' : '';
  reply.header('vary', `Authorization, Accept-Language, Accept${others}`);
  reply.header('cache-control', 'no-store');
}

/** Of a signed-in caller, only the caller's own device may keep an answer. */
function cacheControl({ cache, errors }: GraphAnswer, { actor }: Caller): string {
  if (!cache || errors.length > 0) return 'no-store';
  const isPublic = cache.isPublic && actor.kind === 'ANONYMOUS';
  return `max-age=${cache.maxAgeS}, ${isPublic ? 'public' : 'private'}`;
}
