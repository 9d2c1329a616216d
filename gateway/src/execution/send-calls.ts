import { hash } from 'node:crypto';
import {
  issueStatement,
  type Actor,
  type ActorStatement,
  type Departure,
  type SubgraphRequest,
  type SubgraphResult,
} from '@entresol/shared';
import { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';
import type { Variables } from './compiled/json-data.ts';
import type { CallAnswer, SendCall, SubgraphCall } from './compiled/plan-run.ts';
import { subgraphAway, type ClientOf } from './data-source.ts';
import { createFlights } from './subgraph-flights.ts';

/** Reaches subgraphs in the name of a caller; equal queries of one scope share a flight. */
export function createSender(clientOf: ClientOf): (caller: Caller) => SendCall {
  const share = createFlights();
  return (caller) => {
    let issued: ActorStatement | null = null;
    const sender: Sender = {
      clientOf,
      caller,
      // One for all calls of a request; what makes each of them single is signed with it.
      statement: () => (issued ??= issueStatement(caller)),
    };
    return (call) => {
      const request = new CallRequest(call);
      if (!call.isQuery) return sendAlone(sender, call, request, undefined);
      const shared = {
        lane: call.identity,
        // Whatever a resolver may decide by is in the key, so no answer reaches another's eyes.
        key: () => `${scopeOf(caller)}\n${request.variablesText}`,
      };
      return share(shared, caller.departure, (departure) =>
        sendAlone(sender, call, request, departure),
      );
    };
  };
}

/** One call as subgraphs take it; its variables are written when somebody asks, and only once. */
class CallRequest implements SubgraphRequest {
  readonly query: string;
  readonly variables: Variables;
  readonly operationName: string | null;
  #text: string | null = null;

  constructor({ query, variables, operationName }: SubgraphCall) {
    this.query = query;
    this.variables = variables;
    this.operationName = operationName;
  }

  get variablesText(): string {
    return (this.#text ??= JSON.stringify(this.variables));
  }
}

/** Who sends calls, and how. */
interface Sender {
  readonly clientOf: ClientOf;
  readonly caller: Caller;
  statement(): ActorStatement;
}

const scopes = new WeakMap<Actor, string>();

function scopeOf({ actor, language, passed }: Caller): string {
  if (passed) return `${language}${JSON.stringify([actor, passed])}`;
  let scope = scopes.get(actor);
  if (scope === undefined)
    scopes.set(actor, (scope = hash('sha256', JSON.stringify(actor), 'base64')));
  return `${language}${scope}`;
}

function sendAlone(
  { clientOf, caller, statement }: Sender,
  { service, isQuery }: SubgraphCall,
  request: SubgraphRequest,
  departure: Departure | undefined,
): CallAnswer {
  // Nobody reads what would be asked for.
  const client = departure?.isGone ? undefined : clientOf(service);
  if (!client) return { errors: [subgraphAway(caller)] };
  const options = { isQuery, departure, headers: caller.passed };
  try {
    const answer = client.execute(request, statement(), options);
    return answer instanceof Promise ? answer.catch(callFailed) : answer;
  } catch (error) {
    return callFailed(error);
  }
}

function callFailed(error: unknown): SubgraphResult {
  return { errors: [new GraphQLError('call failed', { originalError: error as Error })] };
}
