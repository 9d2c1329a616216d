import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnShare } from '../return-share.ts';
import { reverseUnits } from './reverse-units.ts';
import { partiesOf, settleUnits, type UnitShare } from './settle-units.ts';

const LINE = { quantity: 3, amountMinor: 6_000, discountMinor: 601, delivered: 0 };

/** Splits a number of units into the sizes of successive deliveries. */
const line = fc
  .record({
    quantity: fc.integer({ min: 1, max: 30 }),
    amountMinor: fc.integer({ min: 0, max: 100_000 }),
    off: fc.double({ min: 0, max: 1, noNaN: true }),
    sizes: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 }),
    dropped: fc.nat({ max: 29 }),
  })
  .map(({ off, ...it }) => ({ ...it, discountMinor: Math.floor(it.amountMinor * off) }));

function deliver(it: typeof LINE, sizes: readonly number[], units: number): readonly UnitShare[] {
  const facts: UnitShare[] = [];
  let delivered = 0;
  for (const size of sizes) {
    const quantity = Math.min(size, units - delivered);
    if (quantity < 1) break;
    facts.push(settleUnits({ ...it, delivered }, quantity));
    delivered += quantity;
  }
  if (delivered < units) facts.push(settleUnits({ ...it, delivered }, units - delivered));
  return facts;
}

const paid = (facts: readonly UnitShare[]) => facts.reduce((sum, it) => sum + it.paidMinor, 0);

describe('settling delivered units', () => {
  it('gives each the frozen share of its place, from the end', () => {
    expect(settleUnits(LINE, 1)).toEqual({
      fromUnit: 3,
      quantity: 1,
      paidMinor: 1_800,
      discountMinor: 201,
    });
    expect(settleUnits({ ...LINE, delivered: 1 }, 2)).toEqual({
      fromUnit: 1,
      quantity: 2,
      paidMinor: 3_599,
      discountMinor: 400,
    });
  });

  it('adds up to what was paid for what was not dropped, however it is delivered', () => {
    fc.assert(
      fc.property(line, ({ sizes, dropped, ...it }) => {
        const gone = Math.min(dropped, it.quantity - 1);
        const points = { pointsMinor: 0, lineNo: 1, sku: 'TEA' };
        const back =
          gone === 0 ? 0 : returnShare({ ...it, ...points, returned: 0 }, gone).refundMinor;
        const facts = deliver({ ...it, delivered: 0 }, sizes, it.quantity - gone);
        expect(paid(facts) + back).toBe(it.amountMinor - it.discountMinor);
      }),
    );
  });

  it('is reversed to the fen by what a return pays back, whoever delivered', () => {
    fc.assert(
      fc.property(line, fc.nat({ max: 29 }), ({ sizes, ...it }, kept) => {
        const facts = deliver({ ...it, delivered: 0 }, sizes, it.quantity);
        const back = Math.max(1, it.quantity - kept);
        const points = { pointsMinor: 0, lineNo: 1, sku: 'TEA' };
        const { refundMinor } = returnShare({ ...it, ...points, returned: 0 }, back);
        const reversed = reverseUnits(it, facts.toReversed(), 0, back);
        expect(paid(reversed)).toBe(refundMinor);
        expect(reversed.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(back);
      }),
    );
  });

  const steps = fc.array(
    fc.record({
      act: fc.constantFrom('arrive', 'return', 'drop'),
      units: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 30 },
  );

  it('is what customers keep, to the fen, in whatever order units arrive, come back and are dropped', () => {
    fc.assert(
      fc.property(line, steps, ({ sizes: _sizes, dropped: _dropped, ...it }, acts) => {
        const points = { pointsMinor: 0, lineNo: 1, sku: 'TEA' };
        const facts: UnitShare[] = [];
        let [arrived, cameBack, gone, refunded, reversed] = [0, 0, 0, 0, 0];
        for (const { act, units } of [...acts, { act: 'arrive', units: it.quantity }]) {
          const room = act === 'return' ? arrived - cameBack : it.quantity - gone - arrived;
          const quantity = Math.min(units, room);
          if (quantity === 0) continue;
          const held = arrived - cameBack;
          if (act === 'arrive') {
            facts.push(settleUnits({ ...it, delivered: held }, quantity));
            arrived += quantity;
            continue;
          }
          const sold = { ...it, ...points, returned: gone + cameBack };
          refunded += returnShare(sold, quantity).refundMinor;
          if (act === 'drop') gone += quantity;
          else {
            const from = it.quantity - held;
            const back = reverseUnits(it, facts.toReversed(), from, from + quantity);
            expect(back.reduce((sum, one) => sum + one.quantity, 0)).toBe(quantity);
            reversed += paid(back);
            cameBack += quantity;
          }
        }
        expect(paid(facts) - reversed).toBe(it.amountMinor - it.discountMinor - refunded);
      }),
    );
  });

  it('reverses nothing of units that never arrived', () => {
    const [fact] = deliver(LINE, [2], 2);
    expect(reverseUnits(LINE, [fact!], 0, 1)).toEqual([]);
    expect(reverseUnits(LINE, [fact!], 0, 2)).toMatchObject([{ fromUnit: 2, quantity: 1 }]);
  });
});

describe('the parties of a delivered line', () => {
  it.each([
    ['a service fee is owed by who sold', 'SERVICE_FEE', 'WEB01'],
    ['a commission is owed by who fulfilled', 'COMMISSION', 'CW001'],
    ['the sale is the store’s', 'SALE_STORE', 'WEB01'],
    ['whoever ships for another store is owed a fee', null, 'WEB01'],
  ] as const)('%s', (_rule, terms, payingParty) => {
    expect(partiesOf('WEB01', 'CW001', terms)).toMatchObject({
      saleParty: 'WEB01',
      fulfilParty: 'CW001',
      payingParty,
    });
  });

  it('are one where a store hands over what it sold', () => {
    expect(partiesOf('SH001', 'SH001', null)).toMatchObject({ settledTo: 'SALE_STORE' });
  });
});
