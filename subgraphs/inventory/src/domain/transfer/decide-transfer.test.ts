import { describe, expect, it } from '@jest/globals';
import { decideApproval, decideEnd, decideShipment } from './decide-transfer.ts';
import { emptyLine, type TransferState } from './transfer.ts';

const now = new Date('2026-11-23T08:00:00Z');

const transfer = (changed: Partial<TransferState> = {}): TransferState => ({
  transferNo: 'TR1',
  from: 'CW001',
  to: 'SH001',
  status: 'REQUESTED',
  version: 1,
  lines: [
    { ...emptyLine('A'), requested: 5 },
    { ...emptyLine('B'), requested: 3 },
  ],
  discrepancies: [],
  ...changed,
});
const approved = transfer({
  status: 'APPROVED',
  version: 2,
  lines: [
    { ...emptyLine('A'), requested: 5, approved: 4 },
    { ...emptyLine('B'), requested: 3, approved: 0 },
  ],
});
const ship = { expectedVersion: 2, now, reason: null };

describe('an approval', () => {
  it('agrees to what was asked for, but for the lines it names', () => {
    const verdict = decideApproval(transfer(), [{ sku: 'A', quantity: 4 }], 1);
    expect(verdict).toMatchObject({
      ok: true,
      value: {
        after: {
          status: 'APPROVED',
          version: 2,
          lines: [
            { sku: 'A', requested: 5, approved: 4 },
            { sku: 'B', requested: 3, approved: 3 },
          ],
        },
        movements: [],
        fact: [
          { sku: 'A', quantity: 4 },
          { sku: 'B', quantity: 3 },
        ],
      },
    });
  });

  it.each([
    ['another status', transfer({ status: 'SHIPPED' }), [], 1, ['DocumentState']],
    ['a version that has passed', transfer(), [], 2, ['DocumentChanged']],
    ['a SKU that was not asked for', transfer(), [{ sku: 'C', quantity: 1 }], 1, ['InvalidInput']],
    [
      'nothing at all',
      transfer(),
      [
        { sku: 'A', quantity: 0 },
        { sku: 'B', quantity: 0 },
      ],
      1,
      ['InvalidInput'],
    ],
  ])('is refused for %s', (_why, state, named, expectedVersion, kinds) => {
    const verdict = decideApproval(state, named, expectedVersion);
    expect(verdict.ok ? [] : verdict.refusals.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a shipment', () => {
  it('moves what was approved from the source to TRANSIT, and no more', () => {
    const verdict = decideShipment(approved, [], ship);
    expect(verdict).toMatchObject({
      ok: true,
      value: {
        after: { status: 'SHIPPED', version: 3 },
        movements: [
          {
            sku: 'A',
            location: 'CW001',
            from: 'GOOD',
            to: 'TRANSIT',
            quantity: 4,
            document: 'TR1',
          },
        ],
      },
    });
  });

  it('may be of less', () => {
    const verdict = decideShipment(approved, [{ sku: 'A', quantity: 1 }], ship);
    expect(verdict).toMatchObject({ ok: true, value: { movements: [{ quantity: 1 }] } });
  });

  it.each([
    ['more than was approved', [{ sku: 'A', quantity: 5 }], ['DocumentQuantity']],
    ['nothing', [{ sku: 'A', quantity: 0 }], ['InvalidInput']],
    [
      'a SKU of another transfer',
      [{ sku: 'C', quantity: 1 }],
      ['InvalidInput', 'DocumentQuantity'],
    ],
  ])('of %s is refused', (_what, named, kinds) => {
    const verdict = decideShipment(approved, named, ship);
    expect(verdict.ok ? [] : verdict.refusals.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('an end before anything left', () => {
  it.each([
    ['REJECTED', 'REQUESTED', true],
    ['REJECTED', 'APPROVED', false],
    ['CANCELLED', 'REQUESTED', true],
    ['CANCELLED', 'APPROVED', true],
    ['CANCELLED', 'SHIPPED', false],
    ['CANCELLED', 'RECEIVED', false],
  ] as const)('%s of one that is %s: %s', (end, status, expected) => {
    expect(decideEnd(transfer({ status }), end, 1).ok).toBe(expected);
  });
});
