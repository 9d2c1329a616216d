import { findConnection, type ConnectionArgs, type ConnectionShape } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Location } from '../persistence/entities/location.ts';

const SHAPE: ConnectionShape = {
  filters: {
    code: 'code',
    name: 'name',
    kind: 'kind',
    status: 'status',
    grade: 'grade',
    divisionCode: 'divisionCode',
  },
  orders: { CODE: 'code', NAME: 'name' },
  tieBreak: 'code',
};

/** One page of the places. */
export function listLocations(em: EntityManager, args: ConnectionArgs) {
  return findConnection(em, Location, SHAPE, args);
}
