import type { AmendOrder } from '../commands/amend/amendment-document.ts';
import {
  amendForbids,
  planAmendment,
  priceAdded,
  type PlannedAmendment,
} from '../commands/amend/plan-amendment.ts';
import { readPlaced } from '../commands/amend/read-placed.ts';
import { textRefusals, versionRefusal } from '../commands/desk/change-at-desk.ts';
import { coversOrder, orderNotFound, placesOf, readOrder } from '../commands/lock-order.ts';
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
  if (!order || !coversOrder(scope, placesOf(order), 'SELLING')) {
    return { currency: 'CNY', plan: null, refusals: [orderNotFound(input.orderNo)] };
  }
  const { currency } = order;
  // What cannot be amended at all is not asked how, as by `amendOrder`.
  const state = versionRefusal(order, input) ?? amendForbids(order);
  const formal = [...textRefusals('reason', input.reason), state];
  const wrong = formal.filter((refusal) => refusal !== null);
  if (wrong.length > 0) return { currency, plan: null, refusals: wrong };
  const added = await priceAdded(context, order, await readPlaced(context.em, order), input);
  if (!added.ok) return { currency, plan: null, refusals: added.refusals };
  const planned = await planAmendment(context.em, order, input, added.value);
  return planned.ok
    ? { currency, plan: planned.value, refusals: [] }
    : { currency, plan: null, refusals: planned.refusals };
}
