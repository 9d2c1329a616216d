/** Where something is, in degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Kilometres over the ground between two positions, to the metre (haversine). */
export function kmBetween(a: Position, b: Position): number {
  const latitude = ((b.latitude - a.latitude) * RADIANS) / 2;
  const longitude = ((b.longitude - a.longitude) * RADIANS) / 2;
  const h =
    Math.sin(latitude) ** 2 +
    Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(longitude) ** 2;
  const km = 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  return Math.round(km * 1_000) / 1_000;
}

/** How far apart two divisions (GB/T 2260) are: 0 district, 1 city, 2 province, 3 further. */
export function divisionStep(a: string | null, b: string | null): number {
  if (a === null || b === null) return 3;
  // The four municipalities are one city each, whatever the middle digits say.
  const isMunicipal = /^(11|12|31|50)/.test(a) && a.slice(0, 2) === b.slice(0, 2);
  if (a === b) return 0;
  if (isMunicipal || a.slice(0, 4) === b.slice(0, 4)) return 1;
  return a.slice(0, 2) === b.slice(0, 2) ? 2 : 3;
}
