import { compareDecimals, isDecimal } from '@entresol/shared/decimal';
import { checkLine, checkProse } from './check-text.ts';
import { isGtin, toGtin14 } from './gtin.ts';
import type { ProductDraft } from './product-draft.ts';
import { invalid, type InvalidInput, type ProductRefusal } from './refusal.ts';

const SKU_LENGTH_MAX = 64;
const NAME_LENGTH_MAX = 200;
const DESCRIPTION_LENGTH_MAX = 5_000;
const UNIT_LENGTH_MAX = 16;
const BARCODES_MAX = 50;
/** Real price lists hold 0.001, and nothing finer than four places. */
const PRICE_SCALE = 4;
const CATEGORY_CODE = /^[A-Z0-9][A-Z0-9_-]{0,31}$/;

/** Gives every rule that one draft, in canonical form, breaks by itself. */
export function checkProduct(
  draft: ProductDraft,
  field: readonly string[],
): readonly ProductRefusal[] {
  const at = (name: string) => [...field, name];
  return [
    ...checkLine(draft.sku, at('sku'), SKU_LENGTH_MAX),
    ...checkLine(draft.nameZh, at('nameZh'), NAME_LENGTH_MAX),
    ...checkLine(draft.nameEn, at('nameEn'), NAME_LENGTH_MAX),
    ...checkProse(draft.descriptionZh, at('descriptionZh'), DESCRIPTION_LENGTH_MAX),
    ...checkProse(draft.descriptionEn, at('descriptionEn'), DESCRIPTION_LENGTH_MAX),
    ...checkCategory(draft, field),
    ...checkLine(draft.unit, at('unit'), UNIT_LENGTH_MAX),
    ...checkBarcodes(draft.barcodes, at('barcodes')),
    ...checkPrice(draft.basePrice, at('basePrice')),
  ];
}

function checkCategory(draft: ProductDraft, field: readonly string[]): readonly InvalidInput[] {
  const { categoryCode, categoryNameZh, categoryNameEn } = draft;
  const at = (name: string) => [...field, name];
  if (categoryCode === null) {
    if (categoryNameZh === null && categoryNameEn === null) return [];
    return [
      invalid(
        at('categoryCode'),
        '给出类目名称时须同时给出类目编码。',
        'Give the code of the category together with its name.',
      ),
    ];
  }
  const names = [
    ...(categoryNameZh === null ? [] : checkLine(categoryNameZh, at('categoryNameZh'), 100)),
    ...(categoryNameEn === null ? [] : checkLine(categoryNameEn, at('categoryNameEn'), 100)),
  ];
  if (CATEGORY_CODE.test(categoryCode)) return names;
  return [
    invalid(
      at('categoryCode'),
      '类目编码应为 1 到 32 位字母、数字、“-”或“_”，且以字母或数字开头。',
      'A category code is 1 to 32 letters, digits, "-" or "_", and begins with a letter or digit.',
    ),
    ...names,
  ];
}

function checkBarcodes(
  barcodes: readonly string[],
  field: readonly string[],
): readonly ProductRefusal[] {
  if (barcodes.length > BARCODES_MAX) {
    return [
      invalid(
        field,
        `一个商品最多 ${BARCODES_MAX} 个条码。`,
        `A product has at most ${BARCODES_MAX} barcodes.`,
      ),
    ];
  }
  const seen = new Set<string>();
  return barcodes.flatMap((barcode, index): readonly ProductRefusal[] => {
    const path = [...field, String(index)];
    if (!isGtin(barcode)) return [{ kind: 'BarcodeInvalid', field: path, barcode }];
    const gtin = toGtin14(barcode);
    if (!seen.has(gtin)) {
      seen.add(gtin);
      return [];
    }
    return [
      invalid(
        path,
        '条码重复（前面补零的是同一个码）。',
        'This barcode is given twice (zeros before it make no other code).',
      ),
    ];
  });
}

function checkPrice(price: string, field: readonly string[]): readonly InvalidInput[] {
  if (isDecimal(price, PRICE_SCALE) && compareDecimals(price, '0') >= 0) return [];
  return [
    invalid(
      field,
      `价格不能为负，最多 ${PRICE_SCALE} 位小数。`,
      `A price is not negative and has at most ${PRICE_SCALE} decimals.`,
    ),
  ];
}
