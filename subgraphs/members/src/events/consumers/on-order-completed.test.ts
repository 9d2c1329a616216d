import { describe, expect, it } from '@jest/globals';
import { readEarning } from './on-order-completed.ts';

const payload = {
  orderNo: 'O-1',
  memberNo: 'M-1',
  paidMinor: 12_300,
  currency: 'CNY',
  completedAt: '2026-03-05T04:00:00.000Z',
};

describe('what a completed order earns', () => {
  it('is read from the agreed payload', () => {
    expect(readEarning(payload)).toEqual({
      orderNo: 'O-1',
      memberNo: 'M-1',
      paidMinor: 12_300,
      completedAt: new Date('2026-03-05T04:00:00Z'),
    });
  });

  it.each([{ memberNo: null }, { memberNo: undefined }])('is nothing for a guest: %j', (guest) => {
    expect(readEarning({ ...payload, ...guest })).toBeNull();
  });

  it.each([
    { orderNo: 7 },
    { memberNo: 7 },
    { paidMinor: '12300' },
    { paidMinor: 1.5 },
    { completedAt: 'soon' },
    { completedAt: undefined },
  ])('is set aside when the payload has %j', (fault) => {
    expect(() => readEarning({ ...payload, ...fault })).toThrow('agreed shape');
  });
});
