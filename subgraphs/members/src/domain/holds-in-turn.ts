import assert from 'node:assert';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { decideRepeatedPlacement, decideSpend, type Hold } from './points-hold.ts';
import { takeFromLots, type LotShare, type OpenLot } from './points-lots.ts';
import { holdNotFound, memberNotFound, type MemberRefusal } from './refusal.ts';

export type HoldVerdict = Outcome<Hold, MemberRefusal>;

/** Points that an order wants to hold. */
export interface WantedHold {
  readonly reference: string;
  readonly memberNo: string;
  readonly points: number;
}

/** A hold that is made, with what it takes from which lot. */
export interface MadeHold extends WantedHold {
  readonly shares: readonly LotShare[];
}

/**
 * Decides holds of a group in order of arrival: what one takes is gone for the next (INV8).
 *
 * A repeat gets the first answer, a late step a closed hold. The accounts of `lots` are locked.
 */
export function decideHoldsInTurn(
  found: {
    readonly holds: readonly Hold[];
    /** Of every member that is known, maybe none. */
    readonly lots: ReadonlyMap<string, readonly OpenLot[]>;
  },
  wanted: readonly WantedHold[],
  now: Date,
): { readonly verdicts: readonly HoldVerdict[]; readonly made: readonly MadeHold[] } {
  const holds = new Map(found.holds.map((hold) => [hold.reference, hold]));
  const lots = new Map(found.lots);
  const made: MadeHold[] = [];

  const verdicts = wanted.map(({ reference, memberNo, points }): HoldVerdict => {
    const earlier = holds.get(reference);
    if (earlier) {
      const repeat = decideRepeatedPlacement(earlier, { memberNo, points });
      return repeat.ok ? accept(earlier) : repeat;
    }
    const open = lots.get(memberNo);
    if (!open) return refuse(memberNotFound(['input', 'memberNo']));
    const shares = takeFromLots(open, points, now, ['input', 'points']);
    if (!shares.ok) return shares;
    const hold: Hold = { reference, memberNo, points, status: 'ACTIVE' };
    holds.set(reference, hold);
    lots.set(memberNo, without(open, shares.value));
    made.push({ reference, memberNo, points, shares: shares.value });
    return accept(hold);
  });
  return { verdicts, made };
}

function without(lots: readonly OpenLot[], shares: readonly LotShare[]): readonly OpenLot[] {
  const taken = new Map(shares.map(({ lotId, points }) => [lotId, points]));
  return lots.map((lot) => ({ ...lot, free: lot.free - (taken.get(lot.id) ?? 0) }));
}

/** A hold that is spent, with what its member has left. */
export interface SpentHold {
  readonly reference: string;
  readonly memberNo: string;
  readonly points: number;
  readonly balance: number;
  /** Which request of the group spends it. */
  readonly index: number;
}

/** Decides in order of arrival which holds are spent; what was spent once stays so. */
export function decideSpendsInTurn(
  found: {
    readonly holds: readonly Hold[];
    /** Of every member with a hold, the account locked. */
    readonly balances: ReadonlyMap<string, number>;
  },
  references: readonly string[],
): { readonly verdicts: readonly HoldVerdict[]; readonly spent: readonly SpentHold[] } {
  const holds = new Map(found.holds.map((hold) => [hold.reference, hold]));
  const balances = new Map(found.balances);
  const spent: SpentHold[] = [];

  const verdicts = references.map((reference, index): HoldVerdict => {
    const hold = holds.get(reference);
    if (!hold) return refuse(holdNotFound(['reference']));
    const step = decideSpend(hold);
    if (!step.ok) return step;
    if (step.value === 'STAY') return accept(hold);

    const { memberNo, points } = hold;
    assert(memberNo !== null, 'tombstones are not active');
    const balance = balances.get(memberNo)! - points;
    const after: Hold = { ...hold, status: 'SPENT' };
    balances.set(memberNo, balance);
    holds.set(reference, after);
    spent.push({ reference, memberNo, points, balance, index });
    return accept(after);
  });
  return { verdicts, spent };
}
