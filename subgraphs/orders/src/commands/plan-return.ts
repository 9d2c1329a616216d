import type { EntityManager } from '@entresol/shared';
import { accept, type Outcome } from '@entresol/shared/outcome';
import { allocateRefund, type TenderRefund } from '../domain/allocate-refund.ts';
import {
  checkReturn,
  decideReturn,
  returnableUnits,
  unknownLines,
  type ReturnPlan,
  type ReturnRequest,
} from '../domain/decide-return.ts';
import { stateForbids, type OrderStatus } from '../domain/order-state.ts';
import { invalid, notFound, refuseAll, type OrderRefusal } from '../domain/refusals.ts';
import { readReturnBasis } from '../queries/read-return-basis.ts';
import type { WorkContext } from '../process/work-context.ts';
import { PlaceForReturnDocument } from '../remote/generated.ts';

/** A return that may be made: what it gives back, and by which payments. */
export interface PlannedReturn extends ReturnPlan {
  readonly refunds: readonly TenderRefund[];
  /** Its number, if it is made next. */
  readonly returnNo: string;
}

/** Decides a return of an order as it stands; the same for a preview and, under its lock, for good. */
export async function planReturn(
  em: EntityManager,
  order: {
    readonly id: string | number;
    readonly orderNo: string;
    readonly status: OrderStatus;
    readonly paymentStatus: string;
  },
  request: ReturnRequest,
): Promise<Outcome<PlannedReturn, OrderRefusal>> {
  const isOpen = order.status === 'PAID' && order.paymentStatus === 'PAID';
  const basis = await readReturnBasis(em, order.id);
  // Of an open order what has arrived may come back; the rest is cancelled or given up.
  const isHere = isOpen && basis.lines.some((line) => returnableUnits(line) > 0);
  const isReturnable = isHere || order.status === 'COMPLETED';
  if (!isReturnable || !basis.isPaidHere) {
    const { orderNo, status } = order;
    const forbidden = isReturnable ? paidElsewhere() : stateForbids(orderNo, status);
    // How many units may come back is asked of what may be returned at all.
    const unknown = unknownLines(basis.lines, request.lines);
    return refuseAll([forbidden, ...checkReturn(request), ...unknown]);
  }
  const lines = isOpen
    ? basis.lines
    : basis.lines.map((line) => ({ ...line, arrived: line.quantity }));
  const decision = decideReturn(lines, request);
  if (!decision.ok) return decision;
  const plan = decision.value;
  const refunds = allocateRefund(basis.tenders, plan.refundMinor);
  return accept({ ...plan, refunds, returnNo: `${order.orderNo}-R${basis.returns + 1}` });
}

/** Whether goods can come back to a place; asks another subgraph, so no transaction may be open. */
export async function placeRefusal(
  context: WorkContext,
  location: string | null,
): Promise<OrderRefusal | null> {
  if (location === null) return null;
  const options = { requestId: context.requestId };
  const variables = { codes: [location] };
  const data = await context.call('organization', PlaceForReturnDocument, variables, options);
  const isOpen = data.locationsForCommand.some(({ code, active }) => code === location && active);
  return isOpen ? null : { kind: 'LocationUnknown', location, field: ['input', 'location'] };
}

/** A place that is not theirs is as if it were not there. */
export function placeNotFound(location: string): OrderRefusal {
  return notFound(['input', 'location'], `地点 ${location}`, `Location ${location}`);
}

function paidElsewhere(): OrderRefusal {
  const zh = '该单据从外部系统导入，款项不在此处，请在原系统办理售后。';
  const en = 'This document was imported and paid elsewhere: return it in the system it is from.';
  return invalid(['input', 'orderNo'], zh, en);
}
