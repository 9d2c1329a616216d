import type { Consumer, LoggedEvent } from '@entresol/shared';
import { clawBackPoints, type ReturnedOrder } from '../../commands/claw-back-points.ts';

/** Delivered at least once: points are taken back once per return. Follows OrderCompleted. */
export const onOrderReturned: Consumer = {
  source: 'orders',
  type: 'OrderReturned',
  async handle(event, tx, now) {
    const returned = readReturned(event.payload);
    if (returned) await clawBackPoints(tx, returned, now);
  },
};

/** What was returned by whom; null for guests. A payload of another shape is set aside. */
export function readReturned(payload: LoggedEvent['payload']): ReturnedOrder | null {
  const { returnNo, orderNo, memberNo, totalMinor, refundedMinor } = payload;
  if (memberNo == null) return null;
  if (
    typeof returnNo !== 'string' ||
    typeof orderNo !== 'string' ||
    typeof memberNo !== 'string' ||
    !Number.isSafeInteger(totalMinor) ||
    !Number.isSafeInteger(refundedMinor)
  ) {
    throw new Error('OrderReturned is not of the agreed shape');
  }
  const money = { totalMinor: totalMinor as number, refundedMinor: refundedMinor as number };
  return { returnNo, orderNo, memberNo, ...money };
}
