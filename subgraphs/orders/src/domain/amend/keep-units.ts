import { splitByLargestRemainder } from '@entresol/shared/decimal';
import { worthOf } from '../return-share.ts';

/** A line that loses units, as far as its money is concerned. */
interface Shrinking {
  readonly quantity: number;
  readonly amountMinor: number;
  readonly discountMinor: number;
}

/** What stays of a line: its amount, and of each discount's share. */
export interface Kept {
  readonly amountMinor: number;
  readonly shares: readonly number[];
}

/**
 * What the units that stay of a line cost, and what each discount takes off them.
 *
 * The units that go are worth what giving them back later would pay: their frozen shares. So it is
 * the same whether a customer has units taken off before shipping or returns them afterwards.
 *
 * Invariant INV7: what stays and what goes add up to the line, to the fen.
 */
export function keepUnits(line: Shrinking, quantity: number, shares: readonly number[]): Kept {
  const gone = line.quantity - quantity;
  const paidMinor = line.amountMinor - line.discountMinor;
  const amountMinor = line.amountMinor - worthOf(line.amountMinor, gone, line.quantity);
  const keptMinor = paidMinor - worthOf(paidMinor, gone, line.quantity);
  return { amountMinor, shares: split(amountMinor - keptMinor, shares) };
}

function split(amountMinor: number, shares: readonly number[]): readonly number[] {
  return amountMinor === 0 ? shares.map(() => 0) : splitByLargestRemainder(amountMinor, shares);
}
