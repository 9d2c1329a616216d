import { defineEntity, p } from '@mikro-orm/core';

const LegalEntitySchema = defineEntity({
  name: 'LegalEntity',
  tableName: 'legal_entity',
  properties: {
    code: p.string().columnType('text').primary(),
    name: p.string().columnType('text'),
    creditCode: p.string().columnType('text').nullable(),
  },
});

/** A legal person that owns stock and settles accounts (法人实体). */
export class LegalEntity extends LegalEntitySchema.class {}
LegalEntitySchema.setClass(LegalEntity);
