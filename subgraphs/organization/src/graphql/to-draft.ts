import type { LocationDraft, OrganizationDraft } from '../domain/drafts.ts';
import type { LocationInput, OrganizationUpsertInput } from './generated/resolvers.ts';

/** Restates the graph's input for the command: absent and null are one. */
export function toDraft(input: OrganizationUpsertInput): OrganizationDraft {
  const { legalEntities = [], locations = [], channels = [], staff = [] } = input;
  return {
    legalEntities: legalEntities.map(({ code, name, creditCode }) => ({
      code,
      name,
      creditCode: creditCode ?? null,
    })),
    locations: locations.map(toLocationDraft),
    channels,
    staff,
  };
}

function toLocationDraft(input: LocationInput): LocationDraft {
  const { address, status = 'ACTIVE', openingHours = [], timeZone = 'Asia/Shanghai' } = input;
  return {
    code: input.code,
    name: input.name,
    kind: input.kind,
    status,
    grade: input.grade ?? null,
    divisionCode: address.divisionCode,
    region: address.region,
    street: address.street,
    latitude: input.latitude ?? null,
    longitude: input.longitude ?? null,
    openingHours,
    legalEntityCode: input.legalEntityCode,
    timeZone,
  };
}
