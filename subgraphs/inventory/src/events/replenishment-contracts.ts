import type { NewEvent } from '@entresol/shared';
import type { ProposalMode, ProposalStatus } from '../domain/replenishment/proposal.ts';

/** A step of a proposal. `version` grows by one with each. */
export interface ReplenishmentPayload {
  readonly proposalNo: string;
  readonly mode: ProposalMode;
  readonly status: ProposalStatus;
  readonly version: number;
  /** Kind and id of the actor. */
  readonly by: string;
  /** RFC 3339. */
  readonly at: string;
}

/** What nobody has and a place needs. */
export interface PurchaseSuggestedPayload {
  readonly proposalNo: string;
  readonly lines: readonly {
    readonly sku: string;
    readonly location: string;
    readonly quantity: number;
  }[];
  /** RFC 3339. */
  readonly at: string;
}

/** Payloads of the events of replenishment, by type. */
export interface ReplenishmentEvents {
  readonly ReplenishmentProposed: ReplenishmentPayload;
  readonly ReplenishmentApproved: ReplenishmentPayload;
  readonly ReplenishmentRejected: ReplenishmentPayload;
  readonly ReplenishmentExecuted: ReplenishmentPayload;
  readonly PurchaseSuggested: PurchaseSuggestedPayload;
}

const TYPES = {
  PROPOSED: 'ReplenishmentProposed',
  APPROVED: 'ReplenishmentApproved',
  REJECTED: 'ReplenishmentRejected',
  EXECUTED: 'ReplenishmentExecuted',
} as const satisfies Record<ProposalStatus, keyof ReplenishmentEvents>;

/** A proposal made a step. */
export function proposalStepped(
  fact: Omit<ReplenishmentPayload, 'at'> & { readonly at: Date },
): NewEvent {
  const { proposalNo, mode, status, version, by, at } = fact;
  const payload = { proposalNo, mode, status, version, by, at: at.toISOString() };
  return { type: TYPES[status], key: proposalNo, payload };
}

/** A proposal that was carried out says what is to be bought. */
export function purchaseSuggested(
  fact: Omit<PurchaseSuggestedPayload, 'at'> & { readonly at: Date },
): NewEvent {
  const { proposalNo, lines, at } = fact;
  const payload = { proposalNo, lines, at: at.toISOString() };
  return { type: 'PurchaseSuggested', key: proposalNo, payload };
}
