import { defineEntity, p } from '@mikro-orm/core';

const CategorySchema = defineEntity({
  name: 'Category',
  tableName: 'category',
  properties: {
    code: p.string().columnType('text').primary(),
    nameZh: p.string().columnType('text'),
    nameEn: p.string().columnType('text'),
  },
});

/** A branch of the catalogue (类目). */
export class Category extends CategorySchema.class {}
CategorySchema.setClass(Category);
