import { AsyncLocalStorage } from 'node:async_hooks';
import {
  ApolloServer,
  HeaderMap,
  type ApolloServerOptionsWithGateway,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import type { Graph } from '../execution/create-graph.ts';

type Gateway = ApolloServerOptionsWithGateway<Caller>['gateway'];

/** Speaks GraphQL over HTTP for one graph. */
export interface GraphHttp {
  respond(request: HTTPGraphQLRequest, caller: Caller): Promise<HTTPGraphQLResponse>;
  stop(): Promise<void>;
}

/** Puts Apollo Server before the graph: the protocol, CSRF prevention and validation are its. */
export async function createApollo(options: {
  readonly graph: Graph;
  readonly mask: EdgeMask;
  readonly log: Logger;
}): Promise<GraphHttp> {
  const { graph, mask, log } = options;
  // Errors from before an operation exists are formatted without a context, so it is kept here.
  const callers = new AsyncLocalStorage<Caller>();
  const apollo = new ApolloServer<Caller>({
    gateway: gatewayOf(graph, mask),
    logger: log,
    csrfPrevention: true,
    introspection: true, // The doors decide who may.
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    formatError: (_formatted, error) => {
      const caller = callers.getStore();
      if (!caller) throw new Error('no request is going on');
      return mask.error(error, caller).toJSON();
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return {
    respond: (httpGraphQLRequest, caller) =>
      callers.run(caller, () =>
        apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => caller }),
      ),
    stop: () => apollo.stop(),
  };
}

function gatewayOf(graph: Graph, mask: EdgeMask): Gateway {
  return {
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: graph.schema, coreSupergraphSdl: graph.supergraphSdl });
      return () => {};
    },
    async load() {
      return {
        async executor({ source, document, request, context }) {
          const caller = context as Caller;
          const result = await graph.execute(
            {
              text: source,
              document,
              operationName: request.operationName ?? null,
              variables: request.variables ?? {},
            },
            caller,
          );
          return mask.result(result, caller) as never;
        },
      };
    },
    async stop() {},
  };
}

/** Headers in the form Apollo Server reads. */
export function headerMap(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
