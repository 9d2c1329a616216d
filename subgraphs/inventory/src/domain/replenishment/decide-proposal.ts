import { refuse, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { levelText } from '../level.ts';
import { invalid, type InvalidInput } from '../refusals.ts';
import { checkStep, type DocumentRefusal } from '../transfer/transfer-refusals.ts';
import type { ProposalStatus } from './proposal.ts';

/** A line of a proposal as its rules see it. */
export interface ProposalLineState {
  readonly id: string;
  readonly sku: string;
  readonly from: string | null;
  readonly to: string;
  readonly proposed: number;
  readonly approved: number | null;
}

/** A proposal as its rules see it. */
export interface ProposalState {
  readonly proposalNo: string;
  readonly status: ProposalStatus;
  readonly version: number;
  readonly lines: readonly ProposalLineState[];
}

/** What stands against a step of a proposal. */
export function checkProposalStep(
  proposal: ProposalState,
  allowed: readonly ProposalStatus[],
  expectedVersion: number,
): readonly DocumentRefusal[] {
  const field = ['input', 'proposalNo'];
  const document = { ...proposal, field, documentNo: proposal.proposalNo };
  return checkStep<ProposalStatus>(document, allowed, expectedVersion);
}

/** Agrees to a proposal, with other quantities for the lines that are named. */
export function decideProposalApproval(
  proposal: ProposalState,
  named: readonly { readonly id: string | null; readonly quantity: number }[],
  expectedVersion: number,
): Outcome<readonly ProposalLineState[], DocumentRefusal | InvalidInput> {
  const [blocked, ...more] = checkProposalStep(proposal, ['PROPOSED'], expectedVersion);
  if (blocked) return refuse(blocked, ...more);
  const known = new Set(proposal.lines.map(({ id }) => id));
  const strangers = named.flatMap(({ id }, index) => {
    if (id !== null && known.has(id)) return [];
    const field = ['input', 'lines', String(index), 'id'];
    return [invalid(field, '建议单中没有该明细。', 'The proposal has no such line.')];
  });
  const quantities = new Map(named.map(({ id, quantity }) => [id, quantity]));
  const lines = proposal.lines.map((line) => ({
    ...line,
    approved: quantities.get(line.id) ?? line.proposed,
  }));
  const isNothing = lines.every(({ approved }) => approved === 0);
  const zh = '所有明细均为 0，请改为驳回。';
  const refusals = [
    ...strangers,
    ...(isNothing ? [invalid(['input', 'lines'], zh, 'Nothing is left: reject it instead.')] : []),
  ];
  return refuseIfAny(refusals, lines);
}

/**
 * Takes for each line what is still available at its source, in order of the lines.
 *
 * Stock has moved since the proposal: whoever is short gets less, never more than there is, and
 * the line says how much. What is to be bought is not short of anything.
 */
export function takeAvailable(
  lines: readonly ProposalLineState[],
  available: ReadonlyMap<string, number>,
): readonly (ProposalLineState & { readonly executed: number })[] {
  const left = new Map(available);
  return lines.map((line) => {
    const { sku, from, approved } = line;
    if (from === null) return { ...line, executed: approved ?? 0 };
    const text = levelText({ sku, location: from });
    const executed = Math.max(0, Math.min(approved ?? 0, left.get(text) ?? 0));
    left.set(text, (left.get(text) ?? 0) - executed);
    return { ...line, executed };
  });
}
