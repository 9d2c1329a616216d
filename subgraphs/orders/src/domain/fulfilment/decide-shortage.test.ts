import { describe, expect, it } from '@jest/globals';
import { decideShortage, wholeShortage, type ShortableLine } from './decide-shortage.ts';

const line = (lineNo: number, rest: Partial<ShortableLine> = {}): ShortableLine => ({
  lineNo,
  sku: `SKU-${lineNo}`,
  quantity: 3,
  shipped: 0,
  delivered: 0,
  cancelled: 0,
  ...rest,
});

describe('units that are missing', () => {
  it.each([
    ['a part', [line(1)], [[1, 2]], false, 'SAME'],
    ['one line of two', [line(1), line(2)], [[1, 3]], false, 'SAME'],
    ['all', [line(1)], [[1, 3]], true, 'NOTHING'],
    ['all but what was given up before', [line(1, { cancelled: 1 })], [[1, 2]], true, 'NOTHING'],
    ['the rest of what has left', [line(1, { shipped: 1 })], [[1, 2]], true, 'SHIPPED'],
    [
      'the rest of what has arrived',
      [line(1, { shipped: 1, delivered: 1 })],
      [[1, 2]],
      true,
      'DELIVERED',
    ],
  ] as const)(
    'leave the fulfilment order where it can go on: %s',
    (_what, lines, asked, isRest, state) => {
      const units = asked.map(([lineNo, quantity]) => ({ lineNo, quantity }));
      const decided = decideShortage(lines, units);
      expect(decided).toEqual({
        ok: true,
        value: { units: units.map((it) => ({ ...it, sku: `SKU-${it.lineNo}` })), isRest, state },
      });
      if (isRest) expect(wholeShortage(lines)).toEqual(decided.ok && decided.value);
    },
  );

  it.each([
    ['none', [], ['input.lines']],
    ['more than are there', [[1, 4]], ['input.lines.0.quantity']],
    ['none of a line', [[1, 0]], ['input.lines.0.quantity']],
    [
      'a line twice',
      [
        [1, 1],
        [1, 1],
      ],
      ['input.lines.1.lineNo'],
    ],
    [
      'an unknown line',
      [
        [9, 1],
        [1, 9],
      ],
      ['input.lines.0.lineNo', 'input.lines.1.quantity'],
    ],
  ] as const)('are refused, with everything that is wrong: %s', (_what, asked, fields) => {
    const units = asked.map(([lineNo, quantity]) => ({ lineNo, quantity }));
    const decided = decideShortage([line(1)], units);
    const told = decided.ok
      ? []
      : decided.refusals.map((it) => 'field' in it && it.field.join('.'));
    expect(told).toEqual(fields);
  });
});
