import { readFile } from 'node:fs/promises';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import type { Bilingual } from '@entresol/shared';

/** A supergraph file that was read, and where it says its subgraphs are. */
export interface GraphFile {
  readonly sdl: string;
  /** Names and addresses, as `@join__graph` has them. */
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** Directives that demand rights, which are not checked here. */
  readonly unchecked: readonly string[];
}

/** Why a supergraph cannot be served, for the person who starts it. */
export class GraphRefused extends Error {
  constructor({ zh, en }: Bilingual, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options);
    this.name = 'GraphRefused';
  }
}

/** Reads a supergraph file; throws `GraphRefused` for one that no gateway could serve. */
export async function readGraphFile(path: string): Promise<GraphFile> {
  const sdl = await readFile(path, 'utf8').catch((error: Error) => {
    const zh = `无法读取超图文件 ${path}：${error.message}`;
    const en = `The supergraph file ${path} cannot be read: ${error.message}`;
    throw new GraphRefused({ zh, en }, { cause: error });
  });
  return readGraph(sdl, path);
}

/** Reads the text of a supergraph; `name` is what messages call it. */
export function readGraph(sdl: string, name: string): GraphFile {
  try {
    const supergraph = Supergraph.build(sdl, {
      supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
      validateSupergraph: true,
    });
    // What each subgraph has is read from it too: a file that is broken there is no supergraph.
    supergraph.subgraphs();
    return { sdl, subgraphs: supergraph.subgraphsMetadata(), unchecked: demands(sdl) };
  } catch (error) {
    const { message } = error as Error;
    const zh = `${name} 不是可用的 Federation 2 超图，请重新合成：\n${message}`;
    const en = `${name} is no Federation 2 supergraph that can be served. Compose it again.`;
    throw new GraphRefused({ zh, en }, { cause: error });
  }
}

function demands(sdl: string): readonly string[] {
  const found = sdl.matchAll(/@(authenticated|requiresScopes|policy)\b(?!\w)/g);
  return [...new Set([...found].map(([directive]) => directive))].sort();
}
