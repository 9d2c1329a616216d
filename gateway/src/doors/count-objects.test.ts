import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countObjects } from './count-objects.ts';

describe('counting the objects of an answer', () => {
  it.each([
    ['{}', 0],
    ['null', 0],
    ['{"a":{"b":[{},{"c":1}]}}', 3],
    ['{"a":"{{\\"{","b":{"c":"\\\\"}}', 1],
  ])('%s holds %d', (text, count) => {
    expect(countObjects(text)).toBe(count);
  });

  it('agrees with reading the text, whatever stands in it', () => {
    const all = (value: unknown): number =>
      value === null || typeof value !== 'object'
        ? 0
        : Object.values(value).reduce(
            (sum: number, inner) => sum + all(inner),
            Array.isArray(value) ? 0 : 1,
          );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(countObjects(JSON.stringify(value))).toBe(
          all(JSON.parse(JSON.stringify(value))) - 1,
        );
      }),
    );
  });
});
