import { coversStore } from '@entresol/shared';
import { decidePastDay, type PastDayLot } from '../../domain/fulfilment/past-day.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { StockPastDayDocument } from '../../remote/generated.ts';

const WAIVES = 'lot:waive';

/** Units that are about to leave a place. */
export interface LeavingUnits {
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
}

/** Units past their last day of sale that would leave, by place and SKU. */
export type PastDay = ReadonlyMap<string, readonly PastDayLot[]>;

/**
 * Asks inventory which of these units are past their last day of sale; no transaction is open.
 *
 * What nobody can say now holds up no parcel: inventory tells of such units when it books them, and
 * raises an alert.
 */
export async function askPastDay(
  context: WorkContext,
  units: readonly LeavingUnits[],
): Promise<PastDay> {
  const lines = units
    .filter(({ quantity }) => quantity > 0)
    .map(({ sku, location, quantity }) => ({ sku, location, quantity }));
  if (lines.length === 0) return new Map();
  const { requestId, workshop } = context;
  const options = { requestId, timeoutMs: workshop.config.callTimeoutMs };
  try {
    const found = await context.call('inventory', StockPastDayDocument, { lines }, options);
    const lots = found.stockPastDay.map((lot) => ({
      ...lot,
      sellableUntil: new Date(lot.sellableUntil),
      expiresAt: new Date(lot.expiresAt),
    }));
    return Map.groupBy(lots, ({ sku, location }) => keyOf(sku, location));
  } catch (err) {
    context.log.warn({ err }, 'goods leave without a look at their lots');
    return new Map();
  }
}

/** Decides for what leaves with one document: what is refused, and what its history says. */
export function judgePastDay(
  context: WorkContext,
  past: PastDay,
  asked: {
    readonly document: string;
    readonly field: readonly string[];
    readonly reason: string | null;
    readonly location: string;
    readonly skus: readonly string[];
  },
): { readonly refusals: readonly OrderRefusal[]; readonly facts: readonly StageFact[] } {
  const { document, field, reason, location } = asked;
  const lots = [...new Set(asked.skus)].flatMap((sku) => past.get(keyOf(sku, location)) ?? []);
  if (lots.length === 0) return { refusals: [], facts: [] };
  const mayWaive =
    context.access.allows(WAIVES) && coversStore(context.access.require(WAIVES), location);
  const leaving = { document, field, reason, mayWaive };
  const { refusals, waived } = decidePastDay(lots, leaving, context.clock.now());
  return { refusals, facts: waived.map((why) => ({ fact: 'LOT_WAIVED', reason: why })) };
}

/** Refuses what has expired: what may still be let go is decided when it leaves. */
export function expiredOnShelf(
  context: WorkContext,
  past: PastDay,
  asked: Omit<Parameters<typeof judgePastDay>[2], 'reason'>,
): readonly OrderRefusal[] {
  const { refusals } = judgePastDay(context, past, { ...asked, reason: null });
  return refusals.filter((one) => one.kind === 'GoodsPastDay' && !one.waivable);
}

function keyOf(sku: string, location: string): string {
  return `${sku}@${location}`;
}
