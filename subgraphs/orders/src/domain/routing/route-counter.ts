import type { LineUnits } from '../fulfilment/draft-fulfilment.ts';
import { defaultPolicy } from './default-policy.ts';
import type { Candidate, Routing } from './routing-types.ts';

/** What a sale over the counter is decided by. */
export interface CounterCart {
  readonly store: string;
  readonly couponCodes: readonly string[];
  readonly lines: readonly Pick<LineUnits, 'sku' | 'quantity'>[];
  readonly totalMinor: number;
}

/**
 * The decision of a sale over the counter: the goods are in the buyer's hand, so nothing is weighed.
 *
 * It is written down all the same, so that every sale says by which scene it was made: a coupon
 * that was taken before and used at the counter is the ninth (线上领券门店消费), else the first.
 */
export function routeCounter({ store, couponCodes, lines, totalMinor }: CounterCart): Routing {
  const scene = couponCodes.length > 0 ? 'COUPON_IN_STORE' : 'STORE_SALE';
  const { channel, version } = defaultPolicy(scene);
  const place: Candidate = {
    code: store,
    filter: null,
    rank: 1,
    complete: true,
    units: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    carrier: null,
    score: AT_HAND,
  };
  const part = { location: store, carrier: null, lines, valueMinor: totalMinor };
  return {
    scene,
    handOver: 'COUNTER',
    pinned: true,
    policy: { channel, version },
    candidates: [place],
    plans: [{ parts: [part], score: AT_HAND }],
    exhaustive: true,
  };
}

const AT_HAND = {
  unpreferred: 0,
  km: 0,
  divisionStep: 0,
  hours: 0,
  costMinor: 0,
  gradeRank: 0,
  openOrders: 0,
  stockDepth: 0,
} as const;
