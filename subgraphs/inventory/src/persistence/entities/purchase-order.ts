import { defineEntity, p } from '@mikro-orm/core';
import type { PurchaseStatus } from '../../domain/procurement/purchase.ts';

const PurchaseOrderSchema = defineEntity({
  name: 'PurchaseOrder',
  tableName: 'purchase_order',
  indexes: [
    { name: 'purchase_order_location', properties: ['location', 'draftedAt'] },
    { name: 'purchase_order_supplier', properties: ['supplier', 'draftedAt'] },
    { name: 'purchase_order_drafted_at', properties: ['draftedAt', 'purchaseNo'] },
    { name: 'purchase_order_by_status', properties: ['status', 'draftedAt', 'purchaseNo'] },
  ],
  checks: [
    {
      name: 'purchase_order_status',
      expression: `status in ('DRAFT', 'APPROVED', 'CONFIRMED', 'PARTLY_RECEIVED', 'RECEIVED', 'CLOSED', 'CANCELLED')`,
    },
    { name: 'purchase_order_over', expression: `0 <= over_percent and over_percent <= 100` },
  ],
  properties: {
    purchaseNo: p.string().columnType('text').primary(),
    supplier: p.string().columnType('text'),
    location: p.string().columnType('text'),
    status: p.string().columnType('text').$type<PurchaseStatus>(),
    consigned: p.boolean(),
    overPercent: p.integer(),
    note: p.string().columnType('text').nullable(),
    version: p.integer(),
    factCount: p.integer(),
    draftedBy: p.string().columnType('text'),
    draftedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Goods that are ordered from a supplier (采购单). */
export class PurchaseOrder extends PurchaseOrderSchema.class {}
PurchaseOrderSchema.setClass(PurchaseOrder);
