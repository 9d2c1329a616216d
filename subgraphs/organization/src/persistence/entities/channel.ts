import { defineEntity, p } from '@mikro-orm/core';

const ChannelSchema = defineEntity({
  name: 'Channel',
  tableName: 'channel',
  properties: {
    code: p.string().columnType('text').primary(),
    name: p.string().columnType('text'),
  },
});

/** A way customers reach us (渠道). */
export class Channel extends ChannelSchema.class {}
ChannelSchema.setClass(Channel);
