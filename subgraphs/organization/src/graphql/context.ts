import type { RequestContext } from '@entresol/shared';
import type { ReadPlacesForCommand } from '../queries/locations-for-command.ts';
import type { ReadLocationsForRouting } from '../queries/locations-for-routing.ts';
import type { Loaders } from './loaders/create-loaders.ts';

/** What resolvers of this subgraph are given. */
export interface Context extends RequestContext {
  readonly loaders: Loaders;
  /** Of the process: what orders ask for at the same time is read together. */
  readonly readPlaces: ReadPlacesForCommand;
  readonly readLocationsForRouting: ReadLocationsForRouting;
}
