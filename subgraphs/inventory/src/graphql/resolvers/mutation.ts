import { belowInput, type UserErrorFields } from '@entresol/shared';
import { adjustStock } from '../../commands/adjust-stock.ts';
import { bulkPostStock } from '../../commands/bulk-post-stock.ts';
import { consumeStock } from '../../commands/consume-stock.ts';
import { receiveStock } from '../../commands/receive-stock.ts';
import { releaseStock } from '../../commands/release-stock.ts';
import { reserveStock } from '../../commands/reserve-stock.ts';
import { returnStock } from '../../commands/return-stock.ts';
import { splitReservation } from '../../commands/split-reservation.ts';
import { writeOffHold } from '../../commands/write-off-hold.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { requireStore } from '../require-store.ts';
import { front } from './front.ts';
import { hold } from './hold.ts';
import { reconciliation } from './reconciliation.ts';
import { ownership } from './ownership.ts';
import { levelsPayload, reservationPayload, userErrors } from './payloads.ts';

function ofInput<Payload extends { readonly userErrors: readonly UserErrorFields[] }>(
  payload: Payload,
) {
  return { ...payload, userErrors: belowInput(payload.userErrors) };
}

export const mutation: MutationResolvers = {
  ...ownership.mutation,
  ...hold.mutation,
  ...front.mutation,
  ...reconciliation.mutation,
  async stockReceive(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:receive', input.location);
    return levelsPayload(context, await receiveStock(context, { input, idempotencyKey }));
  },
  async stockAdjust(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:adjust', input.location);
    return levelsPayload(context, await adjustStock(context, { input, idempotencyKey }));
  },
  async stockBulkPost(_root, { input, idempotencyKey }, context) {
    const locations = new Set(input.map(({ location }) => location));
    for (const location of locations) requireStore(context, 'import:run', location);
    const outcome = await bulkPostStock(context, { input, idempotencyKey });
    if (outcome.ok) return { posted: outcome.value, userErrors: [] };
    return { posted: null, userErrors: userErrors(context, outcome.refusals) };
  },
  async stockReserve(_root, { input }, context) {
    return ofInput(await reservationPayload(context, await reserveStock(context, input)));
  },
  async stockRelease(_root, { reference }, context) {
    return reservationPayload(context, await releaseStock(context, reference));
  },
  async stockConsume(_root, { reference, hasLeft }, context) {
    return reservationPayload(context, await consumeStock(context, { reference, hasLeft }));
  },
  async stockReservationSplit(_root, { input }, context) {
    return ofInput(await reservationPayload(context, await splitReservation(context, input)));
  },
  async stockHoldWriteOff(_root, { reference }, context) {
    return reservationPayload(context, await writeOffHold(context, reference));
  },
  async stockReturn(_root, { input }, context) {
    return ofInput(await levelsPayload(context, await returnStock(context, input)));
  },
};
