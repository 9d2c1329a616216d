import { actorKey } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { StockRefusal } from '../../domain/refusals.ts';
import type { TransferChange, TransferVerdict } from '../../domain/transfer/decide-transfer.ts';
import type { TransferState, TransferStep } from '../../domain/transfer/transfer.ts';
import { transferStepped } from '../../events/transfer-contracts.ts';
import type { Mentions } from '../find-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { followOrigin } from './follow-origin.ts';
import { lockTransfer } from './lock-transfer.ts';
import { writeTransfer } from './write-transfer.ts';

/** A transfer that a command was about. */
export interface TransferRef {
  readonly transferNo: string;
}

interface Step {
  readonly name: string;
  readonly step: TransferStep;
  readonly input: { readonly transferNo: string; readonly reason?: string | null | undefined };
  readonly idempotencyKey: string;
  readonly now: Date;
  readonly mentions?: Mentions;
}

const NOBODY: Mentions = { skus: [], locations: [] };

/**
 * Takes a transfer one step further, once per idempotency key, with its fact and its event.
 *
 * `decide` is the rule; `post` holds, frees and moves units of the levels, which are locked after
 * the transfer. A refusal of either leaves no trace.
 */
export async function runTransferStep(
  context: StockContext,
  step: Step,
  decide: (transfer: TransferState) => TransferVerdict,
  post: (
    tx: EntityManager,
    transfer: TransferState,
    change: TransferChange,
  ) => Promise<Outcome<unknown, StockRefusal>>,
): Promise<StockOutcome<TransferRef>> {
  const { now, input } = step;
  const transferNo = input.transferNo.trim();
  const reason = input.reason?.trim() || null;
  const by = actorKey(context.actor);
  const command = { mentions: NOBODY, ...step };
  return runStockCommand<TransferRef>(context, command, async (tx) => {
    const stored = await lockTransfer(tx, transferNo);
    if (!stored) return refuse(unknownTransfer(transferNo));
    const decision = decide(stored.state);
    if (!decision.ok) return decision;
    const { after, fact: lines } = decision.value;
    const posted = await post(tx, stored.state, decision.value);
    if (!posted.ok) return posted;
    const taken = { step: step.step, by, at: now, reason, lines };
    await writeTransfer(tx, stored.id, after, taken);
    const { origin, originDocument } = stored;
    const event = { ...after, ...taken, origin, originDocument };
    await context.events.append(tx, [transferStepped(event)]);
    if (origin === 'NEAREST' && originDocument !== null) {
      const { movements } = decision.value;
      const arrival = { reference: originDocument, to: after.to, step: step.step, movements, now };
      await followOrigin(tx, context, arrival);
    }
    return accept({ transferNo });
  });
}

function unknownTransfer(transferNo: string) {
  const what = { zh: `调拨单 ${transferNo}`, en: `Transfer ${transferNo}` };
  return { kind: 'NotFound', field: ['input', 'transferNo'], what } as const;
}
