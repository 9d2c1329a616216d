import { actorKey, type EntityManager } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import type { Receiver } from '../../domain/intake/outside-order.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { storeDelivery } from '../intake/store-delivery.ts';
import { changeAtDesk, textRefusals, type DeskInput } from './change-at-desk.ts';
import { openRefusal } from './hold-order.ts';

const LENGTHS = {
  name: 64,
  phone: 32,
  province: 64,
  city: 64,
  district: 64,
  address: 300,
} as const;

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
      wrong: [...checkReceiver(input.delivery), ...textRefusals('reason', input.reason)],
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

function checkReceiver(receiver: Receiver): readonly OrderRefusal[] {
  const refusals = Object.entries(LENGTHS).flatMap(([name, max]) => {
    const text = receiver[name as keyof typeof LENGTHS];
    if (text === null || (text.trim() !== '' && text.length <= max)) return [];
    const zh = `不能为空，且不超过 ${max} 个字符。`;
    return [invalid(['input', 'delivery', name], zh, `${name} has 1 to ${max} characters.`)];
  });
  if (receiver.divisionCode !== null && !/^\d{6}$/.test(receiver.divisionCode)) {
    const field = ['input', 'delivery', 'divisionCode'];
    refusals.push(invalid(field, '行政区划代码为六位数字。', 'A division has six digits.'));
  }
  if ((receiver.latitude === null) !== (receiver.longitude === null)) {
    const field = ['input', 'delivery', 'latitude'];
    refusals.push(invalid(field, '经纬度须同时给出。', 'Give both latitude and longitude.'));
  }
  return [...refusals, ...checkDegrees(receiver)];
}

function checkDegrees({ latitude, longitude }: Receiver): readonly OrderRefusal[] {
  const isFar = Math.abs(Number(latitude ?? 0)) > 90 || Math.abs(Number(longitude ?? 0)) > 180;
  if (!isFar) return [];
  const en = 'Degrees go from -90 to 90 and from -180 to 180.';
  return [invalid(['input', 'delivery', 'latitude'], '经纬度超出范围。', en)];
}
