import { percentOfMinor } from '@entresol/shared/decimal';

/** What is taken off, and from which amount on (优惠内容). */
export type Benefit = {
  /** The least amount it applies to (门槛). */
  readonly thresholdMinor: number;
  readonly currency: string;
} & (
  | { readonly kind: 'SPEND_SAVE'; readonly saveMinor: number }
  | { readonly kind: 'PERCENT_OFF'; readonly percentOff: string }
);

/** What a benefit comes to, or why it comes to nothing. */
export type BenefitVerdict =
  | { readonly reason: 'APPLIED'; readonly amountMinor: number }
  | { readonly reason: 'BELOW_THRESHOLD' | 'NOTHING_LEFT' };

/**
 * Decides what a benefit takes off an amount: never more than the amount itself.
 *
 * A percentage acts on the whole amount and is rounded half up once, so that splitting it over
 * lines cannot change it.
 */
export function judgeBenefit(benefit: Benefit, amountMinor: number): BenefitVerdict {
  if (amountMinor === 0) return { reason: 'NOTHING_LEFT' };
  if (amountMinor < benefit.thresholdMinor) return { reason: 'BELOW_THRESHOLD' };
  const off =
    benefit.kind === 'SPEND_SAVE'
      ? Math.min(benefit.saveMinor, amountMinor)
      : percentOfMinor(amountMinor, benefit.percentOff);
  return off === 0 ? { reason: 'NOTHING_LEFT' } : { reason: 'APPLIED', amountMinor: off };
}
