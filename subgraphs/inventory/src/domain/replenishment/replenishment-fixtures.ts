import type { SuppliedPlace } from './propose-lines.ts';
import { USUAL_TRAITS, type StockTraits, type Supply } from './supply.ts';

/** What is known of SKU `A` at a place, for tests of the domain. */
export function supplyOf(changed: Partial<Supply> = {}, traits: Partial<StockTraits> = {}): Supply {
  return {
    sku: 'A',
    location: 'P',
    available: 0,
    inTransit: 0,
    awaited: 0,
    incoming: 0,
    sold: 0,
    soldDays: null,
    ...changed,
    traits: { ...USUAL_TRAITS, ...traits },
  };
}

/** A place so many kilometres from the origin, with its supply of `A`. */
export function placeOf(
  code: string,
  km: number,
  supply: Supply,
  kind: SuppliedPlace['kind'] = 'STORE',
): SuppliedPlace {
  return {
    code,
    kind,
    active: true,
    // On a meridian a degree is 111 km.
    position: { latitude: 30 + km / 111.195, longitude: 120 },
    divisionCode: '330102',
    supplies: new Map([['A', { ...supply, location: code }]]),
  };
}
