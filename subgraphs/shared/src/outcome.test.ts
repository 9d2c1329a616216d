import { describe, expect, it } from '@jest/globals';
import { accept, refuse, refuseIfAny } from './outcome.ts';

describe('an outcome', () => {
  it('is a value, or every reason why not in their order', () => {
    expect(accept(1)).toEqual({ ok: true, value: 1 });
    expect(refuse('a', 'b')).toEqual({ ok: false, refusals: ['a', 'b'] });
    expect(refuseIfAny([], 1)).toEqual({ ok: true, value: 1 });
    expect(refuseIfAny(['a', 'b'], 1)).toEqual({ ok: false, refusals: ['a', 'b'] });
  });
});
