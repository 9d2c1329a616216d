import { checkProduct } from './check-product.ts';
import { isGtin, toGtin14 } from './gtin.ts';
import type { ProductDraft } from './product-draft.ts';
import { invalid, type BarcodeTaken, type InvalidInput, type ProductRefusal } from './refusal.ts';

/** Products in one change. */
export const PRODUCTS_MAX = 1_000;

/** The path of a draft in the arguments of its operation. */
export type FieldOf = (index: number) => readonly string[];

/**
 * Gives every broken rule of a change that can be seen without the database.
 *
 * A list that is too long is refused alone: judging each row would only lengthen the answer.
 */
export function checkProducts(
  drafts: readonly ProductDraft[],
  fieldOf: FieldOf,
): readonly ProductRefusal[] {
  if (drafts.length > PRODUCTS_MAX) {
    return [
      invalid(
        ['input'],
        `一次最多 ${PRODUCTS_MAX} 个商品，请分批。`,
        `At most ${PRODUCTS_MAX} products at once: send them in batches.`,
      ),
    ];
  }
  return [
    ...drafts.flatMap((draft, index) => checkProduct(draft, fieldOf(index))),
    ...checkRepeatedSkus(drafts, fieldOf),
    ...checkSharedBarcodes(drafts, fieldOf),
    ...checkCategoryNames(drafts, fieldOf),
  ];
}

/** A second row of the same SKU would make the outcome depend on the order of rows. */
function checkRepeatedSkus(
  drafts: readonly ProductDraft[],
  fieldOf: FieldOf,
): readonly InvalidInput[] {
  const seen = new Set<string>();
  return drafts.flatMap(({ sku }, index) => {
    if (!seen.has(sku)) {
      seen.add(sku);
      return [];
    }
    return [
      invalid(
        [...fieldOf(index), 'sku'],
        `货号“${sku}”在同一请求中重复出现（不分大小写）。`,
        `SKU "${sku}" occurs more than once in the request (case makes no difference).`,
      ),
    ];
  });
}

/** Two products of one request cannot share a barcode: the earlier one has it. */
function checkSharedBarcodes(
  drafts: readonly ProductDraft[],
  fieldOf: FieldOf,
): readonly BarcodeTaken[] {
  const owners = new Map<string, string>();
  return drafts.flatMap(({ sku, barcodes }, index) =>
    barcodes.flatMap((barcode, place): readonly BarcodeTaken[] => {
      if (!isGtin(barcode)) return [];
      const gtin = toGtin14(barcode);
      const owner = owners.get(gtin) ?? sku;
      owners.set(gtin, owner);
      if (owner === sku) return [];
      const field = [...fieldOf(index), 'barcodes', String(place)];
      return [{ kind: 'BarcodeTaken', field, barcode, sku: owner }];
    }),
  );
}

/** Rows of one category that name it must name it alike. */
function checkCategoryNames(
  drafts: readonly ProductDraft[],
  fieldOf: FieldOf,
): readonly InvalidInput[] {
  const given = new Map<string, string>();
  return drafts.flatMap((draft, index) =>
    (['categoryNameZh', 'categoryNameEn'] as const).flatMap((name) => {
      const text = draft[name];
      if (text === null || draft.categoryCode === null) return [];
      const key = `${name} ${draft.categoryCode}`;
      const first = given.get(key) ?? text;
      given.set(key, first);
      if (first === text) return [];
      return [
        invalid(
          [...fieldOf(index), name],
          `同一请求给类目“${draft.categoryCode}”起了两个名称。`,
          `The request gives category "${draft.categoryCode}" two names.`,
        ),
      ];
    }),
  );
}
