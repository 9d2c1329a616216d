import { readdirSync, readFileSync } from 'node:fs';

/**
 * The SDL of a subgraph's folder: `schema.graphql`, then the files of `schema/` by name.
 *
 * A large subgraph keeps one file per area there, each with `extend type Query` and so on.
 */
export function readTypeDefs(folder: URL): string {
  const parts = new URL('schema/', folder);
  const names = readdirSync(folder).includes('schema') ? readdirSync(parts).sort() : [];
  return [
    new URL('schema.graphql', folder),
    ...names.filter((name) => name.endsWith('.graphql')).map((name) => new URL(name, parts)),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
