import { defineEntity, p } from '@mikro-orm/core';

const text = () => p.string().columnType('text');

const IntakePlatformSchema = defineEntity({
  name: 'IntakePlatform',
  tableName: 'intake_platform',
  uniques: [{ name: 'intake_platform_channel', properties: ['channel'] }],
  checks: [{ name: 'intake_platform_from_one', expression: 'version >= 1' }],
  properties: {
    code: text().primary(),
    /** How its orders are written. */
    adapter: text(),
    /** Its orders' channel; no other platform's, so that numbers cannot clash. */
    channel: text(),
    /** The store that sells its orders, where one waits that no place can fulfil. */
    store: text(),
    scene: text(),
    handOver: text().nullable(),
    currency: text(),
    active: p.boolean(),
    version: p.integer(),
    changedBy: text(),
    changedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** An outside platform whose orders come in here (外部平台). */
export class IntakePlatform extends IntakePlatformSchema.class {}
IntakePlatformSchema.setClass(IntakePlatform);
