import { GraphRefused, type GraphFile } from './read-graph-file.ts';

/** Where each subgraph is: as named by the host, otherwise as the file says. */
export function routingAddresses(
  { subgraphs }: GraphFile,
  named: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const known = new Set(subgraphs.map(({ name }) => name));
  const strange = [...named.keys()].filter((name) => !known.has(name));
  if (strange.length > 0) {
    const names = [...known].join(', ');
    throw new GraphRefused({
      zh: `超图里没有子图 ${strange.join('、')}；其中有：${names}`,
      en: `The supergraph has no subgraph ${strange.join(', ')}; it has: ${names}`,
    });
  }
  const addresses = subgraphs.map(({ name, url }) => [name, named.get(name) ?? url] as const);
  const lost = addresses.flatMap(([name, url]) => (isAddress(url) ? [] : [name]));
  if (lost.length === 0) return new Map(addresses);
  throw new GraphRefused({
    zh: `不知道子图 ${lost.join('、')} 的地址：请用 --subgraph 名称=http://… 指定。`,
    en: `Where ${lost.join(', ')} can be reached is not known: say --subgraph name=http://…`,
  });
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
