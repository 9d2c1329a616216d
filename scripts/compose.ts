import { writeFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { subgraphSdl } from '@entresol/shared';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { SUBGRAPH_NAMES } from './subgraph-names.ts';
import { typeDefsOf } from './type-defs-of.ts';

const root = new URL('../', import.meta.url);

/** Composes all subgraphs into schema/: the supergraph, the clients' API, and the internal graph. */
function compose(): void {
  const services = SUBGRAPH_NAMES.map((name) => ({
    name,
    // Routing addresses of a deployment are given at start; these are the cluster's defaults.
    url: `http://127.0.0.1/${name}/graphql`,
    typeDefs: parse(subgraphSdl(name, typeDefsOf(name))),
  }));
  const result = composeServices(services);
  if (result.errors) {
    for (const error of result.errors) console.error(error.message);
    process.exit(1);
  }
  for (const hint of result.hints) console.warn(`hint: ${hint.message}`);
  const supergraph = Supergraph.build(result.supergraphSdl);
  write('schema/supergraph.graphql', result.supergraphSdl);
  write('schema/api.graphql', printSorted(supergraph.apiSchema().toGraphQLJSSchema()));
  write('schema/internal.graphql', printSorted(supergraph.schema.toGraphQLJSSchema()));
}

function printSorted(schema: Parameters<typeof printSchema>[0]): string {
  return printSchema(lexicographicSortSchema(schema));
}

function write(path: string, text: string): void {
  writeFileSync(new URL(path, root), text.endsWith('\n') ? text : `${text}\n`);
}

compose();
