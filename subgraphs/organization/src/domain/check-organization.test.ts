import { describe, expect, it } from '@jest/globals';
import { locationDraft, organizationDraft, staffDraft } from '../../test/drafts.ts';
import { checkOrganization } from './check-organization.ts';
import type { OrganizationDraft, StaffDraft } from './drafts.ts';

const ROLES = ['CLERK', 'STORE_MANAGER'];
const fieldsOf = (parts: Partial<OrganizationDraft>) =>
  checkOrganization(organizationDraft(parts), ROLES).map((fault) => fault.field.join('.'));

describe('a change of the organization', () => {
  it('without faults has none', () => {
    const parts = {
      legalEntities: [{ code: 'E', name: '夹层', creditCode: '91310000MA1FL0000X' }],
      locations: [locationDraft()],
      channels: [{ code: 'POS', name: '收银' }],
      staff: [staffDraft()],
    };

    expect(fieldsOf(parts)).toEqual([]);
    expect(fieldsOf({})).toEqual([]);
  });

  it('names the row of each fault', () => {
    const faults = fieldsOf({
      legalEntities: [
        { code: 'E', name: '', creditCode: null },
        { code: 'F', name: 'F', creditCode: '91310000MA1FL0000I' },
      ],
      locations: [locationDraft(), locationDraft({ code: 'sh002' })],
      channels: [{ code: 'pos', name: '' }],
    });

    expect(faults).toEqual([
      'input.legalEntities.0.name',
      'input.legalEntities.1.creditCode',
      'input.locations.1.code',
      'input.channels.0.code',
      'input.channels.0.name',
    ]);
  });

  it.each<[string, Partial<StaffDraft>, string[]]>([
    ['a role that grants something', { roles: ['STORE_MANAGER', 'CLERK'] }, []],
    ['no role and no store', { roles: [], stores: [] }, []],
    ['an unknown role', { roles: ['CLERK', 'KING'] }, ['input.staff.0.roles.1']],
    ['a malformed number', { staffNo: 'no 1' }, ['input.staff.0.staffNo']],
    ['an empty name', { displayName: '' }, ['input.staff.0.displayName']],
    ['a malformed store', { stores: ['SH001', 'x'] }, ['input.staff.0.stores.1']],
    [
      'more than 200 stores',
      { stores: Array.from({ length: 201 }, (_, n) => `S${n}`) },
      ['input.staff.0.stores'],
    ],
  ])('judges a person with %s', (_what, parts, fields) => {
    expect(fieldsOf({ staff: [staffDraft(parts)] })).toEqual(fields);
  });

  it('names no row twice', () => {
    const entity = { code: 'E', name: 'E', creditCode: null };
    const channel = { code: 'POS', name: 'POS' };
    const twice = {
      legalEntities: [entity, entity],
      locations: [locationDraft(), locationDraft()],
      channels: [channel, channel],
      staff: [staffDraft(), staffDraft()],
    };

    expect(fieldsOf(twice)).toEqual([
      'input.legalEntities.1.code',
      'input.locations.1.code',
      'input.channels.1.code',
      'input.staff.1.staffNo',
    ]);
  });

  it('has at most 1,000 rows of a kind, and is told only that', () => {
    const channels = Array.from({ length: 1_001 }, () => ({ code: '', name: '' }));

    expect(fieldsOf({ channels })).toEqual(['input.channels']);
    expect(fieldsOf({ channels: channels.slice(1) }).length).toBeGreaterThan(1_000);
  });
});
