import { fromGlobalId, toGlobalId, toUnitPrice } from '@entresol/shared';
import { productKey } from '../../queries/product-key.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const types: Pick<Resolvers, 'Product' | 'Category'> = {
  Product: {
    __resolveReference(reference, { loaders }) {
      const { sku, id } = reference as { sku?: string; id?: string };
      const key = productKey(sku === undefined ? { id } : { sku });
      return key.kind === 'SKU' ? loaders.productBySku.load(key.sku) : null;
    },
    id: (product) => toGlobalId('Product', product.sku),
    name: ({ nameZh, nameEn }, _args, { language }) => (language === 'zh' ? nameZh : nameEn),
    description: ({ descriptionZh: zh, descriptionEn: en }, _args, { language }) =>
      language === 'zh' ? (zh ?? en) : (en ?? zh),
    category: ({ categoryCode }, _args, { loaders }) =>
      categoryCode == null ? null : loaders.categoryByCode.load(categoryCode),
    barcodes: (product, _args, { loaders }) => loaders.barcodesBySku.load(product.sku),
    basePrice: (product) => toUnitPrice(product.basePrice, product.currency),
  },
  Category: {
    __resolveReference(reference, { loaders }) {
      const { code, id } = reference as { code?: string; id?: string };
      return loaders.categoryByCode.load(code ?? fromGlobalId('Category', id ?? '') ?? '');
    },
    id: (category) => toGlobalId('Category', category.code),
    name: ({ code, nameZh: zh, nameEn: en }, _args, { language }) =>
      (language === 'zh' ? (zh ?? en) : (en ?? zh)) ?? code,
    nameZh: ({ code, nameZh, nameEn }) => nameZh ?? nameEn ?? code,
    nameEn: ({ code, nameZh, nameEn }) => nameEn ?? nameZh ?? code,
  },
};
