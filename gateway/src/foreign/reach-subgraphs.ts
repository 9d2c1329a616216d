import { createHttpClient, createPlainClient, type SubgraphClient } from '@entresol/shared';
import type { SupergraphOptions } from '../serve-supergraph.ts';
import { expectSubgraphs } from './expect-subgraphs.ts';

/** What is under way with a subgraph that is no longer used goes on to its end. */
const CLOSE_AFTER_MS = 60_000;

type Addresses = ReadonlyMap<string, string>;
type Clients = ReadonlyMap<string, SubgraphClient>;

/** The subgraphs of a supergraph that changes, and the connections to them. */
export interface ReachedSubgraphs {
  /**
   * Lets subgraphs be used at these addresses: by the clients there are where an address is the
   * same, by new ones elsewhere. When a new one does not answer, which throws `GraphRefused`, or
   * `use` throws, all is as before.
   */
  reach<T>(addresses: Addresses, use: (clients: Clients) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface Reached {
  readonly url: string;
  readonly client: SubgraphClient;
}

/** Makes the clients of subgraphs by their addresses. */
export function reachSubgraphs({
  secrets,
  waitMs,
}: Pick<SupergraphOptions, 'secrets' | 'waitMs'>): ReachedSubgraphs {
  let used: ReadonlyMap<string, Reached> = new Map();
  const open = new Set<SubgraphClient>();

  function make(name: string, url: string): SubgraphClient {
    const client = secrets
      ? createHttpClient({ name, url, secret: secrets.statement })
      : createPlainClient({ name, url });
    open.add(client);
    return client;
  }

  async function close(clients: readonly SubgraphClient[]): Promise<void> {
    const closing = clients.filter((client) => open.delete(client));
    await Promise.all(closing.map((client) => client.close()));
  }

  return {
    async reach(addresses, use) {
      const isKept = (name: string, url: string) => used.get(name)?.url === url;
      const next = new Map(
        [...addresses].map(([name, url]) => {
          const reached = isKept(name, url) ? used.get(name)! : { url, client: make(name, url) };
          return [name, reached] as const;
        }),
      );
      const fresh = clientsOf(next, (name) => next.get(name) !== used.get(name));
      try {
        await expectSubgraphs(fresh, addresses, waitMs);
        const result = await use(clientsOf(next, () => true));
        const left = clientsOf(used, (name) => next.get(name) !== used.get(name));
        used = next;
        setTimeout(() => void close([...left.values()]), CLOSE_AFTER_MS).unref();
        return result;
      } catch (error) {
        await close([...fresh.values()]);
        throw error;
      }
    },
    close: () => close([...open]),
  };
}

function clientsOf(
  reached: ReadonlyMap<string, Reached>,
  isWanted: (name: string) => boolean,
): Clients {
  const wanted = [...reached].filter(([name]) => isWanted(name));
  return new Map(wanted.map(([name, { client }]) => [name, client]));
}
