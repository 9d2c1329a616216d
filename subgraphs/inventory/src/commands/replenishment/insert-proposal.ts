import { actorKey, type CommandContext } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProposalMode, ProposedLine } from '../../domain/replenishment/proposal.ts';
import { proposalStepped } from '../../events/replenishment-contracts.ts';
import { rowsOf } from '../../persistence/rows-of.ts';

/** A proposal that is new. */
export interface NewProposal {
  readonly proposalNo: string;
  readonly mode: ProposalMode;
  readonly note: string | null;
  readonly lines: readonly ProposedLine[];
}

/** Writes a new proposal with its lines, in one statement. */
export async function insertProposal(
  tx: EntityManager,
  context: Pick<CommandContext, 'actor' | 'events'>,
  proposal: NewProposal,
  now: Date,
): Promise<void> {
  const { proposalNo, mode, note, lines } = proposal;
  const by = actorKey(context.actor);
  await tx.execute(
    `with head as (
       insert into replenishment_proposal (proposal_no, mode, status, note, version, proposed_by,
         proposed_at)
       values (?, ?, 'PROPOSED', ?, 1, ?, ?::timestamptz) returning id
     )
     insert into replenishment_line (proposal_id, sku, from_location, to_location, proposed, basis)
     select head.id, l.sku, l."from", l."to", l.quantity, l.basis
     from head, ${rowsOf(lines, 'sku text, "from" text, "to" text, quantity integer, basis jsonb')} l`,
    [proposalNo, mode, note, by, now, JSON.stringify(lines)],
  );
  const fact = { proposalNo, mode, status: 'PROPOSED', version: 1, by, at: now } as const;
  await context.events.append(tx, [proposalStepped(fact)]);
}
