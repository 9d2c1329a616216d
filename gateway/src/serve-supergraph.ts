import type { Logger } from '@entresol/shared';
import { createGateway, type Gateway } from './create-gateway.ts';
import { reachSubgraphs, type ReachedSubgraphs } from './foreign/reach-subgraphs.ts';
import {
  GraphRefused,
  readGraph,
  readGraphFile,
  type GraphFile,
} from './foreign/read-graph-file.ts';
import { routingAddresses } from './foreign/routing-addresses.ts';
import { watchSupergraph } from './reload/watch-supergraph.ts';

export { originsOf } from './doors/origins.ts';
export { PASSED_ON } from './foreign/passed-headers.ts';

/** How a supergraph file is served. */
export interface SupergraphOptions {
  readonly file: string;
  /** Addresses of subgraphs, where the file's own are not wanted. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
  /** Secrets of our own subgraphs and tokens; null serves anybody, from anybody's subgraphs. */
  readonly secrets: { readonly token: string; readonly statement: string } | null;
  /** Headers that subgraphs of others are told. */
  readonly passOn: readonly string[];
  /** Origins of pages that may use the graph, beside our own. */
  readonly origins?: readonly string[];
  /** How long subgraphs may take to be there. */
  readonly waitMs: number;
}

/** A supergraph that is being served. */
export interface ServedSupergraph {
  readonly url: string;
  readonly gateway: Gateway;
  close(): Promise<void>;
}

/**
 * Serves a Federation 2 supergraph from a file, in front of subgraphs that run elsewhere.
 *
 * Throws `GraphRefused` for a file that cannot be served, and for subgraphs that do not answer.
 */
export async function serveSupergraph(options: SupergraphOptions): Promise<ServedSupergraph> {
  const { host, port, log, secrets, passOn } = options;
  const file = await readGraphFile(options.file);
  checkRights(file, options);
  const reached = reachSubgraphs(options);
  try {
    const gateway = await reached.reach(routingAddresses(file, options.addresses), (clients) =>
      createGateway({
        supergraphSdl: file.sdl,
        clients,
        identity: secrets && { secret: secrets.token },
        ...(secrets ? {} : { passOn }),
        ...(options.origins ? { origins: options.origins } : {}),
        log,
        playground: false,
      }),
    );
    const watching = watchSupergraph(options.file, {
      log,
      first: file.sdl,
      reload: (text) => reload(text, { options, gateway, reached }),
    });
    const close = async () => {
      watching.close();
      await gateway.close();
      await reached.close();
    };
    return { url: await gateway.listen({ host, port }), gateway, close };
  } catch (error) {
    await reached.close();
    throw error;
  }
}

/** Serves what a file says now: its types, and its subgraphs where it says that they are. */
async function reload(
  text: string,
  parts: {
    readonly options: SupergraphOptions;
    readonly gateway: Gateway;
    readonly reached: ReachedSubgraphs;
  },
): Promise<number> {
  const { options, gateway, reached } = parts;
  const next = readGraph(text, options.file);
  checkRights(next, options);
  // A subgraph that was named at the start may have left the file since.
  const isThere = new Set(next.subgraphs.map(({ name }) => name));
  const named = [...options.addresses].filter(([name]) => isThere.has(name));
  return reached.reach(routingAddresses(next, new Map(named)), (clients) =>
    gateway.reload(next.sdl, clients),
  );
}

/** Rights that a file demands and nobody checks are said aloud, or refused where we vouch. */
function checkRights({ unchecked }: GraphFile, { log, secrets }: SupergraphOptions): void {
  if (unchecked.length === 0) return;
  const found = unchecked.join(', ');
  if (!secrets) return log.warn({ directives: unchecked }, 'rights are left to the subgraphs');
  throw new GraphRefused({
    zh: `超图用 ${found} 声明权限，本网关不检查它们；如由子图自行检查，请加 --no-auth。`,
    en: `The supergraph demands rights by ${found}, which are not checked here; if subgraphs check them, say --no-auth.`,
  });
}
