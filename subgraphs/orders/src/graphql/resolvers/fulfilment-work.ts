import type { Outcome } from '@entresol/shared/outcome';
import { acceptMany } from '../../commands/fulfilment/accept-many.ts';
import { cancelFulfilment } from '../../commands/fulfilment/cancel-fulfilment.ts';
import { collectFulfilment } from '../../commands/fulfilment/collect-fulfilment.ts';
import { deliverParcel } from '../../commands/fulfilment/deliver-parcel.ts';
import {
  acceptFulfilment,
  packFulfilment,
  pickFulfilment,
  prioritizeFulfilment,
  readyFulfilment,
} from '../../commands/fulfilment/prepare-fulfilment.ts';
import {
  rejectFulfilment,
  rerouteFulfilment,
} from '../../commands/fulfilment/reject-fulfilment.ts';
import { reportShortage } from '../../commands/fulfilment/report-shortage.ts';
import { shipMany } from '../../commands/fulfilment/ship-many.ts';
import { shipParcel } from '../../commands/fulfilment/ship-parcel.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { Context } from '../context.ts';
import type {
  FulfilmentOrderResolvers,
  MutationResolvers,
  ParcelResolvers,
} from '../generated/resolvers.ts';
import { ofOrder, only, refusedAt, type Place } from '../refused-at.ts';
import { fulfilmentAfter } from '../visible-fulfilment.ts';

type Work =
  | 'fulfilmentOrderAccept'
  | 'fulfilmentOrderBulkAccept'
  | 'fulfilmentOrderReject'
  | 'fulfilmentOrderReroute'
  | 'fulfilmentOrderPick'
  | 'fulfilmentOrderReportShortage'
  | 'fulfilmentOrderCancel'
  | 'fulfilmentOrderPack'
  | 'fulfilmentOrderPrioritize'
  | 'fulfilmentOrderReady'
  | 'fulfilmentOrderCollect'
  | 'parcelShip'
  | 'parcelBulkShip'
  | 'parcelDeliver';

export const fulfilmentMutation: Pick<MutationResolvers, Work> = {
  fulfilmentOrderAccept: async (_root, { input, idempotencyKey }, context) =>
    worked(context, await acceptFulfilment(context, seen(input), idempotencyKey)),
  async fulfilmentOrderBulkAccept(_root, { input, idempotencyKey }, context) {
    const outcome = await acceptMany(context, input.map(seen), idempotencyKey);
    if (!outcome.ok) return { userErrors: errors(context, outcome.refusals) };
    const rows = outcome.value.map(async ({ fulfilmentNo, refusals }, index) => ({
      fulfilmentNo,
      fulfilmentOrder: refusals.length > 0 ? null : await fulfilmentAfter(context, fulfilmentNo),
      userErrors: refusedAt(context, refusals, (path) => [String(index), ...ofFulfilment(path)]),
    }));
    return { rows: await Promise.all(rows), userErrors: [] };
  },
  fulfilmentOrderReject: async (_root, { input, idempotencyKey }, context) =>
    worked(
      context,
      await rejectFulfilment(context, { ...seen(input), reason: input.reason }, idempotencyKey),
    ),
  async fulfilmentOrderReroute(_root, { input, idempotencyKey }, context) {
    const location = input.location?.trim().toUpperCase() ?? null;
    const asked = { ...seen(input), location };
    return worked(context, await rerouteFulfilment(context, asked, idempotencyKey));
  },
  fulfilmentOrderPick: async (_root, { input, idempotencyKey }, context) =>
    worked(
      context,
      await pickFulfilment(context, { ...seen(input), lines: input.lines }, idempotencyKey),
    ),
  async fulfilmentOrderReportShortage(_root, { input, idempotencyKey }, context) {
    const asked = { ...seen(input), lines: input.lines, policy: input.policy };
    return worked(context, await reportShortage(context, asked, idempotencyKey));
  },
  async fulfilmentOrderCancel(_root, { input, idempotencyKey }, context) {
    const asked = { ...seen(input), reason: input.reason };
    return worked(context, await cancelFulfilment(context, asked, idempotencyKey));
  },
  fulfilmentOrderPack: async (_root, { input, idempotencyKey }, context) =>
    worked(context, await packFulfilment(context, seen(input), idempotencyKey)),
  async fulfilmentOrderPrioritize(_root, { input, idempotencyKey }, context) {
    const { urgent } = input;
    const asked = { ...seen(input), urgent, promisedAt: input.promisedAt ?? null };
    return worked(context, await prioritizeFulfilment(context, asked, idempotencyKey));
  },
  fulfilmentOrderReady: async (_root, { input, idempotencyKey }, context) =>
    worked(context, await readyFulfilment(context, seen(input), idempotencyKey)),
  fulfilmentOrderCollect: async (_root, { input, idempotencyKey }, context) =>
    worked(
      context,
      await collectFulfilment(
        context,
        {
          ...seen(input),
          code: input.code,
          ...(input.lotReason == null ? {} : { lotReason: input.lotReason }),
        },
        idempotencyKey,
      ),
    ),
  async parcelShip(_root, { input, idempotencyKey }, context) {
    const parts = input.parts.map((part) => ({ ...part, lines: part.lines ?? null }));
    const outcome = await shipParcel(context, { ...input, parts }, idempotencyKey);
    return parcelPayload(context, outcome, ofOrder('parts'));
  },
  async parcelBulkShip(_root, { input, idempotencyKey }, context) {
    const list = { rows: input.rows ?? null, csv: input.csv ?? null };
    const outcome = await shipMany(context, list, idempotencyKey);
    if (!outcome.ok) return { userErrors: errors(context, outcome.refusals) };
    const rows = outcome.value.map(async ({ parcelNo, refusals, ...row }) => ({
      ...row,
      parcel: parcelNo === null ? null : await context.loaders.parcelByNo.load(parcelNo),
      userErrors: refusedAt(context, refusals, rowOf(list.rows === null, row.row - 1)),
    }));
    const rejected = outcome.value.filter(({ parcelNo }) => parcelNo === null).length;
    return { rows: await Promise.all(rows), rejected, userErrors: [] };
  },
  parcelDeliver: async (_root, { input, idempotencyKey }, context) =>
    parcelPayload(
      context,
      await deliverParcel(context, input, idempotencyKey),
      ofOrder('parcelNo'),
    ),
};

