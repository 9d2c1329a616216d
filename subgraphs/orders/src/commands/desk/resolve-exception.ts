import type { Outcome } from '@entresol/shared/outcome';
import { DISPATCH_EXCEPTIONS } from '../../domain/desk/standing-stage.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { LockedOrder } from '../lock-order.ts';
import { changeAtDesk, textRefusals, type DeskInput } from './change-at-desk.ts';

/** Ends an exception that staff have dealt with; missing stock ends only by being found. */
export function resolveException(
  context: WorkContext,
  input: DeskInput & { readonly note: string },
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  return changeAtDesk(
    context,
    {
      name: 'resolveException',
      permission: 'order:amend',
      input,
      wrong: textRefusals('note', input.note),
      forbids: notForStaff,
      async write(tx, order) {
        await tx.execute(
          `update sales_order set exception = null, exception_at = null, retry_at = null
           where id = ?`,
          [order.id],
        );
        const reason = `${order.exception}: ${input.note.trim()}`;
        return [{ fact: 'EXCEPTION_CLEARED', reason }];
      },
    },
    idempotencyKey,
  );
}

function notForStaff({ order_no: orderNo, exception }: LockedOrder): OrderRefusal | null {
  if (exception === null) {
    const zh = `订单 ${orderNo} 没有异常。`;
    return invalid(['input', 'orderNo'], zh, `Order ${orderNo} is no exception.`);
  }
  if (!DISPATCH_EXCEPTIONS.includes(exception)) return null;
  const zh = '缺货异常须重新派单，或取消订单。';
  const en =
    'Missing stock is looked for again, or the order cancelled: it cannot be waved through.';
  return invalid(['input', 'orderNo'], zh, en);
}
