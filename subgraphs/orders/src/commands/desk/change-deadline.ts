import type { Outcome } from '@entresol/shared/outcome';
import { stateForbids } from '../../domain/order-state.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { isOutside, type LockedOrder } from '../lock-order.ts';
import { isPayable } from '../payment/apply-money.ts';
import { changeAtDesk, textRefusals, type DeskInput } from './change-at-desk.ts';

const DAYS_MAX = 30;

/** Gives the buyer of an order that is to be paid more time, or less. */
export function changeDeadline(
  context: WorkContext,
  input: DeskInput & { readonly deadline: Date; readonly reason: string },
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const now = context.clock.now();
  const last = now.getTime() + DAYS_MAX * 86_400_000;
  const fits = input.deadline > now && input.deadline.getTime() <= last;
  const zh = `支付截止应在 ${DAYS_MAX} 天之内的将来。`;
  const en = `A deadline is in the future, within ${DAYS_MAX} days.`;
  return changeAtDesk(
    context,
    {
      name: 'changeDeadline',
      permission: 'order:amend',
      input,
      wrong: [
        ...(fits ? [] : [invalid(['input', 'deadline'], zh, en)]),
        ...textRefusals('reason', input.reason),
      ],
      forbids: (order: LockedOrder) =>
        isPayable(order) && !isOutside(order) ? null : stateForbids(order.order_no, order.status),
      async write(tx, order) {
        await tx.execute(`update sales_order set payment_deadline = ? where id = ?`, [
          input.deadline,
          order.id,
        ]);
        const until = input.deadline.toISOString();
        return [{ fact: 'DEADLINE_CHANGED', reason: `${until}: ${input.reason.trim()}` }];
      },
    },
    idempotencyKey,
  );
}
