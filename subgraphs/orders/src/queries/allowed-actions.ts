import type { Access } from '@entresol/shared';
import { coversOrder } from '../commands/lock-order.ts';
import { actionsIn, type OrderAction, type OrderStatus } from '../domain/order-state.ts';
import type { SalesOrder } from '../persistence/entities/sales-order.ts';

// Promised no longer, or amended: the goods stay in until it is paid.
const UNCOVERED: readonly OrderAction[] = ['PAY', 'CANCEL'];

/** What this caller may do to this order now; `hasReturnable` is asked only where it matters. */
export async function allowedActions(
  access: Access,
  order: SalesOrder,
  hasReturnable: () => Promise<boolean>,
): Promise<OrderAction[]> {
  const selling = (permission: string) => coversOrder(access.scope(permission), order, 'SELLING');
  const may: Readonly<Record<OrderAction, () => boolean>> = {
    PAY: () => selling('order:write') || selling('payment:take'),
    CANCEL: () => order.fulfilmentStatus !== 'PARTIAL' && selling('order:write'),
    FULFIL: () => coversOrder(access.scope('order:fulfil'), order),
    RETURN: () => coversOrder(access.scope('order:return'), order),
  };
  const isUncovered =
    order.status === 'PAID' &&
    (order.paymentStatus === 'LAPSED' || order.paymentStatus === 'BALANCE_DUE');
  const inState = isUncovered ? UNCOVERED : actionsIn(order.status as OrderStatus);
  // What arrived may come back while the rest is on its way.
  const isOpen = order.status === 'PAID' && order.paymentStatus === 'PAID';
  const partly: readonly OrderAction[] =
    isOpen && order.fulfilmentStatus === 'PARTIAL' ? ['RETURN'] : [];
  const actions = [...inState, ...partly].filter((action) => may[action]());
  const givesBack = !actions.includes('RETURN') || (await hasReturnable());
  return givesBack ? actions : actions.filter((action) => action !== 'RETURN');
}
