import type { EntityManager } from '@entresol/shared';
import type { FulfilmentState } from '../../domain/fulfilment/fulfilment-state.ts';
import type { HandOver } from '../../domain/routing/scenes.ts';

/** Units of a line that a place sends. */
export interface LockedUnits {
  readonly lineNo: number;
  readonly sku: string;
  readonly quantity: number;
  readonly picked: number;
  readonly shipped: number;
  readonly delivered: number;
  readonly cancelled: number;
}

/** A fulfilment order as a command sees it under its order's lock. */
export interface LockedFulfilment {
  readonly fulfilmentNo: string;
  readonly orderNo: string;
  readonly position: number;
  readonly location: string;
  readonly handOver: HandOver;
  readonly state: FulfilmentState;
  readonly reservation: string | null;
  readonly attempt: number;
  readonly destination: string | null;
  readonly version: number;
  readonly lines: readonly LockedUnits[];
}

/** Units of a line that have not left and are to leave. */
export function restOf({ quantity, shipped, cancelled }: LockedUnits): number {
  return quantity - shipped - cancelled;
}

/** The number of the order that a fulfilment order is of; null when there is none. */
export async function orderNoOfFulfilment(
  em: EntityManager,
  fulfilmentNo: string,
): Promise<string | null> {
  const [row] = await em.execute<{ order_no: string }[]>(
    `select o.order_no from fulfilment_order f join sales_order o on o.id = f.order_id
     where f.fulfilment_no = ?`,
    [fulfilmentNo],
  );
  return row?.order_no ?? null;
}

/** Reads a fulfilment order; decide only under its order's lock, which every change takes. */
export async function readFulfilment(
  em: EntityManager,
  fulfilmentNo: string,
): Promise<LockedFulfilment | null> {
  const [row] = await em.execute<LockedFulfilment[]>(
    `select f.fulfilment_no as "fulfilmentNo", o.order_no as "orderNo", f.position, f.location,
       f.hand_over as "handOver", f.state, f.reservation, f.attempt, f.destination, f.version,
       coalesce((select jsonb_agg(jsonb_build_object('lineNo', l.line_no, 'sku', l.sku,
         'quantity', l.quantity, 'picked', l.picked, 'shipped', l.shipped,
         'delivered', l.delivered, 'cancelled', l.cancelled) order by l.line_no)
         from fulfilment_line l where l.fulfilment_no = f.fulfilment_no), '[]') as lines
     from fulfilment_order f join sales_order o on o.id = f.order_id
     where f.fulfilment_no = ?`,
    [fulfilmentNo],
  );
  return row ?? null;
}
