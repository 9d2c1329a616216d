import { actorKey, type EntityManager } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { checkDelivery } from '../../domain/desk/check-delivery.ts';
import type { Receiver } from '../../domain/intake/outside-order.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { storeDelivery } from '../intake/store-delivery.ts';
import { changeAtDesk, textRefusals, type DeskInput } from './change-at-desk.ts';
import { openRefusal } from './hold-order.ts';

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

async function readDelivery(tx: EntityManager, orderId: string): Promise<object> {
  const [row] = await tx.execute<object[]>(
    `select receiver as name, phone, province, city, district, division_code as "divisionCode",
       address, latitude, longitude
     from order_delivery where order_id = ?`,
    [orderId],
  );
  return row ?? {};
}
