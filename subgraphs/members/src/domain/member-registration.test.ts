import { describe, expect, it } from '@jest/globals';
import { decideRegistration } from './member-registration.ts';

const card = (value: string) => ({ kind: 'CARD' as const, channel: 'POS', value });

describe('deciding a registration', () => {
  it('makes each identity canonical and once, in the order of their keys', () => {
    const decision = decideRegistration({
      displayName: ' 王芳 ',
      identities: [card('b'), { kind: 'PHONE', value: '13800138000' }, card('a'), card(' b')],
      tags: ['vip', 'vip', 'new'],
      country: ' 中国 ',
    });

    expect(decision).toEqual({
      ok: true,
      value: {
        memberNo: null,
        displayName: '王芳',
        identities: [
          { ...card('a'), index: 2 },
          { ...card('b'), index: 0 },
          { kind: 'PHONE', channel: 'DEFAULT', value: '13800138000', index: 1 },
        ],
        tags: ['new', 'vip'],
        country: '中国',
      },
    });
  });

  it('names every field at fault', () => {
    const decision = decideRegistration({
      memberNo: 'a b',
      displayName: '  ',
      identities: [card('ok'), card(' ')],
      tags: ['ok', 'NO'],
      country: 'x'.repeat(61),
    });

    expect(decision.ok ? [] : decision.refusals.map(({ field }) => field.join('.'))).toEqual([
      'input.memberNo',
      'input.displayName',
      'input.country',
      'input.tags.1',
      'input.identities.1.value',
    ]);
  });

  it.each([0, 21])('refuses %d identities', (count) => {
    const identities = Array.from({ length: count }, (_, index) => card(`c${index}`));

    expect(decideRegistration({ identities })).toMatchObject({
      ok: false,
      refusals: [{ kind: 'InvalidInput', field: ['input', 'identities'] }],
    });
  });
});
