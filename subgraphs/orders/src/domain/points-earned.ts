const RATE_PLACES = 4;
/** The most an account can have, as members keeps it; more is not earned. */
const POINTS_MAX = 2_000_000_000;

/** The points that paying an amount will earn: yuan × the tier's rate, rounded down, exactly. */
export function pointsForAmount(amountMinor: number, earnRate: string): number {
  const [whole = '0', places = ''] = earnRate.split('.');
  const rate = BigInt(whole + places.padEnd(RATE_PLACES, '0').slice(0, RATE_PLACES));
  const points = Number((BigInt(amountMinor) * rate) / (100n * 10n ** BigInt(RATE_PLACES)));
  return Math.min(points, POINTS_MAX);
}
