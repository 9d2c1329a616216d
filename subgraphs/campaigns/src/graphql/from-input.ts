import type { BenefitDraft } from '../domain/check-offer.ts';
import type { QuoteCart } from '../domain/quote.ts';
import type { BenefitInput, QuoteCartInput } from './generated/resolvers.ts';

/** A cart as the domain knows it: nothing left out. */
export function toCart(input: QuoteCartInput): QuoteCart {
  return {
    memberNo: input.memberNo ?? null,
    location: input.location,
    channel: input.channel,
    currency: input.currency,
    couponCodes: input.couponCodes,
    lines: input.lines.map((line) => ({ ...line, categoryCode: line.categoryCode ?? null })),
    reference: input.reference ?? null,
  };
}

/** A benefit as the domain knows it. */
export function toBenefit(input: BenefitInput): BenefitDraft {
  const { kind, thresholdMinor, saveMinor, percentOff, currency } = input;
  return {
    kind,
    thresholdMinor,
    saveMinor: saveMinor ?? null,
    percentOff: percentOff ?? null,
    currency,
  };
}
