import { describe, expect, it } from '@jest/globals';
import { productDraft } from '../../test/drafts.ts';
import { categoryDrafts } from './category-drafts.ts';

describe('categories of a change', () => {
  it('are each named once, with what any of its rows tells', () => {
    const drafts = [
      productDraft(),
      productDraft({ categoryCode: 'TEA' }),
      productDraft({ categoryCode: 'TEA', categoryNameEn: 'Tea' }),
      productDraft({ categoryCode: 'WARE', categoryNameZh: '茶具' }),
      productDraft({ categoryCode: 'TEA', categoryNameZh: '茶' }),
    ];

    expect(categoryDrafts(drafts)).toEqual([
      { code: 'TEA', nameZh: '茶', nameEn: 'Tea' },
      { code: 'WARE', nameZh: '茶具', nameEn: null },
    ]);
    expect(categoryDrafts([productDraft()])).toEqual([]);
  });
});
