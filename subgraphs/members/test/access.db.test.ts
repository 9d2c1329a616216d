import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { toGlobalId, type Actor } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import { createSubgraph } from '../src/subgraph.ts';
import { membersAtSize } from './members-at-size.ts';
import { actions, ANALYST, asMember, CLERK, INTERNAL } from './fixtures.ts';

const members = useSubgraph('members', createSubgraph);
const { register, adjust, memberWith, place } = actions(members);
const phoneOf = (n: number) => ({ kind: 'PHONE', channel: 'DEFAULT', value: `1380000000${n}` });

const codesOf = (result: { errors?: readonly { extensions?: object }[] | undefined }) =>
  (result.errors ?? []).map(({ extensions }) => (extensions as { code: string }).code);

beforeAll(async () => {
  await register({ memberNo: 'A', displayName: '甲', identities: [phoneOf(1)], tags: ['vip'] });
  await register({ memberNo: 'B', displayName: '乙', identities: [phoneOf(2)] });
  await adjust('A', 10);
  await adjust('B', 20, { reason: 'secret' });
});

describe('members', () => {
  const everyWay = (no: string, phone: string) => `{
    byNo: member(memberNo: "${no}") { memberNo }
    byId: member(id: "${toGlobalId('Member', no)}") { memberNo }
    byPhone: member(identity: { kind: PHONE, value: "${phone}" }) { memberNo }
    list: members(where: { memberNo: { eq: "${no}" } }) { nodes { memberNo } totalCount }
    entities: _entities(representations: [
      { __typename: "Member", memberNo: "${no}" }
      { __typename: "Member", id: "${toGlobalId('Member', no)}" }
    ]) { ... on Member { memberNo } }
  }`;

  it('see themselves on every way', async () => {
    const me = { memberNo: 'A' };

    const answer = await members.run(everyWay('A', '13800000001'), {}, { actor: asMember('A') });

    expect(answer).toEqual({
      data: {
        byNo: me,
        byId: me,
        byPhone: me,
        list: { nodes: [me], totalCount: 1 },
        entities: [me, me],
      },
    });
  });

  it('see nobody else on any way', async () => {
    const answer = await members.run(everyWay('B', '13800000002'), {}, { actor: asMember('A') });

    expect(answer).toEqual({
      data: {
        byNo: null,
        byId: null,
        byPhone: null,
        list: { nodes: [], totalCount: 0 },
        entities: [null, null],
      },
    });
  });

  it('do not see the ledger of others', async () => {
    const [{ id }] = (await members.sql(`select id from points_entry where member_no = 'B'`)) as [
      { id: string },
    ];
    const text = `{ _entities(representations: [
      { __typename: "PointsEntry", id: "${toGlobalId('PointsEntry', id)}" }
      { __typename: "PointsEntry", id: "x" }
    ]) { ... on PointsEntry { points } } }`;

    const seenBy = async (actor: Actor) => (await members.run(text, {}, { actor })).data._entities;
    expect(await seenBy(asMember('A'))).toEqual([null, null]);
    expect(await seenBy(asMember('B'))).toEqual([{ points: 20 }, null]);
  });

  it('are whom `me` shows, and nobody for other actors', async () => {
    const me = async (actor: Actor) =>
      (await members.run(`{ me { memberNo displayName } }`, {}, { actor })).data.me;

    expect(await me(asMember('B'))).toEqual({ memberNo: 'B', displayName: '乙' });
    expect(await me(asMember('GONE'))).toBeNull();
    expect(await me(CLERK)).toBeNull();
  });

  it('are given points by head office, and by nobody at a till', async () => {
    await memberWith('C');
    const give = (actor: Actor, key: string) =>
      members.run(
        `mutation { pointsAdjust(
          input: { memberNo: "C", points: 1, reason: "sorry" }, idempotencyKey: "${key}"
        ) { member { memberNo } userErrors { code } } }`,
        {},
        { actor },
      );
    const staff = (role: string): Actor => ({ ...CLERK, roles: [role] }) as Actor;

    for (const role of ['CLERK', 'STORE_MANAGER', 'MERCHANDISER', 'STOCK_CONTROLLER']) {
      expect(codesOf(await give(staff(role), role))).toEqual(['FORBIDDEN']);
    }
    const given = await give(staff('MARKETER'), 'marketer');
    expect(given.data.pointsAdjust).toEqual({ member: { memberNo: 'C' }, userErrors: [] });
  });

  it('cannot change points, labels or members', async () => {
    const text = `mutation { pointsAdjust(
      input: { memberNo: "A", points: 1000, reason: "me" }, idempotencyKey: "k"
    ) { member { memberNo } } }`;

    expect(codesOf(await members.run(text, {}, { actor: asMember('A') }))).toEqual(['FORBIDDEN']);
  });
});

