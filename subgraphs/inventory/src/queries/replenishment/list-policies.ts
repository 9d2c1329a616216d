import {
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
  type Scope,
} from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LevelKey } from '../../domain/level.ts';
import { ReplenishmentPolicy } from '../../persistence/entities/replenishment-policy.ts';
import { rowsOf, KEY_COLUMNS, textsOf } from '../../persistence/rows-of.ts';

const SHAPE: ConnectionShape = {
  filters: { sku: 'sku', location: 'location', lifeCycle: 'lifeCycle' },
  orders: { SKU: 'sku', UPDATED_AT: 'updatedAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'SKU' }],
};

const EVERY_PLACE = '*';

/** A page of policies: those of every place, and those of the places of the scope. */
export function listPolicies(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<ReplenishmentPolicy>> {
  const stores = scope.kind === 'STORES' ? scope.stores : [];
  const within = scope.kind === 'ALL' ? {} : { location: { $in: [EVERY_PLACE, ...stores] } };
  return findConnection(em, ReplenishmentPolicy, SHAPE, args, within);
}

/** The policies of these SKUs and places, by SKU and place. */
export async function findPolicies(
  em: EntityManager,
  keys: readonly LevelKey[],
): Promise<ReplenishmentPolicy[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select p.id from replenishment_policy p
     join ${rowsOf(keys, KEY_COLUMNS)} k on k.sku = p.sku and k.location = p.location`,
    [JSON.stringify(keys)],
  );
  const ids = rows.map(({ id }) => String(id));
  const orderBy = { sku: 'asc', location: 'asc' } as const;
  return em.fork().find(ReplenishmentPolicy, { id: { $in: ids } }, { orderBy });
}

/** The SKUs that are kept at these places by a policy and are not at their end, by SKU. */
export async function findPolicySkus(
  em: EntityManager,
  locations: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  const rows = await em.execute<{ sku: string }[]>(
    `select distinct p.sku from replenishment_policy p
     join ${textsOf([...locations, EVERY_PLACE])} l on l.value = p.location
     where p.life_cycle <> 'ENDING'
     order by p.sku limit ?`,
    [JSON.stringify([...locations, EVERY_PLACE]), limit],
  );
  return rows.map(({ sku }) => sku);
}
