import { beforeAll, describe, expect, it } from '@jest/globals';
import { internalService, toGlobalId, type Actor } from '@entresol/shared';
import { statementsOf, useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { accessThatWasTaken } from './access-that-was-taken.ts';
import { clerkInput, ENTITY, storeInput, UPSERT } from './fixtures.ts';
import { placesForRouting } from './places-for-routing.ts';
import { revokedTokens } from './revoked-tokens.ts';

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

placesForRouting(organization);
revokedTokens(organization);
accessThatWasTaken(organization);

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

async function upsert(input: Record<string, unknown>, key: string) {
  const answer = await organization.run(UPSERT, { input, key });
  expect(answer.errors).toBeUndefined();
  return answer.data.organizationUpsert;
}

const eventsOf = (key: string) =>
  organization.sql(`select type, payload from outbox where key = $1 order by id`, [key]);

/** Everything a change could touch: equal before and after a refusal. */
const everything = () =>
  organization.sql(`select
    (select jsonb_agg(e order by code) from legal_entity e) as entities,
    (select jsonb_agg(l order by code) from location l) as locations,
    (select jsonb_agg(r order by location_code, valid_from) from location_entity r) as belongings,
    (select jsonb_agg(s order by staff_no) from staff s) as staff,
    (select jsonb_agg(a order by staff_no, location_code, valid_from) from staff_store a) as work,
    (select count(*) from outbox) as events,
    (select count(*) from idempotency_key) as keys`);

describe('changing the organization', () => {
  it('gives every reason at once and changes nothing', async () => {
    const before = await everything();
    const refused = await upsert(
      {
        legalEntities: [{ code: 'FRESH', name: 'Fresh' }],
        locations: [
          storeInput('BAD', { legalEntityCode: 'GHOST', latitude: '91' }),
          storeInput('GOOD', { legalEntityCode: 'FRESH' }),
        ],
        staff: [clerkInput('C009', ['GOOD', 'SH404'], { roles: ['KING'] })],
      },
      'refused',
    );

    expect(refused).toMatchObject({ legalEntities: null, locations: null, staff: null });
    expect(refused.userErrors.map((error: any) => [error.code, error.field])).toEqual([
      ['INVALID_INPUT', ['input', 'locations', '0', 'latitude']],
      ['INVALID_INPUT', ['input', 'staff', '0', 'roles', '0']],
      ['NOT_FOUND', ['input', 'locations', '0', 'legalEntityCode']],
      ['NOT_FOUND', ['input', 'staff', '0', 'stores', '1']],
    ]);
    expect(await everything()).toEqual(before);
  });

  it('happens once per key, and a key stands for one input', async () => {
    const input = { locations: [storeInput('ONCE')] };
    const first = await upsert(input, 'once');
    const repeat = await upsert(input, 'once');
    const other = await upsert({ locations: [storeInput('ONCE', { name: 'Other' })] }, 'once');

    expect(first.locations).toEqual([
      { id: toGlobalId('Location', 'ONCE'), code: 'ONCE', legalEntity: { code: 'ENTRESOL' } },
    ]);
    expect(repeat).toEqual(first);
    expect(other).toMatchObject({
      locations: null,
      userErrors: [{ __typename: 'IdempotencyMismatchError', code: 'IDEMPOTENCY_MISMATCH' }],
    });
    expect(await eventsOf('ONCE')).toHaveLength(1);
  });

  it('publishes what differs, and nothing when nothing does', async () => {
    const staff = [clerkInput('C100', ['SH001'])];
    await upsert({ locations: [storeInput('EVENT')], staff }, 'event 1');
    await upsert({ locations: [storeInput('EVENT')], staff }, 'event 2');
    await upsert({ locations: [storeInput('EVENT', { status: 'CLOSED' })] }, 'event 3');
    await upsert({ staff: [{ ...staff[0], displayName: 'Renamed' }] }, 'event 4');
    await upsert({ staff: [{ ...staff[0], roles: ['STORE_MANAGER', 'CLERK'] }] }, 'event 5');

    const place = { code: 'EVENT', kind: 'STORE', legalEntityCode: 'ENTRESOL' };
    expect(await eventsOf('EVENT')).toEqual([
      { type: 'LocationChanged', payload: { ...place, active: true } },
      { type: 'LocationChanged', payload: { ...place, active: false } },
    ]);
    const rights = { staffNo: 'C100', stores: ['SH001'] };
    expect(await eventsOf('C100')).toEqual([
      { type: 'StaffChanged', payload: { staffNo: 'C100' } },
      { type: 'AccessChanged', payload: { ...rights, roles: ['CLERK'] } },
      { type: 'StaffChanged', payload: { staffNo: 'C100' } },
      { type: 'StaffChanged', payload: { staffNo: 'C100' } },
      { type: 'AccessChanged', payload: { ...rights, roles: ['CLERK', 'STORE_MANAGER'] } },
    ]);
  });

  it('keeps which entity a place belonged to, without a gap and since ever', async () => {
    const move = (legalEntityCode: string, key: string) =>
      upsert({ locations: [storeInput('MOVED', { legalEntityCode })] }, key);
    await upsert({ legalEntities: [{ code: 'BUYER', name: '收购方' }] }, 'buyer');
    await move('ENTRESOL', 'moved 1');
    organization.clock.advance(60_000);
    const moved = await move('BUYER', 'moved 2');

    expect(moved.locations).toMatchObject([{ legalEntity: { code: 'BUYER' } }]);
    const periods = await organization.sql(
      `select entity_code, valid_from < '1000-01-01' as since_ever,
         valid_to = lead(valid_from) over (order by valid_from) as followed, valid_to is null as open
       from location_entity where location_code = 'MOVED' order by valid_from`,
    );
    expect(periods).toEqual([
      { entity_code: 'ENTRESOL', since_ever: true, followed: true, open: false },
      { entity_code: 'BUYER', since_ever: false, followed: null, open: true },
    ]);
  });

  it('moves people between stores from now on, and keeps where they were', async () => {
    await upsert({ staff: [clerkInput('C200', ['SH001', 'SH002'])] }, 'walk 1');
    organization.clock.advance(60_000);
    const walked = await upsert({ staff: [clerkInput('C200', ['SH002', 'ONCE'])] }, 'walk 2');
    organization.clock.advance(60_000);
    const back = await upsert({ staff: [clerkInput('C200', ['SH001', 'SH001'])] }, 'walk 3');

    expect(walked.staff[0].stores).toEqual([{ code: 'ONCE' }, { code: 'SH002' }]);
    expect(back.staff[0].stores).toEqual([{ code: 'SH001' }]);
    const periods = await organization.sql(
      `select location_code, count(*)::int as periods, count(*) filter (where valid_to is null)::int as open
       from staff_store where staff_no = 'C200' group by 1 order by 1`,
    );
    expect(periods).toEqual([
      { location_code: 'ONCE', periods: 1, open: 0 },
      { location_code: 'SH001', periods: 2, open: 1 },
      { location_code: 'SH002', periods: 1, open: 0 },
    ]);
    const seen = await organization.run(
      `{ staff(staffNo: "C200") { staffNo } }`,
      {},
      {
        actor: { ...CLERK, stores: ['SH002'] } as Actor,
      },
    );
    expect(seen.data).toEqual({ staff: null });
  });

  it('survives parallel changes of the same rows with one entity and one set of stores', async () => {
    await upsert({ legalEntities: [{ code: 'RIVAL', name: '竞争者' }] }, 'rival');
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        upsert(
          {
            locations: ['P1', 'P2'].map((code) =>
              storeInput(code, { legalEntityCode: n % 2 ? 'RIVAL' : 'ENTRESOL', name: `N${n}` }),
            ),
            staff: [clerkInput('C300', n % 2 ? ['P1'] : ['P2'], { displayName: `N${n}` })],
          },
          `parallel ${n}`,
        ),
      ),
    );

    expect(answers.flatMap((answer) => answer.userErrors)).toEqual([]);
    const open = await organization.sql(
      `select count(*)::int as open, count(distinct entity_code)::int as entities
       from location_entity where location_code in ('P1', 'P2') and valid_to is null`,
    );
    expect(open).toEqual([{ open: 2, entities: 1 }]);
    const overlaps = await organization.sql(
      `select 1 from location_entity a join location_entity b using (location_code)
       where a.valid_from < b.valid_from and coalesce(a.valid_to, 'infinity') <> b.valid_from
         and not exists (select from location_entity m where m.location_code = a.location_code
           and m.valid_from > a.valid_from and m.valid_from < b.valid_from)`,
    );
    expect(overlaps).toEqual([]);
    const work = await organization.sql(
      `select location_code from staff_store where staff_no = 'C300' and valid_to is null`,
    );
    expect(work).toHaveLength(1);
  });

  it('is for those who may change the organization', async () => {
    const before = await everything();
    const variables = { input: { channels: [{ code: 'X', name: 'X' }] }, key: 'forbidden' };
    const refused = await organization.run(UPSERT, variables, { actor: CLERK });

    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await everything()).toEqual(before);
  });
});

