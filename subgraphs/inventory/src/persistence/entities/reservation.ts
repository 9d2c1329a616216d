import { defineEntity, p } from '@mikro-orm/core';
import type { ReservationKind, ReservationStatus } from '../../domain/reservation.ts';

const ReservationSchema = defineEntity({
  name: 'Reservation',
  tableName: 'reservation',
  indexes: [
    {
      name: 'reservation_lapsing',
      properties: ['expiresAt'],
      where: "status = 'ACTIVE' and expires_at is not null",
    },
    {
      name: 'reservation_of_member',
      properties: ['heldBy', 'createdAt'],
      where: "kind = 'CART'",
    },
  ],
  checks: [
    {
      name: 'reservation_status',
      expression: "status in ('ACTIVE', 'CONSUMED', 'RELEASED', 'EXPIRED')",
    },
    {
      name: 'reservation_kind',
      expression: "kind in ('ORDER', 'CART', 'MANUAL', 'TRANSFER')",
    },
    { name: 'reservation_closed_at', expression: "(status = 'ACTIVE') = (closed_at is null)" },
  ],
  properties: {
    /** The order's number; also the idempotency key of reserve, release and consume. */
    reference: p.string().columnType('text').primary(),
    status: p.string().columnType('text').$type<ReservationStatus>(),
    expiresAt: p.datetime().columnType('timestamptz(3)').nullable(),
    createdAt: p.datetime().columnType('timestamptz(3)'),
    closedAt: p.datetime().columnType('timestamptz(3)').nullable(),
    kind: p.string().columnType('text').$type<ReservationKind>().default('ORDER'),
    /** Takes only what is stored for this owner. */
    owner: p.string().columnType('text').nullable(),
    channel: p.string().columnType('text').nullable(),
    note: p.string().columnType('text').nullable(),
    /** Kind and id of who asked. */
    heldBy: p.string().columnType('text').nullable(),
    /** The member whose cart it is kept for. */
    member: p.string().columnType('text').nullable(),
    /** The cart's hold that it took over. */
    tookOver: p.string().columnType('text').nullable(),
  },
});

/** Units held for one order (预留); RELEASED without lines is a tombstone. */
export class Reservation extends ReservationSchema.class {}
ReservationSchema.setClass(Reservation);
