import { fileURLToPath } from 'node:url';

/** The composed supergraph that is committed with the project. */
export const SUPERGRAPH_FILE = fileURLToPath(
  new URL('../../schema/supergraph.graphql', import.meta.url),
);
