import { findReplay } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { ProposalMode, ProposedLine } from '../../domain/replenishment/proposal.ts';
import { checkOptionalText } from '../../domain/check-values.ts';
import type { InvalidInput } from '../../domain/refusals.ts';
import { findPlaces, type KnownPlace } from '../../queries/transfer/find-places.ts';
import type { Mention, Mentions } from '../find-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { newDocumentNo } from '../new-document-no.ts';
import { insertProposal } from './insert-proposal.ts';

/** A proposal that a command was about. */
export interface ProposalRef {
  readonly proposalNo: string;
}

interface Proposing {
  readonly name: string;
  readonly mode: ProposalMode;
  readonly input: { readonly note?: string | null | undefined };
  readonly idempotencyKey: string;
  readonly mentions: Mentions;
  /** What is wrong with the input by itself. */
  readonly faults: readonly InvalidInput[];
}

const LINES_MAX = 2_000;

/**
 * Writes a proposal of lines that are reckoned before its transaction, once per idempotency key.
 *
 * A repeat gives the first proposal and reckons nothing. A proposal is of its moment: what it says
 * is checked again when it is carried out.
 */
export async function propose(
  context: StockContext,
  proposing: Proposing,
  reckon: (places: ReadonlyMap<string, KnownPlace>) => Promise<readonly ProposedLine[]>,
): Promise<StockOutcome<ProposalRef>> {
  const { name, mode, input, idempotencyKey, mentions } = proposing;
  const faults = [...proposing.faults, ...checkOptionalText(input.note, ['input', 'note'])];
  const command = { name, idempotencyKey, input, mentions, faults };
  const replay = await findReplay<ProposalRef>(context, command);
  if (!replay.ok) return replay;
  if (replay.value) return accept(replay.value);
  const lines =
    faults.length > 0 ? [] : (await reckon(await findPlaces(context))).slice(0, LINES_MAX);
  const now = context.clock.now();
  const proposalNo = newDocumentNo('RP', now);
  return runStockCommand<ProposalRef>(context, command, async (tx) => {
    if (lines.length === 0) return refuse({ kind: 'NothingToReplenish' });
    const note = input.note?.trim() || null;
    await insertProposal(tx, context, { proposalNo, mode, note, lines }, now);
    return accept({ proposalNo });
  });
}

/** What a good list of codes mentions, each with its place in the input. */
export function mentionsOf(codes: readonly string[], field: string): readonly Mention[] {
  return codes.map((code, index) => ({ code, field: ['input', field, String(index)] }));
}
