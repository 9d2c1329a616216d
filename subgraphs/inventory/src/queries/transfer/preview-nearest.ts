import { badInput, type RequestContext } from '@entresol/shared';
import { checkWanted } from '../../domain/transfer/check-wanted.ts';
import { findNearest, type NearestPlan, type Place } from '../../domain/transfer/find-nearest.ts';
import type { SkuQuantity } from '../../domain/transfer/transfer.ts';
import { findPlaces } from './find-places.ts';
import { findSpares } from './find-spares.ts';

/** So many of the places that were asked are told, at most. */
export const CANDIDATES_MAX = 500;

/** Who is nearest and can spare what a place lacks; null when there is no such place. */
export async function planNearest(
  context: Pick<RequestContext, 'call' | 'em' | 'clock'>,
  asked: { readonly to: string; readonly wanted: readonly SkuQuantity[] },
): Promise<NearestPlan | null> {
  const { to, wanted } = asked;
  const skus = wanted.map(({ sku }) => sku);
  const [places, spares] = await Promise.all([
    findPlaces(context),
    findSpares(context.em, { skus, now: context.clock.now() }),
  ]);
  const destination = places.get(to);
  if (!destination?.active) return null;
  const sources = [...spares].flatMap(([code, stock]) => {
    const place: Place | undefined = places.get(code);
    return place ? [{ ...place, stock }] : [];
  });
  return findNearest(destination, wanted, sources, CANDIDATES_MAX);
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
