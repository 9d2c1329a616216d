import { badInput, fromGlobalId } from '@entresol/shared';
import { listChannels } from '../../queries/list-channels.ts';
import { listLegalEntities } from '../../queries/list-legal-entities.ts';
import { listLocations } from '../../queries/list-locations.ts';
import { listStaffMembers } from '../../queries/list-staff-members.ts';
import { staffAccess } from '../../queries/staff-access.ts';
import { tokenRevocations } from '../../queries/token-revocations.ts';
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
  locations: (_root, args, { em }) => listLocations(em, args),
  channels: (_root, args, { em }) => listChannels(em, args),
  legalEntities: (_root, args, { em }) => listLegalEntities(em, args),
  staff: (_root, { staffNo }, { loaders }) => loaders.visibleStaffByNo.load(staffNo),
  staffMembers: (_root, args, { em, access, clock }) =>
    listStaffMembers(em, args, access.require('staff:read'), clock.now()),
  tokenRevocationsForGateway: (_root, { after }, { em }) => tokenRevocations(em, after ?? null),
  staffAccessForGateway: (_root, { after }, { em }) => staffAccess(em, after ?? null),
  async locationsForCommand(_root, { codes }, { em, clock, readPlaces }) {
    requireCodes(codes);
    const asked = { em, now: clock.now(), locations: codes, channels: [] };
    return (await readPlaces(asked)).locations;
  },
  async channelCodesForCommand(_root, { codes }, { em, clock, readPlaces }) {
    requireCodes(codes);
    const asked = { em, now: clock.now(), locations: [], channels: codes };
    return (await readPlaces(asked)).channels;
  },
  locationsForRouting: (_root, { kinds }, { em, readLocationsForRouting }) =>
    readLocationsForRouting({ em, kinds: kinds ?? null }),
};

function requireCodes(codes: readonly string[]): void {
  if (codes.length <= CODES_MAX) return;
  throw badInput(`一次最多 ${CODES_MAX} 个编码 / at most ${CODES_MAX} codes at once`);
}
