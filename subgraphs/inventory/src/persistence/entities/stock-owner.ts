import { defineEntity, p } from '@mikro-orm/core';
import type { OwnerPolicy } from '../../domain/owned.ts';

const StockOwnerSchema = defineEntity({
  name: 'StockOwner',
  tableName: 'stock_owner',
  checks: [
    { name: 'stock_owner_policy', expression: "policy in ('CONSIGNED', 'STORED')" },
    { name: 'stock_owner_not_house', expression: "code <> 'HOUSE'" },
  ],
  properties: {
    /** Of a supplier or dealer, in capitals. */
    code: p.string().columnType('text').primary(),
    name: p.string().columnType('text'),
    /** Never changed: another agreement is another owner. */
    policy: p.string().columnType('text').$type<OwnerPolicy>(),
    version: p.integer().default(1),
    createdAt: p.datetime().columnType('timestamptz(3)'),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Who owns units that stand with us, other than the house (货主). */
export class StockOwner extends StockOwnerSchema.class {}
StockOwnerSchema.setClass(StockOwner);
