import { fromGlobalId, toGlobalId } from '@entresol/shared';
import type { Resolvers } from '../generated/resolvers.ts';

export const types: Pick<Resolvers, 'LegalEntity' | 'Location' | 'Channel' | 'Staff'> = {
  LegalEntity: {
    __resolveReference: (reference, { loaders }) =>
      loaders.legalEntityByCode.load(keyOf('LegalEntity', reference, 'code')),
    id: (entity) => toGlobalId('LegalEntity', entity.code),
  },
  Location: {
    __resolveReference: (reference, { loaders }) =>
      loaders.locationByCode.load(keyOf('Location', reference, 'code')),
    id: (location) => toGlobalId('Location', location.code),
    address: ({ divisionCode, region, street }) => ({ divisionCode, region, street }),
    coordinates: ({ latitude, longitude }) =>
      latitude == null || longitude == null ? null : { latitude, longitude },
    legalEntity: (location, _args, { loaders }) =>
      loaders.legalEntityByLocation.load(location.code),
  },
  Channel: {
    __resolveReference: (reference, { loaders }) =>
      loaders.channelByCode.load(keyOf('Channel', reference, 'code')),
    id: (channel) => toGlobalId('Channel', channel.code),
  },
  Staff: {
    __resolveReference: (reference, { loaders }) =>
      loaders.visibleStaffByNo.load(keyOf('Staff', reference, 'staffNo')),
    id: (person) => toGlobalId('Staff', person.staffNo),
    stores: (person, _args, { loaders }) => loaders.storesByStaffNo.load(person.staffNo),
  },
};

/** A reference names its natural key or its opaque id; a malformed id finds nothing. */
function keyOf(type: string, reference: object, naturalKey: string): string {
  const { [naturalKey]: key, id } = reference as Record<string, string | undefined>;
  return key ?? fromGlobalId(type, id ?? '') ?? '';
}
