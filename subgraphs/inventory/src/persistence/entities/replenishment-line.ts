import { defineEntity, p } from '@mikro-orm/core';
import type { Basis } from '../../domain/replenishment/proposal.ts';
import { ReplenishmentProposal } from './replenishment-proposal.ts';

const text = () => p.string().columnType('text');

const ReplenishmentLineSchema = defineEntity({
  name: 'ReplenishmentLine',
  tableName: 'replenishment_line',
  indexes: [
    { name: 'replenishment_line_proposal', properties: ['proposal', 'id'] },
    { name: 'replenishment_line_from', properties: ['from', 'proposal'] },
    { name: 'replenishment_line_to', properties: ['to', 'proposal'] },
    {
      name: 'replenishment_line_bought',
      properties: ['suggestedAt', 'id'],
      where: 'suggested_at is not null',
    },
    {
      name: 'replenishment_line_bought_of_sku',
      properties: ['sku', 'suggestedAt', 'id'],
      where: 'suggested_at is not null',
    },
  ],
  checks: [
    {
      name: 'replenishment_line_in_range',
      expression: 'proposed >= 1 and approved >= 0 and executed >= 0 and executed <= approved',
    },
    {
      name: 'replenishment_line_suggested_is_bought',
      expression: 'suggested_at is null or from_location is null',
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    proposal: () =>
      p
        .manyToOne(ReplenishmentProposal)
        .fieldName('proposal_id')
        .foreignKeyName('replenishment_line_of')
        .index(false),
    sku: text(),
    /** Null: nobody has it, so it is to be bought. */
    from: text().fieldName('from_location').nullable(),
    to: text().fieldName('to_location'),
    proposed: p.integer(),
    approved: p.integer().nullable(),
    executed: p.integer().nullable(),
    transferNo: text().nullable(),
    basis: p.json<Basis>(),
    /** When it became a purchase suggestion. */
    suggestedAt: p.datetime().columnType('timestamptz(3)').nullable(),
  },
});

/** One SKU that a place is to get (补货明细). */
export class ReplenishmentLine extends ReplenishmentLineSchema.class {}
ReplenishmentLineSchema.setClass(ReplenishmentLine);
