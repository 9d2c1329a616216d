import type { RejectCode } from './rejects.ts';

/** What a line is, by the classes of the reference totals. */
export type LineClass = 'SALE' | 'RETURN' | 'FREE' | 'STOCK_ADJUST' | 'BAD_DEBT';

/** The document a line belongs to. */
export type DocumentKind = 'SALE' | 'RETURN' | 'ADJUSTMENT' | 'STOCK_ADJUSTMENT';

/** The three values that decide the class. `price` is in 1/10000 pound. */
export interface Classified {
  readonly invoice: string;
  readonly quantity: number;
  readonly price: number;
}

/**
 * Decides what a line is, or why it is none of these.
 *
 * A cancellation may hold a positive quantity: C496350 charges back a manual credit.
 */
export function classifyLine(
  line: Classified,
): { ok: true; lineClass: LineClass } | { ok: false; reason: RejectCode } {
  const { quantity, price } = line;
  if (quantity === 0) return { ok: false, reason: 'ZERO_QUANTITY' };
  const letter = line.invoice[0];
  if (letter === 'A') return { ok: true, lineClass: 'BAD_DEBT' };
  if (price < 0) return { ok: false, reason: 'NEGATIVE_PRICE' };
  if (letter === 'C') return { ok: true, lineClass: 'RETURN' };
  if (quantity > 0) return { ok: true, lineClass: price > 0 ? 'SALE' : 'FREE' };
  if (price > 0) return { ok: false, reason: 'NEGATIVE_SALE' };
  return { ok: true, lineClass: 'STOCK_ADJUST' };
}

/** The document of a line; a write-off of something that has no stock is booked without goods. */
export function documentKindOf(lineClass: LineClass, service: boolean): DocumentKind {
  switch (lineClass) {
    case 'SALE':
    case 'FREE':
      return 'SALE';
    case 'RETURN':
      return 'RETURN';
    case 'BAD_DEBT':
      return 'ADJUSTMENT';
    case 'STOCK_ADJUST':
      return service ? 'ADJUSTMENT' : 'STOCK_ADJUSTMENT';
    default:
      return lineClass satisfies never;
  }
}

/** By how much a line changes the stock on hand: sold goes out, returned comes in. */
export function stockDeltaOf(lineClass: LineClass, service: boolean, quantity: number): number {
  if (service || lineClass === 'BAD_DEBT') return 0;
  return lineClass === 'STOCK_ADJUST' ? quantity : -quantity;
}
