import { badInput, findConnection, fromGlobalId } from '@entresol/shared';
import { Channel } from '../../persistence/entities/channel.ts';
import { LegalEntity } from '../../persistence/entities/legal-entity.ts';
import { Location } from '../../persistence/entities/location.ts';
import { Staff } from '../../persistence/entities/staff.ts';
import { locationsForCommand } from '../../queries/locations-for-command.ts';
import { staffInScope } from '../../queries/staff-in-scope.ts';
import { BY_CODE, LOCATIONS, STAFF_MEMBERS } from '../connection-shapes.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

const CODES_MAX = 1_000;

export const query: QueryResolvers = {
  location(_root, { code, id }, { loaders }) {
    if ((code == null) === (id == null)) {
      throw badInput('请只给出 code 或 id 之一 / give exactly one of code and id');
    }
    const key = code ?? fromGlobalId('Location', id!);
    return key === null ? null : loaders.locationByCode.load(key);
  },
  locations: (_root, args, { em }) => findConnection(em, Location, LOCATIONS, args),
  channels: (_root, args, { em }) => findConnection(em, Channel, BY_CODE, args),
  legalEntities: (_root, args, { em }) => findConnection(em, LegalEntity, BY_CODE, args),
  staff: (_root, { staffNo }, { loaders }) => loaders.visibleStaffByNo.load(staffNo),
  staffMembers: (_root, args, { em, access, clock }) =>
    findConnection(
      em,
      Staff,
      STAFF_MEMBERS,
      args,
      staffInScope(access.require('staff:read'), clock.now()),
    ),
  locationsForCommand(_root, { codes }, { em, clock }) {
    if (codes.length > CODES_MAX) {
      throw badInput(`一次最多 ${CODES_MAX} 个编码 / at most ${CODES_MAX} codes at once`);
    }
    return locationsForCommand(em, codes, clock.now());
  },
};
