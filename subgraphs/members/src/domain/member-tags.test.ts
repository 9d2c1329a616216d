import { describe, expect, it } from '@jest/globals';
import { checkTags, decideTagChange } from './member-tags.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => `t${index}`);

describe('labels', () => {
  it.each([
    ['vip', []],
    ['store:sh001_a-1', []],
    ['x'.repeat(40), []],
    ['x'.repeat(41), ['0']],
    ['', ['0']],
    ['VIP', ['0']],
    ['a b', ['0']],
    ['贵宾', ['0']],
  ])('%j: refused at %j', (tag, places) => {
    expect(checkTags([tag], ['tags']).map(({ field }) => field)).toEqual(
      places.map((place) => ['tags', place]),
    );
  });
});

describe('changing labels', () => {
  it('comes down to what is not so already', () => {
    const asked = { add: ['b', 'a', 'b'], remove: ['x', 'c'] };

    expect(decideTagChange(['a', 'c'], asked)).toEqual({
      ok: true,
      value: { added: ['b'], removed: ['c'] },
    });
  });

  it('refuses one label both added and removed', () => {
    expect(decideTagChange([], { add: ['a'], remove: ['a'] })).toMatchObject({
      ok: false,
      refusals: [{ kind: 'InvalidInput', field: ['input', 'add'] }],
    });
  });

  it.each([
    [50, ['new'], [], false],
    [50, ['new'], ['t0'], true],
    [49, ['new'], [], true],
    [60, [], ['t0'], true],
  ])('with %d labels, adding %j and removing %j is accepted: %s', (count, add, remove, ok) => {
    expect(decideTagChange(many(count), { add, remove }).ok).toBe(ok);
  });
});
