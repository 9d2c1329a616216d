import { defineEntity, p } from '@mikro-orm/core';
import { StockFront } from './stock-front.ts';

const StockFrontPlaceSchema = defineEntity({
  name: 'StockFrontPlace',
  tableName: 'stock_front_place',
  properties: {
    front: () =>
      p
        .manyToOne(StockFront)
        .primary()
        .fieldName('front')
        .foreignKeyName('stock_front_place_of_front')
        .index(false),
    location: p.string().columnType('text').primary(),
  },
});

/** A place that a front stock sells from; without any it sells from all (可售地点). */
export class StockFrontPlace extends StockFrontPlaceSchema.class {}
StockFrontPlaceSchema.setClass(StockFrontPlace);
