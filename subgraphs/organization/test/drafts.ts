import type { LocationDraft, OrganizationDraft, StaffDraft } from '../src/domain/drafts.ts';

/** A store without fault; parts replace what matters to one test. */
export function locationDraft(parts: Partial<LocationDraft> = {}): LocationDraft {
  return {
    code: 'SH001',
    name: '静安店',
    kind: 'STORE',
    status: 'ACTIVE',
    grade: 'A',
    divisionCode: '310106',
    region: '上海市静安区',
    street: '南京西路 1 号',
    latitude: '31.230416',
    longitude: '121.473701',
    openingHours: [],
    legalEntityCode: 'ENTRESOL',
    timeZone: 'Asia/Shanghai',
    ...parts,
  };
}

/** A clerk without fault. */
export function staffDraft(parts: Partial<StaffDraft> = {}): StaffDraft {
  return { staffNo: 'C001', displayName: '王小明', roles: ['CLERK'], stores: ['SH001'], ...parts };
}

/** A change that names nothing but what is given. */
export function organizationDraft(parts: Partial<OrganizationDraft> = {}): OrganizationDraft {
  return { legalEntities: [], locations: [], channels: [], staff: [], ...parts };
}
