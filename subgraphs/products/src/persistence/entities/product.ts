import { defineEntity, p } from '@mikro-orm/core';

const ProductSchema = defineEntity({
  name: 'Product',
  tableName: 'product',
  checks: [
    { name: 'product_sku_canonical', expression: 'sku = upper(btrim(sku))' },
    { name: 'product_base_price_not_negative', expression: 'base_price >= 0' },
  ],
  properties: {
    sku: p.string().columnType('text').primary(),
    nameZh: p.string().columnType('text'),
    nameEn: p.string().columnType('text'),
    descriptionZh: p.string().columnType('text').nullable(),
    descriptionEn: p.string().columnType('text').nullable(),
    categoryCode: p.string().columnType('text').nullable(),
    unit: p.string().columnType('text'),
    /** Scale 4: real price lists hold 0.001. */
    basePrice: p.decimal('string').columnType('numeric(19,4)'),
    currency: p.string().columnType('text'),
    status: p.string().columnType('text'),
    createdAt: p.datetime().columnType('timestamptz'),
    updatedAt: p.datetime().columnType('timestamptz'),
  },
});

/** A stock keeping unit that is sold (商品). */
export class Product extends ProductSchema.class {}
ProductSchema.setClass(Product);
