import { defineEntity, p } from '@mikro-orm/core';
import { SupplierStatement } from './supplier-statement.ts';

const SupplierStatementLineSchema = defineEntity({
  name: 'SupplierStatementLine',
  tableName: 'supplier_statement_line',
  indexes: [{ name: 'supplier_statement_line_of', properties: ['statement'] }],
  properties: {
    receiptNo: p.string().columnType('text').primary(),
    position: p.integer().primary(),
    statement: () =>
      p
        .manyToOne(SupplierStatement)
        .fieldName('statement_no')
        .foreignKeyName('supplier_statement_line_statement')
        .index(false),
    amount: p.decimal('string').columnType('numeric(24,4)'),
  },
});

/** A delivery that a statement has settled; each once (对账明细). */
export class SupplierStatementLine extends SupplierStatementLineSchema.class {}
SupplierStatementLineSchema.setClass(SupplierStatementLine);
