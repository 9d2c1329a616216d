import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  ProposalLineState,
  ProposalState,
} from '../../domain/replenishment/decide-proposal.ts';
import type { ProposalMode, ProposalStatus } from '../../domain/replenishment/proposal.ts';

/** A proposal as stored, and what its rules do not ask for. */
export interface StoredProposal {
  readonly id: string;
  readonly mode: ProposalMode;
  readonly state: ProposalState;
}

interface HeadRow {
  readonly id: string;
  readonly proposal_no: string;
  readonly mode: ProposalMode;
  readonly status: ProposalStatus;
  readonly version: number;
}

/** Locks a proposal until the transaction ends; null when there is none. Before any level. */
export async function lockProposal(
  tx: EntityManager,
  proposalNo: string,
): Promise<StoredProposal | null> {
  const [head] = await tx.execute<HeadRow[]>(
    `select id, proposal_no, mode, status, version from replenishment_proposal
     where proposal_no = ? for no key update`,
    [proposalNo],
  );
  if (!head) return null;
  // A statement of its own: it must see what whoever held the lock has written.
  const lines = await tx.execute<ProposalLineState[]>(
    `select id::text as id, sku, from_location as "from", to_location as "to", proposed, approved
     from replenishment_line where proposal_id = ? order by id`,
    [head.id],
  );
  const { id, mode, status, version } = head;
  return { id, mode, state: { proposalNo: head.proposal_no, status, version, lines } };
}
