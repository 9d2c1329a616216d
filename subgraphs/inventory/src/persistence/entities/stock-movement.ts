import { defineEntity, p } from '@mikro-orm/core';
import type { StockAccount, StockMovementType } from '../../domain/movement.ts';

const StockMovementSchema = defineEntity({
  name: 'StockMovement',
  tableName: 'stock_movement',
  indexes: [
    { name: 'stock_movement_of_sku', properties: ['sku', 'occurredAt', 'id'] },
    {
      name: 'stock_movement_of_others',
      properties: ['owner', 'occurredAt', 'id'],
      where: `owner <> 'HOUSE'`,
    },
    { name: 'stock_movement_as_of', properties: ['location', 'sku', 'occurredAt'] },
    { name: 'stock_movement_location', properties: ['location', 'occurredAt', 'id'] },
    { name: 'stock_movement_occurred_at', properties: ['occurredAt', 'id'] },
    { name: 'stock_movement_document', properties: ['document'] },
    { name: 'stock_movement_sold', properties: ['sku', 'occurredAt'], where: `type = 'SALE'` },
  ],
  checks: [
    { name: 'stock_movement_quantity_positive', expression: 'quantity > 0' },
    {
      name: 'stock_movement_two_accounts',
      expression: `case when type = 'OWNERSHIP' then from_account = to_account
        else from_account <> to_account end`,
    },
    {
      name: 'stock_movement_ownership',
      expression: `case when type = 'OWNERSHIP' then to_owner is not null and to_owner <> owner
        else to_owner is null end`,
    },
  ],
  triggers: [
    {
      name: 'stock_movement_append_only',
      timing: 'before',
      events: ['update', 'delete', 'truncate'],
      // Only the migration makes it: the ORM cannot compare a trigger on truncate.
      expression: 'select 1',
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    sku: p.string().columnType('text'),
    location: p.string().columnType('text'),
    type: p.string().columnType('text').$type<StockMovementType>(),
    fromAccount: p.string().columnType('text').$type<StockAccount>(),
    toAccount: p.string().columnType('text').$type<StockAccount>(),
    quantity: p.integer(),
    document: p.string().columnType('text').nullable(),
    reason: p.string().columnType('text').nullable(),
    /** Kind and id of the actor. */
    recordedBy: p.string().columnType('text'),
    /** Of the command that posted it; null where a reference is the key. */
    idempotencyKey: p.string().columnType('text').nullable(),
    occurredAt: p.datetime().columnType('timestamptz(3)'),
    recordedAt: p.datetime().columnType('timestamptz(3)'),
    /** Whose units they were (货权). */
    owner: p.string().columnType('text').default('HOUSE'),
    /** Whose they are since: of a change of ownership alone. */
    toOwner: p.string().columnType('text').nullable(),
  },
});

/** Units that left one account and entered another; a trigger keeps it unchanged (库存异动). */
export class StockMovement extends StockMovementSchema.class {}
StockMovementSchema.setClass(StockMovement);
