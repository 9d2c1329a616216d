import { readTypeDefs } from '@entresol/shared';

/** A subgraph's own SDL, as it stands in its folder. */
export function typeDefsOf(name: string): string {
  return readTypeDefs(new URL(`../subgraphs/${name}/`, import.meta.url));
}
