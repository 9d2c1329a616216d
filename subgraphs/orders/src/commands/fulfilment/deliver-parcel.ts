import { actorKey, coversStore, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { stateForbids } from '../../domain/order-state.ts';
import { busy, notFound, refuseAll, type OrderRefusal } from '../../domain/refusals.ts';
import { awaitIdle, whenIdle } from '../../process/await-process.ts';
import { changeOrder } from '../../process/change-order.ts';
import { completedEvent } from '../../process/ends.ts';
import { isBusy } from '../../process/process-queue.ts';
import { settleDeliveries } from '../../process/settle-deliveries.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { lockOrder, type LockedOrder } from '../lock-order.ts';
import { statusAfter } from './status-after.ts';
import { tellFulfilment } from './tell-fulfilment.ts';
import { endOf } from './work-on-fulfilment.ts';

interface ParcelRow {
  readonly location: string;
  readonly state: string;
  readonly lines: readonly {
    readonly orderNo: string;
    readonly fulfilmentNo: string;
    readonly lineNo: number;
    readonly quantity: number;
  }[];
}

/** Says that a parcel arrived: its units are settled, and orders that have everything complete. */
export async function deliverParcel(
  context: WorkContext,
  input: { readonly parcelNo: string },
  key: string,
): Promise<Outcome<{ readonly parcelNo: string }, OrderRefusal>> {
  const badKey = checkKey(key);
  if (badKey) return refuse(badKey);
  const scope = context.access.require('order:fulfil');
  const known = await readParcel(context.em, input.parcelNo);
  if (!known || !coversStore(scope, known.location)) return refuse(parcelNotFound(input.parcelNo));
  const orderNos = [...new Set(known.lines.map(({ orderNo }) => orderNo))].sort();
  const command = { name: 'deliverParcel', idempotencyKey: key, input };
  return whenIdle(context, orderNos[0]!, async () => {
    for (const orderNo of orderNos) await awaitIdle(context, orderNo);
    return runCommand<{ readonly parcelNo: string }, OrderRefusal>(context, command, async (tx) => {
      const orders: LockedOrder[] = [];
      for (const orderNo of orderNos) orders.push((await lockOrder(tx, orderNo))!);
      const parcel = (await readParcel(tx, input.parcelNo))!;
      // It arrived once: who says so again is told the same, and nothing is written.
      if (parcel.state !== 'SHIPPED') return accept({ parcelNo: input.parcelNo });
      // A hold keeps goods in; what has left arrives all the same.
      const over = orders.filter(({ status }) => status !== 'PAID');
      if (over.length > 0) {
        return refuseAll(over.map((it) => stateForbids(it.order_no, it.status)));
      }
      for (const order of orders) {
        if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
      }
      for (const order of orders) await arrive(context, tx, order, { ...input, parcel });
      await tx.execute(
        `update parcel set state = 'DELIVERED', delivered_at = ? where parcel_no = ?`,
        [context.clock.now(), input.parcelNo],
      );
      return accept({ parcelNo: input.parcelNo });
    });
  });
}

async function arrive(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  { parcelNo, parcel }: { readonly parcelNo: string; readonly parcel: ParcelRow },
): Promise<void> {
  const at = context.clock.now();
  const delivered = parcel.lines.filter(({ orderNo }) => orderNo === order.order_no);
  const given = { delivered, document: parcelNo, at };
  await context.events.append(tx, await settleDeliveries(tx, order.id, given));
  const ended = await tx.execute<{ fulfilment_no: string }[]>(
    `update fulfilment_order f set state = 'DELIVERED'
     where f.order_id = ? and f.state = 'SHIPPED' and not exists (
       select 1 from fulfilment_line l where l.fulfilment_no = f.fulfilment_no
         and l.delivered + l.cancelled < l.quantity)
     returning fulfilment_no`,
    [order.id],
  );
  const numbers = ended.map(({ fulfilment_no }) => fulfilment_no);
  await tellFulfilment(tx, context.events, numbers, at);
  const to = endOf(await statusAfter(tx, order.id), at);
  const head = await changeOrder(tx, context.events, {
    orderId: order.id,
    from: order.status,
    to,
    facts: [
      { fact: 'PARCEL_DELIVERED', reason: parcelNo },
      ...('status' in to
        ? [{ fact: 'ORDER_COMPLETED' } as const]
        : [{ fact: 'LINES_SETTLED', reason: parcelNo } as const]),
    ],
    actor: actorKey(context.actor),
    at,
  });
  if ('status' in to) await context.events.append(tx, [completedEvent(head, at)]);
}

async function readParcel(em: EntityManager, parcelNo: string): Promise<ParcelRow | null> {
  const [row] = await em.execute<ParcelRow[]>(
    `select p.location, p.state, jsonb_agg(jsonb_build_object('orderNo', o.order_no,
       'fulfilmentNo', l.fulfilment_no, 'lineNo', l.line_no, 'quantity', l.quantity)) as lines
     from parcel p join parcel_line l using (parcel_no)
     join fulfilment_order f using (fulfilment_no) join sales_order o on o.id = f.order_id
     where p.parcel_no = ? group by p.location, p.state`,
    [parcelNo],
  );
  return row ?? null;
}

function parcelNotFound(parcelNo: string): OrderRefusal {
  return notFound(['input', 'parcelNo'], `包裹 ${parcelNo}`, `Parcel ${parcelNo}`);
}
