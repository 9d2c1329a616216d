import { describe, expect, it } from '@jest/globals';
import { checkCartUse, mayTakeOver, memberWhoHolds, type Taker } from './cart-hold.ts';
import type { ReservationState } from './reservation.ts';

const hold = (rest: Partial<ReservationState>): ReservationState => ({
  reference: 'CART-1',
  status: 'ACTIVE',
  kind: 'CART',
  expiresAt: null,
  lines: [{ sku: 'TEA', location: 'SH001', quantity: 1 }],
  heldBy: 'STAFF:ann',
  member: null,
  ...rest,
});
const by = (rest: Partial<Taker>): Taker => ({
  actor: 'STAFF:ann',
  memberNo: null,
  store: 'SH001',
  ...rest,
});

describe('taking a hold over', () => {
  const ofMember = hold({ heldBy: 'MEMBER:m1', member: 'm1' });
  const ofTill = hold({});
  const ofService = hold({ heldBy: 'SERVICE:mini' });
  it.each([
    ['an order of the member', ofMember, by({ actor: 'MEMBER:m1', memberNo: 'm1' }), true],
    ['staff on behalf of the member', ofMember, by({ memberNo: 'm1', store: 'SH009' }), true],
    ['another member', ofMember, by({ actor: 'MEMBER:m2', memberNo: 'm2' }), false],
    ['a guest at the till', ofMember, by({ store: 'SH001' }), false],
    ['who keeps it', ofTill, by({ store: 'SH009' }), true],
    ['another till of the store', ofTill, by({ actor: 'STAFF:bob' }), true],
    ['a till elsewhere', ofTill, by({ actor: 'STAFF:bob', store: 'SH002' }), false],
    ['a member who names the store', ofTill, by({ actor: 'MEMBER:m2', memberNo: 'm2' }), false],
    ['the service that keeps it', ofService, by({ actor: 'SERVICE:mini', store: null }), true],
    ['nobody who is named', ofTill, null, false],
    ['an order whose own it is', hold({ kind: 'ORDER' }), by({}), false],
    ['who locked by hand', hold({ kind: 'MANUAL' }), by({}), false],
  ])('by %s', (_who, held, taker, may) => {
    expect(mayTakeOver(held, taker)).toBe(may);
  });

  it('is bounded for members alone, and every bound that is passed is told', () => {
    expect(memberWhoHolds(ofMember)).toBe('MEMBER:m1');
    expect(memberWhoHolds(hold({ member: 'm1' }))).toBeNull();
    const limits = (live: number, units: number, inADay: number, asked: number) =>
      checkCartUse({ live, units, inADay }, asked).map(({ limit }) => limit);
    expect(limits(1, 19, 19, 1)).toEqual([]);
    expect(limits(2, 20, 20, 1)).toEqual(['HOLDS', 'UNITS', 'HOLDS_A_DAY']);
    expect(limits(0, 0, 0, 21)).toEqual(['UNITS']);
  });
});
