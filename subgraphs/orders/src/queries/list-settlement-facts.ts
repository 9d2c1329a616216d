import {
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from '@entresol/shared';
import { raw, type FilterQuery } from '@mikro-orm/postgresql';
import { SettlementFact } from '../persistence/entities/settlement-fact.ts';
import type { WorkContext } from '../process/work-context.ts';

const SHAPE: ConnectionShape = {
  filters: {
    kind: 'kind',
    saleParty: 'saleParty',
    fulfilParty: 'fulfilParty',
    payingParty: 'payingParty',
    settledTo: 'settledTo',
    scene: 'scene',
    sku: 'sku',
    document: 'document',
    fulfilmentNo: 'fulfilmentNo',
    at: 'at',
  },
  conditions: { orderNo: (_operator, operand) => ofOrders([operand].flat().map(String)) },
  orders: { AT: 'at' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'AT', direction: 'DESC' }],
};

/** By the order's key, which facts are found by. */
function ofOrders(orderNos: readonly string[]) {
  const sql = (alias: string) => `${alias}.order_id in (select o.id from sales_order o
    where o.order_no in (select jsonb_array_elements_text(?::jsonb)))`;
  return { [raw(sql, [JSON.stringify(orderNos)])]: [] };
}

/** Settlement facts that the caller may see: of what their stores sold or sent. */
export function listSettlementFacts(
  context: WorkContext,
  args: ConnectionArgs,
): Promise<Connection<SettlementFact>> {
  const scope = context.access.require('settlement:read');
  const stores = scope.kind === 'STORES' ? [...scope.stores] : null;
  const rows: FilterQuery<SettlementFact> = stores
    ? { $or: [{ saleParty: { $in: stores } }, { fulfilParty: { $in: stores } }] }
    : {};
  return findConnection(context.em, SettlementFact, SHAPE, args, rows);
}
