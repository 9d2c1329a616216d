import { actorKey } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkText } from '../../domain/check-values.ts';
import {
  checkProposalStep,
  takeAvailable,
  type ProposalLineState,
} from '../../domain/replenishment/decide-proposal.ts';
import { proposalStepped, purchaseSuggested } from '../../events/replenishment-contracts.ts';
import { rowsOf } from '../../persistence/rows-of.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { holdOf } from '../transfer/approve-transfer.ts';
import { insertTransfers, type NewTransfer } from '../transfer/insert-transfers.ts';
import { newDocumentNo } from '../new-document-no.ts';
import { lockForHolds, writeHolds } from '../transfer/hold-units.ts';
import { unknownProposal } from './decide-proposals.ts';
import { lockProposal, type StoredProposal } from './lock-proposal.ts';
import type { ProposalRef } from './propose.ts';

interface Execution {
  readonly proposalNo: string;
  readonly expectedVersion: number;
}

type Executed = ProposalLineState & {
  readonly executed: number;
  readonly transferNo: string | null;
};

const LINES_OF_TRANSFER = 500;

/**
 * Carries a proposal out, once: transfers that are approved and held, and purchase suggestions.
 *
 * Where stock has gone since, a line gets what is left and says so. When nothing can be given or
 * bought, it is refused and may be tried again.
 */
export async function executeProposal(
  context: StockContext,
  { input, idempotencyKey }: { readonly input: Execution; readonly idempotencyKey: string },
): Promise<StockOutcome<ProposalRef>> {
  const [fault] = checkText(input.proposalNo, ['input', 'proposalNo']);
  if (fault) return refuse(fault);
  const proposalNo = input.proposalNo.trim();
  const now = context.clock.now();
  const mentions = { skus: [], locations: [] };
  const command = { name: 'replenishmentExecute', input, idempotencyKey, mentions };
  return runStockCommand<ProposalRef>(context, command, async (tx) => {
    const stored = await lockProposal(tx, proposalNo);
    if (!stored) return refuse(unknownProposal(proposalNo));
    const [blocked, ...more] = checkProposalStep(stored.state, ['APPROVED'], input.expectedVersion);
    if (blocked) return refuse(blocked, ...more);
    const lines = await takeAndHold(tx, context, stored.state.lines, now);
    if (lines.every(({ executed }) => executed === 0)) {
      return refuse({ kind: 'NothingToReplenish' });
    }
    const transfers = transfersOf(proposalNo, lines);
    await insertTransfers(tx, context, transfers, now);
    await writeExecuted(tx, context, { stored, lines, now });
    return accept({ proposalNo });
  });
}

/** Holds for each line what its source still has, one hold per transfer. */
async function takeAndHold(
  tx: EntityManager,
  context: StockContext,
  lines: readonly ProposalLineState[],
  now: Date,
): Promise<readonly Executed[]> {
  const moved = lines.filter(({ from, approved }) => from !== null && approved! > 0);
  const numbers = transferNumbers(moved, now);
  const wanted = moved.map(({ sku, from }) => ({ sku, location: from!, quantity: 1 }));
  const found = await lockForHolds(tx, wanted, now);
  const taken = takeAvailable(lines, found.available).map((line): Executed => {
    const transferNo = line.executed > 0 ? (numbers.get(line.id) ?? null) : null;
    return { ...line, transferNo };
  });
  const held = taken.filter(({ transferNo }) => transferNo !== null);
  const holds = [...Map.groupBy(held, ({ transferNo }) => transferNo!)].map(([transferNo, group]) =>
    holdOf({ transferNo, from: group[0]!.from! }, quantitiesOf(group)),
  );
  await writeHolds(tx, context, { found, holds, now });
  return taken;
}

/** One transfer per pair of places, or more where it has very many lines. */
function transferNumbers(
  lines: readonly ProposalLineState[],
  now: Date,
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const group of Map.groupBy(lines, ({ from, to }) => `${from} ${to}`).values()) {
    let transferNo = '';
    for (const [n, { id }] of group.entries()) {
      if (n % LINES_OF_TRANSFER === 0) transferNo = newDocumentNo('TR', now);
      numbers.set(id, transferNo);
    }
  }
  return numbers;
}

function transfersOf(proposalNo: string, lines: readonly Executed[]): readonly NewTransfer[] {
  const moved = lines.filter(({ transferNo }) => transferNo !== null);
  return [...Map.groupBy(moved, ({ transferNo }) => transferNo!)].map(([transferNo, group]) => ({
    transferNo,
    from: group[0]!.from!,
    to: group[0]!.to,
    origin: 'REPLENISHMENT',
    originDocument: proposalNo,
    reason: null,
    isApproved: true,
    lines: quantitiesOf(group),
  }));
}

function quantitiesOf(lines: readonly Executed[]) {
  return lines.map(({ sku, executed }) => ({ sku, quantity: executed }));
}

async function writeExecuted(
  tx: EntityManager,
  context: StockContext,
  done: {
    readonly stored: StoredProposal;
    readonly lines: readonly Executed[];
    readonly now: Date;
  },
): Promise<void> {
  const { stored, lines, now: at } = done;
  const { proposalNo } = stored.state;
  const by = actorKey(context.actor);
  const version = stored.state.version + 1;
  await tx.execute(
    `with line as (
       update replenishment_line l set executed = d.executed, transfer_no = d."transferNo",
         suggested_at = case when l.from_location is null and d.executed > 0
           then ?::timestamptz end
       from ${rowsOf(lines, 'id bigint, executed integer, "transferNo" text')} d where l.id = d.id
     )
     update replenishment_proposal set status = 'EXECUTED', version = ?, executed_by = ?,
       executed_at = ?::timestamptz
     where id = ?`,
    [at, JSON.stringify(lines), version, by, at, stored.id],
  );
  const bought = lines.filter(({ from, executed }) => from === null && executed > 0);
  const suggested = bought.map(({ sku, to, executed }) => {
    return { sku, location: to, quantity: executed };
  });
  const fact = { proposalNo, mode: stored.mode, status: 'EXECUTED', version, by, at } as const;
  await context.events.append(tx, [
    proposalStepped(fact),
    ...(suggested.length > 0 ? [purchaseSuggested({ proposalNo, lines: suggested, at })] : []),
  ]);
}
