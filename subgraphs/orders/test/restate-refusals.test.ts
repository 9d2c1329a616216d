import { describe, expect, it } from '@jest/globals';
import { toGlobalId } from '@entresol/shared';
import { toUserError } from '../src/graphql/to-user-error.ts';
import type { SubmitData } from '../src/process/process-record.ts';
import { restateRefusals } from '../src/process/restate-refusals.ts';

const submit = { location: 'SH001', totalMinor: 900, discountMinor: 100 } as SubmitData;
const units = { sku: 'TEA', requested: 3, available: 1 };
const WH001 = toGlobalId('Location', 'WH001');

/** What others refuse an order with, and what its client is told. */
const CASES: readonly [string, Record<string, unknown>, Record<string, unknown>][] = [
  ['InsufficientStockError', { ...units, locationId: WH001 }, { ...units, locationId: WH001 }],
  ['SkuUnknownError', { sku: 'TEA' }, { code: 'SKU_UNKNOWN', sku: 'TEA' }],
  ['LocationUnknownError', { location: 'X' }, { code: 'LOCATION_UNKNOWN', location: 'X' }],
  ['PoolClosedError', { pool: 'P', sku: 'TEA' }, { code: 'POOL_CLOSED', pool: 'P', sku: 'TEA' }],
  ['CartHoldUnknownError', { reference: 'R' }, { code: 'CART_HOLD_UNKNOWN', reference: 'R' }],
  [
    'OutOfScopeError',
    { front: 'F1', location: 'WH001' },
    { code: 'OUT_OF_SCOPE', front: 'F1', location: 'WH001' },
  ],
  [
    'CouponNotUsableError',
    { couponCode: 'C', reason: 'EXPIRED' },
    { code: 'COUPON_NOT_USABLE', couponCode: 'C', reason: 'EXPIRED' },
  ],
  [
    'InsufficientPointsError',
    { requested: 5, available: 2 },
    { code: 'INSUFFICIENT_POINTS', requested: 5, available: 2 },
  ],
];

describe('what another subgraph refuses an order with', () => {
  it.each(CASES)('%s is told to its client by the same name and figures', (type, given, told) => {
    const [restated] = restateRefusals([{ __typename: type, code: 'X', ...given }], submit);
    expect(toUserError(restated!, 'en')).toMatchObject({ __typename: type, ...told });
  });

  it('is told of the place that fulfils it where no other place can spare the goods', () => {
    const refusal = { __typename: 'NoTransferSourceError', code: 'NO_TRANSFER_SOURCE', ...units };
    const [restated] = restateRefusals([refusal], submit);
    expect(restated).toEqual({ kind: 'InsufficientStock', location: 'SH001', ...units });
  });

  it('says only that it cannot be taken now where nobody knows the kind', () => {
    const [closed, input] = restateRefusals(
      [{ code: 'RESERVATION_CLOSED' }, { code: 'INVALID_INPUT' }],
      submit,
    );
    expect(closed).toEqual({ kind: 'Unavailable' });
    expect(input).not.toEqual(closed);
  });
});
