import type { ProductDraft } from './product-draft.ts';

/** A category that a change names; null names leave what is stored. */
export interface CategoryDraft {
  readonly code: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

/** The categories of a change, each once, with the names that any of its rows gives. */
export function categoryDrafts(drafts: readonly ProductDraft[]): readonly CategoryDraft[] {
  const byCode = new Map<string, CategoryDraft>();
  for (const { categoryCode: code, categoryNameZh, categoryNameEn } of drafts) {
    if (code === null) continue;
    const known = byCode.get(code);
    byCode.set(code, {
      code,
      nameZh: known?.nameZh ?? categoryNameZh,
      nameEn: known?.nameEn ?? categoryNameEn,
    });
  }
  return [...byCode.values()];
}
