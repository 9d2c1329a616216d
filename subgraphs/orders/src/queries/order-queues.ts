import { findConnection, type Connection, type ConnectionArgs, type Scope } from '@entresol/shared';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { DISPATCH_EXCEPTIONS } from '../domain/desk/standing-stage.ts';
import { SalesOrder } from '../persistence/entities/sales-order.ts';
import type { WorkContext } from '../process/work-context.ts';
import { orderList } from './list-orders.ts';
import { orderScope } from './order-scope.ts';

/** What waits for somebody at the desk. */
export type WorkQueue =
  'EXCEPTION' | 'HELD' | 'OVERDUE' | 'UNPAID' | 'REFUND_DUE' | 'AWAITING_STOCK' | 'REFUND_FAILED';

/** How many wait in a queue, and since when the first does. */
export interface QueueCount {
  readonly queue: WorkQueue;
  readonly orders: number;
  readonly oldestAt: Date | null;
}

/** Orders of a queue that the caller may see, the longest waiting first unless asked otherwise. */
export async function listQueue(
  context: WorkContext,
  queue: WorkQueue,
  args: ConnectionArgs,
): Promise<Connection<SalesOrder>> {
  const scope = orderScope(context.access.require('order:fulfil'));
  const oldest = [{ field: 'PLACED_AT', direction: 'ASC' as const }];
  const given = { ...args, orderBy: args.orderBy ?? oldest };
  const waits = queue === 'REFUND_FAILED' ? await refundFailed(context) : filterOf(context, queue);
  const filter = { $and: [scope, waits] } as FilterQuery<SalesOrder>;
  return findConnection(context.em, SalesOrder, orderList(context), given, filter);
}

/** Of orders that are placed and paid: their promise lapsed, or an amendment costs more. */
const UNCOVERED = ['LAPSED', 'BALANCE_DUE'];

/** So many refunds that failed are looked through at most, the oldest first. */
const FAILED_MAX = 1_000;

async function refundFailed({ em }: WorkContext): Promise<FilterQuery<SalesOrder>> {
  const rows = await em.execute<{ order_id: string }[]>(
    `select p.order_id from provider_refund r join payment p on p.payment_no = r.payment_no
     where r.state = 'FAILED' and r.resolution is null order by r.ended_at limit ?`,
    [FAILED_MAX],
  );
  return { id: { $in: [...new Set(rows.map((row) => Number(row.order_id)))] } };
}

function filterOf(
  context: WorkContext,
  queue: Exclude<WorkQueue, 'REFUND_FAILED'>,
): FilterQuery<SalesOrder> {
  switch (queue) {
    case 'EXCEPTION':
      return { exception: { $ne: null } };
    case 'HELD':
      return { heldAt: { $ne: null } };
    case 'OVERDUE':
      return { status: 'PAID', statusAt: { $lt: overdueBefore(context) }, awaitsSince: null };
    case 'UNPAID':
      return { $or: [{ status: 'AWAITING_PAYMENT' }, { paymentStatus: { $in: UNCOVERED } }] };
    case 'REFUND_DUE':
      return { dueMinor: { $gt: 0 } };
    case 'AWAITING_STOCK':
      return { awaitsSince: { $ne: null }, status: { $in: ['AWAITING_PAYMENT', 'PAID'] } };
    default:
      return queue satisfies never;
  }
}

function overdueBefore({ clock, workshop }: WorkContext): Date {
  return new Date(clock.now().getTime() - workshop.config.overdueMs);
}

const HAS_FAILED_REFUND = `id in (
  select p.order_id from provider_refund r join payment p on p.payment_no = r.payment_no
  where r.state = 'FAILED' and r.resolution is null)`;

/** How many orders wait in each queue of the caller's stores. */
export async function countQueues(context: WorkContext): Promise<readonly QueueCount[]> {
  const [clause, parameters] = scopeClause(context.access.require('order:fulfil'));
  const queues: readonly (readonly [WorkQueue, string, string, readonly unknown[]])[] = [
    ['EXCEPTION', 'exception_at', 'exception is not null', []],
    ['HELD', 'held_at', 'held_at is not null', []],
    [
      'OVERDUE',
      'status_at',
      `status = 'PAID' and status_at < ? and awaits_since is null`,
      [overdueBefore(context)],
    ],
    [
      'AWAITING_STOCK',
      'awaits_since',
      `awaits_since is not null and status in ('AWAITING_PAYMENT', 'PAID')`,
      [],
    ],
    [
      'UNPAID',
      'placed_at',
      `(status = 'AWAITING_PAYMENT' or payment_status in ('LAPSED', 'BALANCE_DUE'))`,
      [],
    ],
    ['REFUND_DUE', 'status_at', 'due_minor > 0', []],
    ['REFUND_FAILED', 'status_at', HAS_FAILED_REFUND, []],
  ];
  const sql = queues.map(
    ([queue, since, where]) =>
      `select '${queue}' as queue, count(*)::int as orders, min(${since}) as oldest
       from sales_order where ${where} and ${clause}`,
  );
  const rows = await context.em.execute<
    { queue: WorkQueue; orders: number; oldest: Date | string | null }[]
  >(
    sql.join(' union all '),
    queues.flatMap(([, , , given]) => [...given, ...parameters]),
  );
  return rows.map(({ queue, orders, oldest }) => ({
    queue,
    orders,
    oldestAt: oldest === null ? null : new Date(oldest),
  }));
}

