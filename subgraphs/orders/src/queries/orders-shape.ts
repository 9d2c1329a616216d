import type { ConnectionShape } from '@entresol/shared';

/** How lists of orders are filtered and ordered; newest first unless asked otherwise. */
export const ORDERS: ConnectionShape = {
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
  },
  orders: { PLACED_AT: 'placedAt', ORDER_NO: 'orderNo', TOTAL: 'totalMinor' },
  tieBreak: 'orderNo',
  defaultOrder: [{ field: 'PLACED_AT', direction: 'DESC' }],
};