export const fulfilmentParts: Pick<FulfilmentOrderResolvers, 'collectionCode' | 'parcels'> = {
  async collectionCode({ fulfilmentNo, order, state }, _args, { access, loaders }) {
    const scope = access.scope('order:read');
    if (scope?.kind !== 'SELF' || state !== 'READY_FOR_PICKUP') return null;
    const sold = await loaders.orderById.load(Number(order.id));
    if (sold?.memberNo !== scope.id) return null;
    return (await loaders.codeByFulfilment.load(fulfilmentNo))?.code ?? null;
  },
  parcels: async ({ fulfilmentNo }, _args, { loaders }) => [
    ...(await loaders.parcelsByFulfilment.load(fulfilmentNo)),
  ],
};

export const parcel: ParcelResolvers = {
  location: ({ parcel: { location } }) => ({ code: location }),
  parcelNo: ({ parcel: { parcelNo } }) => parcelNo,
  carrier: ({ parcel: { carrier } }) => carrier,
  trackingNo: ({ parcel: { trackingNo } }) => trackingNo,
  state: ({ parcel: { state } }) => state as never,
  lines: ({ lines }) => [...lines],
  shippedAt: ({ parcel: { shippedAt } }) => shippedAt,
  deliveredAt: ({ parcel: { deliveredAt } }) => deliveredAt ?? null,
};

function seen(input: { fulfilmentNo: string; expectedVersion?: number | null | undefined }) {
  return { fulfilmentNo: input.fulfilmentNo, expectedVersion: input.expectedVersion ?? null };
}

type Done = Outcome<{ readonly fulfilmentNo: string }, OrderRefusal>;

async function worked(context: Context, outcome: Done) {
  if (!outcome.ok) return { userErrors: errors(context, outcome.refusals) };
  const fulfilmentOrder = await fulfilmentAfter(context, outcome.value.fulfilmentNo);
  return { fulfilmentOrder, userErrors: [] };
}

async function parcelPayload(
  context: Context,
  outcome: Outcome<{ readonly parcelNo: string }, OrderRefusal>,
  place: Place,
) {
  if (!outcome.ok) return { userErrors: refusedAt(context, outcome.refusals, place) };
  return { parcel: await context.loaders.parcelByNo.load(outcome.value.parcelNo), userErrors: [] };
}

const ofFulfilment = ofOrder('fulfilmentNo');

/** A row of a list, or the text that it stands in. */
function rowOf(isText: boolean, index: number): Place {
  if (isText) return () => ['csv'];
  const row = ['rows', String(index)];
  return (path) => [...row, ...only('fulfilmentNo', 'carrier', 'trackingNo')(path)];
}

function errors(context: Context, refusals: readonly OrderRefusal[]) {
  return refusedAt(context, refusals, ofFulfilment);
}
