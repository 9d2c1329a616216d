import {
  coversStore,
  snapshotThenLive,
  type LoggedEvent,
  type RequestContext,
  type Scope,
} from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelState } from '../domain/level.ts';
import { LEVEL_EVENT_TYPES, levelsOf } from '../events/contracts.ts';
import { findLevels } from './find-levels.ts';

/** More levels than these are paged with `stockLevels`; a message stays below a few hundred kB. */
export const SNAPSHOT_LEVELS_MAX = 1_000;

/** One message of the stream of levels. */
export interface LevelMessage {
  readonly kind: 'SNAPSHOT' | 'CHANGE' | 'GAP';
  readonly position: string;
  readonly stockLevels: readonly LevelState[];
  readonly complete: boolean;
}

/** Which levels a stream watches; null stands for all. */
export interface WatchedLevels {
  readonly skus: readonly string[] | null;
  readonly locations: readonly string[] | null;
  /** Null begins with a snapshot. */
  readonly after: string | null;
}

/**
 * Streams levels: their state, then every change, read from the events and never again (INV12).
 *
 * A reader who takes long gets the latest of each level, not all of them. A snapshot holds at most `SNAPSHOT_LEVELS_MAX` levels, by place and SKU, and says when it is cut.
 */
export async function* watchStockLevels(
  context: Pick<RequestContext, 'em' | 'events'>,
  watched: WatchedLevels,
  scope: Scope,
): AsyncGenerator<LevelMessage> {
  const isWatched = watcherOf(watched, scope);
  let complete = true;
  const stream = snapshotThenLive<LevelState>({
    em: context.em,
    events: context.events,
    after: watched.after,
    filter: {
      types: LEVEL_EVENT_TYPES,
      matches: (event: LoggedEvent) => levelsOf(event).some(isWatched),
    },
    async snapshot(tx) {
      const limit = SNAPSHOT_LEVELS_MAX + 1;
      const levels = await findLevels(tx as EntityManager, { ...watched, scope, limit });
      complete = levels.length < limit;
      return levels.slice(0, SNAPSHOT_LEVELS_MAX);
    },
    toItems: (event) => levelsOf(event).filter(isWatched),
    latestOf: ({ sku, location }) => `${sku} ${location}`,
  });
  for await (const { kind, position, items } of stream) {
    yield { kind, position, stockLevels: items, complete: kind === 'CHANGE' || complete };
  }
}

function watcherOf({ skus, locations }: WatchedLevels, scope: Scope) {
  const skuSet = skus && new Set(skus);
  const locationSet = locations && new Set(locations);
  return ({ sku, location }: { sku: string; location: string }): boolean =>
    (skuSet?.has(sku) ?? true) &&
    (locationSet?.has(location) ?? true) &&
    coversStore(scope, location);
}
