import type { Consumer, LoggedEvent } from '@entresol/shared';
import { collectClawbacks } from '../../commands/claw-back-points.ts';
import { earnPoints, type Earning } from '../../commands/earn-points.ts';

/** Delivered at least once: points are earned once per order, so a repeat changes nothing. */
export const onOrderCompleted: Consumer = {
  source: 'orders',
  type: 'OrderCompleted',
  async handle(event, tx, now) {
    const earning = readEarning(event.payload);
    if (!earning) return;
    await earnPoints(tx, earning, now);
    await collectClawbacks(tx, earning.memberNo, now);
  },
};

/** What a completion earns for whom; null for guests. A payload of another shape is set aside. */
export function readEarning(payload: LoggedEvent['payload']): Earning | null {
  const { orderNo, memberNo, paidMinor, completedAt } = payload;
  if (memberNo == null) return null;
  const at = new Date(String(completedAt));
  if (
    typeof orderNo !== 'string' ||
    typeof memberNo !== 'string' ||
    !Number.isSafeInteger(paidMinor) ||
    Number.isNaN(at.getTime())
  ) {
    throw new Error('OrderCompleted is not of the agreed shape');
  }
  return { orderNo, memberNo, paidMinor: paidMinor as number, completedAt: at };
}
