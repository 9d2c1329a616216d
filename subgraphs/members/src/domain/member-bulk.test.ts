import { describe, expect, it } from '@jest/globals';
import { decideBulk, type BulkDraft } from './member-bulk.ts';

const draft = (memberNo: string, more: Partial<BulkDraft> = {}): BulkDraft => ({
  memberNo,
  externalId: memberNo,
  source: 'ERP',
  createdAt: new Date('2020-01-02T03:04:05Z'),
  ...more,
});

const fieldsOf = (decision: ReturnType<typeof decideBulk>) =>
  decision.ok ? [] : decision.refusals.map(({ field }) => field.join('.'));

describe('deciding a batch of members', () => {
  it('takes an external identity of the source for each', () => {
    expect(decideBulk([draft('1', { tags: ['b', 'a', 'b'], displayName: ' 王 ' })])).toEqual({
      ok: true,
      value: [
        {
          index: 0,
          memberNo: '1',
          displayName: '王',
          channel: 'ERP',
          value: '1',
          country: null,
          tags: ['a', 'b'],
          createdAt: '2020-01-02T03:04:05.000Z',
        },
      ],
    });
  });

  it.each([0, 1_001])('refuses %d members', (count) => {
    const drafts = Array.from({ length: count }, (_, index) => draft(`m${index}`));

    expect(fieldsOf(decideBulk(drafts))).toEqual(['input']);
  });

  it('refuses one number twice, and every field at fault', () => {
    const drafts = [
      draft('1'),
      draft('1', { externalId: '2' }),
      draft('3', { externalId: ' ', displayName: '' }),
      draft('4', { source: 'E R P', tags: ['A'] }),
    ];

    expect(fieldsOf(decideBulk(drafts))).toEqual([
      'input.1.memberNo',
      'input.2.externalId',
      'input.2.displayName',
      'input.3.source',
      'input.3.tags.0',
    ]);
  });

  it('names at most twenty faults', () => {
    const drafts = Array.from({ length: 100 }, (_, index) => draft(`m${index}`, { country: ' ' }));

    expect(fieldsOf(decideBulk(drafts))).toHaveLength(20);
  });
});
