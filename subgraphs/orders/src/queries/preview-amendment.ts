import { amendableRefusals } from '../commands/amend/amend-order.ts';
import type { AmendOrder } from '../commands/amend/amendment-document.ts';
import {
  planAmendment,
  priceAdded,
  type PlannedAmendment,
} from '../commands/amend/plan-amendment.ts';
import { readPlaced } from '../commands/amend/read-placed.ts';
import { readOrder } from '../commands/lock-order.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from '../process/work-context.ts';

/** What an amendment would make of an order, or why it would be refused. */
export interface PreviewedAmendment {
  readonly currency: string;
  readonly plan: PlannedAmendment | null;
  readonly refusals: readonly OrderRefusal[];
}

/** Decides an amendment as `amendOrder` does, and writes nothing; stock is not asked for. */
export async function previewAmendment(
  context: WorkContext,
  input: AmendOrder,
): Promise<PreviewedAmendment> {
  const scope = context.access.require('order:amend');
  if (input.prices.length > 0) context.access.require('order:price');
  const order = await readOrder(context.em, input.orderNo);
  const wrong = amendableRefusals(scope, order, input);
  if (!order || wrong.length > 0) return { currency: 'CNY', plan: null, refusals: wrong };
  const { currency } = order;
  const added = await priceAdded(context, order, await readPlaced(context.em, order), input);
  if (!added.ok) return { currency, plan: null, refusals: added.refusals };
  const planned = await planAmendment(context.em, order, input, added.value);
  return planned.ok
    ? { currency, plan: planned.value, refusals: [] }
    : { currency, plan: null, refusals: planned.refusals };
}
