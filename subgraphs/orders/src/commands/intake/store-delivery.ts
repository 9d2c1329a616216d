import type { EntityManager } from '@entresol/shared';
import type { Receiver } from '../../domain/intake/outside-order.ts';

/** Keeps where an order's goods go; what was there before is replaced. */
export async function storeDelivery(
  tx: EntityManager,
  orderId: string,
  given: { readonly receiver: Receiver | null; readonly note: string | null },
  now: Date,
): Promise<void> {
  const { receiver, note } = given;
  if (!receiver && note === null) return;
  await tx.execute(
    `insert into order_delivery (order_id, receiver, phone, province, city, district, division_code,
       address, latitude, longitude, note, changed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::numeric, ?::numeric, ?, ?)
     on conflict (order_id) do update set receiver = excluded.receiver, phone = excluded.phone,
       province = excluded.province, city = excluded.city, district = excluded.district,
       division_code = excluded.division_code, address = excluded.address,
       latitude = excluded.latitude, longitude = excluded.longitude,
       note = coalesce(excluded.note, order_delivery.note), changed_at = excluded.changed_at`,
    [
      orderId,
      receiver?.name ?? null,
      receiver?.phone ?? null,
      receiver?.province ?? null,
      receiver?.city ?? null,
      receiver?.district ?? null,
      receiver?.divisionCode ?? null,
      receiver?.address ?? null,
      receiver?.latitude ?? null,
      receiver?.longitude ?? null,
      note,
      now,
    ],
  );
}
