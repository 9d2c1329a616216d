import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, internalService, type Actor } from '../actor.ts';
import { coversMember, coversStore, createAccess } from './access.ts';
import { grantsOf, PERMISSIONS, STAFF_ROLES } from './grants.ts';

const MEMBER: Actor = { kind: 'MEMBER', id: 'M1' };
const CLERK: Actor = { kind: 'STAFF', id: 'S1', roles: ['CLERK'], stores: ['SH001', 'SH002'] };

describe('a rule', () => {
  it.each([
    ['public', ANONYMOUS, true],
    ['signed-in', ANONYMOUS, false],
    ['signed-in', MEMBER, true],
    ['order:read', MEMBER, true],
    ['order:read', ANONYMOUS, false],
    ['stock:audit or order:read', MEMBER, true],
    ['stock:audit or report:read', MEMBER, false],
    ['internal', { kind: 'SERVICE', id: 'erp' }, false],
    ['internal', internalService('orders'), true],
    ['', internalService('orders'), false],
    ['no:such', internalService('orders'), false],
    // A rule that is written badly lets nobody in by accident.
    ['public,order:read', MEMBER, false],
    ['PUBLIC', MEMBER, false],
    ['constructor', MEMBER, false],
  ] as const)('%j for %j: %s', (rule, actor, expected) => {
    expect(createAccess(actor as Actor, 'en').allows(rule)).toBe(expected);
  });

  it('asks a stranger to sign in, and tells others what they lack', () => {
    expect(() => createAccess(ANONYMOUS, 'en').requireRule('order:read')).toThrow(
      expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } }),
    );
    expect(() => createAccess(MEMBER, 'zh').require('stock:audit')).toThrow(
      expect.objectContaining({
        message: '没有权限：需要“stock:audit”。',
        extensions: { code: 'FORBIDDEN' },
      }),
    );
  });
});

describe('grants', () => {
  it('cover a member’s own rows, and of stores only those where a clerk works', () => {
    expect(createAccess(MEMBER, 'en').scope('order:read')).toEqual({ kind: 'SELF', id: 'M1' });
    expect(createAccess(CLERK, 'en').scope('order:read')).toEqual({
      kind: 'STORES',
      stores: ['SH001', 'SH002'],
    });
    expect(createAccess(CLERK, 'en').scope('member:read')).toEqual({ kind: 'ALL' });
  });

  it('of a clerk without a store cover no store', () => {
    const scope = createAccess({ ...CLERK, stores: [] }, 'en').require('order:read');
    expect(coversStore(scope, 'SH001')).toBe(false);
  });

  it('of a head-office role win over those of a store role', () => {
    const both: Actor = { ...CLERK, roles: ['STOCK_CONTROLLER', 'CLERK'] };
    expect(grantsOf(both).get('stock:adjust')).toEqual({ kind: 'ALL' });
    expect(grantsOf(both).get('order:write')).toMatchObject({ kind: 'STORES' });
  });

  it.each(['constructor', '__proto__', 'toString', 'BOSS', ''])(
    'come from no role named %j',
    (role) => {
      expect([...grantsOf({ ...CLERK, roles: [role] })]).toEqual([]);
    },
  );

  it('come to no actor of an unknown kind', () => {
    expect([...grantsOf({ kind: 'ROBOT', id: 'x' } as never)]).toEqual([]);
  });

  it('use no permission that is not listed', () => {
    const actors: Actor[] = [
      ANONYMOUS,
      MEMBER,
      { kind: 'PARTNER', id: 'P' },
      { kind: 'ANALYST', id: 'A' },
      internalService('orders'),
      ...STAFF_ROLES.map((role): Actor => ({ ...CLERK, roles: [role] })),
    ];
    const granted = actors.flatMap((actor) => [...grantsOf(actor).keys()]);
    expect(new Set(granted)).toEqual(new Set(PERMISSIONS));
  });
});

describe('a scope', () => {
  it('covers stores or members, never the one by the other', () => {
    const all = { kind: 'ALL' } as const;
    const self = { kind: 'SELF', id: 'M1' } as const;
    const stores = { kind: 'STORES', stores: ['SH001'] } as const;
    expect([all, self, stores].map((scope) => coversStore(scope, 'SH001'))).toEqual([
      true,
      false,
      true,
    ]);
    expect([all, self, stores].map((scope) => coversMember(scope, 'M1'))).toEqual([
      true,
      true,
      false,
    ]);
    expect(coversMember(self, null)).toBe(false);
    expect(coversStore(stores, 'SH00')).toBe(false);
  });
});
