import { issueStatement, type Actor, type Departure, type SubgraphResult } from '@entresol/shared';
import { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';
import type { SendCall, SubgraphCall } from './compiled/plan-run.ts';
import { subgraphAway, type ClientOf } from './data-source.ts';
import { createFlights } from './subgraph-flights.ts';

/** Reaches subgraphs in the name of a caller; equal queries of one scope share a flight. */
export function createSender(clientOf: ClientOf): (caller: Caller) => SendCall {
  const share = createFlights();
  return (caller) => (call) => {
    const send = (departure: Departure | undefined) => sendAlone(clientOf, caller, call, departure);
    if (!call.isQuery) return send(undefined);
    // Whatever a resolver may decide by is in the key, so no answer reaches another's eyes.
    const { service, query, variables } = call;
    const key = `${service}\n${query}\n${JSON.stringify(variables)}\n${scopeOf(caller)}`;
    return share(key, caller.departure, send);
  };
}

const scopes = new WeakMap<Actor, string>();

function scopeOf({ actor, language, passed }: Caller): string {
  if (passed) return `${language}${JSON.stringify([actor, passed])}`;
  let scope = scopes.get(actor);
  if (scope === undefined) scopes.set(actor, (scope = JSON.stringify(actor)));
  return `${language}${scope}`;
}

async function sendAlone(
  clientOf: ClientOf,
  caller: Caller,
  call: SubgraphCall,
  departure: Departure | undefined,
): Promise<SubgraphResult> {
  // Nobody reads what would be asked for.
  if (departure?.isGone) return { errors: [subgraphAway(caller)] };
  const client = clientOf(call.service);
  if (!client) return { errors: [subgraphAway(caller)] };
  const { query, variables, operationName, isQuery } = call;
  try {
    // A fresh statement per call: over HTTP it is signed, short-lived and used once.
    const request = { query, variables, operationName };
    return await client.execute(request, issueStatement(caller), {
      isQuery,
      departure,
      headers: caller.passed,
    });
  } catch (error) {
    return { errors: [new GraphQLError('call failed', { originalError: error as Error })] };
  }
}
