import {
  inOneStatement,
  runPlanned,
  textsOf,
  type EntityManager,
  type Scope,
} from '@entresol/shared';
import type { OrderStatus, PaymentStatus } from '../domain/order-state.ts';
import { notFound, type OrderRefusal } from '../domain/refusals.ts';

/** An order as a command sees it under its lock. */
export interface LockedOrder {
  readonly id: string;
  readonly order_no: string;
  readonly store: string;
  readonly fulfilment_location: string;
  readonly member_no: string | null;
  readonly status: OrderStatus;
  readonly payment_status: PaymentStatus;
  readonly currency: string;
  readonly total_minor: string;
  readonly returned_minor: string;
  readonly paid_minor: string;
  readonly refunded_minor: string;
  readonly due_minor: string;
  readonly authorized_minor: string;
  /** What a pending amendment costs besides. */
  readonly surcharge_minor: string;
  readonly points_spent: number;
  readonly payment_deadline: Date | string | null;
  readonly version: number;
  readonly channel: string;
  readonly entry_mode: string | null;
  readonly exception: string | null;
  readonly held_at: Date | string | null;
  /** A part of it waits for goods. */
  readonly awaits_since: Date | string | null;
}

const COLUMNS = `o.id, order_no, store, fulfilment_location, member_no, status, payment_status,
  currency, total_minor, returned_minor, paid_minor, refunded_minor, due_minor, authorized_minor,
  surcharge_minor, points_spent, payment_deadline, version, channel, entry_mode, exception, held_at,
  awaits_since`;

/** An order as it is at this moment, without a lock: decide nothing for good by it. */
export async function readOrder(em: EntityManager, orderNo: string): Promise<LockedOrder | null> {
  const [row] = await em.execute<LockedOrder[]>(
    `select ${COLUMNS} from sales_order o where order_no = ?`,
    [orderNo],
  );
  return row ?? null;
}

/** Locks an order by its number; null when there is none. */
export const lockOrder = inOneStatement(async (tx, orderNos: readonly string[]) => {
  const rows = await runPlanned<LockedOrder[]>(
    tx,
    `select ${COLUMNS}
     from ${textsOf(orderNos)} k join sales_order o on o.order_no = k.value
     order by o.id for update of o`,
    [JSON.stringify(orderNos)],
  );
  const byNo = new Map(rows.map((row) => [row.order_no, row]));
  return orderNos.map((orderNo) => byNo.get(orderNo) ?? null);
});

/** Which of an order's places a permission looks at. */
export type Place = 'SELLING' | 'SELLING_OR_SHIPPING';

/** Whether a scope covers an order: the store that sells, or also the place that ships. */
export function coversOrder(
  scope: Scope | null,
  order: {
    readonly store: string;
    readonly fulfilmentLocation: string;
    readonly memberNo?: string | null | undefined;
  },
  place: Place = 'SELLING_OR_SHIPPING',
): boolean {
  if (!scope) return false;
  switch (scope.kind) {
    case 'ALL':
      return true;
    case 'SELF':
      return order.memberNo === scope.id;
    case 'STORES':
      return (
        scope.stores.includes(order.store) ||
        (place === 'SELLING_OR_SHIPPING' && scope.stores.includes(order.fulfilmentLocation))
      );
    default:
      return scope satisfies never;
  }
}

/** A locked order in the words of `coversOrder`. */
export function placesOf(order: LockedOrder) {
  return {
    store: order.store,
    fulfilmentLocation: order.fulfilment_location,
    memberNo: order.member_no,
  };
}

/** What a caller is told of an order that is not there, or not theirs: the same. */
export function orderNotFound(orderNo: string): OrderRefusal {
  return notFound(['input', 'orderNo'], `订单 ${orderNo}`, `Order ${orderNo}`);
}

/** Whether an outside platform sold the order: its money, discounts and fate are told there. */
export function isOutside(order: { readonly entry_mode: string | null }): boolean {
  return order.entry_mode === 'PLATFORM';
}
