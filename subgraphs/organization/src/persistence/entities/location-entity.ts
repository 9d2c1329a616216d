import { defineEntity, p } from '@mikro-orm/core';
import { LegalEntity } from './legal-entity.ts';
import { Location } from './location.ts';

const LocationEntitySchema = defineEntity({
  name: 'LocationEntity',
  tableName: 'location_entity',
  checks: [{ name: 'location_entity_period', expression: 'valid_to > valid_from' }],
  indexes: [{ name: 'location_entity_entity_code', properties: ['entity'] }],
  uniques: [
    {
      name: 'location_entity_open',
      properties: ['location'],
      where: 'valid_to is null',
    },
  ],
  properties: {
    location: () =>
      p
        .manyToOne(Location)
        .primary()
        .fieldName('location_code')
        .foreignKeyName('location_entity_location_code_foreign'),
    /** Periods of one place follow each other without a gap; the first holds since ever. */
    validFrom: p.datetime().columnType('timestamptz').primary(),
    entity: () =>
      p
        .manyToOne(LegalEntity)
        .fieldName('entity_code')
        .foreignKeyName('location_entity_entity_code_foreign'),
    /** Null while it holds. */
    validTo: p.datetime().columnType('timestamptz').nullable(),
  },
});

/** Which legal entity a place belongs to, and when (所属法人). */
export class LocationEntity extends LocationEntitySchema.class {}
LocationEntitySchema.setClass(LocationEntity);
