import { canonicalCode, canonicalCodes, type OfferDraft } from '../domain/check-offer.ts';

/** The columns that promotions and templates share, as a draft fills them. */
export function offerRow(draft: OfferDraft, now: Date) {
  const { benefit } = draft;
  return {
    code: canonicalCode(draft.code),
    name_zh: draft.nameZh.trim(),
    name_en: draft.nameEn.trim(),
    benefit_kind: benefit.kind,
    threshold_minor: benefit.thresholdMinor,
    save_minor: benefit.saveMinor,
    percent_off: benefit.percentOff,
    currency: benefit.currency,
    category_codes: canonicalCodes(draft.categoryCodes),
    location_codes: canonicalCodes(draft.locationCodes),
    created_at: now,
    updated_at: now,
  };
}
