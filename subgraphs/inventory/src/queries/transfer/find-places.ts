import type { RequestContext } from '@entresol/shared';
import type { SuppliedPlace } from '../../domain/replenishment/propose-lines.ts';
import type { Supply } from '../../domain/replenishment/supply.ts';
import type { Place } from '../../domain/transfer/find-nearest.ts';
import { PlacesForTransferDocument } from '../../remote/generated.ts';

/** A place as organization knows it. */
export interface KnownPlace extends Place {
  readonly kind: SuppliedPlace['kind'];
}

/** Every place by its code; asks organization, so no transaction may be open. */
export async function findPlaces(
  context: Pick<RequestContext, 'call'>,
): Promise<ReadonlyMap<string, KnownPlace>> {
  const answer = await context.call('organization', PlacesForTransferDocument, {});
  return new Map(
    answer.locationsForRouting.map(({ code, kind, active, divisionCode, coordinates }) => {
      const position = coordinates && {
        latitude: Number(coordinates.latitude),
        longitude: Number(coordinates.longitude),
      };
      return [code, { code, kind, active, divisionCode, position: position ?? null }];
    }),
  );
}

/** Places with their supplies by SKU, those that are not known left out. */
export function withSupplies(
  places: ReadonlyMap<string, KnownPlace>,
  codes: Iterable<string>,
  supplies: readonly Supply[],
): readonly SuppliedPlace[] {
  const byPlace = Map.groupBy(supplies, ({ location }) => location);
  return [...codes].flatMap((code) => {
    const place = places.get(code);
    if (!place) return [];
    const own = byPlace.get(code) ?? [];
    return [{ ...place, supplies: new Map(own.map((supply) => [supply.sku, supply])) }];
  });
}
