import { defineEntity, p } from '@mikro-orm/core';
import type { ProposalMode, ProposalStatus } from '../../domain/replenishment/proposal.ts';

const text = () => p.string().columnType('text');
const instant = () => p.datetime().columnType('timestamptz(3)');

const ReplenishmentProposalSchema = defineEntity({
  name: 'ReplenishmentProposal',
  tableName: 'replenishment_proposal',
  uniques: [{ name: 'replenishment_proposal_no', properties: ['proposalNo'] }],
  indexes: [
    { name: 'replenishment_proposal_proposed_at', properties: ['proposedAt', 'id'] },
    { name: 'replenishment_proposal_by_status', properties: ['status', 'proposedAt', 'id'] },
  ],
  checks: [
    {
      name: 'replenishment_proposal_mode',
      expression: `mode in ('ALLOCATION', 'STORE_TRANSFER', 'STORE_ORDER', 'AUTOMATIC')`,
    },
    {
      name: 'replenishment_proposal_status',
      expression: `status in ('PROPOSED', 'APPROVED', 'REJECTED', 'EXECUTED')`,
    },
    {
      name: 'replenishment_proposal_executed_once',
      expression: `(status = 'EXECUTED') = (executed_at is not null)`,
    },
  ],
  properties: {
    id: p.bigint('string').primary().generated('identity'),
    proposalNo: text(),
    mode: text().$type<ProposalMode>(),
    status: text().$type<ProposalStatus>(),
    note: text().nullable(),
    version: p.integer(),
    proposedBy: text(),
    proposedAt: instant(),
    decidedBy: text().nullable(),
    decidedAt: instant().nullable(),
    decisionReason: text().nullable(),
    executedBy: text().nullable(),
    executedAt: instant().nullable(),
  },
});

/** A proposal to replenish places (补货建议单). */
export class ReplenishmentProposal extends ReplenishmentProposalSchema.class {}
ReplenishmentProposalSchema.setClass(ReplenishmentProposal);
