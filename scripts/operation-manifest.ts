import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';

const root = new URL('../schema/operations/', import.meta.url);

/** Writes the hashes of the registered operations, in the form in which clients read them. */
const operations = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .flatMap((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    const id = createHash('sha256').update(text).digest('hex');
    const found = parse(text).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    return found.map(({ name, operation }) => ({ id, name: name!.value, type: operation, file }));
  });
const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
writeFileSync(new URL('manifest.json', root), `${JSON.stringify(manifest, null, 2)}\n`);
