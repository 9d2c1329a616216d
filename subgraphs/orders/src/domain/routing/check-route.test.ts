import { describe, expect, it } from '@jest/globals';
import { checkPolicy } from './check-policy.ts';
import { checkPickupNamed, checkRoute, handOverOf, pinOf, type RouteWish } from './check-route.ts';
import { defaultPolicy } from './default-policy.ts';

const cart = { store: 'S1', fulfilmentLocation: null };
const wish = (given: Partial<RouteWish>): RouteWish => ({
  scene: 'ONLINE_SALE',
  handOver: null,
  deliverTo: null,
  ...given,
});
const to = (latitude: string | null, longitude: string | null, divisionCode: string | null) => ({
  deliverTo: { latitude, longitude, divisionCode },
});
const fields = (refusals: readonly { kind: string }[]) =>
  refusals.map((refusal) => (refusal as unknown as { field: string[] }).field.join('.'));

describe('a way', () => {
  it.each<[string, Partial<RouteWish>, string | null, string[]]>([
    ['in order', to('31.2', '121.5', null), null, []],
    ['with a division alone', to(null, null, '310101'), null, []],
    ['that the scene does not have', { handOver: 'COUNTER' }, null, ['input.handOver']],
    ['to nowhere', to(null, null, null), null, ['input.deliverTo']],
    ['to half a position', to('31.2', null, null), null, ['input.deliverTo.latitude']],
    [
      'beyond the poles, and of no division',
      to('91', '181', '31'),
      null,
      ['input.deliverTo.latitude', 'input.deliverTo.longitude', 'input.deliverTo.divisionCode'],
    ],
    [
      'over the counter of another store',
      { scene: 'STORE_SALE' },
      'S2',
      ['input.fulfilmentLocation'],
    ],
  ])('%s', (_what, given, fulfilmentLocation, expected) => {
    expect(fields(checkRoute(wish(given), { ...cart, fulfilmentLocation }))).toEqual(expected);
  });

  it.each<[Partial<RouteWish>, string | null, string | null]>([
    [{ scene: 'STORE_SALE' }, null, 'S1'],
    [{ scene: 'COUPON_IN_STORE' }, null, 'S1'],
    [{ scene: 'SCAN_STORE_SHIPS' }, null, null],
    [{ scene: 'SCAN_STORE_SHIPS', handOver: 'COUNTER' }, null, 'S1'],
    [{ scene: 'ONLINE_STORE_PICKUP' }, 'S2', 'S2'],
    [{ scene: 'ONLINE_SALE' }, null, null],
  ])('%j at %s is fixed to %s', (given, fulfilmentLocation, expected) => {
    expect(pinOf(wish(given), { ...cart, fulfilmentLocation })).toBe(expected);
  });

  it('leads to no store that nobody chose', () => {
    const pickup = wish({ scene: 'ONLINE_STORE_PICKUP' });
    expect(handOverOf(pickup)).toBe('PICKUP');
    expect(fields(checkPickupNamed(pickup, null))).toEqual(['input.fulfilmentLocation']);
    expect(checkPickupNamed(pickup, 'S2')).toEqual([]);
  });
});

describe('a policy', () => {
  const carrier = {
    code: 'ROAD',
    handOver: 'PARCEL' as const,
    baseMinor: 0,
    perKmMinor: 0,
    kmMax: null,
    hoursBase: 0,
    kmPerHour: 1,
  };
  const draft = defaultPolicy('ONLINE_SALE');

  it('in order is in order', () => {
    expect(checkPolicy({ ...draft, carriers: [carrier] })).toEqual([]);
  });

  it('is told everything that is wrong with it', () => {
    const wrong = {
      ...draft,
      channel: ' ',
      parcelsMax: 4,
      safetyStock: -1,
      partValueMinMinor: -1,
      kmMax: -1,
      openOrdersMax: 0,
      carriers: [carrier, { ...carrier, handOver: 'PICKUP' as const, kmPerHour: 0, code: 'ROAD' }],
    };
    expect(fields(checkPolicy(wrong))).toEqual([
      'input.channel',
      'input.parcelsMax',
      'input.safetyStock',
      'input.partValueMinMinor',
      'input.kmMax',
      'input.openOrdersMax',
      'input.carriers',
      'input.carriers.1.handOver',
      'input.carriers.1.kmPerHour',
    ]);
  });
});
