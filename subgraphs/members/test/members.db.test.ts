import { describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { actions, CLERK } from './fixtures.ts';

const members = useSubgraph('members', createSubgraph);
const { register } = actions(members);
const card = (value: string, channel = 'DEFAULT') => ({ kind: 'CARD', channel, value });

const count = async (table: string) =>
  (await members.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n;
const eventsOf = (type: string) =>
  members.sql<{ key: string; payload: any }>(
    `select key, payload from outbox where type = $1 order by id`,
    [type],
  );
const codes = (payload: { userErrors: { code: string }[] }) =>
  payload.userErrors.map(({ code }) => code);

describe('registering', () => {
  it('makes a number with a check digit, canonical identities and one event', async () => {
    const phone = { kind: 'PHONE', channel: 'POS', value: '+86 138 0013 8000' };

    const { member, userErrors } = await register({
      displayName: ' 王芳 ',
      identities: [phone, card('C-1'), phone],
      tags: ['vip', 'new', 'vip'],
      country: 'CN',
    });

    expect(userErrors).toEqual([]);
    expect(member).toEqual({
      memberNo: 'M000000018',
      displayName: '王芳',
      country: 'CN',
      tags: ['new', 'vip'],
      tier: { code: 'BRONZE' },
      identities: [card('C-1'), { kind: 'PHONE', channel: 'DEFAULT', value: '13800138000' }],
      points: { balance: 0, available: 0, held: 0 },
    });
    expect(await eventsOf('MemberRegistered')).toEqual([
      {
        key: 'M000000018',
        payload: {
          memberNo: 'M000000018',
          tierCode: 'BRONZE',
          registeredAt: expect.stringMatching(/^\d{4}-/),
        },
      },
    ]);
  });

  it('happens once per idempotency key', async () => {
    const input = { identities: [card('once')] };

    const first = await register(input, 'same');
    const repeat = await register(input, 'same');
    const other = await register({ identities: [card('other')] }, 'same');

    expect(repeat).toEqual(first);
    expect(codes(other)).toEqual(['IDEMPOTENCY_MISMATCH']);
    expect(await count(`member_identity where value in ('once', 'other')`)).toBe(1);
  });

  it('lets exactly one of eight parallel registrations with one phone pass', async () => {
    const before = await count('member');
    const answers = await Promise.all(
      ['POS', 'APP', 'A', 'B', 'C', 'D', 'E', 'F'].map((channel) =>
        register({ identities: [{ kind: 'PHONE', channel, value: '139 0000 0001' }] }),
      ),
    );

    expect(answers.filter(({ member }) => member !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual(
      Array.from({ length: 7 }, () => ({
        __typename: 'IdentityTakenError',
        code: 'IDENTITY_TAKEN',
        field: ['input', 'identities', '0', 'value'],
        retryable: false,
      })),
    );
    expect(await count('member')).toBe(before + 1);
  });

  it('with two identities the other way round does not deadlock', async () => {
    const pairs = Array.from({ length: 6 }, (_, index) =>
      index % 2 === 0 ? [card('x'), card('y')] : [card('y'), card('x')],
    );

    const answers = await Promise.all(pairs.map((identities) => register({ identities })));

    expect(answers.filter(({ member }) => member !== null)).toHaveLength(1);
    expect(answers.filter((answer) => codes(answer).length === 2)).toHaveLength(5);
  });

  it('with one taken identity among others leaves nothing behind, and the key free', async () => {
    const before = [await count('member'), await count('outbox'), await count('member_identity')];
    const identities = [card('fresh'), card('once')];

    const refused = await register({ identities }, 'retry');

    expect(refused.userErrors[0].field).toEqual(['input', 'identities', '1', 'value']);
    expect([await count('member'), await count('outbox'), await count('member_identity')]).toEqual(
      before,
    );
    expect(codes(await register({ identities: [card('fresh')] }, 'retry'))).toEqual([]);
  });

  it('passes over numbers that were given before their turn came', async () => {
    const [{ last_value: last }] = (await members.sql(
      'select last_value from member_no_sequence',
    )) as [{ last_value: string }];
    const { luhnDigit } = await import('../src/domain/member-number.ts');
    const numberOf = (n: number) => {
      const digits = String(n).padStart(8, '0');
      return `M${digits}${luhnDigit(digits)}`;
    };
    const next = numberOf(Number(last) + 1);

    expect((await register({ memberNo: next, identities: [card('given')] })).member.memberNo).toBe(
      next,
    );
    expect((await register({ identities: [card('made')] })).member.memberNo).toBe(
      numberOf(Number(last) + 2),
    );
    const again = await register({ memberNo: next, identities: [card('again')] });
    expect(again.userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'memberNo'] },
    ]);
  });

  it.each([
    ['no identity', { identities: [] }, 'input.identities'],
    ['a blank name', { displayName: ' ', identities: [card('z')] }, 'input.displayName'],
    ['a label in capitals', { tags: ['VIP'], identities: [card('z')] }, 'input.tags.0'],
    ['a zero character', { country: 'a\u0000', identities: [card('z')] }, 'input.country'],
  ])('refuses %s', async (_rule, input, field) => {
    const { member, userErrors } = await register(input);

    expect(member).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: field.split('.') }]);
    expect(await count(`member_identity where value = 'z'`)).toBe(0);
  });
});

