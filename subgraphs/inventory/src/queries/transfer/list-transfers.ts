import {
  coversStore,
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
  type Scope,
} from '@entresol/shared';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { StockTransfer } from '../../persistence/entities/stock-transfer.ts';
import { withPart } from '../with-part.ts';

const SHAPE: ConnectionShape = {
  filters: {
    transferNo: 'transferNo',
    status: 'status',
    origin: 'origin',
    originDocument: 'originDocument',
    from: 'from',
    to: 'to',
    requestedAt: 'requestedAt',
  },
  conditions: {
    sku: withPart(
      (row, skus) => `exists (select 1 from stock_transfer_line l
        where l.transfer_id = ${row}.id and l.sku in ${skus})`,
    ),
  },
  orders: { REQUESTED_AT: 'requestedAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'REQUESTED_AT', direction: 'DESC' }],
};

/** A page of the transfers that leave or reach the places of the scope. */
export function listTransfers(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<StockTransfer>> {
  return findConnection(em, StockTransfer, SHAPE, args, ofEitherEnd(scope));
}

/** A transfer by its number, or null when there is none within the scope. */
export async function findTransfer(
  em: EntityManager,
  transferNo: string,
  scope: Scope,
): Promise<StockTransfer | null> {
  const found = await em.findOne(StockTransfer, { transferNo: transferNo.trim() });
  return found && isVisible(found, scope) ? found : null;
}

/** A transfer by its id, or null when there is none within the scope. */
export async function findTransferById(
  em: EntityManager,
  id: string,
  scope: Scope,
): Promise<StockTransfer | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  const found = await em.findOne(StockTransfer, { id });
  return found && isVisible(found, scope) ? found : null;
}

/** The transfers of these numbers as they are now, in that order. */
export async function findTransfers(
  em: EntityManager,
  transferNos: readonly string[],
): Promise<StockTransfer[]> {
  const found = await em.fork().find(StockTransfer, { transferNo: { $in: [...transferNos] } });
  const byNo = new Map(found.map((transfer) => [transfer.transferNo, transfer]));
  return transferNos.flatMap((transferNo) => byNo.get(transferNo) ?? []);
}

function isVisible({ from, to }: StockTransfer, scope: Scope): boolean {
  return coversStore(scope, from) || coversStore(scope, to);
}

function ofEitherEnd(scope: Scope): FilterQuery<StockTransfer> {
  if (scope.kind === 'ALL') return {};
  const stores = scope.kind === 'STORES' ? [...scope.stores] : [];
  return { $or: [{ from: { $in: stores } }, { to: { $in: stores } }] };
}
