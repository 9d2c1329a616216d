import {
  createSourceEventStream,
  execute,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { maskError } from '../graphql/mask-error.ts';
import type { Logger } from '../logging.ts';
import { createOperationCache } from './operation-cache.ts';
import type { RequestContext } from './request-context.ts';
import type { SubgraphRequest, SubgraphResult } from './subgraph.ts';

/** Runs operations of one schema; every error leaves masked. */
export function createExecutor(schema: GraphQLSchema, log: Logger) {
  const prepared = createOperationCache(schema);

  function masked(result: ExecutionResult, requestId: string): SubgraphResult {
    const { data, errors } = result;
    return {
      ...(data === undefined ? {} : { data }),
      ...(errors && errors.length > 0
        ? { errors: errors.map((error) => maskError(error, { log, requestId })) as never }
        : {}),
    };
  }

  function refused(errors: readonly GraphQLError[], requestId: string): SubgraphResult {
    return masked({ errors }, requestId);
  }

  async function run(request: SubgraphRequest, context: RequestContext): Promise<SubgraphResult> {
    const operation = prepared(request.query);
    if (!operation.ok) return refused(operation.errors, context.requestId);
    const result = await execute({
      schema,
      document: operation.document,
      contextValue: context,
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? undefined,
    });
    return masked(result, context.requestId);
  }

  async function stream(
    request: SubgraphRequest,
    contextOf: () => RequestContext,
  ): Promise<AsyncIterableIterator<SubgraphResult> | SubgraphResult> {
    const operation = prepared(request.query);
    const { requestId } = contextOf();
    if (!operation.ok) return refused(operation.errors, requestId);
    const args = {
      schema,
      document: operation.document,
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? undefined,
    };
    const source = await createSourceEventStream({ ...args, contextValue: contextOf() });
    if (!(Symbol.asyncIterator in source)) return masked(source, requestId);
    // Each event is resolved with a context of its own, so that no loader answers from the past.
    return mapIterator(source[Symbol.asyncIterator](), async (rootValue) =>
      masked(await execute({ ...args, rootValue, contextValue: contextOf() }), requestId),
    );
  }

  return { run, stream };
}

/** Maps an async iterator; ending the outer one ends the inner one at once, even while it waits. */
export function mapIterator<In, Out>(
  inner: AsyncIterator<In>,
  map: (value: In) => Out | Promise<Out>,
): AsyncIterableIterator<Out> {
  return {
    async next() {
      const step = await inner.next();
      return step.done
        ? { done: true, value: undefined }
        : { done: false, value: await map(step.value) };
    },
    async return() {
      await inner.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await inner.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
