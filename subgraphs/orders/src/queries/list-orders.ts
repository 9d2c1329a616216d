import {
  findConnection,
  type Connection,
  type ConnectionArgs,
  type ConnectionShape,
} from '@entresol/shared';
import { SalesOrder } from '../persistence/entities/sales-order.ts';
import type { WorkContext } from '../process/work-context.ts';
import { orderConditions } from './order-conditions.ts';
import { orderScope } from './order-scope.ts';

const COLUMNS: ConnectionShape = {
  filters: {
    orderNo: 'orderNo',
    type: 'type',
    status: 'status',
    paymentStatus: 'paymentStatus',
    fulfilmentStatus: 'fulfilmentStatus',
    channel: 'channel',
    store: 'store',
    memberNo: 'memberNo',
    externalRef: 'externalRef',
    totalMinor: 'totalMinor',
    placedAt: 'placedAt',
    exception: 'exception',
    entryMode: 'entryMode',
    staffNo: 'staffNo',
    heldAt: 'heldAt',
  },
  orders: { PLACED_AT: 'placedAt', ORDER_NO: 'orderNo', TOTAL: 'totalMinor' },
  tieBreak: 'orderNo',
  defaultOrder: [{ field: 'PLACED_AT', direction: 'DESC' }],
};

/** What lists of orders are filtered and ordered by. */
export function orderList(context: WorkContext): ConnectionShape {
  return { ...COLUMNS, conditions: orderConditions(context) };
}

/** Orders that the caller may see, newest first unless asked otherwise; those of a member. */
export function listOrders(
  context: WorkContext,
  args: ConnectionArgs,
  memberNo?: string,
): Promise<Connection<SalesOrder>> {
  const scope = orderScope(context.access.require('order:read'));
  const whose = memberNo === undefined ? {} : { memberNo };
  return findConnection(context.em, SalesOrder, orderList(context), args, { $and: [scope, whose] });
}
