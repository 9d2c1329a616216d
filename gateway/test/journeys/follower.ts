import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';

/** A client that follows a stream whatever breaks, and comes back with its last position. */
export interface Follower {
  /** Every message so far, in order. */
  readonly seen: readonly any[];
  /** How often its socket was lost. */
  readonly losses: number;
  end(): Promise<void>;
}

/** Follows a stream with an `$after`; `field` is what its messages are about. */
export function follow(options: {
  readonly url: string;
  readonly authorization: string;
  readonly query: string;
  readonly field: string;
}): Follower {
  const { authorization, query, field } = options;
  const url = `${options.url.replace('http', 'ws')}/graphql`;
  const seen: any[] = [];
  let losses = 0;
  let client: Client | null = null;
  let isEnded = false;

  async function run(): Promise<void> {
    while (!isEnded) {
      const connectionParams = { authorization };
      client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, connectionParams });
      const variables = { after: seen.at(-1)?.position ?? null };
      try {
        for await (const { data, errors } of client.iterate<any>({ query, variables })) {
          if (errors) throw new Error(JSON.stringify(errors));
          seen.push(data[field]);
        }
      } catch {
        losses += 1;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  const running = run();
  return {
    seen,
    get losses() {
      return losses;
    },
    async end() {
      isEnded = true;
      await client?.dispose();
      await running;
    },
  };
}
