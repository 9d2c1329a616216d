import { defineEntity, p } from '@mikro-orm/core';
import { IntakePlatform } from './intake-platform.ts';

const text = () => p.string().columnType('text');

const PlatformItemSchema = defineEntity({
  name: 'PlatformItem',
  tableName: 'platform_item',
  indexes: [{ name: 'platform_item_sku', properties: ['sku'] }],
  properties: {
    platform: () =>
      p
        .manyToOne(IntakePlatform)
        .mapToPk()
        .primary()
        .fieldName('platform')
        .updateRule('no action')
        .deleteRule('no action')
        .foreignKeyName('platform_item_platform_foreign'),
    itemCode: text().primary(),
    sku: text(),
    changedBy: text(),
    changedAt: p.datetime().columnType('timestamptz(3)'),
  },
});

/** Which SKU an item of a platform is (平台商品对应). */
export class PlatformItem extends PlatformItemSchema.class {}
PlatformItemSchema.setClass(PlatformItem);
