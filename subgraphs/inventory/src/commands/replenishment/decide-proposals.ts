import { actorKey, fromGlobalId } from '@entresol/shared';
import { accept, refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkOptionalText, checkText } from '../../domain/check-values.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import { checkApprovedLines } from '../../domain/replenishment/check-replenishment.ts';
import {
  checkProposalStep,
  decideProposalApproval,
  type ProposalLineState,
} from '../../domain/replenishment/decide-proposal.ts';
import { proposalStepped } from '../../events/replenishment-contracts.ts';
import { rowsOf } from '../../persistence/rows-of.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { lockProposal, type StoredProposal } from './lock-proposal.ts';
import type { ProposalRef } from './propose.ts';

interface Approval {
  readonly proposalNo: string;
  readonly expectedVersion: number;
  readonly lines?: readonly { readonly id: string; readonly quantity: number }[] | null | undefined;
  readonly reason?: string | null | undefined;
}

interface Rejection {
  readonly proposalNo: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Agrees to a proposal; nothing is held before it is carried out. */
export async function approveProposal(
  context: StockContext,
  { input, idempotencyKey }: { readonly input: Approval; readonly idempotencyKey: string },
): Promise<StockOutcome<ProposalRef>> {
  const lines = input.lines ?? [];
  const [fault, ...more] = [
    ...checkText(input.proposalNo, ['input', 'proposalNo']),
    ...checkOptionalText(input.reason, ['input', 'reason']),
    ...checkApprovedLines(lines),
  ];
  if (fault) return refuse(fault, ...more);
  const named = lines.map(({ id, quantity }) => {
    return { id: fromGlobalId('ReplenishmentLine', id), quantity };
  });
  const command = { name: 'replenishmentApprove', input, idempotencyKey };
  return runProposalStep(context, command, async (tx, { state }) => {
    const decision = decideProposalApproval(state, named, input.expectedVersion);
    if (decision.ok) await writeApproved(tx, decision.value);
    return decision.ok ? accept('APPROVED') : decision;
  });
}

/** Refuses a proposal. */
export async function rejectProposal(
  context: StockContext,
  { input, idempotencyKey }: { readonly input: Rejection; readonly idempotencyKey: string },
): Promise<StockOutcome<ProposalRef>> {
  const [fault, ...more] = [
    ...checkText(input.proposalNo, ['input', 'proposalNo']),
    ...checkText(input.reason, ['input', 'reason']),
  ];
  if (fault) return refuse(fault, ...more);
  const command = { name: 'replenishmentReject', input, idempotencyKey };
  return runProposalStep(context, command, async (_tx, { state }) =>
    refuseIfAny(
      checkProposalStep(state, ['PROPOSED', 'APPROVED'], input.expectedVersion),
      'REJECTED',
    ),
  );
}

type Decided = 'APPROVED' | 'REJECTED';

async function runProposalStep(
  context: StockContext,
  command: {
    readonly name: string;
    readonly input: Approval | Rejection;
    readonly idempotencyKey: string;
  },
  decide: (tx: EntityManager, stored: StoredProposal) => Promise<Outcome<Decided, StockRefusal>>,
): Promise<StockOutcome<ProposalRef>> {
  const { input } = command;
  const proposalNo = input.proposalNo.trim();
  const mentions = { skus: [], locations: [] };
  return runStockCommand<ProposalRef>(context, { ...command, mentions }, async (tx) => {
    const stored = await lockProposal(tx, proposalNo);
    if (!stored) return refuse(unknownProposal(proposalNo));
    const decision = await decide(tx, stored);
    if (!decision.ok) return decision;
    const by = actorKey(context.actor);
    const at = context.clock.now();
    const version = stored.state.version + 1;
    await tx.execute(
      `update replenishment_proposal set status = ?, version = ?, decided_by = ?,
         decided_at = ?::timestamptz, decision_reason = ?
       where id = ?`,
      [decision.value, version, by, at, input.reason?.trim() || null, stored.id],
    );
    const fact = { proposalNo, mode: stored.mode, status: decision.value, version, by, at };
    await context.events.append(tx, [proposalStepped(fact)]);
    return accept({ proposalNo });
  });
}

async function writeApproved(
  tx: EntityManager,
  lines: readonly ProposalLineState[],
): Promise<void> {
  await tx.execute(
    `update replenishment_line l set approved = d.approved
     from ${rowsOf(lines, 'id bigint, approved integer')} d where l.id = d.id`,
    [JSON.stringify(lines)],
  );
}

/** What is said of a number that no proposal has. */
export function unknownProposal(proposalNo: string) {
  const what = { zh: `补货建议 ${proposalNo}`, en: `Proposal ${proposalNo}` };
  return { kind: 'NotFound', field: ['input', 'proposalNo'], what } as const;
}
