import { defineEntity, p } from '@mikro-orm/core';

const SupplierStatementSchema = defineEntity({
  name: 'SupplierStatement',
  tableName: 'supplier_statement',
  indexes: [
    { name: 'supplier_statement_supplier', properties: ['supplier', 'confirmedAt'] },
    { name: 'supplier_statement_confirmed_at', properties: ['confirmedAt', 'statementNo'] },
  ],
  checks: [{ name: 'supplier_statement_net', expression: `net = received + returned` }],
  properties: {
    statementNo: p.string().columnType('text').primary(),
    supplier: p.string().columnType('text'),
    until: p.datetime().columnType('timestamptz(3)'),
    received: p.decimal('string').columnType('numeric(24,4)'),
    returned: p.decimal('string').columnType('numeric(24,4)'),
    priceDifference: p.decimal('string').columnType('numeric(24,4)'),
    net: p.decimal('string').columnType('numeric(24,4)'),
    payableMinor: p.bigint('number').columnType('bigint'),
    currency: p.string().columnType('text'),
    confirmedBy: p.string().columnType('text'),
    confirmedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** What a supplier is owed for deliveries, agreed once (供应商对账单). */
export class SupplierStatement extends SupplierStatementSchema.class {}
SupplierStatementSchema.setClass(SupplierStatement);
