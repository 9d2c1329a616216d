import { coversStore, type Access } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkWanted, type TransferWanted } from '../../domain/transfer/check-wanted.ts';
import { canonicalCode } from '../../domain/level.ts';
import type { NearestPlan } from '../../domain/transfer/find-nearest.ts';
import { planNearest } from '../../queries/transfer/preview-nearest.ts';
import type { Mentions } from '../find-unknown.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { firstAnswer } from '../first-answer.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { holdOf } from './approve-transfer.ts';
import { holdUnits } from './hold-units.ts';
import { insertTransfers, type NewTransfer } from './insert-transfers.ts';
import type { ReservationStatus } from '../../domain/reservation.ts';
import { lockOrigin } from './cancel-nearest.ts';
import { newDocumentNo } from '../new-document-no.ts';

/** Transfers that a command made, by their numbers. */
export interface TransfersMade {
  readonly transferNos: readonly string[];
}

interface NearestRequest {
  readonly input: TransferWanted;
  readonly idempotencyKey: string;
  readonly originDocument: string | null;
}

const ATTEMPTS_MAX = 3;

/**
 * Asks the nearest places that can spare what is lacking, one transfer each, all in one.
 *
 * Where the caller may approve for a place, its transfer is approved and held at once. Units that
 * somebody takes between the plan and the hold are planned anew.
 */
export async function requestNearest(
  context: StockContext & { readonly access: Access },
  request: NearestRequest,
): Promise<StockOutcome<TransfersMade>> {
  const { input, idempotencyKey } = request;
  const checked = checkWanted(input);
  // Other subgraphs ask by a document of theirs, and have no key that could be at fault.
  if (!checked.ok) return refuseWithUnknown(context, checked.refusals, mentionsOf(input));
  const command = { name: 'transferNearestRequest', idempotencyKey, input };
  const replay = await firstAnswer<TransfersMade>(context, command);
  if (!replay.ok) return replay;
  if (replay.value) return accept(replay.value);
  const to = canonicalCode(input.to);
  for (let attempt = 1; ; attempt += 1) {
    const plan = await planNearest(context, { to, wanted: checked.value });
    const [missing, ...more] = plan && !input.partial ? plan.missing.map(noSource) : [];
    // Unknown codes come first: the command refuses them before it asks for a plan's transfers.
    const made = await runStockCommand<TransfersMade>(
      context,
      { ...command, mentions: mentionsOf(input) },
      async (tx) => {
        if (missing) return refuse(missing, ...more);
        if (!plan || plan.parts.length === 0) return refuse(...nothingOf(checked.value));
        return makeTransfers(tx, context, { request, to, plan });
      },
    );
    const isRaced = !made.ok && made.refusals[0].kind === 'InsufficientStock';
    if (!isRaced || attempt >= ATTEMPTS_MAX) return made;
  }
}

async function makeTransfers(
  tx: EntityManager,
  context: StockContext & { readonly access: Access },
  {
    request,
    to,
    plan,
  }: { readonly request: NearestRequest; readonly to: string; readonly plan: NearestPlan },
): Promise<StockOutcome<TransfersMade>> {
  const now = context.clock.now();
  const { input, originDocument } = request;
  const ended = originDocument === null ? null : await endedOrigin(tx, originDocument);
  if (ended) return refuse(ended);
  const mayApprove = context.access.scope('transfer:approve');
  const transfers = plan.parts.map(({ from, lines }): NewTransfer => {
    const isApproved = mayApprove !== null && coversStore(mayApprove, from);
    const reason = input.reason?.trim() || null;
    const common = { from, to, origin: 'NEAREST', originDocument, reason } as const;
    return { ...common, transferNo: newDocumentNo('TR', now), isApproved, lines };
  });
  const held = transfers.filter(({ isApproved }) => isApproved);
  if (held.length > 0) {
    const holds = held.map((transfer) => holdOf(transfer, transfer.lines));
    const outcome = await holdUnits(tx, context, holds, now);
    if (!outcome.ok) return outcome;
  }
  await insertTransfers(tx, context, transfers, now);
  return accept({ transferNos: transfers.map(({ transferNo }) => transferNo) });
}

/** An order that ended before its transfers were asked for has left a tombstone. */
async function endedOrigin(tx: EntityManager, reference: string) {
  await lockOrigin(tx, reference);
  const [hold] = await tx.execute<{ status: ReservationStatus }[]>(
    `select status from reservation where reference = ?`,
    [reference],
  );
  if (!hold || hold.status === 'ACTIVE') return null;
  return { kind: 'ReservationClosed', reference, status: hold.status } as const;
}

function noSource(line: { sku: string; quantity: number; available: number }) {
  const { sku, quantity: requested, available } = line;
  return {
    kind: 'NoTransferSource',
    field: ['input', 'lines'],
    sku,
    requested,
    available,
  } as const;
}

function nothingOf(wanted: readonly { sku: string; quantity: number }[]) {
  const [first, ...rest] = wanted.map((line) => noSource({ ...line, available: 0 }));
  return [first!, ...rest] as const;
}

function mentionsOf({ to, lines }: TransferWanted): Mentions {
  return {
    locations: [{ code: canonicalCode(to), field: ['input', 'to'] }],
    skus: lines.map(({ sku }, index) => ({
      code: canonicalCode(sku),
      field: ['input', 'lines', String(index), 'sku'],
    })),
  };
}
