import type { WorkContext } from '../process/work-context.ts';
import type { Loaders } from './loaders/create-loaders.ts';

/** What resolvers of this subgraph are given. */
export interface Context extends WorkContext {
  readonly loaders: Loaders;
}
