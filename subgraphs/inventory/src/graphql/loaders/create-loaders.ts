import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { LevelKey, LevelState } from '../../domain/level.ts';
import type { OwnedState } from '../../domain/owned.ts';
import type { ReservationState } from '../../domain/reservation.ts';
import { findReservations } from '../../queries/find-reservation.ts';
import { findShelves, levelOn } from '../../queries/find-levels-by-keys.ts';
import { findOwnedUnits } from '../../queries/find-owned-units.ts';
import { findOwnersByCode, type OwnerRow } from '../../queries/find-owners.ts';
import { findPurchaseFacts, findPurchaseLines } from '../../queries/procurement/list-purchases.ts';
import { findSuppliersByCode } from '../../queries/procurement/list-suppliers.ts';
import type { PurchaseFact } from '../../persistence/entities/purchase-fact.ts';
import type { PurchaseLine } from '../../persistence/entities/purchase-line.ts';
import type { Supplier } from '../../persistence/entities/supplier.ts';
import { levelText } from '../../queries/level-id.ts';
import { findFirstLevels, type FirstLevelsKey } from '../../queries/levels-of-product.ts';
import { binLoaders } from './bin-loaders.ts';
import { frontLoaders } from './front-loaders.ts';
import { lotLoaders } from './lot-loaders.ts';
import { transferLoaders } from './transfer-loaders.ts';

/** One set per request. Each answers in key order. */
export function createLoaders(em: EntityManager) {
  return {
    /** `null` for a SKU that was never stocked at the place; N SKUs × M places are one statement. */
    levelByKey: new DataLoader<LevelKey, LevelState | null, string>(
      async (keys) => {
        const shelves = await findShelves(em, keys);
        return keys.map((key) => levelOn(shelves, key));
      },
      { name: 'levelByKey', maxBatchSize: 5_000, cacheKeyFn: levelText },
    ),
    ...binLoaders(em),
    /** Units at a level of owners other than the house. */
    ownedByKey: new DataLoader<LevelKey, readonly OwnedState[], string>(
      async (keys) => {
        const found = Map.groupBy(await findOwnedUnits(em, keys), levelText);
        return keys.map((key) => found.get(levelText(key)) ?? []);
      },
      { name: 'ownedByKey', maxBatchSize: 5_000, cacheKeyFn: levelText },
    ),
    /** `null` for a code that nobody has. */
    ownerByCode: new DataLoader<string, OwnerRow | null>(
      async (codes) => {
        const found = new Map((await findOwnersByCode(em, codes)).map((row) => [row.code, row]));
        return codes.map((code) => found.get(code) ?? null);
      },
      { name: 'ownerByCode', maxBatchSize: 500 },
    ),
    ...transferLoaders(em),
    ...lotLoaders(em),
    ...frontLoaders(em),
    /** `null` for a code that nobody has. */
    supplierByCode: new DataLoader<string, Supplier | null>(
      async (codes) => {
        const found = new Map((await findSuppliersByCode(em, codes)).map((row) => [row.code, row]));
        return codes.map((code) => found.get(code) ?? null);
      },
      { name: 'supplierByCode', maxBatchSize: 500 },
    ),
    /** Lines of a purchase order, in order. */
    linesByPurchase: new DataLoader<string, readonly PurchaseLine[]>(
      async (numbers) => {
        const found = await findPurchaseLines(em, numbers);
        const byNo = Map.groupBy(found, ({ purchaseNo }) => purchaseNo);
        return numbers.map((number) => byNo.get(number) ?? []);
      },
      { name: 'linesByPurchase', maxBatchSize: 100 },
    ),
    /** The history of a purchase order, oldest first. */
    factsByPurchase: new DataLoader<string, PurchaseFact[]>(
      async (numbers) => {
        const found = await findPurchaseFacts(em, numbers);
        const byNo = Map.groupBy(found, ({ purchaseNo }) => purchaseNo);
        return numbers.map((number) => byNo.get(number) ?? []);
      },
      { name: 'factsByPurchase', maxBatchSize: 100 },
    ),
    /** `null` for a reference that nobody has. */
    holdByReference: new DataLoader<string, ReservationState | null>(
      async (references) => {
        const found = await findReservations(em, references);
        const byReference = new Map(found.map((hold) => [hold.reference, hold]));
        return references.map((reference) => byReference.get(reference) ?? null);
      },
      { name: 'holdByReference', maxBatchSize: 500 },
    ),
    /** The first places that have the SKU, by code. */
    firstLevelsBySku: new DataLoader<FirstLevelsKey, readonly LevelState[], string>(
      (keys) => findFirstLevels(em, keys),
      {
        name: 'firstLevelsBySku',
        maxBatchSize: 500,
        cacheKeyFn: ({ sku, limit }) => `${limit} ${sku}`,
      },
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
