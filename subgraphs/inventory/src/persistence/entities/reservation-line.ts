import { defineEntity, p } from '@mikro-orm/core';
import { Reservation } from './reservation.ts';

const ReservationLineSchema = defineEntity({
  name: 'ReservationLine',
  tableName: 'reservation_line',
  indexes: [
    {
      name: 'reservation_line_active',
      properties: ['sku', 'location', 'expiresAt'],
      where: 'active',
    },
  ],
  checks: [{ name: 'reservation_line_quantity_positive', expression: 'quantity > 0' }],
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
  },
});

/** Units of one SKU at one place within a reservation (预留明细). */
export class ReservationLine extends ReservationLineSchema.class {}
ReservationLineSchema.setClass(ReservationLine);