describe('labels', () => {
  const tag = async (input: object, key: string) =>
    (
      await members.run(
        `mutation ($input: MemberTagInput!, $key: String!) {
          memberTag(input: $input, idempotencyKey: $key) {
            member { tags } userErrors { code field }
          }
        }`,
        { input, key },
        { actor: CLERK },
      )
    ).data.memberTag;

  it('are added and removed, with an event only when something changed', async () => {
    await register({ memberNo: 'T-1', identities: [card('t-1')], tags: ['old'] });

    const changed = await tag({ memberNo: 'T-1', add: ['b', 'a'], remove: ['old', 'no'] }, 't1');
    const same = await tag({ memberNo: 'T-1', add: ['a'], remove: ['old'] }, 't2');

    expect(changed).toEqual({ member: { tags: ['a', 'b'] }, userErrors: [] });
    expect(same).toEqual(changed);
    expect(await eventsOf('MembersChanged')).toEqual([
      { key: 'T-1', payload: { memberNos: ['T-1'] } },
    ]);
    expect(await members.sql(`select version from member where member_no = 'T-1'`)).toEqual([
      { version: 2 },
    ]);
  });

  it('stay at most fifty under parallel additions', async () => {
    const tags = Array.from({ length: 48 }, (_, index) => `t${index}`);
    await register({ memberNo: 'T-2', identities: [card('t-2')], tags });

    const answers = await Promise.all(
      ['w', 'x', 'y', 'z'].map((label) => tag({ memberNo: 'T-2', add: [label] }, `t2-${label}`)),
    );

    expect(answers.flatMap(codes)).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    expect(await count(`member_tag where member_no = 'T-2'`)).toBe(50);
  });

  it('of an unknown member are refused', async () => {
    expect(await tag({ memberNo: 'NOBODY', add: ['a'] }, 't3')).toEqual({
      member: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'memberNo'] }],
    });
  });
});