/** How many orders stand in a stage, and since when the first does. */
export interface StageCount {
  readonly stage: string;
  readonly orders: number;
  readonly oldestAt: Date;
}

const DISPATCHING = DISPATCH_EXCEPTIONS.map((code) => `'${code}'`).join(', ');

/** Where an order stands, as `standingStage` says it. */
export const STANDING = `case
  when exception in (${DISPATCHING}) then 'DISPATCH'
  when exception is not null then 'RULE'
  when status in ('SUBMITTING', 'AWAITING_PAYMENT', 'CANCELLING') then 'PROCESS'
  when status = 'PAID' then 'FULFILMENT'
  when due_minor > 0 then 'SETTLEMENT' end`;

/** How many orders of the caller's stores stand in which stage; one statement over what waits. */
export async function countStages(context: WorkContext): Promise<readonly StageCount[]> {
  const [clause, parameters] = scopeClause(context.access.require('order:fulfil'));
  const rows = await context.em.execute<{ stage: string; orders: number; oldest: Date | string }[]>(
    `select ${STANDING} as stage, count(*)::int as orders,
       min(coalesce(exception_at, status_at)) as oldest
     from sales_order
     where (status in ('SUBMITTING', 'AWAITING_PAYMENT', 'PAID', 'CANCELLING') or due_minor > 0
         or exception is not null) and ${clause}
     group by 1`,
    [...parameters],
  );
  const waiting = rows.map(({ stage, orders, oldest }) => ({
    stage,
    orders,
    oldestAt: new Date(oldest),
  }));
  return [...(await openDrafts(context)), ...(await openRejects(context)), ...waiting];
}

/** What its member has not confirmed yet: it stands where orders come in. */
async function openDrafts(context: WorkContext): Promise<readonly StageCount[]> {
  const scope = context.access.require('order:fulfil');
  const stores = scope.kind === 'STORES' ? JSON.stringify(scope.stores) : null;
  const [row] = await context.em.execute<{ orders: number; oldest: Date | string | null }[]>(
    `select count(*)::int as orders, min(created_at) as oldest from order_draft
     where state = 'OPEN' and expires_at > ?
       and (?::jsonb is null or store in (select jsonb_array_elements_text(?::jsonb)))`,
    [context.clock.now(), stores, stores],
  );
  return stageCount('CHANNEL', row);
}

function stageCount(
  stage: string,
  row: { readonly orders: number; readonly oldest: Date | string | null } | undefined,
): readonly StageCount[] {
  const oldest = row?.oldest ?? null;
  return oldest === null ? [] : [{ stage, orders: row!.orders, oldestAt: new Date(oldest) }];
}

/** What has not even become an order yet: it stands where platforms are synchronized. */
async function openRejects(context: WorkContext): Promise<readonly StageCount[]> {
  const scope = context.access.require('order:fulfil');
  const stores = scope.kind === 'STORES' ? JSON.stringify(scope.stores) : null;
  const [row] = await context.em.execute<{ orders: number; oldest: Date | string | null }[]>(
    `select count(*)::int as orders, min(r.first_at) as oldest from intake_reject r
     join intake_platform p on p.code = r.platform
     where r.state = 'OPEN'
       and (?::jsonb is null or p.store in (select jsonb_array_elements_text(?::jsonb)))`,
    [stores, stores],
  );
  return stageCount('SYNC', row);
}

function scopeClause(scope: Scope): readonly [string, readonly unknown[]] {
  switch (scope.kind) {
    case 'ALL':
      return ['true', []];
    case 'SELF':
      return ['member_no = ?', [scope.id]];
    case 'STORES': {
      const stores = JSON.stringify(scope.stores);
      const among = 'in (select jsonb_array_elements_text(?::jsonb))';
      return [`(store ${among} or fulfilment_location ${among})`, [stores, stores]];
    }
    default:
      return scope satisfies never;
  }
}
