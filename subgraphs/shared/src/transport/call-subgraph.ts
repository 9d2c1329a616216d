import { randomUUID } from 'node:crypto';
import { getOperationAST, GraphQLError, print, type DocumentNode } from 'graphql';
import { internalService } from '../actor.ts';
import { issueStatement } from '../identity/statement.ts';
import { awaitedBy } from '../persistence/while-awaited.ts';
import { RemoteCallError, type CallSubgraph, type SubgraphClient } from './subgraph-client.ts';

const CALL_TIMEOUT_MS = 10_000;

/** Lets one subgraph call the others through whatever clients the host made. */
export function createCallSubgraph(
  caller: string,
  clientOf: (name: string) => SubgraphClient | undefined,
): CallSubgraph {
  const printed = new WeakMap<DocumentNode, string>();

  function textOf(document: DocumentNode): string {
    let text = printed.get(document);
    if (text === undefined) printed.set(document, (text = print(document)));
    return text;
  }

  return async (subgraph, document, variables, options) => {
    const client = clientOf(subgraph);
    if (!client)
      throw new RemoteCallError(subgraph, 'SUBGRAPH_UNKNOWN', 'is not part of this system');
    const statement = issueStatement({
      actor: internalService(caller),
      requestId: options?.requestId ?? randomUUID(),
      language: 'en',
    });
    const isQuery = getOperationAST(document)?.operation === 'query';
    const asked = { isQuery, departure: isQuery ? awaitedBy() : undefined };
    const answer = client.execute({ query: textOf(document), variables }, statement, asked);
    const result = await within(answer, options?.timeoutMs ?? CALL_TIMEOUT_MS, subgraph);
    const [error] = result.errors ?? [];
    if (error || !result.data) {
      const code = error?.extensions?.['code'];
      const message = error?.message ?? 'answered without data';
      throw new RemoteCallError(subgraph, typeof code === 'string' ? code : 'INTERNAL', message, {
        cause: error instanceof GraphQLError ? error : undefined,
      });
    }
    return result.data as never;
  };
}

async function within<T>(answer: T | Promise<T>, timeoutMs: number, subgraph: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new RemoteCallError(subgraph, 'TIMEOUT', `no answer within ${timeoutMs} ms`));
    }, timeoutMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
