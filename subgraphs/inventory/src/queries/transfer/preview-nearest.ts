import { badInput, type RequestContext } from '@entresol/shared';
import { safetyOf, type Supply } from '../../domain/replenishment/supply.ts';
import { checkWanted } from '../../domain/transfer/check-wanted.ts';
import { findNearest, type NearestPlan, type Place } from '../../domain/transfer/find-nearest.ts';
import type { SkuQuantity } from '../../domain/transfer/transfer.ts';
import { findOffers } from '../replenishment/find-supplies.ts';
import { findPlaces } from './find-places.ts';

const CANDIDATES_MAX = 500;

/** Who is nearest and can spare what a place lacks; null when there is no such place. */
export async function planNearest(
  context: Pick<RequestContext, 'call' | 'em' | 'clock'>,
  asked: { readonly to: string; readonly wanted: readonly SkuQuantity[] },
): Promise<NearestPlan | null> {
  const { to, wanted } = asked;
  const skus = wanted.map(({ sku }) => sku);
  const [places, offers] = await Promise.all([
    findPlaces(context),
    findOffers(context.em, { skus, now: context.clock.now() }),
  ]);
  const destination = places.get(to);
  if (!destination?.active) return null;
  const byPlace = Map.groupBy(offers, ({ location }) => location);
  const sources = [...byPlace].flatMap(([code, supplies]) => {
    const place: Place | undefined = places.get(code);
    return place ? [{ ...place, stock: new Map(supplies.map(stockedOf)) }] : [];
  });
  const plan = findNearest(destination, wanted, sources);
  return { ...plan, candidates: plan.candidates.slice(0, CANDIDATES_MAX) };
}

function stockedOf(supply: Supply) {
  return [supply.sku, { available: supply.available, safety: safetyOf(supply) }] as const;
}

/** What a preview asks for, equal SKUs added up; throws what no preview can be made of. */
export function wantedOf(asked: {
  readonly to: string;
  readonly lines: readonly SkuQuantity[];
}): readonly SkuQuantity[] {
  const checked = checkWanted({ ...asked, partial: true });
  if (checked.ok) return checked.value;
  const { zh, en } = checked.refusals[0].reason;
  throw badInput(`${zh} / ${en}`);
}
