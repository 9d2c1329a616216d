import { beforeAll, describe, expect, it } from '@jest/globals';
import { internalService, type Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { clerkInput, ENTITY, storeInput, UPSERT } from './fixtures.ts';

const organization = useSubgraph('organization', createSubgraph);

const CLERK: Actor = { kind: 'STAFF', id: 'C001', roles: ['CLERK'], stores: ['SH001'] };

beforeAll(async () => {
  const input = {
    legalEntities: [ENTITY],
    locations: [storeInput('SH001'), storeInput('SH002', { grade: 'B' })],
    channels: [{ code: 'POS', name: '门店收银' }],
    staff: [
      clerkInput('C001', ['SH001']),
      clerkInput('C002', ['SH002', 'SH001']),
      clerkInput('C003', ['SH002']),
    ],
  };
  const answer = await organization.run(UPSERT, { input, key: 'seed' });
  expect(answer.data?.organizationUpsert.userErrors).toEqual([]);
});

describe('reading places and people', () => {
  it('shows everything of a place', async () => {
    const answer = await organization.run(
      `{
      location(code: "SH001") {
        id code name kind status grade timeZone
        address { divisionCode region street }
        coordinates { latitude longitude }
        openingHours { weekday opens closes }
        legalEntity { code name }
      }
    }`,
      {},
      { actor: { kind: 'ANONYMOUS' } },
    );

    expect(answer.data?.location).toEqual({
      id: Buffer.from('Location:SH001').toString('base64url'),
      code: 'SH001',
      name: 'Store SH001',
      kind: 'STORE',
      status: 'ACTIVE',
      grade: 'A',
      timeZone: 'Asia/Shanghai',
      address: { divisionCode: '310106', region: '上海市静安区', street: '南京西路 1 号' },
      coordinates: { latitude: '31.230416', longitude: '121.473701' },
      openingHours: [{ weekday: 1, opens: '09:00', closes: '22:00' }],
      legalEntity: { code: 'ENTRESOL', name: '夹层商业有限公司' },
    });
  });

  it('answers other subgraphs with the entity in force, leaving out unknown codes', async () => {
    const answer = await organization.run(
      `{ locationsForCommand(codes: ["SH002", "NOWHERE", "SH001"]) { code kind active legalEntityCode } }`,
      {},
      { actor: internalService('test') },
    );

    expect(answer.data?.locationsForCommand).toEqual([
      { code: 'SH001', kind: 'STORE', active: true, legalEntityCode: 'ENTRESOL' },
      { code: 'SH002', kind: 'STORE', active: true, legalEntityCode: 'ENTRESOL' },
    ]);
  });

  it('shows clerks the colleagues of their own stores only', async () => {
    const answer = await organization.run(
      `{ staffMembers { totalCount nodes { staffNo stores { code } } } staff(staffNo: "C003") { staffNo } }`,
      {},
      { actor: CLERK },
    );

    expect(answer.data).toEqual({
      staffMembers: {
        totalCount: 2,
        nodes: [
          { staffNo: 'C001', stores: [{ code: 'SH001' }] },
          { staffNo: 'C002', stores: [{ code: 'SH001' }, { code: 'SH002' }] },
        ],
      },
      staff: null,
    });
  });

  it('resolves references by natural key and by id, people within scope', async () => {
    const representations = [
      { __typename: 'Location', code: 'SH002' },
      { __typename: 'Location', id: Buffer.from('Location:SH001').toString('base64url') },
      { __typename: 'Channel', code: 'POS' },
      { __typename: 'LegalEntity', code: 'ENTRESOL' },
      { __typename: 'Staff', staffNo: 'C002' },
      { __typename: 'Staff', staffNo: 'C003' },
      { __typename: 'Location', code: 'NOWHERE' },
    ];
    const answer = await organization.run(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Location { code } ... on Channel { name } ... on LegalEntity { creditCode }
        ... on Staff { staffNo }
      } }`,
      { r: representations },
      { actor: CLERK },
    );

    expect(answer.data?._entities).toEqual([
      { code: 'SH002' },
      { code: 'SH001' },
      { name: '门店收银' },
      { creditCode: '91310000MA1FL0000X' },
      { staffNo: 'C002' },
      null,
      null,
    ]);
  });
});
