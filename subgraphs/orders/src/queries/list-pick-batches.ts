import {
  coversStore,
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from '@entresol/shared';
import { PickBatch } from '../persistence/entities/pick-batch.ts';
import type { WorkContext } from '../process/work-context.ts';

const SHAPE: ConnectionShape = {
  filters: { batchNo: 'batchNo', location: 'location', state: 'state', picker: 'picker' },
  orders: { CREATED_AT: 'createdAt' },
  tieBreak: 'batchNo',
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
};

/** Batches of the caller's places, the newest first. */
export function listPickBatches(
  context: WorkContext,
  args: ConnectionArgs,
): Promise<Connection<PickBatch>> {
  const scope = context.access.require('order:fulfil');
  const where = scope.kind === 'STORES' ? { location: { $in: [...scope.stores] } } : {};
  return findConnection(context.em, PickBatch, SHAPE, args, where);
}

/** A batch as it is now; null for one that is not there, or not at the caller's places. */
export async function findPickBatch(
  context: WorkContext,
  batchNo: string,
): Promise<PickBatch | null> {
  const scope = context.access.require('order:fulfil');
  const batch = await context.em.fork().findOne(PickBatch, { batchNo });
  return batch && coversStore(scope, batch.location) ? batch : null;
}
