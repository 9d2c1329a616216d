import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineAmountMinor, splitByLargestRemainder } from '@entresol/shared/decimal';
import { allocateRefund, type Tender } from '../allocate-refund.ts';
import { returnShare } from '../return-share.ts';
import { decideAmendment, type PlacedLine, type PlacedOrder } from './decide-amendment.ts';

const SOURCES = ['PROMOTION', 'COUPON', 'POINTS'] as const;
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** A paid order of one to four lines, each with shares of a promotion, a coupon and points. */
const placed = fc
  .array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 12 }),
      price: fc.integer({ min: 1, max: 99_999_999 }),
      off: fc.tuple(fc.nat(40), fc.nat(30), fc.nat(30)),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((given): PlacedOrder => {
    const shares = given.map(({ quantity, price, off }) => {
      const amountMinor = lineAmountMinor((price / 10_000).toFixed(4), quantity);
      return off.map((percent) => Math.floor((amountMinor * percent) / 101));
    });
    const lines = given.map(({ quantity, price }, index): PlacedLine => {
      const unitPrice = (price / 10_000).toFixed(4);
      return {
        lineNo: index + 1,
        sku: `S${index}`,
        goods: true,
        description: 's',
        categoryCode: null,
        quantity,
        unitPrice,
        amountMinor: lineAmountMinor(unitPrice, quantity),
        discountMinor: sum(shares[index]!),
      };
    });
    const discounts = SOURCES.map((source, at) => ({
      source,
      code: source,
      nameZh: '优惠',
      nameEn: 'Off',
      amountMinor: sum(shares.map((of) => of[at]!)),
      shares: shares.map((of, index) => ({ lineNo: index + 1, amountMinor: of[at]! })),
    }));
    return { lines, discounts, pointsSpent: discounts[2]!.amountMinor, isPaid: true };
  });

const worth = (order: PlacedOrder) =>
  sum(order.lines.map(({ amountMinor, discountMinor }) => amountMinor - discountMinor));

/** Takes units off once or twice; null where nothing would be left. */
function amended(order: PlacedOrder, less: readonly number[]): PlacedOrder | null {
  const lines = order.lines.map(({ lineNo, quantity }, index) => ({
    lineNo,
    quantity: Math.max(0, quantity - (less[index] ?? 0)),
  }));
  const decision = decideAmendment(order, { lines, add: [], prices: [] }, null);
  return decision.ok ? { ...order, ...decision.value } : null;
}

const times = fc.array(fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }), { maxLength: 3 });
const steps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });

describe('what is taken off a paid order, and what is returned of the rest', () => {
  it('adds up to what was paid, never to more, in any order of steps (INV7, INV14)', () => {
    fc.assert(
      fc.property(placed, times, steps, (order, amendments, sizes) => {
        const paidMinor = worth(order);
        const parts = splitByLargestRemainder(paidMinor, [3, 1, 1]);
        let tenders: readonly Tender[] = parts.map((amountMinor, index) => ({
          paymentNo: `P${index}`,
          method: 'CARD',
          amountMinor,
          returnedMinor: 0,
        }));
        let backMinor = 0;
        const payBack = (refundMinor: number) => {
          expect(refundMinor).toBeGreaterThanOrEqual(0);
          // Throws where a payment would give back more than it brought.
          const refunds = allocateRefund(tenders, refundMinor);
          tenders = tenders.map((tender) => {
            const back = sum(
              refunds
                .filter(({ paymentNo }) => paymentNo === tender.paymentNo)
                .map(({ amountMinor }) => amountMinor),
            );
            return { ...tender, returnedMinor: tender.returnedMinor + back };
          });
          backMinor += refundMinor;
        };
        let now = order;
        for (const less of amendments) {
          const next = amended(now, less);
          if (!next) continue;
          expect(sum(next.discounts.map(({ amountMinor }) => amountMinor))).toBe(
            sum(next.lines.map(({ discountMinor }) => discountMinor)),
          );
          payBack(worth(now) - worth(next));
          now = next;
        }
        for (const line of now.lines) {
          for (let returned = 0, step = 0; returned < line.quantity; step += 1) {
            const units = Math.min(sizes[step % sizes.length]!, line.quantity - returned);
            payBack(returnShare({ ...line, returned, pointsMinor: 0 }, units).refundMinor);
            returned += units;
          }
        }
        expect(backMinor).toBe(paidMinor);
        expect(tenders.every((tender) => tender.returnedMinor === tender.amountMinor)).toBe(true);
      }),
      { numRuns: process.env['ENTRESOL_TEST_DEPTH'] === 'deep' ? 20_000 : 500 },
    );
  });

  it('is the same for units taken off before shipping and returned afterwards', () => {
    fc.assert(
      fc.property(placed, fc.integer({ min: 1, max: 12 }), (order, units) => {
        const [line] = order.lines;
        const gone = Math.min(units, line!.quantity - 1);
        if (gone < 1) return true;
        const after = amended(order, [gone])!;
        const share = returnShare({ ...line!, returned: 0, pointsMinor: 0 }, gone);
        return worth(order) - worth(after) === share.refundMinor;
      }),
    );
  });
});
