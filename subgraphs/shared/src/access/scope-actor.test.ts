import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '../actor.ts';
import { grantsOf, PERMISSIONS } from './grants.ts';
import { scopeActor } from './scope-actor.ts';

const clerk = (id: string, stores: string[], roles = ['CLERK']): Actor => ({
  kind: 'STAFF',
  id,
  roles,
  stores,
});
const member = (id: string): Actor => ({ kind: 'MEMBER', id });
const SHELF = ['stock:read', 'product:read', 'public'];
const DESK = ['order:read'];

describe('the rights of a stream', () => {
  it.each<[string, Actor, Actor, readonly string[], boolean]>([
    ['two members see one shelf', member('M1'), member('M2'), SHELF, true],
    ['nobody sees the shelf of a clerk', ANONYMOUS, clerk('S1', ['SH001']), SHELF, true],
    ['two members see their own orders', member('M1'), member('M2'), DESK, false],
    ['clerks of one store', clerk('S1', ['SH001']), clerk('S2', ['SH001']), DESK, true],
    ['clerks of two stores', clerk('S1', ['SH001']), clerk('S2', ['SH002']), DESK, false],
    ['stores in another order', clerk('S1', ['A', 'B']), clerk('S2', ['B', 'A']), DESK, true],
    ['another role', clerk('S1', ['A']), clerk('S2', ['A'], ['STORE_MANAGER']), DESK, false],
    ['a rule for all who signed in', ANONYMOUS, member('M1'), ['signed-in'], false],
  ])('are the same, or not: %s', (_case, left, right, rules, same) => {
    expect(scopeActor(left, rules)).toMatchObject({ kind: expect.any(String) });
    const ids = [left, right].map((actor) => JSON.stringify(scopeActor(actor, rules)));
    expect(ids[0] === ids[1]).toBe(same);
  });

  it('hold no name, and no right that the person has not', () => {
    for (const actor of [
      member('M1'),
      clerk('S1', ['SH001']),
      clerk('S1', [], ['ADMINISTRATOR']),
    ]) {
      for (const rules of [SHELF, DESK]) {
        const scope = scopeActor(actor, rules);
        expect(JSON.stringify(scope)).not.toContain('S1');
        const [own, given] = [grantsOf(actor), grantsOf(scope)];
        for (const name of PERMISSIONS) {
          expect([undefined, own.get(name)]).toContainEqual(given.get(name));
        }
        if (rules === DESK) expect(new Map([...given].sort())).toEqual(new Map([...own].sort()));
      }
    }
  });
});
