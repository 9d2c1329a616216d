import { defineEntity, p } from '@mikro-orm/core';
import type { ConflictKind } from '../../domain/till/offline-sale.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz');

const TillConflictSchema = defineEntity({
  name: 'TillConflict',
  tableName: 'till_conflict',
  indexes: [
    { name: 'till_conflict_found_at', properties: ['foundAt', 'id'] },
    { name: 'till_conflict_store', properties: ['store', 'foundAt', 'id'] },
    { name: 'till_conflict_order_no', properties: ['orderNo'] },
  ],
  uniques: [
    {
      name: 'till_conflict_once',
      properties: ['store', 'device', 'localSequence', 'kind', 'subject'],
    },
  ],
  checks: [
    {
      name: 'till_conflict_resolved',
      expression: '(resolved_at is null) = (resolved_by is null)',
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    store: text(),
    device: text(),
    localSequence: p.bigint('number'),
    /** Null for a sale that was set aside. */
    orderNo: text().nullable(),
    kind: text().$type<ConflictKind>(),
    subject: text(),
    atTill: text().nullable(),
    atHouse: text().nullable(),
    foundAt: instant(),
    resolvedAt: instant().nullable(),
    resolvedBy: text().nullable(),
    resolution: text().nullable(),
  },
});

/** What does not fit of a sale made offline; the sale stands (离线冲突). */
export class TillConflict extends TillConflictSchema.class {}
TillConflictSchema.setClass(TillConflict);
