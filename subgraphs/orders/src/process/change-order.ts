import assert from 'node:assert';
import {
  inOneStatement,
  rowsOf,
  type EntityManager,
  type SubgraphEvents,
  runPlanned,
} from '@entresol/shared';
import {
  assertTransition,
  type FulfilmentStatus,
  type OrderStatus,
  type PaymentStatus,
} from '../domain/order-state.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import {
  fulfilmentOrderChanged,
  orderStatusChanged,
  type FulfilmentProgress,
} from '../events/contracts.ts';
import { FACTS_COLUMNS, factsRow, inOrder, INSERT_STAGES_OF_ALL } from './append-facts.ts';
import { endBatchesOf } from './end-batches.ts';
import { FOLLOW_ORDER, FOLLOWED, PROGRESS, type FulfilmentFollowed } from './follow-order.ts';
import { settleDeliveries } from './settle-deliveries.ts';

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
  /** Of that, what was never sent and is paid back; nothing when left out. */
  readonly dropped_minor?: string;
  /** How far each place is; empty for documents that nobody fulfils here. */
  readonly fulfilments?: readonly FulfilmentProgress[];
}

interface ChangedHead extends OrderHead {
  readonly followed: readonly FulfilmentFollowed[];
}

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
  const { to, actor, at, orderId, from } = change;
  const status = to.status ?? from;
  assertTransition(from, status);
  const isDone = status === 'COMPLETED' && from !== 'COMPLETED';
  const facts = isDone ? [...change.facts, { fact: 'LINES_SETTLED' } as const] : change.facts;
  const head = await write(tx, { ...to, orderId, from, status, ...factsRow(facts, actor, at) });
  assert(head, `INV10: order ${orderId} is ${from}`);
  const settled = isDone ? await settleDeliveries(tx, orderId, { delivered: 'REST', at }) : [];
  const followed = head.followed.map((it) =>
    fulfilmentOrderChanged({ ...it, at: at.toISOString() }),
  );
  await events.append(tx, [statusEvent(head, at), ...followed, ...settled]);
  if (leavesShelves(from, head)) await endBatchesOf(tx, orderId, at);
  return head;
}

/** Whether parts ended that somebody may be picking; what was never paid, or left a till, nobody is. */
function leavesShelves(from: OrderStatus, { followed }: ChangedHead): boolean {
  const isPickable = from === 'PAID' || from === 'CANCELLING';
  return isPickable && followed.some(({ handOver }) => handOver !== 'COUNTER');
}

type ChangeRow = Omit<OrderChange['to'], 'status'> &
  Pick<OrderChange, 'orderId' | 'from'> &
  ReturnType<typeof factsRow> & { readonly status: OrderStatus };

const CHANGE_COLUMNS = `"orderId" bigint, "from" text, status text, "paymentStatus" text,
  "fulfilmentStatus" text, "paidMinor" bigint, "refundedMinor" bigint, "dueMinor" bigint,
  "authorizedMinor" bigint, reason text, "paymentDeadline" timestamptz,
  "completedAt" timestamptz, ${FACTS_COLUMNS}`;

/** Writes changes of orders; null for one that is not in the state it was thought to be in. */
const write = inOneStatement(async (tx, changes: readonly ChangeRow[]) => {
  const heads = await runPlanned<ChangedHead[]>(
    tx,
    `with asked as materialized (
       select * from ${rowsOf(changes, CHANGE_COLUMNS)} a
     ), counted as (
       update sales_order o set
         status = a.status, payment_status = coalesce(a."paymentStatus", o.payment_status),
         fulfilment_status = coalesce(a."fulfilmentStatus", o.fulfilment_status),
         paid_minor = coalesce(a."paidMinor", o.paid_minor),
         refunded_minor = coalesce(a."refundedMinor", o.refunded_minor),
         due_minor = coalesce(a."dueMinor", o.due_minor),
         authorized_minor = coalesce(a."authorizedMinor", o.authorized_minor),
         reason = coalesce(a.reason, o.reason),
         payment_deadline = coalesce(a."paymentDeadline", o.payment_deadline),
         completed_at = coalesce(a."completedAt", o.completed_at),
         version = o.version + 1, stage_count = o.stage_count + a."factCount", status_at = a.at
       from asked a where o.id = a."orderId" and o.status = a."from"
       returning o.*
     ), followed as (${FOLLOW_ORDER}), history as (${INSERT_STAGES_OF_ALL})
     select id, order_no, store, fulfilment_location, member_no, status, payment_status,
       fulfilment_status, version, currency, total_minor, paid_minor, dropped_minor,
       (${FOLLOWED}) as followed, (${PROGRESS}) as fulfilments
     from counted`,
    [JSON.stringify(inOrder(changes))],
  );
  const byId = new Map(heads.map((head) => [String(head.id), head]));
  return changes.map(({ orderId }) => byId.get(String(orderId)) ?? null);
});

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
    fulfilments: head.fulfilments ?? [],
    version: head.version,
    at: at.toISOString(),
  });
}
