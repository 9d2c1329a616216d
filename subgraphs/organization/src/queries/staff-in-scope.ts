import type { Scope } from '@entresol/shared';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Staff } from '../persistence/entities/staff.ts';
import { inForce } from './in-force.ts';

/** The people a scope covers: store staff see who works in one of their stores now. */
export function staffInScope(scope: Scope, now: Date): FilterQuery<Staff> {
  switch (scope.kind) {
    case 'ALL':
      return {};
    case 'STORES':
      return {
        assignments: { $some: { location: { $in: [...scope.stores] }, ...inForce(now) } },
      } as FilterQuery<Staff>;
    case 'SELF':
      return { staffNo: scope.id };
  }
}
