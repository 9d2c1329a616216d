import {
  PointsReturnDocument,
  StockReleaseDocument,
  StockReserveDocument,
  StockSplitDocument,
} from '../remote/generated.ts';
import type { AmendStep } from '../domain/step-families.ts';
import { amendOf } from './amend-ends.ts';
import type { StepResult } from './perform-step.ts';
import type { ProcessRecord } from './process-record.ts';
import { restateRefusals } from './restate-refusals.ts';
import type { WorkContext } from './work-context.ts';

type Answer = { readonly userErrors: readonly { readonly code: string }[] };

/** Does one step of an amendment elsewhere; each is idempotent by references of its own. */
export async function performAmendStep(
  context: WorkContext,
  record: ProcessRecord,
  step: AmendStep,
): Promise<StepResult> {
  switch (step) {
    case 'GROW_STOCK':
      return grow(context, record);
    case 'UNGROW_STOCK':
      return release(context, amendOf(record).grow!.reference);
    case 'SHED_STOCK':
      return shed(context, record);
    case 'UNSPEND_POINTS':
      return unspend(context, record);
    default:
      return step satisfies never;
  }
}

async function grow(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  const { reference, location, lines, channel = null } = amendOf(record).grow!;
  const wanted = lines.map(({ sku, quantity }) => ({ sku, quantity, location, presale: false }));
  const variables = { input: { reference, expiresAt: null, lines: wanted, channel } };
  const data = await context.call('inventory', StockReserveDocument, variables, optionsOf(context));
  const { userErrors } = data.stockReserve;
  if (userErrors.length === 0) return { ok: true, facts: [{ fact: 'STOCK_RESERVED' }] };
  // A twin of this call is being worked on: its answer is not known yet.
  if (userErrors.some(({ code }) => code === 'IN_PROGRESS')) throw new Error('twin');
  const totals = { location, discountMinor: 0, totalMinor: 0 };
  return { ok: false, refusals: restateRefusals(userErrors, totals as never) };
}

/** Divides what is no longer needed from its hold, and gives it back; or a hold whole. */
async function shed(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  const { shed: parts, releases } = amendOf(record);
  for (const { from, reference, location, lines } of parts) {
    if (from === reference) {
      await release(context, reference);
      continue;
    }
    const given = lines.map(({ sku, quantity }) => ({ sku, quantity, location }));
    const variables = { input: { reference: from, parts: [{ reference, lines: given }] } };
    const data = await context.call('inventory', StockSplitDocument, variables, optionsOf(context));
    certain(data.stockReservationSplit);
    await release(context, reference);
  }
  if (releases) await release(context, releases);
  return { ok: true, facts: [{ fact: 'STOCK_RELEASED' }] };
}

/** Gives back the points that were spent on what is no longer bought. */
async function unspend(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  const { revision, points = 0 } = amendOf(record);
  const reference = `${record.orderNo}-X${revision}`;
  const variables = { input: { reference, orderNo: record.orderNo, points } };
  const data = await context.call('members', PointsReturnDocument, variables, optionsOf(context));
  certain(data.pointsReturn);
  return { ok: true, facts: [{ fact: 'POINTS_RELEASED', reason: reference }] };
}

async function release(context: WorkContext, reference: string): Promise<StepResult> {
  const variables = { reference };
  const data = await context.call('inventory', StockReleaseDocument, variables, optionsOf(context));
  certain(data.stockRelease);
  return { ok: true, facts: [] };
}

function certain({ userErrors }: Answer): void {
  const codes = userErrors.map(({ code }) => code);
  if (codes.length > 0) throw new Error(`refused what cannot be refused: ${codes.join(', ')}`);
}

function optionsOf(context: WorkContext) {
  return { timeoutMs: context.workshop.config.callTimeoutMs, requestId: context.requestId };
}