describe('lists', () => {
  it('filter, order and page places; the total is counted only when asked for', async () => {
    const page = (args: string, fields = 'nodes { code }') =>
      organization.run(
        `{ locations(${args}) { ${fields} } }`,
        {},
        { actor: { kind: 'ANONYMOUS' } },
      );
    const graded = await page('where: { grade: { eq: "B" } }', 'totalCount nodes { code }');
    const first = await page(
      'first: 1, where: { code: { startsWith: "SH" } }, orderBy: [{ field: CODE, direction: DESC }]',
      'nodes { code } pageInfo { hasNextPage endCursor }',
    );
    const { endCursor } = first.data.locations.pageInfo;
    const second = await page(
      `first: 1, after: "${endCursor}", where: { code: { startsWith: "SH" } },
       orderBy: [{ field: CODE, direction: DESC }]`,
      'nodes { code } pageInfo { hasNextPage }',
    );

    expect(graded.data.locations).toEqual({ totalCount: 1, nodes: [{ code: 'SH002' }] });
    expect(first.data.locations).toMatchObject({
      nodes: [{ code: 'SH002' }],
      pageInfo: { hasNextPage: true },
    });
    expect(second.data.locations).toEqual({
      nodes: [{ code: 'SH001' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('page channels and legal entities, which are no secret', async () => {
    const { data } = await organization.run(
      `{
        channels(first: 1, where: { code: { eq: "POS" } }) { totalCount nodes { code name } }
        legalEntities(first: 1, orderBy: [{ field: CODE, direction: DESC }]) {
          nodes { code } pageInfo { hasNextPage }
        }
      }`,
      {},
      { actor: { kind: 'ANONYMOUS' } },
    );

    expect(data.channels).toEqual({ totalCount: 1, nodes: [{ code: 'POS', name: '门店收银' }] });
    expect(data.legalEntities.nodes).toHaveLength(1);
  });

  it('of people cannot be widened beyond the scope by a filter', async () => {
    const answer = await organization.run(
      `{ staffMembers(where: { or: [{ staffNo: { eq: "C003" } }, { not: { staffNo: { eq: "x" } } }] }) {
        nodes { staffNo }
      } }`,
      {},
      { actor: { ...CLERK, stores: ['NOWHERE'] } as Actor },
    );
    const anonymous = await organization.run(
      `{ staffMembers { nodes { staffNo } } }`,
      {},
      {
        actor: { kind: 'ANONYMOUS' },
      },
    );

    expect(answer.data.staffMembers.nodes).toEqual([]);
    expect(anonymous.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it.each([
    ['places with their entities', `{ locations { nodes { code legalEntity { name } } } }`, 2],
    ['people with their stores', `{ staffMembers { nodes { staffNo stores { name } } } }`, 2],
    ['places for commands', `{ locationsForCommand(codes: ["SH001", "SH002"]) { code } }`, 1],
    ['places for routing', `{ locationsForRouting { code coordinates { latitude } } }`, 1],
  ])('of %s take a fixed number of statements', async (_what, query, count) => {
    const statements = await statementsOf(async () => {
      const answer = await organization.run(query, {}, { actor: internalService('test') });
      expect(answer.errors).toBeUndefined();
    });

    expect(statements).toHaveLength(count);
  });

  it.each(['location', 'location(code: "SH001", id: "x")'])(
    '%s is refused: exactly one key is given',
    async (field) => {
      const answer = await organization.run(`{ ${field} { code } }`);
      expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );
});
