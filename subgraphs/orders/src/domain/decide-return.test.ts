import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocateRefund } from './allocate-refund.ts';
import { decideReturn, type ReturnRequest } from './decide-return.ts';
import type { ReturnableLine } from './return-share.ts';

const SOLD: readonly ReturnableLine[] = [
  {
    lineNo: 1,
    sku: 'TEA',
    quantity: 3,
    returned: 0,
    amountMinor: 9_000,
    discountMinor: 1_000,
    pointsMinor: 100,
  },
  {
    lineNo: 2,
    sku: 'CUP',
    quantity: 2,
    returned: 1,
    amountMinor: 1_000,
    discountMinor: 0,
    pointsMinor: 0,
  },
];

const request = (more: Partial<ReturnRequest> = {}): ReturnRequest => ({
  orderNo: 'SO-1',
  kind: 'RETURN',
  reason: 'does not fit',
  location: null,
  lines: [{ lineNo: 1, quantity: 1, condition: 'GOOD' }],
  ...more,
});

const good = (lineNo: number, quantity: number) => ({
  lineNo,
  quantity,
  condition: 'GOOD' as const,
});

function faults(more: Partial<ReturnRequest>): readonly string[] {
  const outcome = decideReturn(SOLD, request(more));
  if (outcome.ok) return [];
  return outcome.refusals.map((it) => ('field' in it ? it.field.join('.') : it.kind));
}

describe('a return', () => {
  it('gives back the shares of its units', () => {
    expect(decideReturn(SOLD, request())).toEqual({
      ok: true,
      value: {
        lines: [
          { position: 1, sku: 'TEA', goods: true, ...good(1, 1), refundMinor: 2_666, points: 33 },
        ],
        refundMinor: 2_666,
        points: 33,
        isFull: false,
      },
    });
  });

  it('is full once nothing of the order is left, however its units look', () => {
    const lines = [good(1, 2), { ...good(1, 1), condition: 'DAMAGED' as const }, good(2, 1)];
    expect(decideReturn(SOLD, request({ lines }))).toMatchObject({
      ok: true,
      value: { refundMinor: 8_500, points: 100, isFull: true },
    });
  });

  it.each<[string, Partial<ReturnRequest>, readonly string[]]>([
    ['a reason', { reason: ' ' }, ['input.reason']],
    ['a short reason', { reason: 'x'.repeat(501) }, ['input.reason']],
    ['a line', { lines: [] }, ['input.lines']],
    ['a line of the order', { lines: [good(7, 1)] }, ['input.lines.0.lineNo']],
    ['a quantity', { lines: [good(1, 0)] }, ['input.lines.0.quantity']],
    ['a whole quantity', { lines: [good(1, 0.5)] }, ['input.lines.0.quantity']],
    ['each line once', { lines: [good(1, 1), good(1, 1)] }, ['input.lines.1']],
    ['at most what was sold', { lines: [good(1, 4)] }, ['ReturnExceeded']],
    ['at most what is left', { lines: [good(2, 2)] }, ['ReturnExceeded']],
    [
      'at most what is left, all conditions together',
      { lines: [good(1, 2), { ...good(1, 2), condition: 'DAMAGED' }] },
      ['ReturnExceeded'],
    ],
    [
      'a condition of goods',
      { lines: [{ ...good(1, 1), condition: null }] },
      ['input.lines.0.condition'],
    ],
    [
      'no condition and no place where goods stay',
      { kind: 'REFUND_ONLY', location: 'SH001' },
      ['input.location', 'input.lines.0.condition'],
    ],
    [
      'all of it at once',
      { reason: '', lines: [good(9, -1), good(2, 5)] },
      ['input.reason', 'input.lines.0.quantity', 'input.lines.0.lineNo', 'ReturnExceeded'],
    ],
  ])('needs %s', (_what, more, fields) => {
    expect(faults(more)).toEqual(fields);
  });
});

describe('a refund', () => {
  const tender = (paymentNo: string, amountMinor: number, returnedMinor = 0) => ({
    paymentNo,
    method: 'CASH',
    amountMinor,
    returnedMinor,
  });

  it('goes back by the payments it came by', () => {
    const tenders = [tender('P1', 500, 500), tender('P2', 300, 100), tender('P3', 900)];
    expect(allocateRefund(tenders, 450)).toEqual([
      { paymentNo: 'P2', method: 'CASH', amountMinor: 200 },
      { paymentNo: 'P3', method: 'CASH', amountMinor: 250 },
    ]);
    expect(allocateRefund(tenders, 0)).toEqual([]);
    expect(() => allocateRefund(tenders, 1_101)).toThrow('INV14');
  });

  it('never takes more of a payment than it brought, over any sequence', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(amounts, fc.array(fc.nat(4_000)), (given, refunds) => {
        let tenders = given.map((amount, n) => tender(`P${n}`, amount));
        let left = given.reduce((sum, amount) => sum + amount, 0);
        for (const wanted of [...refunds, left]) {
          const refund = Math.min(wanted, left);
          left -= refund;
          const parts = new Map(
            allocateRefund(tenders, refund).map((it) => [it.paymentNo, it.amountMinor]),
          );
          tenders = tenders.map((it) => ({
            ...it,
            returnedMinor: it.returnedMinor + (parts.get(it.paymentNo) ?? 0),
          }));
          expect(tenders.every((it) => it.returnedMinor <= it.amountMinor)).toBe(true);
        }
        if (left === 0) expect(tenders.map((it) => it.returnedMinor)).toEqual(given);
      }),
    );
  });
});
