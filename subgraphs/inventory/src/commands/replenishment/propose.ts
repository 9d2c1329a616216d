import assert from 'node:assert/strict';
import { findReplay } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { ProposalMode, ProposedLine } from '../../domain/replenishment/proposal.ts';
import { checkKey, checkOptionalText } from '../../domain/check-values.ts';
import type { InvalidInput } from '../../domain/refusals.ts';
import { findPlaces, type KnownPlace } from '../../queries/transfer/find-places.ts';
import type { Mentions } from '../find-unknown.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { newDocumentNo } from '../new-document-no.ts';
import { insertProposal } from './insert-proposal.ts';

/** A proposal that a command was about. */
export interface ProposalRef {
  readonly proposalNo: string;
}

interface Proposing<Checked> {
  readonly name: string;
  readonly mode: ProposalMode;
  readonly input: { readonly note?: string | null | undefined };
  readonly idempotencyKey: string;
  readonly mentions: Mentions;
  /** The input as it is understood, or all that is wrong with it by itself. */
  readonly checked: Outcome<Checked, InvalidInput>;
}

const LINES_MAX = 2_000;

/**
 * Writes a proposal of lines that are reckoned before its transaction, once per idempotency key.
 *
 * A repeat gives the first proposal and reckons nothing. A proposal is of its moment: what it says
 * is checked again when it is carried out.
 */
export async function propose<Checked>(
  context: StockContext,
  proposing: Proposing<Checked>,
  reckon: (
    places: ReadonlyMap<string, KnownPlace>,
    checked: Checked,
  ) => Promise<readonly ProposedLine[]>,
): Promise<StockOutcome<ProposalRef>> {
  const { name, mode, input, idempotencyKey, mentions, checked } = proposing;
  const [fault, ...more] = [
    ...(checked.ok ? [] : checked.refusals),
    ...checkOptionalText(input.note, ['input', 'note']),
    ...checkKey(idempotencyKey),
  ];
  if (fault) return refuseWithUnknown(context, [fault, ...more], mentions);
  assert(checked.ok, 'what is not understood has a fault');
  const command = { name, idempotencyKey, input, mentions };
  const replay = await findReplay<ProposalRef>(context, command);
  if (!replay.ok) return replay;
  if (replay.value) return accept(replay.value);
  const reckoned = await reckon(await findPlaces(context), checked.value);
  const lines = reckoned.slice(0, LINES_MAX);
  const now = context.clock.now();
  const proposalNo = newDocumentNo('RP', now);
  return runStockCommand<ProposalRef>(context, command, async (tx) => {
    if (lines.length === 0) return refuse({ kind: 'NothingToReplenish' });
    const note = input.note?.trim() || null;
    await insertProposal(tx, context, { proposalNo, mode, note, lines }, now);
    return accept({ proposalNo });
  });
}
