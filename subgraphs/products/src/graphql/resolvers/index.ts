import { commonUserError, findConnection, toGlobalId, fromGlobalId, toUnitPrice } from '@entresol/shared';
import { upsertProducts } from '../../commands/upsert-products.ts';
import { Product } from '../../persistence/entities/product.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const resolvers: Resolvers = {
  Query: {
    product: (_root, { sku, id }, { loaders }) =>
      loaders.productBySku.load(sku?.trim().toUpperCase() ?? fromGlobalId('Product', id ?? '') ?? ''),
    products: (_root, args, { em }) =>
      findConnection(
        em,
        Product,
        {
          filters: { sku: 'sku', nameZh: 'nameZh', nameEn: 'nameEn', unit: 'unit', basePrice: 'basePrice' },
          orders: { SKU: 'sku', BASE_PRICE: 'basePrice' },
          tieBreak: 'sku',
        },
        args,
      ),
    productsForCommand: async (_root, { skus }, { loaders }) => {
      const found = await loaders.productBySku.loadMany(skus);
      return found
        .filter((product): product is Product => product instanceof Product)
        .map((product) => ({ ...product, unitPrice: product.basePrice, active: product.status === 'ACTIVE' }));
    },
  },
  Mutation: {
    async productUpsert(_root, { input, idempotencyKey }, context) {
      const outcome = await upsertProducts(context as never, {
        products: [input as never],
        idempotencyKey,
        now: context.clock.now(),
      });
      return outcome.ok
        ? { product: await context.loaders.productBySku.load(outcome.value.skus[0]!), userErrors: [] }
        : { product: null, userErrors: outcome.refusals.map((r) => commonUserError(r, context.language)) };
    },
  },
  Product: {
    __resolveReference: (reference, { loaders }) => loaders.productBySku.load((reference as { sku: string }).sku),
    id: (product) => toGlobalId('Product', product.sku),
    name: (product, _args, { language }) => (language === 'zh' ? product.nameZh : product.nameEn),
    basePrice: (product) => toUnitPrice(product.basePrice, product.currency),
    barcodes: (product, _args, { loaders }) => loaders.barcodesBySku.load(product.sku) as never,
    status: (product) => product.status as never,
  },
};
