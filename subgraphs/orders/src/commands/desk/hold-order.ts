import type { Outcome } from '@entresol/shared/outcome';
import { stateForbids } from '../../domain/order-state.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { LockedOrder } from '../lock-order.ts';
import { changeAtDesk, textRefusals, type DeskInput } from './change-at-desk.ts';

type Changed = Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>>;

/** Keeps an order from being fulfilled, and from lapsing unpaid, until somebody releases it. */
export function holdOrder(
  context: WorkContext,
  input: DeskInput & { readonly reason: string },
  idempotencyKey: string,
): Changed {
  const act = {
    name: 'holdOrder',
    permission: 'order:amend',
    input,
    wrong: textRefusals('reason', input.reason),
    forbids: (order: LockedOrder) => openRefusal(order) ?? heldAlready(order),
  };
  return changeAtDesk(
    context,
    {
      ...act,
      async write(tx, order, now) {
        const reason = input.reason.trim();
        await tx.execute(`update sales_order set held_at = ?, hold_reason = ? where id = ?`, [
          now,
          reason,
          order.id,
        ]);
        return [{ fact: 'ORDER_HELD', reason }];
      },
    },
    idempotencyKey,
  );
}

/** Lets a held order go on. */
export function releaseOrder(
  context: WorkContext,
  input: DeskInput,
  idempotencyKey: string,
): Changed {
  const act = {
    name: 'releaseOrder',
    permission: 'order:amend',
    input,
    wrong: [],
    forbids: (order: LockedOrder) => (order.held_at === null ? notHeld(order) : null),
  };
  return changeAtDesk(
    context,
    {
      ...act,
      async write(tx, order) {
        await tx.execute(`update sales_order set held_at = null, hold_reason = null where id = ?`, [
          order.id,
        ]);
        return [{ fact: 'ORDER_RELEASED' }];
      },
    },
    idempotencyKey,
  );
}

/** Refuses what only an order can have that is accepted and not handed over. */
export function openRefusal(order: LockedOrder): OrderRefusal | null {
  if (order.status === 'AWAITING_PAYMENT' || order.status === 'PAID') return null;
  return stateForbids(order.order_no, order.status);
}

/** Why an order is not to be handed over now; null when nothing is in its way. */
export function blockOf(
  order: Pick<LockedOrder, 'order_no' | 'held_at' | 'exception'>,
): OrderRefusal | null {
  const { order_no: orderNo, held_at, exception } = order;
  if (held_at === null && exception === null) return null;
  return { kind: 'OrderBlocked', orderNo, isHeld: held_at !== null, exception };
}

function heldAlready(order: LockedOrder): OrderRefusal | null {
  if (order.held_at === null) return null;
  const zh = `订单 ${order.order_no} 已被暂挂。`;
  return invalid(['input', 'orderNo'], zh, `Order ${order.order_no} is held already.`);
}

function notHeld(order: LockedOrder): OrderRefusal {
  const zh = `订单 ${order.order_no} 未被暂挂。`;
  return invalid(['input', 'orderNo'], zh, `Order ${order.order_no} is not held.`);
}
