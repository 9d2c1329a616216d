import { describe, expect, it } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { actorOfClaims } from './actor-of-claims.ts';

describe('the claims of a token', () => {
  it.each([[5], [{ a: 1 }], [['M1']], [true], [''], [undefined]])(
    'name nobody when their subject is %j',
    (sub) => expect(actorOfClaims({ kind: 'MEMBER', sub } as unknown as JWTPayload)).toBeNull(),
  );

  it('name their subject when it is a text', () => {
    expect(actorOfClaims({ kind: 'MEMBER', sub: 'M1' })).toEqual({ kind: 'MEMBER', id: 'M1' });
  });
});
