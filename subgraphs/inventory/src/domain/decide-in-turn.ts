import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import {
  checkCartUse,
  mayTakeOver,
  memberWhoHolds,
  type CartHoldLimit,
  type CartUse,
  type Taker,
} from './cart-hold.ts';
import {
  freeEffects,
  heldLines,
  joinEffects,
  NO_EFFECTS,
  type Effects,
  type HeldLine,
} from './hold-effects.ts';
import {
  invalid,
  type CartHoldUnknown,
  type InvalidInput,
  type ReservationClosed,
} from './refusals.ts';
import { areSameLines, statusAt, type ReservationState } from './reservation.ts';
import { openShelf, type HoldRefusal, type ShelfFound } from './shelf.ts';

/** A request to hold units. */
export interface Wanted extends ReservationState {
  /** The front stock of its channel. */
  readonly front?: string | null;
  /** A cart's hold that becomes this one, without a moment in which the units are free. */
  readonly takesOver?: string | null;
  /** For whom it takes it over. */
  readonly takenBy?: Taker | null;
  /** An order's own hold that ends by this one, likewise: units that go to another place. */
  readonly replaces?: string | null;
}

/** The hold that ends when this one is made. */
export function endedBy({ takesOver, replaces }: Wanted): string | null {
  return takesOver ?? replaces ?? null;
}

/** What came of one request to hold units. */
export type ReserveVerdict = Outcome<
  ReservationState,
  | HoldRefusal
  | InvalidInput
  | ReservationClosed
  | CartHoldUnknown
  | CartHoldLimit
  | { readonly kind: 'IdempotencyMismatch' }
>;

/** What is known when requests are decided. */
export interface FoundForHolds extends ShelfFound {
  readonly earlier: readonly ReservationState[];
  /** What freeing lapsed holds changes, not yet in what was found. */
  readonly freed: Effects;
  /** Lines of the carts, and replaced holds, that still hold, by reference. */
  readonly carts: ReadonlyMap<string, readonly HeldLine[]>;
  /** The carts that requests name, whether they still hold or not, by reference. */
  readonly namedCarts: ReadonlyMap<string, ReservationState>;
  /** What members keep in carts, of those who ask for more. */
  readonly cartUse: ReadonlyMap<string, CartUse>;
  readonly openPools: ReadonlySet<string>;
  readonly now: Date;
}

/**
 * Decides requests to hold units one after another, each as if it were alone.
 *
 * What one takes the next no longer finds; what one is refused takes nothing. A reference that is
 * known already, from before or from within, gives the first answer as long as it still holds.
 *
 * Invariants INV3, INV5, INV9.
 */
export function decideInTurn(
  found: FoundForHolds,
  requests: readonly Wanted[],
): {
  readonly verdicts: readonly ReserveVerdict[];
  /** The holds to be written. */
  readonly made: readonly Wanted[];
  /** References that were not known and are refused. */
  readonly refused: readonly string[];
  /** Carts that are taken over and end. */
  readonly takenOver: readonly string[];
  /** What the holds change, not yet added up. */
  readonly effects: Effects;
} {
  const shelf = openShelf(found);
  shelf.apply(found.freed);
  const known = new Map(found.earlier.map((earlier) => [earlier.reference, earlier]));
  const carts = new Map(found.carts);
  const cartUse = new Map(found.cartUse);
  const made: Wanted[] = [];
  const refused: string[] = [];
  const takenOver: string[] = [];
  const effects: Effects[] = [NO_EFFECTS];
  const verdicts = requests.map((wanted): ReserveVerdict => {
    const earlier = known.get(wanted.reference);
    if (earlier) return repeat(earlier, wanted, found.now);
    const bad = [...checkTaker(found.namedCarts, wanted), ...checkMember(cartUse, wanted)];
    if (bad.length > 0) {
      refused.push(wanted.reference);
      return refuse(bad[0]!, ...bad.slice(1));
    }
    const ended = endedBy(wanted) ?? '';
    const cart = carts.get(ended);
    const freed = cart ? freeEffects(cart, found.openPools) : NO_EFFECTS;
    shelf.apply(freed);
    const decision = decideAnew(shelf, wanted, found.now);
    if (!decision.ok) {
      shelf.apply(reverse(freed));
      refused.push(wanted.reference);
      return decision;
    }
    effects.push(freed, decision.value);
    if (cart) takenOver.push(ended);
    carts.delete(ended);
    countUse(cartUse, wanted);
    const held = { ...wanted, tookOver: cart && wanted.takesOver ? ended : null };
    made.push(held);
    known.set(wanted.reference, held);
    return accept(held);
  });
  return { verdicts, made, refused, takenOver, effects: joinEffects(...effects) };
}

function checkTaker(
  carts: FoundForHolds['namedCarts'],
  { takesOver, takenBy = null }: Wanted,
): readonly CartHoldUnknown[] {
  if (!takesOver) return [];
  const cart = carts.get(takesOver);
  if (cart && mayTakeOver(cart, takenBy)) return [];
  return [{ kind: 'CartHoldUnknown', reference: takesOver }];
}

function checkMember(uses: ReadonlyMap<string, CartUse>, wanted: Wanted): readonly CartHoldLimit[] {
  const member = memberWhoHolds(wanted);
  return member === null ? [] : checkCartUse(uses.get(member) ?? NO_USE, unitsOf(wanted));
}

function countUse(uses: Map<string, CartUse>, wanted: Wanted): void {
  const member = memberWhoHolds(wanted);
  if (member === null) return;
  const { live, units, inADay } = uses.get(member) ?? NO_USE;
  const more = { live: live + 1, units: units + unitsOf(wanted), inADay: inADay + 1 };
  uses.set(member, more);
}

const NO_USE: CartUse = { live: 0, units: 0, inADay: 0 };

function unitsOf({ lines }: Wanted): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

function decideAnew(shelf: ReturnType<typeof openShelf>, wanted: Wanted, now: Date) {
  if (statusAt(wanted, now) !== 'ACTIVE') return refuse(pastDeadline());
  return shelf.hold(heldLines(wanted, wanted.front ?? null));
}

function reverse({ deltas, owned, pools, fronts }: Effects): Effects {
  return {
    deltas: deltas.map(negative),
    owned: owned.map(negative),
    pools: pools.map(negative),
    fronts: fronts.map(negative),
  };
}

function negative<Delta extends object>(delta: Delta): Delta {
  const entries = Object.entries(delta).map(([name, value]) => [
    name,
    typeof value === 'number' ? -value : value,
  ]);
  return Object.fromEntries(entries) as Delta;
}

/** The first answer, as long as it still holds. */
function repeat(earlier: ReservationState, wanted: ReservationState, now: Date): ReserveVerdict {
  const { reference } = wanted;
  const status = statusAt(earlier, now);
  if (status !== 'ACTIVE') return refuse({ kind: 'ReservationClosed', reference, status });
  if (!areSameLines(earlier.lines, wanted.lines)) return refuse({ kind: 'IdempotencyMismatch' });
  return accept(earlier);
}

/** Why nothing is held until an instant that is over. */
export function pastDeadline(): InvalidInput {
  return invalid(
    ['input', 'expiresAt'],
    '预留的截止时间已过。',
    'The deadline of the reservation has passed.',
  );
}
