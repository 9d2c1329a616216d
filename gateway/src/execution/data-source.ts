import type { GraphQLDataSource } from '@apollo/gateway';
import { issueStatement, type SubgraphClient, type SubgraphResult } from '@entresol/shared';
import type { GraphQLError } from 'graphql';
import type { Caller } from '../caller.ts';
import { gatewayError, MESSAGES } from '../errors/gateway-error.ts';

/** Finds a subgraph's client; it may come and go while the gateway runs. */
export type ClientOf = (name: string) => SubgraphClient | undefined;

/** Lets a query plan reach one subgraph, over whatever transport its client has. */
export function createDataSource(name: string, clientOf: ClientOf): GraphQLDataSource {
  return {
    async process(options) {
      const { query, variables, operationName } = options.request;
      const caller = options.context as Caller;
      const request = {
        query: query ?? '',
        variables: variables ?? null,
        operationName: operationName ?? null,
      };
      // A fresh statement per call: over HTTP it is signed, short-lived and used once.
      const result = await clientOf(name)?.execute(request, issueStatement(caller), {
        headers: caller.passed,
      });
      return sourceAnswer(result ?? { errors: [subgraphAway(caller)] });
    },
  };
}

type SourceAnswer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** A subgraph's result in the form the plan executor takes; it keeps and changes the data. */
export function sourceAnswer({ data, errors }: SubgraphResult): SourceAnswer {
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors ? { errors: errors as unknown as NonNullable<SourceAnswer['errors']> } : {}),
  };
}

/** The error of a subgraph that cannot be reached; which one stays inside. */
export function subgraphAway(caller: Caller, cause?: unknown): GraphQLError {
  const options = cause instanceof Error ? { cause } : {};
  return gatewayError('SUBGRAPH_UNAVAILABLE', MESSAGES.subgraphAway, caller.language, options);
}
