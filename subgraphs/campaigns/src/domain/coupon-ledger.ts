import assert from 'node:assert';
import { changeCoupon, type ChangedCoupon, type CouponState } from './change-coupon.ts';
import type { LockState, LockStep } from './coupon-lock.ts';

/** One change of a coupon, to be told: one for each version. */
export interface CouponFact {
  readonly coupon: CouponState;
  readonly reference: string;
}

/**
 * Locks and coupons while a group of requests is decided, one after the other.
 *
 * What one request takes is taken for the next; what has to be written in the end is the last state
 * of each row, and what has to be told every step to it.
 */
export class CouponLedger<Coupon extends CouponState> {
  readonly coupons: Map<string, Coupon>;
  readonly facts: CouponFact[] = [];
  readonly #locks: Map<string, LockState>;
  readonly #known: ReadonlySet<string>;
  readonly #touched = new Set<string>();
  readonly #versions: ReadonlyMap<string, number>;
  readonly #now: Date;

  constructor(
    found: { readonly locks: readonly LockState[]; readonly coupons: ReadonlyMap<string, Coupon> },
    now: Date,
  ) {
    this.coupons = new Map(found.coupons);
    this.#locks = new Map(found.locks.map((lock) => [lock.reference, lock]));
    this.#known = new Set(this.#locks.keys());
    this.#versions = new Map([...found.coupons].map(([code, { version }]) => [code, version]));
    this.#now = now;
  }

  lockOf(reference: string): LockState | null {
    return this.#locks.get(reference) ?? null;
  }

  /** Puts a lock into its next state, with the coupons it names. */
  move(lock: LockState, change: 'LOCK' | LockStep): void {
    const { reference, couponCodes } = lock;
    for (const code of couponCodes) {
      const coupon = this.coupons.get(code);
      assert(coupon, `INV6: coupon ${code} of ${reference} is there`);
      const after = changeCoupon(coupon, change, { reference, now: this.#now });
      this.coupons.set(code, after);
      this.facts.push({ coupon: after, reference });
    }
    this.#locks.set(reference, lock);
    this.#touched.add(reference);
  }

  /** Locks that had no row when the group began, tombstones among them. */
  get newLocks(): readonly LockState[] {
    return this.#touchedLocks().filter(({ reference }) => !this.#known.has(reference));
  }

  /** Locks whose row was there and changes. */
  get movedLocks(): readonly LockState[] {
    return this.#touchedLocks().filter(({ reference }) => this.#known.has(reference));
  }

  /** Coupons that change, with the version that they had when the group began. */
  get changedCoupons(): readonly ChangedCoupon[] {
    return [...this.coupons.values()]
      .map((coupon) => ({ coupon, was: this.#versions.get(coupon.code)! }))
      .filter(({ coupon, was }) => coupon.version !== was);
  }

  #touchedLocks(): readonly LockState[] {
    return [...this.#touched].map((reference) => this.#locks.get(reference)!);
  }
}
