import {
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from '@entresol/shared';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { FulfilmentOrder } from '../persistence/entities/fulfilment-order.ts';
import type { WorkContext } from '../process/work-context.ts';
import { fulfilmentScope } from './fulfilment-scope.ts';

const SHAPE: ConnectionShape = {
  filters: {
    fulfilmentNo: 'fulfilmentNo',
    location: 'location',
    state: 'state',
    waitingFor: 'waitingFor',
    handOver: 'handOver',
    batchNo: 'batchNo',
    promisedAt: 'promisedAt',
    createdAt: 'createdAt',
  },
  orders: {
    PRIORITY: 'priority',
    PROMISED_AT: 'promisedAt',
    CREATED_AT: 'createdAt',
    FULFILMENT_NO: 'fulfilmentNo',
  },
  tieBreak: 'fulfilmentNo',
  // Urgent first, then as promised, then as placed: an order's number begins with its day.
  defaultOrder: [
    { field: 'PRIORITY', direction: 'ASC' },
    { field: 'PROMISED_AT', direction: 'ASC' },
  ],
};

/** Fulfilment orders that the caller may see, in the order in which a place works through them. */
export function listFulfilmentOrders(
  context: WorkContext,
  args: ConnectionArgs,
  more: FilterQuery<FulfilmentOrder> = {},
): Promise<Connection<FulfilmentOrder>> {
  const scope = fulfilmentScope(context.access.require('order:read'));
  return findConnection(context.em, FulfilmentOrder, SHAPE, args, { $and: [scope, more] });
}
