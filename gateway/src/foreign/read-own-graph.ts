import { GraphRefused, readGraphFile, type GraphFile } from './read-graph-file.ts';

/** Reads the supergraph of our own subgraphs; throws `GraphRefused` where one has no address. */
export async function readOwnGraph(
  file: string,
  clients: ReadonlyMap<string, unknown>,
): Promise<GraphFile> {
  const graph = await readGraphFile(file);
  const lost = graph.subgraphs.flatMap(({ name }) => (clients.has(name) ? [] : [name]));
  if (lost.length === 0) return graph;
  throw new GraphRefused({
    zh: `不知道子图 ${lost.join('、')} 的地址：请在 ENTRESOL_SUBGRAPHS 中给出。`,
    en: `Where ${lost.join(', ')} can be reached is not known: name them in ENTRESOL_SUBGRAPHS.`,
  });
}
