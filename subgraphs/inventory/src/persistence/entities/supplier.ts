import { defineEntity, p } from '@mikro-orm/core';

const SupplierSchema = defineEntity({
  name: 'Supplier',
  tableName: 'supplier',
  checks: [{ name: 'supplier_days', expression: `payment_days >= 0 and lead_days >= 0` }],
  properties: {
    code: p.string().columnType('text').primary(),
    name: p.string().columnType('text'),
    paymentDays: p.integer(),
    leadDays: p.integer(),
    contactName: p.string().columnType('text').nullable(),
    contactPhone: p.string().columnType('text').nullable(),
    active: p.boolean(),
    version: p.integer(),
    createdAt: p.datetime().columnType('timestamptz(3)'),
    updatedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Who goods are bought from (供应商). */
export class Supplier extends SupplierSchema.class {}
SupplierSchema.setClass(Supplier);
