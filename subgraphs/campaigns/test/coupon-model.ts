import fc from 'fast-check';

/** One thing an order does; `picks` are the coupons it wants to lock. */
export interface LockOperation {
  readonly kind: 'lock' | 'unlock' | 'redeem' | 'reverse';
  readonly order: number;
  readonly picks: readonly number[];
}

/** Few orders and coupons, so that they meet often. */
export const lockOperation: fc.Arbitrary<LockOperation> = fc.record({
  kind: fc.constantFrom('lock', 'lock', 'unlock', 'redeem', 'reverse'),
  order: fc.integer({ min: 1, max: 4 }),
  picks: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
});

interface Coupon {
  status: 'ISSUED' | 'LOCKED' | 'REDEEMED' | 'REVERSED';
  free: 'ISSUED' | 'REVERSED';
  version: number;
}

interface Answer {
  /** Of the lock; null when refused. */
  readonly status: string | null;
  readonly refused: readonly string[];
}

const refused = (...codes: string[]): Answer => ({ status: null, refused: codes });
const accepted = (status: string): Answer => ({ status, refused: [] });

/** What coupons and locks do, said as simply as possible and apart from the code under test. */
export function createCouponModel(codes: readonly string[]) {
  const coupons = codes.map((): Coupon => ({ status: 'ISSUED', free: 'ISSUED', version: 1 }));
  const orders = new Map<number, { status: string; picks: readonly number[] }>();

  function turn(picks: readonly number[], to: (coupon: Coupon) => Coupon['status']): void {
    for (const pick of picks) {
      const coupon = coupons[pick]!;
      coupon.status = to(coupon);
      coupon.version += 1;
      if (coupon.status === 'REVERSED') coupon.free = 'REVERSED';
    }
  }

  function lock({ order, picks }: LockOperation): Answer {
    const earlier = orders.get(order);
    if (earlier?.status === 'RELEASED') return refused('COUPON_LOCK_CLOSED');
    if (earlier) return accepted(earlier.status);
    const taken = picks.filter((pick) => ['LOCKED', 'REDEEMED'].includes(coupons[pick]!.status));
    if (taken.length > 0) return refused(...taken.map(() => 'COUPON_NOT_USABLE'));
    turn(picks, () => 'LOCKED');
    orders.set(order, { status: 'LOCKED', picks });
    return accepted('LOCKED');
  }

  function follow({ kind, order }: LockOperation): Answer {
    const held = orders.get(order);
    if (!held) {
      if (kind !== 'unlock') return refused('NOT_FOUND');
      orders.set(order, { status: 'RELEASED', picks: [] });
      return accepted('RELEASED');
    }
    const step = `${held.status} ${kind}`;
    if (step === 'LOCKED unlock') {
      turn(held.picks, (coupon) => coupon.free);
      held.status = 'RELEASED';
    } else if (step === 'LOCKED redeem') {
      turn(held.picks, () => 'REDEEMED');
      held.status = 'REDEEMED';
    } else if (step === 'REDEEMED reverse') {
      turn(held.picks, () => 'REVERSED');
      held.status = 'REVERSED';
    } else if (step === 'LOCKED reverse' || step === 'REDEEMED unlock') {
      return refused('COUPON_LOCK_STATE');
    } else if (held.status === 'RELEASED' && kind !== 'unlock') {
      return refused('COUPON_LOCK_CLOSED');
    }
    return accepted(held.status);
  }

  return {
    apply: (operation: LockOperation): Answer =>
      operation.kind === 'lock' ? lock(operation) : follow(operation),
    coupon: (index: number) => {
      const { status, version } = coupons[index]!;
      return { status, version };
    },
  };
}