describe('a batch of members', () => {
  const upsert = async (input: object[], key: string) =>
    (
      await members.run(
        `mutation ($input: [MemberBulkInput!]!, $key: String!) {
          memberBulkUpsert(input: $input, idempotencyKey: $key) {
            upserted userErrors { __typename code field }
          }
        }`,
        { input, key },
      )
    ).data.memberBulkUpsert;
  const row = (n: number, more: object = {}) => ({
    memberNo: `B-${n}`,
    externalId: String(n),
    source: 'ERP',
    createdAt: '2020-01-02T03:04:05Z',
    ...more,
  });
  const versions = () =>
    members.sql(`select member_no, version from member where member_no like 'B-%' order by 1`);

  it('of a thousand is written with one event, and a repeat changes nothing', async () => {
    const rows = Array.from({ length: 1_000 }, (_, n) => row(n, { tags: ['imported'] }));

    const first = await upsert(rows, 'b-1');
    const before = await versions();
    const repeat = await upsert(rows.toReversed(), 'b-2');

    expect([first, repeat]).toEqual([1, 2].map(() => ({ upserted: 1_000, userErrors: [] })));
    expect(await versions()).toEqual(before);
    expect(await count(`member_identity where kind = 'EXTERNAL' and channel = 'ERP'`)).toBe(1_000);
    expect(await count(`points_account where member_no like 'B-%'`)).toBe(1_000);
    const events = (await eventsOf('MembersChanged')).filter(({ key }) => key === 'members');
    expect(events.map(({ payload }) => payload.memberNos.length)).toEqual([1_000, 1_000]);
  });

  it('keeps what is left out and adds labels', async () => {
    await upsert([row(1, { displayName: '王', country: 'CN', tags: ['x'] })], 'b-3');
    await upsert([row(1, { createdAt: '2019-01-01T00:00:00Z' })], 'b-4');

    const { data } = await members.run(
      `{ member(identity: { kind: EXTERNAL, channel: "ERP", value: "1" }) {
        memberNo displayName country tags createdAt } }`,
    );
    expect(data.member).toEqual({
      memberNo: 'B-1',
      displayName: '王',
      country: 'CN',
      tags: ['imported', 'x'],
      createdAt: '2019-01-01T00:00:00.000Z',
    });
  });

  it('is written not at all when one identity belongs to another', async () => {
    const before = await versions();

    const refused = await upsert([row(2_000), row(2_001, { externalId: '5' })], 'b-5');

    expect(refused).toEqual({
      upserted: null,
      userErrors: [
        {
          __typename: 'IdentityTakenError',
          code: 'IDENTITY_TAKEN',
          field: ['input', '1', 'externalId'],
        },
      ],
    });
    expect(await versions()).toEqual(before);
  });

  it('meets overlapping ones without a deadlock', async () => {
    const rows = Array.from({ length: 50 }, (_, n) => row(n, { country: 'DE' }));

    const answers = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((n) => upsert(n % 2 ? rows : rows.toReversed(), `b-6-${n}`)),
    );

    expect(answers).toEqual(answers.map(() => ({ upserted: 50, userErrors: [] })));
  });

  it('needs the right to import', async () => {
    const { errors } = await members.run(
      `mutation { memberBulkUpsert(input: [], idempotencyKey: "x") { upserted } }`,
      {},
      { actor: CLERK },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('finding members', () => {
  const find = async (where: object, first = 100) => {
    const { data } = await members.run(
      `query ($where: MemberWhere, $first: Int!) {
        members(where: $where, first: $first, orderBy: [{ field: MEMBER_NO }]) {
          nodes { memberNo } totalCount
        }
      }`,
      { where, first },
    );
    return {
      numbers: data.members.nodes.map((node: { memberNo: string }) => node.memberNo),
      total: data.members.totalCount,
    };
  };

  it('by labels, by their absence, by tier and country', async () => {
    const identities = (value: string) => ({ identities: [card(value)], country: 'FI' });
    await register({ memberNo: 'F-1', tags: ['a', 'b'], ...identities('f1') });
    await register({ memberNo: 'F-2', tags: ['b'], ...identities('f2') });
    await register({ memberNo: 'F-3', ...identities('f3') });
    const country = { eq: 'FI' };

    expect(await find({ country, tag: { in: ['a', 'b'] } })).toEqual({
      numbers: ['F-1', 'F-2'],
      total: 2,
    });
    expect(await find({ country, not: { tag: { eq: 'a' } } })).toEqual({
      numbers: ['F-2', 'F-3'],
      total: 2,
    });
    expect((await find({ country, tierCode: { eq: 'BRONZE' } })).numbers).toHaveLength(3);
    expect((await find({ country, tierCode: { eq: 'GOLD' } })).numbers).toEqual([]);
    expect(await find({ country, tag: { startsWith: 'b' } }, 1)).toEqual({
      numbers: ['F-1'],
      total: 2,
    });
  });

  it('wants exactly one key', async () => {
    for (const args of ['', '(memberNo: "F-1", id: "x")']) {
      const { errors } = await members.run(`{ member${args} { memberNo } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('finds one by number, id and identity, and nobody by a text that cannot be one', async () => {
    const id = toGlobalId('Member', 'F-1');
    const { data } = await members.run(`{
      byNo: member(memberNo: "F-1") { memberNo }
      byId: member(id: "${id}") { memberNo id }
      byCard: member(identity: { kind: CARD, value: " f1 " }) { memberNo }
      zero: member(memberNo: "\\u0000") { memberNo }
      foreign: member(id: "${toGlobalId('Order', 'F-1')}") { memberNo }
      badPhone: member(identity: { kind: PHONE, value: "x" }) { memberNo }
    }`);
    expect(data).toEqual({
      byNo: { memberNo: 'F-1' },
      byId: { memberNo: 'F-1', id },
      byCard: { memberNo: 'F-1' },
      zero: null,
      foreign: null,
      badPhone: null,
    });
  });

  it('lists the tiers, lowest first, in the language of the request', async () => {
    const { data } = await members.run(
      `{ tiers { code name rank earnRate } }`,
      {},
      { actor: { kind: 'ANONYMOUS' }, language: 'zh' },
    );
    expect(data.tiers).toEqual([
      { code: 'BRONZE', name: '普通会员', rank: 1, earnRate: '1.0000' },
      { code: 'SILVER', name: '银卡', rank: 2, earnRate: '1.2000' },
      { code: 'GOLD', name: '金卡', rank: 3, earnRate: '1.5000' },
    ]);
  });
});
