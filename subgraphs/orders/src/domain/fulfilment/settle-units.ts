import assert from 'node:assert';
import type { SettledTo } from '../routing/scenes.ts';

/** What a line was sold for, and how many of its units are settled. */
export interface SettledLine {
  readonly quantity: number;
  readonly amountMinor: number;
  readonly discountMinor: number;
  /** Units that were delivered before. */
  readonly delivered: number;
}

/** Units of a line that changed hands, with their frozen shares. */
export interface UnitShare {
  /** Place of the first of them in the line, from 1. */
  readonly fromUnit: number;
  readonly quantity: number;
  readonly paidMinor: number;
  readonly discountMinor: number;
}

/**
 * The shares of the next units of a line that are delivered.
 *
 * Units are delivered from the line's end and given back from its beginning (`returnShare`), each
 * with the share of its place. So whatever is sold, dropped and returned, a unit is settled once,
 * and Σ settled − Σ given back is the money that stays, to the fen.
 */
export function settleUnits(line: SettledLine, quantity: number): UnitShare {
  const until = line.quantity - line.delivered;
  const from = until - quantity;
  assert(quantity > 0 && from >= 0, 'no more units are settled than were sold');
  return shareOf(line, from, until);
}

/** The shares of units `from` + 1 … `until` of a line. */
export function shareOf(
  line: Pick<SettledLine, 'quantity' | 'amountMinor' | 'discountMinor'>,
  from: number,
  until: number,
): UnitShare {
  const worth = (whole: number) => upTo(whole, until, line) - upTo(whole, from, line);
  return {
    fromUnit: from + 1,
    quantity: until - from,
    paidMinor: worth(line.amountMinor - line.discountMinor),
    discountMinor: worth(line.discountMinor),
  };
}

function upTo(whole: number, units: number, line: { readonly quantity: number }): number {
  return Number((BigInt(whole) * BigInt(units)) / BigInt(line.quantity));
}

/** Who sold, who fulfilled, and who owes the other for it. */
export interface SettlementParties {
  readonly saleParty: string;
  readonly fulfilParty: string;
  readonly payingParty: string;
  readonly settledTo: SettledTo;
}

/**
 * Names the parties of a delivered line.
 *
 * A service fee is owed by who sold to who fulfilled, a commission the other way round (F2). Where
 * no scene was given, whoever ships for another store is owed a fee.
 */
export function partiesOf(
  store: string,
  location: string,
  terms: SettledTo | null,
): SettlementParties {
  const settledTo = terms ?? (store === location ? 'SALE_STORE' : 'SERVICE_FEE');
  const payingParty = settledTo === 'COMMISSION' ? location : store;
  return { saleParty: store, fulfilParty: location, payingParty, settledTo };
}
