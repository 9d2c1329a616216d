import { defineEntity, p } from '@mikro-orm/core';
import { StockFront } from './stock-front.ts';

const StockFrontChannelSchema = defineEntity({
  name: 'StockFrontChannel',
  tableName: 'stock_front_channel',
  indexes: [{ name: 'stock_front_channel_front', properties: ['front'] }],
  properties: {
    channel: p.string().columnType('text').primary(),
    front: () =>
      p
        .manyToOne(StockFront)
        .fieldName('front')
        .foreignKeyName('stock_front_channel_of_front')
        .index(false),
  },
});

/** A channel of a front stock; a channel has one at most (渠道). */
export class StockFrontChannel extends StockFrontChannelSchema.class {}
StockFrontChannelSchema.setClass(StockFrontChannel);
