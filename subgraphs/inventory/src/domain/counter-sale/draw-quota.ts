import type { FrontDelta } from '../hold-effects.ts';
import { frontText } from '../shelf.ts';

/** Units of a SKU that were sold over a counter through a front stock. */
export interface SoldThrough {
  /** The sale. */
  readonly reference: string;
  readonly front: string;
  readonly sku: string;
  readonly quantity: number;
}

/** What a sale took of a quota. */
export type Drawn = SoldThrough;

/**
 * What counter sales take of the quotas of front stocks, one after another.
 *
 * Goods in the hand are never refused, so a quota gives what it has left and no more: it is never
 * passed, and the channel is told that nothing is left. Without a quota everything counts.
 */
export function drawQuotas(
  sold: readonly SoldThrough[],
  found: ReadonlyMap<string, { readonly quotaLeft: number | null }>,
  freed: readonly FrontDelta[] = [],
): readonly Drawn[] {
  const left = new Map(
    [...found].flatMap(([text, { quotaLeft }]) => (quotaLeft === null ? [] : [[text, quotaLeft]])),
  );
  // What lapsed holds gave back in this transaction is left, too.
  for (const delta of freed) {
    const text = frontText(delta);
    if (left.has(text)) left.set(text, left.get(text)! - (delta.held ?? 0));
  }
  return sold.flatMap(({ reference, front, sku, quantity }): Drawn[] => {
    const text = frontText({ front, sku });
    const drawn = Math.min(quantity, left.get(text) ?? quantity);
    if (left.has(text)) left.set(text, left.get(text)! - drawn);
    return drawn > 0 ? [{ reference, front, sku, quantity: drawn }] : [];
  });
}
