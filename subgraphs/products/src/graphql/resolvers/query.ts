import { badInput } from '@entresol/shared';
import { findProducts } from '../../queries/find-products.ts';
import { listCategories } from '../../queries/list-categories.ts';
import { productsByBarcode } from '../../queries/products-by-barcode.ts';
import { productKey } from '../../queries/product-key.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

const SKUS_MAX = 1_000;

export const query: QueryResolvers = {
  product(_root, args, { loaders }) {
    const key = productKey(args);
    switch (key.kind) {
      case 'SKU':
        return loaders.productBySku.load(key.sku);
      case 'GTIN':
        return loaders.productByGtin.load(key.gtin);
      case 'NONE':
        return null;
    }
  },
  products: (_root, args, { em }) => findProducts(em, args),
  categories: (_root, args, { em }) => listCategories(em, args),
  productsByBarcode(_root, { barcodes }, { em }) {
    if (barcodes.length > SKUS_MAX) {
      throw badInput(`一次最多 ${SKUS_MAX} 个条码 / at most ${SKUS_MAX} barcodes at once`);
    }
    return productsByBarcode(em, barcodes);
  },
  productsForCommand(_root, { skus }, { em, readProducts }) {
    if (skus.length > SKUS_MAX) {
      throw badInput(`一次最多 ${SKUS_MAX} 个货号 / at most ${SKUS_MAX} SKUs at once`);
    }
    return readProducts({ em, skus });
  },
};
