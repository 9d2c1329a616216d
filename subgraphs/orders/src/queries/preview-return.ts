import { coversOrder, orderNotFound } from '../commands/lock-order.ts';
import { placeRefusal, planReturn, type PlannedReturn } from '../commands/plan-return.ts';
import { checkReturn, type ReturnRequest } from '../domain/decide-return.ts';
import type { OrderStatus } from '../domain/order-state.ts';
import { byPrecedence, type OrderRefusal } from '../domain/refusals.ts';
import { SalesOrder } from '../persistence/entities/sales-order.ts';
import type { WorkContext } from '../process/work-context.ts';

/** What a return would give back, or everything that speaks against it. */
export interface PreviewedReturn {
  readonly currency: string;
  readonly plan: PlannedReturn | null;
  readonly refusals: readonly OrderRefusal[];
}

/** What returning would give back now; nothing is written anywhere. */
export async function previewReturn(
  context: WorkContext,
  request: ReturnRequest,
): Promise<PreviewedReturn> {
  const { access } = context;
  const order = await context.em.fork().findOne(SalesOrder, { orderNo: request.orderNo });
  const scopes = [access.scope('order:read'), access.scope('order:return')];
  if (!order || !scopes.some((scope) => coversOrder(scope, order))) {
    const refusals = byPrecedence([orderNotFound(request.orderNo), ...checkReturn(request)]);
    return { currency: 'CNY', plan: null, refusals };
  }
  const status = order.status as OrderStatus;
  const { id, orderNo, currency, paymentStatus } = order;
  const standing = { id, orderNo, status, paymentStatus };
  const planned = await planReturn(context.em, standing, request);
  const closed = await placeRefusal(context, request.location);
  const refusals = [...(planned.ok ? [] : planned.refusals), ...(closed ? [closed] : [])];
  if (!planned.ok || closed) return { currency, plan: null, refusals: byPrecedence(refusals) };
  return { currency, plan: planned.value, refusals: [] };
}
