import { actorKey, type EntityManager } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { checkDelivery } from '../../domain/desk/check-delivery.ts';
import type { Receiver } from '../../domain/intake/outside-order.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { HandOver } from '../../domain/routing/scenes.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { destinationOf } from '../fulfilment/destination-of.ts';
import { storeDelivery } from '../intake/store-delivery.ts';
import type { LockedOrder } from '../lock-order.ts';
import { changeAtDesk, textRefusals, type DeskInput } from './change-at-desk.ts';
import { openRefusal } from './hold-order.ts';

const HAND_OVERS: readonly HandOver[] = ['PARCEL', 'STORE_DELIVERY', 'PICKUP', 'COUNTER'];

/**
 * Sends an order's goods elsewhere, before they are handed over.
 *
 * The place that ships stays: its stock is held for the order. What the address was, and who
 * changed it, is kept as an amendment.
 */
export function changeDelivery(
  context: WorkContext,
  input: DeskInput & { readonly delivery: Receiver; readonly reason: string },
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  return changeAtDesk(
    context,
    {
      name: 'changeDelivery',
      permission: 'order:amend',
      input,
      wrong: [...checkDelivery(input.delivery), ...textRefusals('reason', input.reason)],
      forbids: openRefusal,
      async write(tx, order, now) {
        const before = await readDelivery(tx, order.id);
        await storeDelivery(tx, order.id, { receiver: input.delivery, note: null }, now);
        await redirect(tx, order, input.delivery);
        const reason = input.reason.trim();
        await tx.execute(
          `insert into order_amendment (order_id, revision, kind, state, reason, before, after,
             difference_minor, actor, requested_at, ended_at)
           select ?, coalesce(max(revision), 0) + 1, 'DELIVERY', 'DONE', ?, ?::jsonb, ?::jsonb, 0,
             ?, ?::timestamptz, ?::timestamptz
           from order_amendment where order_id = ?`,
          [
            order.id,
            reason,
            JSON.stringify(before),
            JSON.stringify(input.delivery),
            actorKey(context.actor),
            now,
            now,
            order.id,
          ],
        );
        return [{ fact: 'DELIVERY_CHANGED', reason }];
      },
    },
    idempotencyKey,
  );
}

/** What has not left goes there too: it shares no parcel any more with what goes to the old door. */
async function redirect(tx: EntityManager, order: LockedOrder, to: Receiver): Promise<void> {
  const doors = HAND_OVERS.map((handOver) => ({
    handOver,
    door: destinationOf(order.member_no, handOver, to),
  }));
  await tx.execute(
    `update fulfilment_order f set destination = d.door
     from jsonb_to_recordset(?::jsonb) as d("handOver" text, door text)
     where f.order_id = ? and f.hand_over = d."handOver" and f.state not in ('SHIPPED',
       'DELIVERED', 'COLLECTED', 'CANCELLED')`,
    [JSON.stringify(doors), order.id],
  );
}

async function readDelivery(tx: EntityManager, orderId: string): Promise<object> {
  const [row] = await tx.execute<object[]>(
    `select receiver as name, phone, province, city, district, division_code as "divisionCode",
       address, latitude, longitude
     from order_delivery where order_id = ?`,
    [orderId],
  );
  return row ?? {};
}
