import { defineEntity, p } from '@mikro-orm/core';
import type { ProductStatus } from '../../domain/product-draft.ts';
import { Barcode } from './barcode.ts';
import { Category } from './category.ts';

const ProductSchema = defineEntity({
  name: 'Product',
  tableName: 'product',
  checks: [
    { name: 'product_sku_canonical', expression: 'sku = upper(btrim(sku))' },
    { name: 'product_base_price_not_negative', expression: 'base_price >= 0' },
    { name: 'product_status', expression: `status in ('ACTIVE', 'DISCONTINUED')` },
  ],
  indexes: [
    { name: 'product_category_code', properties: ['categoryCode', 'sku'] },
    { name: 'product_name_zh', properties: ['nameZh', 'sku'] },
    { name: 'product_name_en', properties: ['nameEn', 'sku'] },
    { name: 'product_base_price', properties: ['basePrice', 'sku'] },
    { name: 'product_updated_at', properties: ['updatedAt', 'sku'] },
    { name: 'product_search', properties: ['search'], type: 'gin' },
  ],
  properties: {
    sku: p.string().columnType('text').primary(),
    nameZh: p.string().columnType('text'),
    nameEn: p.string().columnType('text'),
    descriptionZh: p.string().columnType('text').nullable(),
    descriptionEn: p.string().columnType('text').nullable(),
    categoryCode: () =>
      p
        .manyToOne(Category)
        .mapToPk()
        .nullable()
        .fieldName('category_code')
        .foreignKeyName('product_category_code_foreign')
        .deleteRule('no action'),
    unit: p.string().columnType('text'),
    /** Scale 4: real price lists hold 0.001. */
    basePrice: p.decimal('string').columnType('numeric(19,4)'),
    currency: p.string().columnType('text'),
    status: p.string().$type<ProductStatus>().columnType('text'),
    /** Tokens of domain/search-tokens.ts; only searched, never read. */
    search: p.string().columnType('tsvector').lazy().hidden(),
    createdAt: p.datetime().columnType('timestamptz'),
    updatedAt: p.datetime().columnType('timestamptz'),
    barcodes: () => p.oneToMany(Barcode).mappedBy('product'),
  },
});

/** A stock keeping unit that is sold (商品). */
export class Product extends ProductSchema.class {}
ProductSchema.setClass(Product);
