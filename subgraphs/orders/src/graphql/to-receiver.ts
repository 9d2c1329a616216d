import type { Receiver } from '../domain/intake/outside-order.ts';
import type { OrderDeliveryInput } from './generated/resolvers.ts';

/** A delivery as the domain reads it: what is left out as null. */
export function toReceiver(given: OrderDeliveryInput): Receiver {
  return {
    name: given.receiver ?? null,
    phone: given.phone ?? null,
    province: given.province ?? null,
    city: given.city ?? null,
    district: given.district ?? null,
    divisionCode: given.divisionCode ?? null,
    address: given.address ?? null,
    latitude: given.latitude ?? null,
    longitude: given.longitude ?? null,
  };
}
