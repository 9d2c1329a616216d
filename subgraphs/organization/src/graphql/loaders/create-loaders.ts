import type { RequestContext } from '@entresol/shared';
import DataLoader from 'dataloader';
import { Channel } from '../../persistence/entities/channel.ts';
import { LegalEntity } from '../../persistence/entities/legal-entity.ts';
import { LocationEntity } from '../../persistence/entities/location-entity.ts';
import { Location } from '../../persistence/entities/location.ts';
import { StaffStore } from '../../persistence/entities/staff-store.ts';
import { Staff } from '../../persistence/entities/staff.ts';
import { inForce } from '../../queries/in-force.ts';
import { staffInScope } from '../../queries/staff-in-scope.ts';

export type Loaders = ReturnType<typeof createLoaders>;

const BATCH_MAX = 500;

/** One set per request. Each answers in key order, `null` for what is unknown. */
export function createLoaders({ em, clock, access }: RequestContext) {
  const byKey = <Entity extends object>(
    name: string,
    find: (keys: readonly string[]) => Promise<readonly Entity[]>,
    keyOf: (entity: Entity) => string,
  ) =>
    new DataLoader<string, Entity | null>(
      async (keys) => {
        const found = new Map((await find(keys)).map((entity) => [keyOf(entity), entity]));
        return keys.map((key) => found.get(key) ?? null);
      },
      { name, maxBatchSize: BATCH_MAX },
    );

  return {
    locationByCode: byKey<Location>(
      'locationByCode',
      (codes) => em.find(Location, { code: { $in: [...codes] } }),
      (location) => location.code,
    ),
    legalEntityByCode: byKey<LegalEntity>(
      'legalEntityByCode',
      (codes) => em.find(LegalEntity, { code: { $in: [...codes] } }),
      (entity) => entity.code,
    ),
    channelByCode: byKey<Channel>(
      'channelByCode',
      (codes) => em.find(Channel, { code: { $in: [...codes] } }),
      (channel) => channel.code,
    ),
    /** Only people in the caller's scope; the others are as good as unknown. */
    visibleStaffByNo: byKey<Staff>(
      'visibleStaffByNo',
      (staffNos) => {
        const scope = staffInScope(access.require('staff:read'), clock.now());
        return em.find(Staff, { $and: [{ staffNo: { $in: [...staffNos] } }, scope] });
      },
      (person) => person.staffNo,
    ),
    /** The entity in force now. */
    legalEntityByLocation: new DataLoader<string, LegalEntity>(
      async (codes) => {
        const held = await em.find(
          LocationEntity,
          { location: { $in: [...codes] }, ...inForce(clock.now()) },
          { populate: ['entity'], strategy: 'joined' },
        );
        const byLocation = new Map(held.map((row) => [row.location.code, row.entity]));
        return codes.map((code) => byLocation.get(code) ?? new Error(`${code} has no entity`));
      },
      { name: 'legalEntityByLocation', maxBatchSize: BATCH_MAX },
    ),
    /** The stores a person works in now, in order of code. */
    storesByStaffNo: new DataLoader<string, Location[]>(
      async (staffNos) => {
        const held = await em.find(
          StaffStore,
          { staff: { $in: [...staffNos] }, ...inForce(clock.now()) },
          { populate: ['location'], strategy: 'joined', orderBy: { location: { code: 'asc' } } },
        );
        const byStaff = Map.groupBy(held, (row) => row.staff.staffNo);
        return staffNos.map((staffNo) => (byStaff.get(staffNo) ?? []).map((row) => row.location));
      },
      { name: 'storesByStaffNo', maxBatchSize: BATCH_MAX },
    ),
  };
}
