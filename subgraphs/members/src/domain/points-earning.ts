import assert from 'node:assert';

const RATE_PLACES = 4;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/**
 * The points an order earns: what was paid in major units × the tier's rate, rounded down.
 *
 * Exact: the rate is a decimal text of up to four places. What was not paid earns nothing.
 */
export function pointsEarned(paidMinor: number, earnRate: string): number {
  assert(Number.isSafeInteger(paidMinor), 'amounts are whole minor units');
  if (paidMinor <= 0) return 0;
  const [whole = '0', places = ''] = earnRate.split('.');
  const scaledRate = BigInt(whole + places.padEnd(RATE_PLACES, '0').slice(0, RATE_PLACES));
  return Number((BigInt(paidMinor) * scaledRate) / (100n * 10n ** BigInt(RATE_PLACES)));
}

/**
 * When points earned at an instant end: the last day on which they can be spent is a year later in
 * Shanghai, so they end at the midnight after it. A 29 February is followed by 28 February.
 */
export function pointsEnd(earnedAt: Date): Date {
  // China has had no summer time since 1991, so a fixed offset is its calendar.
  const local = new Date(earnedAt.getTime() + SHANGHAI_OFFSET_MS);
  const year = local.getUTCFullYear() + 1;
  const month = local.getUTCMonth();
  const daysInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(local.getUTCDate(), daysInMonth);
  return new Date(Date.UTC(year, month, day + 1) - SHANGHAI_OFFSET_MS);
}
