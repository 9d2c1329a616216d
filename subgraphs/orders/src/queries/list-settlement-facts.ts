import {
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from '@entresol/shared';
import type { FilterQuery } from '@mikro-orm/postgresql';
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
  orders: { AT: 'at' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'AT', direction: 'DESC' }],
};

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
