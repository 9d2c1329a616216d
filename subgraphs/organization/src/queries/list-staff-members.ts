import {
  findConnection,
  type ConnectionArgs,
  type ConnectionShape,
  type Scope,
} from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Staff } from '../persistence/entities/staff.ts';
import { staffInScope } from './staff-in-scope.ts';

const SHAPE: ConnectionShape = {
  filters: { staffNo: 'staffNo', displayName: 'displayName' },
  orders: { STAFF_NO: 'staffNo' },
  tieBreak: 'staffNo',
};

/** One page of the people that a scope covers now. */
export function listStaffMembers(em: EntityManager, args: ConnectionArgs, scope: Scope, now: Date) {
  return findConnection(em, Staff, SHAPE, args, staffInScope(scope, now));
}
