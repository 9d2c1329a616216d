import { describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { actions, asMember, INTERNAL } from './fixtures.ts';

const members = useSubgraph('members', createSubgraph);
const { register } = actions(members);

describe('registering', () => {
  it('makes a number with a check digit and canonical identities', async () => {
    const phone = { kind: 'PHONE', channel: 'POS', value: '+86 138 0013 8000' };

    const { member, userErrors } = await register({ displayName: ' 王芳 ', identities: [phone] });

    expect(userErrors).toEqual([]);
    expect(member).toEqual({
      memberNo: 'M000000018',
      displayName: '王芳',
      country: null,
      tags: [],
      tier: { code: 'BRONZE' },
      identities: [{ kind: 'PHONE', channel: 'DEFAULT', value: '13800138000' }],
      points: { balance: 0, available: 0, held: 0 },
    });
  });

  it('lets exactly one of two parallel registrations with one phone pass', async () => {
    const identities = [{ kind: 'PHONE', value: '13900000001' }];

    const answers = await Promise.all(Array.from({ length: 8 }, () => register({ identities })));

    expect(answers.filter(({ member }) => member !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual(
      Array.from({ length: 7 }, () => ({
        __typename: 'IdentityTakenError',
        code: 'IDENTITY_TAKEN',
        field: ['input', 'identities', '0', 'value'],
        retryable: false,
      })),
    );
    const [{ count }] = (await members.sql<{ count: string }>(
      `select count(*) from member_identity where value = '13900000001'`,
    )) as [{ count: string }];
    expect(count).toBe('1');
  });

  it('shows me to the member alone, and an order what it must know', async () => {
    await register({ memberNo: 'A-1', identities: [{ kind: 'CARD', value: 'c-1' }] });
    const me = `{ me { memberNo } }`;

    expect((await members.run(me, {}, { actor: asMember('A-1') })).data.me.memberNo).toBe('A-1');
    expect((await members.run(me)).data.me).toBeNull();
    const order = `{ memberForOrder(memberNo: "A-1") { memberNo tierCode pointsAvailable } }`;
    const { data } = await members.run(order, {}, { actor: INTERNAL });
    expect(data.memberForOrder).toEqual({
      memberNo: 'A-1',
      tierCode: 'BRONZE',
      pointsAvailable: 0,
    });
  });
});
