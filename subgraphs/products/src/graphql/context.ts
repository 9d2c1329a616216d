import type { RequestContext } from '@entresol/shared';
import type { ReadProductsForCommand } from '../queries/products-for-command.ts';
import type { Loaders } from './loaders/create-loaders.ts';

/** What resolvers of this subgraph are given. */
export interface Context extends RequestContext {
  readonly loaders: Loaders;
  /** Of the process: what commands ask for at the same time is read together. */
  readonly readProducts: ReadProductsForCommand;
}
