import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StockSyncBatch } from '../../persistence/entities/stock-sync-batch.ts';
import { StockSyncRow } from '../../persistence/entities/stock-sync-row.ts';
import { withinScope } from '../within-scope.ts';

const BATCHES = {
  filters: {
    system: 'system',
    batchNo: 'batchNo',
    kind: 'kind',
    rejected: 'rejected',
    receivedAt: 'receivedAt',
  },
  orders: { RECEIVED_AT: 'receivedAt', SYSTEM: 'system' },
  tieBreak: 'batchNo',
  defaultOrder: [
    { field: 'RECEIVED_AT', direction: 'DESC' },
    { field: 'SYSTEM', direction: 'DESC' },
  ],
} as const;

const ROWS = {
  filters: {
    system: 'system',
    batchNo: 'batchNo',
    sku: 'sku',
    location: 'location',
    status: 'status',
    code: 'code',
    receivedAt: 'receivedAt',
  },
  orders: { RECEIVED_AT: 'receivedAt' },
  tieBreak: 'id',
  defaultOrder: [{ field: 'RECEIVED_AT', direction: 'DESC' }],
} as const;

/** A page of batches. */
export function listSyncBatches(
  em: EntityManager,
  args: ConnectionArgs,
): Promise<Connection<StockSyncBatch>> {
  return findConnection(em, StockSyncBatch, BATCHES, args, {});
}

/** One batch, or null. */
export function findSyncBatch(
  em: EntityManager,
  { system, batchNo }: { readonly system: string; readonly batchNo: string },
): Promise<StockSyncBatch | null> {
  return em.fork().findOne(StockSyncBatch, { system, batchNo });
}

/** A page of rows of the scope's places that were not taken: the reject report. */
export function listSyncRejects(
  em: EntityManager,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<StockSyncRow>> {
  return findConnection(em, StockSyncRow, ROWS, args, {
    status: 'REJECTED',
    ...withinScope(scope),
  });
}

const IN_ORDER = {
  filters: {},
  orders: { ROW_NO: 'rowNo' },
  tieBreak: 'rowNo',
  defaultOrder: [{ field: 'ROW_NO' }],
} as const;

/** A page of the rows of a batch that are of the scope's places, in its order. */
export function rowsOfBatch(
  em: EntityManager,
  { system, batchNo }: StockSyncBatch,
  args: ConnectionArgs,
  scope: Scope,
): Promise<Connection<StockSyncRow>> {
  const where = { system, batchNo, ...withinScope(scope) };
  return findConnection(em, StockSyncRow, IN_ORDER, args, where);
}
