import { fromGlobalId } from '@entresol/shared';
import type { OrderRefusal } from '../domain/refusals.ts';
import {
  StockConsumeDocument,
  StockReleaseDocument,
  StockSplitDocument,
  type StockConsumeMutation,
} from '../remote/generated.ts';
import type { ProcessKind } from '../domain/process-kinds.ts';
import { giveTransfersUp } from './transfer-steps.ts';
import type { StepResult } from './perform-step.ts';
import type { ProcessRecord } from './process-record.ts';
import { heldReferences, releasableReferences, splitsOf } from './stock-references.ts';
import type { WorkContext } from './work-context.ts';

/** Steps that go through everything an order holds. */
export type HoldStep = 'SPLIT_STOCK' | 'RELEASE_STOCK' | 'CONSUME_STOCK';

/** Nobody has been promised anything yet: the order goes on at other places, or ends. */
const MAY_BE_REFUSED: ReadonlySet<ProcessKind> = new Set<ProcessKind>(['SUBMIT', 'ALLOCATE']);

/** Does one step with all that an order holds; each call is idempotent by its reference. */
export async function performStockStep(
  context: WorkContext,
  record: ProcessRecord,
  step: HoldStep,
): Promise<StepResult> {
  switch (step) {
    case 'SPLIT_STOCK':
      return splitStock(context, record);
    case 'RELEASE_STOCK':
      return releaseStock(context, record);
    case 'CONSUME_STOCK':
      return consumeStock(context, record);
    default:
      return step satisfies never;
  }
}

async function splitStock(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  for (const variables of splitsOf(record)) {
    const options = optionsOf(context);
    const data = await context.call('inventory', StockSplitDocument, variables, options);
    const codes = data.stockReservationSplit.userErrors.map(({ code }) => code);
    if (codes.length === 0) continue;
    // A twin of this call is being worked on: its answer is not known yet. What has left, or is
    // not there, is divided off in the end.
    if (codes.includes('IN_PROGRESS') || !MAY_BE_REFUSED.has(record.kind)) {
      throw new Error(`not divided: ${codes.join(', ')}`);
    }
    context.log.warn({ orderNo: record.orderNo, codes }, 'what is held cannot be divided');
    return { ok: false, refusals: [{ kind: 'Unavailable' }] };
  }
  return { ok: true, facts: [] };
}

async function releaseStock(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  for (const reference of await releasableReferences(context.em, record)) {
    const variables = { reference };
    const options = optionsOf(context);
    const data = await context.call('inventory', StockReleaseDocument, variables, options);
    const codes = data.stockRelease.userErrors.map(({ code }) => code);
    if (codes.length > 0) throw new Error(`${reference} is not released: ${codes.join(', ')}`);
  }
  await giveTransfersUp(context, record);
  return { ok: true, facts: [{ fact: 'STOCK_RELEASED' }] };
}

async function consumeStock(context: WorkContext, record: ProcessRecord): Promise<StepResult> {
  const references = await heldReferences(context.em, record);
  for (const [index, reference] of references.entries()) {
    // Once one place has sold, the order is on its way: the others follow whatever their lots say.
    const variables = { reference, hasLeft: index > 0 };
    const options = optionsOf(context);
    const data = await context.call('inventory', StockConsumeDocument, variables, options);
    const { userErrors } = data.stockConsume;
    if (userErrors.length === 0) continue;
    // What one place has sold already is not undone because another one cannot.
    if (index > 0) throw new Error(`${reference} of ${record.orderNo} cannot be sold`);
    const held = { orderNo: record.orderNo, reservation: reference };
    return { ok: false, refusals: userErrors.map((it) => notSold(it, held)) };
  }
  return { ok: true, facts: [] };
}

/** What is held and cannot be sold stays so until somebody acts: the same again would not pass. */
function notSold(
  refusal: StockConsumeMutation['stockConsume']['userErrors'][number],
  held: { readonly orderNo: string; readonly reservation: string },
): OrderRefusal {
  if (refusal.code === 'RESERVATION_CLOSED') return { kind: 'HoldClosed', ...held };
  if (refusal.__typename !== 'InsufficientStockError') return { kind: 'Unavailable' };
  const { sku, locationId, requested, available } = refusal;
  const location = fromGlobalId('Location', locationId) ?? locationId;
  return { kind: 'InsufficientStock', sku, location, requested, available, isHeld: true };
}

function optionsOf(context: WorkContext) {
  return { timeoutMs: context.workshop.config.callTimeoutMs, requestId: context.requestId };
}
