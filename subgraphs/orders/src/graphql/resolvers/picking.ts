import { badInput, type ConnectionArgs } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { assignBatch } from '../../commands/picking/assign-batch.ts';
import { createBatch } from '../../commands/picking/create-batch.ts';
import { pickBatch } from '../../commands/picking/pick-batch.ts';
import { linesOfBatch, type BatchLine, type PickStop } from '../../commands/picking/read-batch.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import { findPickBatch, listPickBatches } from '../../queries/list-pick-batches.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  PickBatchResolvers,
  PickStopResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { ofOrder, refusedAt } from '../refused-at.ts';

export const pickingQuery: Pick<QueryResolvers, 'pickBatch' | 'pickBatches'> = {
  async pickBatch(_root, { batchNo }, context) {
    if (batchNo.trim() === '') throw badInput('请给出 batchNo / give a batchNo');
    return findPickBatch(context, batchNo);
  },
  pickBatches: (_root, args, context) => listPickBatches(context, args as ConnectionArgs),
};

export const pickingMutation: Pick<
  MutationResolvers,
  'pickBatchCreate' | 'pickBatchAssign' | 'pickBatchPick'
> = {
  async pickBatchCreate(_root, { input, idempotencyKey }, context) {
    const location = input.location.trim().toUpperCase();
    const { fulfilmentNos = null, picker = null } = input;
    const asked = {
      location,
      fulfilmentNos: fulfilmentNos ?? null,
      picker: picker?.trim() || null,
    };
    return payload(context, await createBatch(context, asked, idempotencyKey), 'fulfilmentNos');
  },
  async pickBatchAssign(_root, { input, idempotencyKey }, context) {
    const asked = { ...input, picker: input.picker ?? null };
    return payload(context, await assignBatch(context, asked, idempotencyKey));
  },
  pickBatchPick: async (_root, { input, idempotencyKey }, context) =>
    payload(context, await pickBatch(context, input, idempotencyKey)),
};

export const pickBatchObject: PickBatchResolvers = {
  location: ({ location }) => ({ code: location }),
  state: ({ state }) => state as never,
  picker: ({ picker }) => picker ?? null,
  doneAt: ({ doneAt }) => doneAt ?? null,
  stops: async ({ batchNo }, _args, { em }) => stopsOf(await linesOfBatch(em, batchNo)),
};

export const pickStop: PickStopResolvers = {
  product: ({ sku }) => ({ sku }),
  quantity: ({ lines }) => sum(lines.map(({ wanted }) => wanted)),
  picked: ({ lines }) => sum(lines.map(({ picked }) => picked)),
  parts: ({ lines }) => lines.map((line) => ({ ...line, quantity: line.wanted })),
};

/** One walk: zone by zone and shelf by shelf; what stands nowhere comes last. */
function stopsOf(lines: readonly BatchLine[]): PickStop[] {
  const bySku = Map.groupBy(lines, ({ sku }) => sku);
  const stops = [...bySku].map(([sku, own]) => ({
    zone: own[0]!.zone,
    bin: own[0]!.bin,
    sku,
    lines: own,
  }));
  const keyOf = ({ zone, bin, sku }: PickStop) => [zone ?? '\uFFFF', bin ?? '', sku] as const;
  return stops.sort((a, b) => compare(keyOf(a), keyOf(b)));
}

/** Shelf 2 before shelf 10. */
const collator = new Intl.Collator('en', { numeric: true });

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const order = text === b[index] ? 0 : collator.compare(text, b[index]!);
    if (order !== 0) return order;
  }
  return 0;
}

async function payload(
  context: Context,
  outcome: Outcome<{ readonly batchNo: string }, OrderRefusal>,
  orders = 'batchNo',
) {
  if (outcome.ok) {
    return { pickBatch: await findPickBatch(context, outcome.value.batchNo), userErrors: [] };
  }
  return { pickBatch: null, userErrors: refusedAt(context, outcome.refusals, ofOrder(orders)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
