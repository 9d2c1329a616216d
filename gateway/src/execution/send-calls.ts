import { hash } from 'node:crypto';
import {
  issueStatement,
  type Actor,
  type ActorStatement,
  type Departure,
  type SubgraphResult,
} from '@entresol/shared';
import { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';
import type { SendCall, SubgraphCall } from './compiled/plan-run.ts';
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
      if (!call.isQuery) return sendAlone(sender, call, undefined);
      const variablesText = JSON.stringify(call.variables);
      // Whatever a resolver may decide by is in the key, so no answer reaches another's eyes.
      const key = `${call.identity}${scopeOf(caller)}\n${variablesText}`;
      return share(key, caller.departure, (departure) =>
        sendAlone(sender, call, departure, variablesText),
      );
    };
  };
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
  call: SubgraphCall,
  departure: Departure | undefined,
  variablesText?: string,
): Promise<SubgraphResult> {
  // Nobody reads what would be asked for.
  const client = departure?.isGone ? undefined : clientOf(call.service);
  if (!client) return Promise.resolve({ errors: [subgraphAway(caller)] });
  const { query, variables, operationName, isQuery } = call;
  const options = { isQuery, departure, headers: caller.passed };
  const request = { query, variables, operationName, variablesText };
  return client.execute(request, statement(), options).catch(callFailed);
}

function callFailed(error: unknown): SubgraphResult {
  return { errors: [new GraphQLError('call failed', { originalError: error as Error })] };
}
