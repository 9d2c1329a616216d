import type { ReservationState } from './reservation.ts';

/** For whom an order takes a cart's hold over. */
export interface Taker {
  /** Kind and id of who orders. */
  readonly actor: string;
  /** The member who buys; null for a guest. */
  readonly memberNo?: string | null | undefined;
  /** The store that sells. */
  readonly store?: string | null | undefined;
}

/** What a member holds in carts, and how many such holds were made within a day. */
export interface CartUse {
  readonly live: number;
  readonly units: number;
  readonly inADay: number;
}

/** What a cart's hold that a member makes may be; why it may not is told with it. */
export interface CartHoldLimit {
  readonly kind: 'CartHoldLimit';
  readonly limit: 'HOLDS' | 'UNITS' | 'HOLDS_A_DAY';
  readonly max: number;
}

/** A member cannot keep a shop's stock to themselves: so many holds, units, minutes, and a day. */
export const MEMBER_CART = { holds: 2, units: 20, minutes: 30, inADay: 20 } as const;

const BY_MEMBER = 'MEMBER:';

/** The key of the member who keeps units for their own cart; null for anybody else. */
export function memberWhoHolds({
  kind,
  heldBy,
}: Pick<ReservationState, 'kind' | 'heldBy'>): string | null {
  return kind === 'CART' && heldBy?.startsWith(BY_MEMBER) ? heldBy : null;
}

/**
 * Whether an order may take a hold over.
 *
 * A cart that is kept for a member becomes an order of that member, whoever places it. One that
 * is kept for nobody by name becomes an order of whoever keeps it, or of the staff of the store in
 * which the units lie: a till ends what another one began. Anything else is no cart's hold.
 */
export function mayTakeOver(hold: ReservationState, by: Taker | null): boolean {
  if (hold.kind !== 'CART' || by === null) return false;
  const { member = null } = hold;
  if (member !== null) return member === by.memberNo;
  if (hold.heldBy === by.actor) return true;
  const isOfShop = ['STAFF:', 'SERVICE:'].some((kind) => by.actor.startsWith(kind));
  return isOfShop && hold.lines.every(({ location }) => location === by.store);
}

/** Which bounds a member's next hold would pass, all of them. */
export function checkCartUse(use: CartUse, units: number): readonly CartHoldLimit[] {
  const { holds, inADay } = MEMBER_CART;
  const asked = [
    { limit: 'HOLDS', count: use.live + 1, max: holds },
    { limit: 'UNITS', count: use.units + units, max: MEMBER_CART.units },
    { limit: 'HOLDS_A_DAY', count: use.inADay + 1, max: inADay },
  ] as const;
  return asked
    .filter(({ count, max }) => count > max)
    .map(({ limit, max }) => ({ kind: 'CartHoldLimit', limit, max }));
}
