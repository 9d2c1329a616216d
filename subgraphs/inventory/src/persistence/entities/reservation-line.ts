import { defineEntity, p } from '@mikro-orm/core';
import type { HoldKind } from '../../domain/reservation.ts';
import { Reservation } from './reservation.ts';

const ReservationLineSchema = defineEntity({
  name: 'ReservationLine',
  tableName: 'reservation_line',
  indexes: [
    {
      name: 'reservation_line_active',
      properties: ['location', 'sku', 'expiresAt'],
      where: 'active',
    },
    {
      name: 'reservation_line_of_pool',
      properties: ['pool', 'location', 'sku', 'reservation'],
      where: 'active and pool is not null',
    },
  ],
  checks: [
    { name: 'reservation_line_quantity_positive', expression: 'quantity > 0' },
    {
      name: 'reservation_line_kind',
      expression: "kind in ('ORDER', 'CART', 'MANUAL', 'TRANSFER', 'CAMPAIGN', 'PRESALE')",
    },
    {
      name: 'reservation_line_arrived',
      expression: "0 <= arrived and arrived < quantity and (arrived = 0 or kind = 'PRESALE')",
    },
    { name: 'reservation_line_pool', expression: "(kind = 'CAMPAIGN') = (pool is not null)" },
  ],
  properties: {
    reservation: () =>
      p
        .manyToOne(Reservation)
        .primary()
        .fieldName('reference')
        .foreignKeyName('reservation_line_reference')
        .index(false),
    sku: p.string().columnType('text').primary(),
    location: p.string().columnType('text').primary(),
    quantity: p.integer(),
    /** As the reservation's status, so that a hot SKU's closed lines are not read again. */
    active: p.boolean().default(true),
    expiresAt: p.datetime().columnType('timestamptz(3)').nullable(),
    /** Says in which number of the level it counts: see domain/hold-effects.ts. */
    kind: p.string().columnType('text').$type<HoldKind>().default('ORDER'),
    /** The campaign's pool it draws on. */
    pool: p.string().columnType('text').nullable(),
    /** The front stock whose quota it counts in. */
    front: p.string().columnType('text').nullable(),
    /** Units of a presale that are here by now and reserved. */
    arrived: p.integer().default(0),
  },
});

/** Units of one SKU at one place within a reservation (预留明细). */
export class ReservationLine extends ReservationLineSchema.class {}
ReservationLineSchema.setClass(ReservationLine);
