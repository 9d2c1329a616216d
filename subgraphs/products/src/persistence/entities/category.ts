import { defineEntity, p } from '@mikro-orm/core';

const CategorySchema = defineEntity({
  name: 'Category',
  tableName: 'category',
  properties: {
    code: p.string().columnType('text').primary(),
    /** Null until someone names it; readers fall back to the other language, then to the code. */
    nameZh: p.string().columnType('text').nullable(),
    nameEn: p.string().columnType('text').nullable(),
  },
});

/** A branch of the catalogue (类目). */
export class Category extends CategorySchema.class {}
CategorySchema.setClass(Category);
