import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';

const ITEMS_MAX = 200;

/**
 * Gives a function that does its work for all who ask in one transaction at the same time at once.
 *
 * Commands that share a transaction are written each for itself, and still take one statement where
 * they do the same: each gets the result at its own place. Alone, it is a list of one.
 */
export function inOneStatement<Item, Result>(
  work: (tx: EntityManager, items: readonly Item[]) => Promise<readonly Result[]>,
): (tx: EntityManager, item: Item) => Promise<Result> {
  const loaders = new WeakMap<EntityManager, DataLoader<Item, Result>>();
  return (tx, item) => {
    let loader = loaders.get(tx);
    if (!loader) {
      const options = { cache: false, maxBatchSize: ITEMS_MAX };
      loader = new DataLoader<Item, Result>((items) => work(tx, items), options);
      loaders.set(tx, loader);
    }
    return loader.load(item);
  };
}
