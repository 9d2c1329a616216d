import assert from 'node:assert';
import type { EntityManager } from '@entresol/shared';
import { fulfilmentNoOf } from '../domain/fulfilment/draft-fulfilment.ts';
import { HELD_STATES } from '../domain/fulfilment/fulfilment-state.ts';
import type { ProcessRecord } from './process-record.ts';

interface HoldRow {
  readonly fulfilment_no: string;
  readonly position: number;
  readonly reservation: string | null;
  readonly state: string;
  /** Something of it is in stock and has not been sent: what is unlisted is held nowhere. */
  readonly holds: boolean;
}

function holdsOf(em: EntityManager, orderId: string): Promise<HoldRow[]> {
  return em.execute<HoldRow[]>(
    `select fulfilment_no, position, reservation, state, exists (
       select 1 from fulfilment_line l where l.fulfilment_no = f.fulfilment_no
         and l.quantity > l.shipped + l.cancelled) as holds
     from fulfilment_order f where order_id = ? order by position desc`,
    [orderId],
  );
}

/**
 * Everything that an order may hold stock under, and what it may yet: to be released.
 *
 * The parts come first and the order's number last. So a division of the hold that is still on its
 * way finds a tombstone, or nothing to divide.
 */
export async function releasableReferences(
  em: EntityManager,
  { orderId, orderNo }: Pick<ProcessRecord, 'orderId' | 'orderNo'>,
): Promise<readonly string[]> {
  const holds = await holdsOf(em, orderId);
  const pending = await em.execute<{ held: string }[]>(
    `select held from order_amendment where order_id = ? and held is not null`,
    [orderId],
  );
  const own = holds.filter(({ position }) => position > 1).map((hold) => hold.fulfilment_no);
  const held = holds.flatMap(({ reservation }) => reservation ?? []);
  const amended = pending.map((row) => row.held);
  return [...new Set([...held, ...own, ...amended])].filter((it) => it !== orderNo).concat(orderNo);
}

/** What an order holds and has not sent; an order of an older version holds under its number. */
export async function heldReferences(
  em: EntityManager,
  { orderId, orderNo }: Pick<ProcessRecord, 'orderId' | 'orderNo'>,
): Promise<readonly string[]> {
  const holds = await holdsOf(em, orderId);
  if (holds.length === 0) return [orderNo];
  const states: readonly string[] = HELD_STATES;
  return holds
    .filter(({ state, holds: isHeld }) => isHeld && states.includes(state))
    .flatMap(({ reservation }) => reservation ?? []);
}

/**
 * How an order's hold is divided: among its places, of which the first keeps what is left, or for
 * a parcel, or from what is not to leave.
 */
export function splitsOf({ id, orderNo, data }: ProcessRecord) {
  const leaving = data.handOver ?? (data.offHold ? [data.offHold] : null);
  if (leaving) {
    return leaving.flatMap(({ reference, split }) =>
      split
        ? [{ input: { reference: split.from, parts: [{ reference, lines: [...split.lines] }] } }]
        : [],
    );
  }
  const parts = data.submit?.parts;
  assert(parts && parts.length > 1, `process ${id} has parts`);
  const others = parts.slice(1).flatMap(({ location, lines, waits }, index) => {
    // What another place sends is not held yet.
    if (waits?.kind === 'TRANSFER') return [];
    const reference = fulfilmentNoOf(orderNo, index + 2);
    return [{ reference, lines: lines.map(({ sku, quantity }) => ({ sku, quantity, location })) }];
  });
  return [{ input: { reference: orderNo, parts: others } }];
}
