import { badInput, coversStore, type Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { codesOf } from '../codes-of.ts';
import { driftSql, WITHIN_COUNT, type InventoryDrift } from './drift-sql.ts';

const FIRST_MAX = 1_000;
const CODES_MAX = 500;
const WITHIN = `(?::jsonb is null or sku in (select jsonb_array_elements_text(?::jsonb)))
  and (?::jsonb is null or location in (select jsonb_array_elements_text(?::jsonb)))`;

/** Where numbers of levels and owners are not what they are made of; empty is right (INV4). */
export async function findDrifts(
  em: EntityManager,
  asked: {
    readonly first: number;
    readonly skus?: readonly string[] | null | undefined;
    readonly locations?: readonly string[] | null | undefined;
  },
  scope: Scope,
): Promise<InventoryDrift[]> {
  const { first } = asked;
  if (first < 1 || first > FIRST_MAX) {
    throw badInput(`first 应在 1 到 ${FIRST_MAX} 之间 / first must be 1 to ${FIRST_MAX}`);
  }
  const skus = asked.skus ? JSON.stringify(codesOf(asked.skus, 'skus', CODES_MAX)) : null;
  const places = asked.locations ? codesOf(asked.locations, 'locations', CODES_MAX) : null;
  const within = placesWithin(scope, places);
  const locations = within && JSON.stringify(within);
  const bounds = Array.from({ length: WITHIN_COUNT }, () => [skus, skus, locations, locations]);
  return em.execute<InventoryDrift[]>(`${driftSql(WITHIN)} limit ?`, [...bounds.flat(), first]);
}

/** The drifts of one level. */
export async function driftsOfLevel(
  em: EntityManager,
  key: { readonly sku: string; readonly location: string },
): Promise<readonly InventoryDrift[]> {
  const bounds = Array.from({ length: WITHIN_COUNT }, () => [key.sku, key.location]);
  return em.execute<InventoryDrift[]>(driftSql('sku = ? and location = ?'), bounds.flat());
}

/** The asked places within the scope; null for all. */
function placesWithin(scope: Scope, asked: readonly string[] | null): readonly string[] | null {
  if (scope.kind === 'ALL') return asked;
  if (asked) return asked.filter((code) => coversStore(scope, code));
  return scope.kind === 'STORES' ? scope.stores : [];
}
