import { TILL_CHANNEL } from './compare-sale.ts';
import { checkCart } from '../check-cart.ts';
import { invalid, type OrderRefusal } from '../refusals.ts';
import { checkDevice, checkWords } from './check-till.ts';

/** RESUMED and DROPPED are ends; a parked sale past its time is as good as dropped. */
export type ParkedStatus = 'PARKED' | 'RESUMED' | 'DROPPED';

/** What is put aside. */
export interface ParkedCart {
  readonly memberNo: string | null;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
  readonly couponCodes: readonly string[];
  readonly pointsToSpend: number;
}

/** A cart to put aside, as a till asks for it. */
export interface ParkSale {
  readonly store: string;
  readonly device: string;
  readonly label: string | null;
  readonly cart: ParkedCart;
  readonly expiresAt: Date | null;
}

const DAY_MS = 86_400_000;
const DAYS_MAX = 7;

/** Everything in a cart to be parked that is wrong by itself. */
export function checkPark(sale: ParkSale, now: Date): readonly OrderRefusal[] {
  const { store, device, label, cart, expiresAt } = sale;
  const head = { channel: TILL_CHANNEL, store, fulfilmentLocation: null, expectedTotalMinor: null };
  const refusals = [
    ...checkDevice(device),
    ...checkWords(label, 'label', false),
    ...checkCart({ ...head, ...cart }),
  ];
  const latest = now.getTime() + DAYS_MAX * DAY_MS;
  if (expiresAt && (expiresAt <= now || expiresAt.getTime() > latest)) {
    const zh = `过期时间应在 ${DAYS_MAX} 天之内。`;
    const en = `It lapses within ${DAYS_MAX} days, and not in the past.`;
    return [...refusals, invalid(['input', 'expiresAt'], zh, en)];
  }
  return refusals;
}

/** When a parked sale lapses: a day from now, unless it says so. */
export function lapsesAt({ expiresAt }: Pick<ParkSale, 'expiresAt'>, now: Date): Date {
  return expiresAt ?? new Date(now.getTime() + DAY_MS);
}

/** Where a parked sale stands at an instant. */
export function parkedStatusAt(
  sale: { readonly status: ParkedStatus; readonly expiresAt: Date | string },
  now: Date,
): ParkedStatus | 'EXPIRED' {
  return sale.status === 'PARKED' && new Date(sale.expiresAt) <= now ? 'EXPIRED' : sale.status;
}
