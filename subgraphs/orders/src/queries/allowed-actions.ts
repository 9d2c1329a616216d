import type { Access } from '@entresol/shared';
import { coversOrder } from '../commands/lock-order.ts';
import { actionsIn, type OrderAction, type OrderStatus } from '../domain/order-state.ts';
import type { SalesOrder } from '../persistence/entities/sales-order.ts';

/** What this caller may do to this order now; `hasReturnable` is asked only where it matters. */
export async function allowedActions(
  access: Access,
  order: SalesOrder,
  hasReturnable: () => Promise<boolean>,
): Promise<OrderAction[]> {
  const selling = (permission: string) => coversOrder(access.scope(permission), order, 'SELLING');
  const may: Readonly<Record<OrderAction, () => boolean>> = {
    PAY: () => selling('order:write') || selling('payment:take'),
    CANCEL: () => selling('order:write'),
    FULFIL: () => coversOrder(access.scope('order:fulfil'), order),
    RETURN: () => coversOrder(access.scope('order:return'), order),
  };
  const actions = actionsIn(order.status as OrderStatus).filter((action) => may[action]());
  return actions.includes('RETURN') && !(await hasReturnable()) ? [] : actions;
}
