import type { EntityManager } from '@mikro-orm/postgresql';
import { canonicalCode, type LevelKey } from '../domain/level.ts';

/** Where a SKU stands in a place. */
export interface BinRow extends LevelKey {
  readonly zone: string;
  readonly bin: string | null;
}

/** Those of these SKUs at these places that stand somewhere. */
export function findBins(em: EntityManager, keys: readonly LevelKey[]): Promise<BinRow[]> {
  return em.execute<BinRow[]>(
    `select b.location, b.sku, b.zone, b.bin
     from jsonb_to_recordset(?::jsonb) as k(location text, sku text)
     join stock_bin b on b.location = k.location and b.sku = k.sku`,
    [JSON.stringify(keys.map(({ sku, location }) => ({ sku, location })))],
  );
}

/** The same of one place, by codes as they are written. */
export function findBinsAt(
  em: EntityManager,
  { location, skus }: { readonly location: string; readonly skus: readonly string[] },
): Promise<BinRow[]> {
  const place = canonicalCode(location);
  return findBins(
    em,
    skus.map((sku) => ({ sku: canonicalCode(sku), location: place })),
  );
}
