import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideReceipt, decideSettlement } from './decide-arrival.ts';
import { DECISIONS, type ReceivedUnits, type SettleLine } from './check-transfer.ts';
import { emptyLine, inTransitOf, openUnits, type TransferState } from './transfer.ts';

const now = new Date('2026-11-23T08:00:00Z');
const asked = { now, occurredAt: now, reason: 'counted' };

const shipped = (units: number): TransferState => ({
  transferNo: 'TR1',
  from: 'CW001',
  to: 'SH001',
  status: 'SHIPPED',
  version: 3,
  lines: [{ ...emptyLine('A'), requested: units, approved: units, shipped: units }],
  discrepancies: [],
});
const units = (quantity: number, damaged = 0, over = 0, sku = 'A'): ReceivedUnits => ({
  sku,
  quantity,
  damaged,
  over,
});
const receive = (transfer: TransferState, received: readonly ReceivedUnits[], final = false) =>
  decideReceipt(transfer, received, { ...asked, final });
function received(
  transfer: TransferState,
  ...given: Parameters<typeof receive> extends [unknown, ...infer Rest] ? Rest : never
) {
  const verdict = receive(transfer, ...given);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals));
  return verdict.value;
}
const settle = (transfer: TransferState, lines: readonly SettleLine[]) =>
  decideSettlement(transfer, lines, { ...asked, expectedVersion: transfer.version });

describe('a receipt', () => {
  it.each([
    ['everything', [units(10)], false, 'RECEIVED', []],
    ['some of it', [units(4)], false, 'PARTLY_RECEIVED', []],
    ['some of it and no more to come', [units(4)], true, 'DISCREPANCY', [['SHORT', 6]]],
    ['nothing and no more to come', [], true, 'DISCREPANCY', [['SHORT', 10]]],
    ['damaged units', [units(8, 2)], false, 'DISCREPANCY', [['DAMAGED', 2]]],
    ['more than left', [units(10, 0, 3)], false, 'DISCREPANCY', [['OVER', 3]]],
    ['another SKU beside', [units(10), units(0, 0, 1, 'B')], false, 'DISCREPANCY', [['OVER', 1]]],
    [
      'all kinds at once',
      [units(5, 1), units(0, 0, 2, 'B')],
      true,
      'DISCREPANCY',
      [
        ['DAMAGED', 1],
        ['OVER', 2],
        ['SHORT', 4],
      ],
    ],
  ] as const)('of %s', (_what, lines, final, status, differences) => {
    const { after } = received(shipped(10), lines, final);
    expect(after.status).toBe(status);
    expect(after.discrepancies.map(({ kind, quantity }) => [kind, quantity])).toEqual(differences);
  });

  it('books good and damaged units at the destination, and nothing for what came beyond', () => {
    const { movements } = received(shipped(10), [units(9, 1, 2)]);
    expect(
      movements.map(({ from, to, location, quantity }) => [from, to, location, quantity]),
    ).toEqual([
      ['TRANSIT', 'GOOD', 'SH001', 9],
      ['TRANSIT', 'DAMAGED', 'SH001', 1],
    ]);
  });

  it('never takes in a unit twice: more than is on the way is refused', () => {
    const { after } = received(shipped(10), [units(6)]);
    expect(receive(after, [units(4, 1)])).toMatchObject({
      ok: false,
      refusals: [{ kind: 'DocumentQuantity', sku: 'A', requested: 5, allowed: 4 }],
    });
    expect(receive(after, [units(1, 0, 0, 'B')])).toMatchObject({
      refusals: [{ kind: 'DocumentQuantity', sku: 'B', allowed: 0 }],
    });
  });

  it('has units over only once all that were sent are here, and names the line at fault', () => {
    expect(receive(shipped(10), [units(10), units(0, 0, 1, 'B')])).toMatchObject({ ok: true });
    const asked = [units(0, 0, 1, 'B'), { ...units(7, 1, 2), index: 4 }];
    expect(receive(shipped(10), asked, true)).toMatchObject({
      refusals: [{ kind: 'InvalidInput', field: ['input', 'lines', '4', 'over'] }],
    });
  });

  it('of a transfer that has ended is refused', () => {
    const { after } = received(shipped(10), [units(10)]);
    expect(receive(after, [units(1)])).toMatchObject({
      refusals: [{ kind: 'DocumentState', field: ['input', 'transferNo'] }],
    });
  });
});

