import assert from 'node:assert';
import { fromGlobalId, transactionally } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { MoveStep } from '../domain/step-families.ts';
import {
  StockConsumeDocument,
  StockHoldWriteOffDocument,
  StockReleaseDocument,
  StockReserveDocument,
  type StockReserveMutation,
} from '../remote/generated.ts';
import { claimPlace } from '../commands/fulfilment/begin-move.ts';
import type { StepResult } from './perform-step.ts';
import type { MoveData } from './move-data.ts';
import type { ProcessRecord } from './process-record.ts';
import type { WorkContext } from './work-context.ts';

/** What a process that moves a part of an order carries. */
export function moveOf(record: ProcessRecord): MoveData {
  assert(record.data.move, `process ${record.id} carries its move`);
  return record.data.move;
}

/** Does one of these steps elsewhere; each call is idempotent by its reference. */
export async function performMoveStep(
  context: WorkContext,
  record: ProcessRecord,
  step: MoveStep,
): Promise<StepResult> {
  switch (step) {
    case 'CONSUME_SENT':
      return consumeSent(context, record);
    case 'TAKE_OFF_HOLD':
      return takeOffHold(context, record);
    case 'HOLD_ELSEWHERE':
      return holdElsewhere(context, record);
    case 'RELEASE_MOVED':
      return releaseMoved(context, record);
    default:
      return step satisfies never;
  }
}

/** The goods have left: this is done sooner or later, and no lot's last day stands in its way. */
async function consumeSent(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  for (const { reference } of record.data.handOver ?? []) {
    const variables = { reference, hasLeft: true };
    const options = optionsOf(context);
    const data = await context.call('inventory', StockConsumeDocument, variables, options);
    const codes = data.stockConsume.userErrors.map(({ code }) => code);
    if (codes.length > 0) throw new Error(`${reference} is not sold: ${codes.join(', ')}`);
  }
  return { ok: true, facts: [] };
}

/** Nothing stands in its way in the end: the units are the order's own. */
async function takeOffHold(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  assert(record.data.offHold, `process ${record.id} carries what it takes off`);
  const { reference, isMissing } = record.data.offHold;
  const variables = { reference };
  const options = optionsOf(context);
  const { userErrors } = isMissing
    ? (await context.call('inventory', StockHoldWriteOffDocument, variables, options))
        .stockHoldWriteOff
    : (await context.call('inventory', StockReleaseDocument, variables, options)).stockRelease;
  const codes = userErrors.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`${reference} stays held: ${codes.join(', ')}`);
  return { ok: true, facts: [{ fact: isMissing ? 'UNITS_WRITTEN_OFF' : 'STOCK_RELEASED' }] };
}

async function holdElsewhere(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  const { locations, references, lines, channel = null, replaces = null } = moveOf(record);
  const location = locations[0]!;
  const reference = references.at(-1)!;
  const wanted = lines.map(({ sku, quantity, pool = null }) => {
    return { sku, quantity, location, pool, presale: false };
  });
  const variables = { input: { reference, expiresAt: null, lines: wanted, channel, replaces } };
  const options = optionsOf(context);
  const { stockReserve } = await context.call(
    'inventory',
    StockReserveDocument,
    variables,
    options,
  );
  const codes = stockReserve.userErrors.map(({ code }) => code);
  if (codes.length === 0) return { ok: true, facts: [] };
  // A twin of this call is being worked on: its answer is not known yet.
  if (codes.includes('IN_PROGRESS')) throw new Error('twin');
  return { ok: false, refusals: stockReserve.userErrors.map(notHeld) };
}

function notHeld(
  refusal: StockReserveMutation['stockReserve']['userErrors'][number],
): OrderRefusal {
  if (refusal.__typename !== 'InsufficientStockError') return { kind: 'Unavailable' };
  const { sku, locationId, requested, available } = refusal;
  const location = fromGlobalId('Location', locationId) ?? locationId;
  const field = ['input', 'location'];
  return { kind: 'InsufficientStock', sku, location, requested, available, field };
}

/** Gives back all that the part held or tried to hold, but for where it is held now. */
async function releaseMoved(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  for (const reference of givenBack(record)) {
    const variables = { reference };
    const options = optionsOf(context);
    const data = await context.call('inventory', StockReleaseDocument, variables, options);
    const codes = data.stockRelease.userErrors.map(({ code }) => code);
    if (codes.length > 0) throw new Error(`${reference} is not released: ${codes.join(', ')}`);
  }
  return { ok: true, facts: [] };
}

function givenBack(record: ProcessRecord): readonly string[] {
  const { references, replaces } = moveOf(record);
  const { noPlace, keepsHold } = record.data.facts;
  if (record.state === 'RUNNING' && noPlace !== true) return references.slice(0, -1);
  return keepsHold === true ? references.filter((it) => it !== replaces) : references;
}

/** Where a part is to be held next, should this place not have it either; null when nowhere. */
export function nextMove(
  { kind, state, step, data }: ProcessRecord,
  refusals: readonly OrderRefusal[],
): MoveData | null {
  if (kind !== 'REROUTE' || state !== 'RUNNING' || step !== 'HOLD_ELSEWHERE') return null;
  const { move } = data;
  if (!move || refusals.length === 0 || move.locations.length < 2) return null;
  const [, ...locations] = move.locations;
  const attempt = move.attempt + 1;
  const reference = `${move.fulfilmentNo}-A${attempt}`;
  return { ...move, locations, attempt, references: [...move.references, reference] };
}

/**
 * Goes on with a part at its next place that has room, under a reference of its own.
 *
 * Null when the lease was lost, NONE when all places that are left are full.
 */
export async function moveOn(
  context: WorkContext,
  record: ProcessRecord,
  next: MoveData,
): Promise<ProcessRecord | null | 'NONE'> {
  const now = context.clock.now();
  const outcome = await transactionally<ProcessRecord | null | 'NONE'>(context.em, async (tx) => {
    const { openOrdersMax = null } = next;
    const claim = { places: next.locations, openOrdersMax };
    const locations = await claimPlace(tx, next.fulfilmentNo, claim);
    if (locations.length === 0) return accept('NONE');
    const data = { ...record.data, move: { ...next, locations } };
    const leased = await tx.execute(
      `update order_process set data = ?::jsonb, attempts = 1, lease_until = ?,
         next_attempt_at = ?, last_error = null
       where id = ? and lease_token = ? and ended_at is null returning 1`,
      [
        JSON.stringify(data),
        new Date(now.getTime() + context.workshop.config.leaseMs),
        now,
        record.id,
        record.leaseToken,
      ],
    );
    return accept(leased.length > 0 ? { ...record, data, attempts: 1 } : null);
  });
  return outcome.ok ? outcome.value : null;
}

function optionsOf(context: WorkContext) {
  return { timeoutMs: context.workshop.config.callTimeoutMs, requestId: context.requestId };
}
