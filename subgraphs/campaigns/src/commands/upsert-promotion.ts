import { runCommand, type CommandContext } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { decideDraft, offerFaults, rangeFaults, type OfferDraft } from '../domain/check-offer.ts';
import { campaignEvent } from '../events/contracts.ts';
import { upsertRow } from '../persistence/upsert-row.ts';
import { offerRow } from './offer-row.ts';

/** A promotion as a caller describes it. */
export interface PromotionDraft extends OfferDraft {
  readonly status: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly priority: number;
}

/** Creates or changes a promotion; what changes nothing raises no version and tells nobody. */
export function upsertPromotion(
  context: CommandContext,
  command: { readonly draft: PromotionDraft; readonly idempotencyKey: string; readonly now: Date },
) {
  const { draft, idempotencyKey, now } = command;
  const name = 'upsertPromotion';
  return runCommand(context, { name, idempotencyKey, input: draft }, async (tx) => {
    const decision = decideDraft([
      ...offerFaults(draft),
      ...rangeFaults('endsAt', draft.startsAt, draft.endsAt),
    ]);
    if (!decision.ok) return decision;

    const { status, startsAt, endsAt, priority } = draft;
    const common = offerRow(draft, now);
    const row = { ...common, status, starts_at: startsAt, ends_at: endsAt, priority };
    const { version, changed } = await upsertRow(tx, 'promotion', row);
    const { code } = common;
    if (changed) {
      const event = campaignEvent('PromotionChanged', { code, status, version });
      await context.events.append(tx, [event]);
    }
    return accept({ code });
  });
}
