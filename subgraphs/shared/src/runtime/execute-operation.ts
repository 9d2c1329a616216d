import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { whileAwaited } from '../persistence/while-awaited.ts';
import type { Departure } from '../transport/call-policy.ts';
import { maskError } from '../graphql/mask-error.ts';
import type { Logger } from '../logging.ts';
import { isPromise } from './compiled/is-promise.ts';
import { createOperationCache, type ReadyOperation } from './operation-cache.ts';
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

  /** At once where no resolver waits. */
  function run(
    request: SubgraphRequest,
    context: RequestContext,
    departure?: Departure,
  ): SubgraphResult | Promise<SubgraphResult> {
    const operation = prepared(request.query);
    if (!operation.ok) return masked({ errors: operation.errors }, context.requestId);
    const kind = getOperationAST(operation.document, request.operationName)?.operation;
    if (kind === 'subscription') {
      return masked({ errors: [wrongDoor('subscribe')] }, context.requestId);
    }
    // A change that is under way goes on, whoever waits for it.
    const result =
      departure && kind === 'query'
        ? whileAwaited(departure, () => resultOf(operation, request, context))
        : resultOf(operation, request, context);
    if (!isPromise(result)) return masked(result, context.requestId);
    return result.then((settled) => masked(settled, context.requestId));
  }

  /** Compiled where that can be; graphql's own `execute` knows the rest, and how to refuse. */
  function resultOf(
    operation: ReadyOperation,
    request: SubgraphRequest,
    contextValue: RequestContext,
    rootValue?: unknown,
  ): ExecutionResult | Promise<ExecutionResult> {
    const { document } = operation;
    const compiled = operation.compiled(request.operationName ?? null);
    if (compiled) return compiled(contextValue, request.variables ?? {}, rootValue);
    const args = { schema, document, ...inputOf(request) };
    return execute({ ...args, contextValue, rootValue }) as Promise<ExecutionResult>;
  }

  async function stream(
    request: SubgraphRequest,
    contextOf: () => RequestContext,
    begin: { readonly source?: RequestContext; onEnd?(): void } = {},
  ): Promise<AsyncIterableIterator<SubgraphResult> | SubgraphResult> {
    const contextValue = begin.source ?? contextOf();
    const { requestId } = contextValue;
    const operation = prepared(request.query);
    if (!operation.ok) return masked({ errors: operation.errors }, requestId);
    if (!isSubscription(operation.document, request)) {
      return masked({ errors: [wrongDoor('execute')] }, requestId);
    }
    const args = { schema, document: operation.document, ...inputOf(request) };
    const source = await createSourceEventStream({ ...args, contextValue });
    if (!(Symbol.asyncIterator in source)) return masked(source, requestId);
    return resultStream(source[Symbol.asyncIterator](), {
      // Each event is resolved with a context of its own, so that no loader answers from the past.
      async map(rootValue) {
        const result = await resultOf(operation, request, contextOf(), rootValue);
        return masked(result, requestId);
      },
      fail: (error) => ({ errors: [maskError(error, { log, requestId })] as never }),
      onEnd: () => begin.onEnd?.(),
    });
  }

  return { run, stream };
}

function inputOf(request: SubgraphRequest) {
  return {
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? undefined,
  };
}

function isSubscription(document: DocumentNode, request: SubgraphRequest): boolean {
  return getOperationAST(document, request.operationName)?.operation === 'subscription';
}

function wrongDoor(door: string): GraphQLError {
  return new GraphQLError(`此操作须经 ${door} 调用 / this operation is for ${door}`, {
    extensions: { code: 'BAD_REQUEST' },
  });
}

/**
 * Maps a stream of events to results.
 *
 * Ending it answers a waiting `next` at once; a generator inside ends when what it waits for comes,
 * which `onEnd` brings about. A source that fails gives one last result, with the masked error.
 */
export function resultStream<In, Out>(
  inner: AsyncIterator<In>,
  options: {
    map(value: In): Out | Promise<Out>;
    fail(error: unknown): Out;
    onEnd(): void;
  },
): AsyncIterableIterator<Out> {
  let isEnded = false;
  const waiting = new Set<(step: IteratorResult<Out>) => void>();

  function cleanUp(): void {
    if (isEnded) return;
    isEnded = true;
    options.onEnd();
    inner.return?.().catch(() => {});
  }

  function end(): IteratorResult<Out> {
    cleanUp();
    for (const resolve of waiting) resolve({ done: true, value: undefined });
    return { done: true, value: undefined };
  }

  async function step(): Promise<IteratorResult<Out>> {
    try {
      const { done, value } = await inner.next();
      return done ? end() : { done: false, value: await options.map(value) };
    } catch (error) {
      const wasEnded = isEnded;
      cleanUp();
      return wasEnded ? end() : { done: false, value: options.fail(error) };
    }
  }

  return {
    next() {
      if (isEnded) return Promise.resolve(end());
      return new Promise((resolve, reject) => {
        waiting.add(resolve);
        step()
          .then(resolve, reject)
          .finally(() => waiting.delete(resolve));
      });
    },
    return: async () => end(),
    async throw(error) {
      end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Maps an async iterator; ending the outer one ends the inner one. */
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
