import type { EntityManager } from '@entresol/shared';
import type { OrderStatus } from '../domain/order-state.ts';
import type { StageFact } from '../domain/stage-facts.ts';
import { fulfilmentOrderChanged } from '../events/contracts.ts';
import { changeOrder } from './change-order.ts';
import type { End } from './ends.ts';
import { FULFILMENT_FACT, type FulfilmentFollowed } from './follow-order.ts';
import { moveOf } from './move-steps.ts';

/** Ends a move: the part is another place's now, which holds its units. */
export async function endMove(end: End): Promise<void> {
  const { tx, record } = end;
  const { fulfilmentNo, locations, references, attempt } = moveOf(record);
  const [location] = locations;
  const told = await tell(
    tx,
    `state = 'ASSIGNED', waiting_for = null, reason = null, batch_no = null, location = ?,
       claimed_location = null, reservation = ?, attempt = ?`,
    [location, references.at(-1), attempt],
    end,
  );
  if (told?.position === 1) {
    await tx.execute(`update sales_order set fulfilment_location = ? where id = ?`, [
      location,
      record.orderId,
    ]);
  }
  await finish(end, told, { fact: 'FULFILMENT_MOVED', reason: `${fulfilmentNo} → ${location}` });
}

/** Ends a move that found no place: nothing is held, and somebody has to decide. */
export async function giveMoveUp(end: End): Promise<void> {
  const { fulfilmentNo, attempt } = moveOf(end.record);
  const told = await tell(
    end.tx,
    `state = 'NEW', waiting_for = 'STAFF', reason = 'NO_PLACE', batch_no = null,
       claimed_location = null, reservation = null, attempt = ?`,
    [attempt],
    end,
  );
  await finish(end, told, { fact: 'FULFILMENT_WAITS', reason: fulfilmentNo });
}

/** Ends a move that somebody wished for and that no place can take: it stays held as it was. */
export async function refuseMove(end: End): Promise<void> {
  const { fulfilmentNo, attempt } = moveOf(end.record);
  const told = await tell(end.tx, `claimed_location = null, attempt = ?`, [attempt], end);
  await finish(end, told, { fact: 'FULFILMENT_WAITS', reason: fulfilmentNo });
}

interface ToldRow {
  readonly position: number;
  readonly fact: FulfilmentFollowed;
}

async function tell(
  tx: EntityManager,
  columns: string,
  values: readonly unknown[],
  { record, now }: End,
): Promise<ToldRow | undefined> {
  const [row] = await tx.execute<ToldRow[]>(
    `with f as (
       update fulfilment_order set ${columns}, version = version + 1, state_at = ?::timestamptz
       where fulfilment_no = ? and state in ('REJECTED', 'NEW') returning *
     )
     select f.position, ${FULFILMENT_FACT} || jsonb_build_object('orderNo', o.order_no) as fact
     from f join sales_order o on o.id = f.order_id`,
    [...values, now, moveOf(record).fulfilmentNo],
  );
  return row;
}

async function finish(
  { context, tx, record, carried, now }: End,
  told: ToldRow | undefined,
  fact: StageFact,
): Promise<void> {
  const [order] = await tx.execute<{ status: OrderStatus }[]>(
    `select status from sales_order where id = ? for update`,
    [record.orderId],
  );
  await changeOrder(tx, context.events, {
    orderId: record.orderId,
    from: order!.status,
    to: {},
    facts: [...carried.facts, fact],
    actor: record.actor,
    at: now,
  });
  if (!told) return;
  await context.events.append(tx, [
    fulfilmentOrderChanged({ ...told.fact, at: now.toISOString() }),
  ]);
}
