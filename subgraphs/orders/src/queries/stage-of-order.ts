import { standingStage } from '../domain/desk/standing-stage.ts';
import type { OrderStatus } from '../domain/order-state.ts';
import type { StageKind } from '../domain/stage-facts.ts';
import type { SalesOrder } from '../persistence/entities/sales-order.ts';

/** The stage that an order has to get through next. */
export function stageOfOrder(order: SalesOrder): StageKind | null {
  const { status, exception = null, dueMinor } = order;
  return standingStage({ status: status as OrderStatus, exception, dueMinor });
}