describe('personal data', () => {
  const panorama = `{ member(memberNo: "A") {
    memberNo displayName identities { value } tags country tier { code }
    points { balance entries { nodes { kind points } totalCount } }
  } }`;

  it('is shown to clerks', async () => {
    const { data, errors } = await members.run(panorama, {}, { actor: CLERK });

    expect(errors).toBeUndefined();
    expect(data.member).toMatchObject({
      displayName: '甲',
      identities: [{ value: '13800000001' }],
      points: { balance: 10, entries: { nodes: [{ kind: 'ADJUST', points: 10 }], totalCount: 1 } },
    });
  });

  it('is kept from analysts, who see the rest', async () => {
    const contact = await members.run(panorama, {}, { actor: ANALYST });
    expect(new Set(codesOf(contact))).toEqual(new Set(['FORBIDDEN']));
    expect(JSON.stringify(contact)).not.toContain('13800000001');
    expect(JSON.stringify(contact)).not.toContain('甲');

    const rest = await members.run(
      `{ member(memberNo: "A") { memberNo tags tier { code } points { available } } }`,
      {},
      { actor: ANALYST },
    );
    expect(rest).toEqual({
      data: {
        member: {
          memberNo: 'A',
          tags: ['vip'],
          tier: { code: 'BRONZE' },
          points: { available: 10 },
        },
      },
    });
  });

  it('cannot be guessed at by looking members up', async () => {
    const text = `{ member(identity: { kind: PHONE, value: "13800000001" }) { memberNo } }`;

    expect(codesOf(await members.run(text, {}, { actor: ANALYST }))).toEqual(['FORBIDDEN']);
  });

  it('is in no event', async () => {
    await members.run(
      `mutation { memberBulkUpsert(idempotencyKey: "pii", input: [{
        memberNo: "C", displayName: "丙", externalId: "canary-77", source: "ERP"
        createdAt: "2020-01-01T00:00:00Z"
      }]) { upserted } }`,
    );
    const log = JSON.stringify([
      await members.sql('select * from outbox'),
      await members.sql('select * from idempotency_key'),
    ]);

    for (const canary of ['13800000001', '甲', '丙', 'canary-77', 'secret']) {
      expect(log).not.toContain(canary);
    }
  });
});

describe('the reason of a change by hand', () => {
  const text = `{ member(memberNo: "B") { points { entries { nodes { reason } } } } }`;

  it('is for staff', async () => {
    const { data } = await members.run(text, {}, { actor: CLERK });
    expect(data.member.points.entries.nodes).toEqual([{ reason: 'secret' }]);
    expect(codesOf(await members.run(text, {}, { actor: asMember('B') }))).toEqual(['FORBIDDEN']);
  });
});

describe('internal operations', () => {
  it.each([
    [`{ memberForOrder(memberNo: "A") { memberNo } }`],
    [`{ pointsHold(reference: "O") { reference } }`],
    [
      `mutation { pointsHoldPlace(input: { reference: "O", memberNo: "A", points: 1 }) {
      hold { reference } } }`,
    ],
    [`mutation { pointsHoldRelease(reference: "O") { hold { reference } } }`],
    [`mutation { pointsHoldSpend(reference: "O") { hold { reference } } }`],
    [`mutation { pointsHoldReverse(reference: "O") { hold { reference } } }`],
  ])('are closed to everyone outside: %s', async (text) => {
    for (const actor of [CLERK, ANALYST, asMember('A'), { kind: 'SERVICE', id: 'x' } as const]) {
      expect(codesOf(await members.run(text, {}, { actor }))).toEqual(['FORBIDDEN']);
    }
    expect(await members.sql('select * from points_hold')).toEqual([]);
  });

  it('tell an order what it must know', async () => {
    await memberWith('D', [10, 1], [5, 2]);
    await place('O-D', 'D', 4);

    const { data } = await members.run(
      `{ known: memberForOrder(memberNo: "D") { memberNo tierCode pointsAvailable }
        unknown: memberForOrder(memberNo: "NOBODY") { memberNo }
        hold: pointsHold(reference: "O-D") { reference memberNo points status }
        none: pointsHold(reference: "O-E") { reference } }`,
      {},
      { actor: INTERNAL },
    );

    expect(data).toEqual({
      known: { memberNo: 'D', tierCode: 'BRONZE', pointsAvailable: 11 },
      unknown: null,
      hold: { reference: 'O-D', memberNo: 'D', points: 4, status: 'ACTIVE' },
      none: null,
    });
  });
});

describe('a page of members', () => {
  it('costs the same few statements however long it is', async () => {
    const page = (first: number) => `{ members(first: ${first}) { nodes {
      memberNo tags tier { name } identities { value } points { balance available } } } }`;
    const statements = async (text: string) => {
      const spy = jest.spyOn(PostgreSqlConnection.prototype, 'execute');
      const { data } = await members.run(text);
      const calls = spy.mock.calls.filter(([sql]) => /member|tier|points/.test(String(sql)));
      spy.mockRestore();
      return { nodes: data.members.nodes.length, statements: calls.length };
    };

    expect(await statements(page(1))).toEqual({ nodes: 1, statements: 5 });
    expect(await statements(page(4))).toEqual({ nodes: 4, statements: 5 });
  });
});

membersAtSize(members);
