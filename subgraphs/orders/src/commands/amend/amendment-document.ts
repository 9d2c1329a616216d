import { actorKey, type EntityManager } from '@entresol/shared';
import { stockNeeds } from '../../domain/price-order.ts';
import type { AmendData } from '../../process/amend-data.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { coversOrder, isOutside, placesOf, type LockedOrder } from '../lock-order.ts';
import type { AskedAmendment, PlannedAmendment } from './plan-amendment.ts';

/** What is changed of which order, as it was seen, and why. */
export interface AmendOrder extends AskedAmendment {
  readonly orderNo: string;
  readonly reason: string;
  readonly expectedVersion: number;
}

/** What the process of an amendment needs to know, the same at every attempt. */
export function amendDataOf(
  context: WorkContext,
  order: LockedOrder,
  input: AmendOrder,
  planned: PlannedAmendment,
  revision: number,
): AmendData {
  const { lines, discounts, subtotalMinor, discountMinor, pointsMinor, totalMinor } = planned;
  const { order_no: orderNo, fulfilment_location: location } = order;
  const grown = stockNeeds(planned.grown);
  return {
    revision,
    version: order.version,
    reason: input.reason.trim(),
    after: { lines, discounts, subtotalMinor, discountMinor, pointsMinor, totalMinor },
    parts: planned.parts,
    // Its own, whatever became of an amendment before: a hold that was refused stays closed.
    grow:
      grown.length > 0
        ? { reference: `${orderNo}-A${revision}`, channel: order.channel, location, lines: grown }
        : null,
    shed: planned.given.map((part) => ({
      from: part.from,
      reference: `${orderNo}-X${revision}-${part.position}`,
      location: part.location,
      lines: part.lines,
    })),
    ...(planned.isPaid ? paidOf(context, order, input, planned) : {}),
  };
}

function paidOf(
  context: WorkContext,
  order: LockedOrder,
  input: AmendOrder,
  { before, pointsMinor, differenceMinor, shed, grown }: PlannedAmendment,
) {
  const pointsBefore = before.discounts
    .filter(({ source }) => source === 'POINTS')
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return {
    points: pointsBefore - pointsMinor,
    paid: {
      differenceMinor,
      taken: shed,
      grown: grown.map(({ lineNo, sku, quantity }) => ({ lineNo, sku, quantity })),
      // Who may not take cash cannot hand it out either: it stays due until staff pay it.
      paysCash: coversOrder(context.access.scope('payment:take'), placesOf(order), 'SELLING'),
      paidBackOutside: isOutside(order) && input.platformConsent === true,
    },
  };
}

/** Writes what was asked for and what it makes of the order; gives its number within the order. */
export async function insertDocument(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
  input: AmendOrder,
  planned: PlannedAmendment,
): Promise<number> {
  const { before, lines, discounts, totalMinor } = planned;
  const isPrice = input.lines.length + input.add.length === 0;
  const [row] = await tx.execute<{ revision: number }[]>(
    `insert into order_amendment (order_id, revision, kind, state, reason, before, after,
       difference_minor, actor, requested_at)
     select ?, coalesce(max(revision), 0) + 1, ?, 'IN_PROGRESS', ?, ?::jsonb, ?::jsonb, ?::bigint,
       ?, ?::timestamptz
     from order_amendment where order_id = ? returning revision`,
    [
      order.id,
      isPrice ? 'PRICE' : 'LINES',
      input.reason.trim(),
      JSON.stringify({
        lines: before.lines,
        discounts: before.discounts,
        totalMinor: Number(order.total_minor),
      }),
      JSON.stringify({ lines, discounts, totalMinor }),
      planned.differenceMinor,
      actorKey(context.actor),
      context.clock.now(),
      order.id,
    ],
  );
  return row!.revision;
}
