import assert from 'node:assert';
import type { EntityManager, SubgraphEvents } from '@entresol/shared';
import {
  assertTransition,
  type FulfilmentStatus,
  type OrderStatus,
  type PaymentStatus,
} from '../domain/order-state.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import { orderStatusChanged } from '../events/contracts.ts';
import { factsJson, INSERT_STAGES } from './append-facts.ts';

/** A change of an order's state: what it was, what it becomes, and what is told of it. */
export interface OrderChange {
  readonly orderId: string;
  readonly from: OrderStatus;
  readonly to: {
    readonly status?: OrderStatus;
    readonly paymentStatus?: PaymentStatus;
    readonly fulfilmentStatus?: FulfilmentStatus;
    readonly paidMinor?: number;
    readonly refundedMinor?: number;
    readonly dueMinor?: number;
    readonly authorizedMinor?: number;
    readonly reason?: string | null;
    readonly paymentDeadline?: Date;
    readonly completedAt?: Date;
  };
  readonly facts: readonly StageFact[];
  readonly actor: string;
  readonly at: Date;
}

/** An order's head after a change. */
export interface OrderHead {
  readonly id: string;
  readonly order_no: string;
  readonly store: string;
  readonly fulfilment_location: string;
  readonly member_no: string | null;
  readonly status: OrderStatus;
  readonly payment_status: PaymentStatus;
  readonly fulfilment_status: FulfilmentStatus;
  readonly version: number;
  readonly currency: string;
  readonly total_minor: string;
  readonly paid_minor: string;
}

const CHANGE = `
  with counted as (
    update sales_order set
      status = ?, payment_status = coalesce(?, payment_status),
      fulfilment_status = coalesce(?, fulfilment_status),
      paid_minor = coalesce(?::bigint, paid_minor),
      refunded_minor = coalesce(?::bigint, refunded_minor),
      due_minor = coalesce(?::bigint, due_minor),
      authorized_minor = coalesce(?::bigint, authorized_minor), reason = coalesce(?, reason),
      payment_deadline = coalesce(?::timestamptz, payment_deadline),
      completed_at = coalesce(?::timestamptz, completed_at),
      version = version + 1, stage_count = stage_count + ?, status_at = ?
    where id = ? and status = ?
    returning *
  ), history as (${INSERT_STAGES})
  select id, order_no, store, fulfilment_location, member_no, status, payment_status,
    fulfilment_status, version, currency, total_minor, paid_minor from counted`;

/**
 * Moves an order on: row, history and event in one transaction, version raised by one.
 *
 * Invariants INV10 (only ways the state machine has), INV11 and INV12 (one event per version).
 * The caller has the order locked, so its status is still what `from` says.
 */
export async function changeOrder(
  tx: EntityManager,
  events: Pick<SubgraphEvents, 'append'>,
  change: OrderChange,
): Promise<OrderHead> {
  const { to, facts, actor, at } = change;
  const status = to.status ?? change.from;
  assertTransition(change.from, status);
  const [head] = await tx.execute<OrderHead[]>(CHANGE, [
    status,
    to.paymentStatus ?? null,
    to.fulfilmentStatus ?? null,
    to.paidMinor ?? null,
    to.refundedMinor ?? null,
    to.dueMinor ?? null,
    to.authorizedMinor ?? null,
    to.reason ?? null,
    to.paymentDeadline ?? null,
    to.completedAt ?? null,
    facts.length,
    at,
    change.orderId,
    change.from,
    actor,
    at,
    factsJson(facts),
  ]);
  assert(head, `INV10: order ${change.orderId} is ${change.from}`);
  await events.append(tx, [statusEvent(head, at)]);
  return head;
}

/** The event of an order's version. */
export function statusEvent(head: OrderHead, at: Date) {
  return orderStatusChanged({
    orderNo: head.order_no,
    store: head.store,
    fulfilmentLocation: head.fulfilment_location,
    memberNo: head.member_no,
    status: head.status,
    paymentStatus: head.payment_status,
    fulfilmentStatus: head.fulfilment_status,
    version: head.version,
    at: at.toISOString(),
  });
}
