import type { ConnectionShape } from '@entresol/shared';
import { raw } from '@mikro-orm/postgresql';
import { phoneSpellings } from '../domain/phone-spellings.ts';
import type { WorkContext } from '../process/work-context.ts';
import { orderScope } from './order-scope.ts';

type Conditions = NonNullable<ConnectionShape['conditions']>;

/** The values that `eq` or `in` ask for; other operators are in no such filter. */
function wanted(operand: unknown): readonly string[] {
  return (Array.isArray(operand) ? operand : [operand]).map(String);
}

/** A row of an order for which some SQL holds; `order` stands for its key. */
function holds(
  sql: (order: string, values: readonly string[]) => string,
  values: readonly string[],
) {
  return { [raw((alias) => sql(`${alias}.id`, values), [...values])]: [] };
}

// Each value by itself, so that the planner knows how rare it is: of a list in JSON it knows nothing.
const among = (column: string, values: readonly unknown[]) =>
  values.length === 0 ? 'false' : `${column} in (${values.map(() => '?').join(', ')})`;
const BY_SKU = (order: string, values: readonly string[]) => `exists (
  select 1 from order_line l where l.order_id = ${order} and ${among('l.sku', values)})`;
const BY_PHONE = (order: string, values: readonly string[]) => `exists (
  select 1 from order_delivery d where d.order_id = ${order} and ${among('d.phone', values)})`;
const IS_URGENT = (order: string) => `exists (
  select 1 from fulfilment_order f where f.order_id = ${order} and f.priority = 0)`;

/**
 * What orders can be looked up by besides their own columns.
 *
 * Who may not see contacts cannot find orders by them either: an answer would tell whose phone it
 * is. Within those who may, each finds only orders whose contact they may see.
 */
export function orderConditions({ access }: Pick<WorkContext, 'access'>): Conditions {
  return {
    sku: (_operator, operand) => holds(BY_SKU, wanted(operand)),
    urgent: (operator, operand) => {
      const isAsked = (operator === 'eq') === (operand === true);
      return isAsked ? holds(IS_URGENT, []) : { $not: holds(IS_URGENT, []) };
    },
    phone: (_operator, operand) => {
      const scope = orderScope(access.require('order:contact'));
      const phones = wanted(operand).flatMap(phoneSpellings);
      return { $and: [scope, holds(BY_PHONE, phones)] };
    },
  };
}