describe('a decision', () => {
  it.each([
    ['SHORT', 'FOUND', ['TRANSFER_IN', 'TRANSIT', 'GOOD', 'SH001']],
    ['SHORT', 'FOUND_AT_SOURCE', ['TRANSFER_IN', 'TRANSIT', 'GOOD', 'CW001']],
    ['SHORT', 'LOST', ['TRANSFER_SETTLE', 'TRANSIT', 'VARIANCE', 'CW001']],
    ['SHORT', 'SCRAPPED', ['TRANSFER_SETTLE', 'TRANSIT', 'SCRAP', 'CW001']],
    ['OVER', 'ACCEPTED', ['ADJUST', 'VARIANCE', 'GOOD', 'SH001']],
    ['OVER', 'SENT_BACK', null],
    ['DAMAGED', 'KEPT', null],
    ['DAMAGED', 'SCRAPPED', ['SCRAP', 'DAMAGED', 'SCRAP', 'SH001']],
  ] as const)('about %s: %s', (kind, decision, leg) => {
    const { after } = received(
      shipped(10),
      [kind === 'OVER' ? units(10, 0, 1) : units(7, 1)],
      true,
    );
    const open = after.discrepancies.find((entry) => entry.kind === kind)!;
    const line = { sku: 'A', kind, decision, quantity: openUnits(open) };
    const verdict = settle(after, [line]);
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals));
    const legs = verdict.value.movements.map((it) => [it.type, it.from, it.to, it.location]);
    expect(legs).toEqual(leg ? [leg] : []);
  });

  it('about more than is open is refused, also in two lines', () => {
    const { after } = received(shipped(10), [units(7)], true);
    const line = { sku: 'A', kind: 'SHORT', decision: 'LOST', quantity: 2 } as const;
    expect(settle(after, [line, line])).toMatchObject({
      refusals: [{ kind: 'DocumentQuantity', requested: 2, allowed: 1 }],
    });
  });
});

const transferSteps = fc.array(
  fc.record({
    good: fc.integer({ min: 0, max: 6 }),
    damaged: fc.integer({ min: 0, max: 3 }),
    over: fc.integer({ min: 0, max: 2 }),
    final: fc.boolean(),
    pick: fc.nat({ max: 3 }),
    part: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 25 },
);

describe('whatever happens on the way', () => {
  it('units that left are received, found, written off or still on the way, and an end leaves none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), transferSteps, (sent, steps) => {
        let transfer = shipped(sent);
        let left = sent;
        for (const { good, damaged, over, final, pick, part } of steps) {
          const entry = transfer.discrepancies.find((it) => openUnits(it) > 0);
          const decisions = entry ? DECISIONS[entry.kind] : [];
          const decision = decisions[pick % Math.max(1, decisions.length)];
          const verdict =
            entry && decision && pick > 0
              ? settle(transfer, [{ sku: 'A', kind: entry.kind, decision, quantity: part }])
              : receive(transfer, [units(good, damaged, over)], final);
          if (!verdict.ok) continue;
          const { after, movements } = verdict.value;
          for (const { from, quantity } of movements) if (from === 'TRANSIT') left -= quantity;
          expect(inTransitOf(after.lines[0]!)).toBe(left);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(after.version).toBe(transfer.version + 1);
          if (after.status === 'RECEIVED') expect(left).toBe(0);
          if (after.status === 'DISCREPANCY') {
            expect(after.discrepancies.some((it) => openUnits(it) > 0)).toBe(true);
          }
          transfer = after;
        }
      }),
    );
  });
});
