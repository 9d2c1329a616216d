import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import {
  channelsOfFronts,
  linesOfPools,
  placesOfFronts,
} from '../../queries/front/parts-of-fronts.ts';

// What one change of a request gives must not hide what the next one does.
const OPTIONS = { maxBatchSize: 100, cache: false } as const;

/** What front stocks and campaign pools consist of; each answers in key order. */
export function frontLoaders(em: EntityManager) {
  return {
    channelsByFront: new DataLoader(
      (codes: readonly string[]) => channelsOfFronts(em, codes),
      OPTIONS,
    ),
    placesByFront: new DataLoader((codes: readonly string[]) => placesOfFronts(em, codes), OPTIONS),
    linesByPool: new DataLoader((codes: readonly string[]) => linesOfPools(em, codes), OPTIONS),
  };
}
