import type { RequestContext } from '@entresol/shared';
import type { Loaders } from './loaders/create-loaders.ts';

/** What resolvers of this subgraph are given. */
export interface Context extends RequestContext {
  readonly loaders: Loaders;
}
