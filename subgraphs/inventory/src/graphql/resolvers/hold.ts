import { coversStore, type Scope } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import { amendReservation, moveReservation } from '../../commands/amend-reservation.ts';
import { cartDeadline, holdByHand, releaseHold } from '../../commands/hold-by-hand.ts';
import type { StockOutcome } from '../../commands/run-stock-command.ts';
import type { ReservationState } from '../../domain/reservation.ts';
import { findReservation } from '../../queries/find-reservation.ts';
import { listHolds } from '../../queries/list-holds.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  StockHoldLineResolvers,
  StockHoldResolvers,
  StockReservationLineResolvers,
  StockReservationResolvers,
} from '../generated/resolvers.ts';
import { requireStore } from '../require-store.ts';
import { reservationPayload, userErrors } from './payloads.ts';

const query = {
  async stockHold(_root, { reference }, { access, em }) {
    const hold = await findReservation(em, reference);
    return hold && covers(access.require('stock:hold'), hold) ? hold : null;
  },
  stockHoldLines: (_root, args, { access, em }) =>
    listHolds(em, args, access.require('stock:hold')),
} satisfies QueryResolvers;

const mutation = {
  async stockHoldLock(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:hold', input.location);
    const { expiresAt = null } = input;
    const asked = { ...input, kind: 'MANUAL', channel: null, expiresAt, idempotencyKey } as const;
    return holdPayload(context, await holdByHand(context, asked));
  },
  async stockHoldCart(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:hold', input.location);
    const { location, lines, channel = null, minutes } = input;
    const expiresAt = cartDeadline(minutes, context.clock.now());
    if (!(expiresAt instanceof Date)) return holdPayload(context, refuse(expiresAt));
    const common = { location, lines, channel, note: null, idempotencyKey };
    return holdPayload(context, await holdByHand(context, { ...common, kind: 'CART', expiresAt }));
  },
  async stockHoldRelease(_root, { reference }, context) {
    const scope = context.access.require('stock:hold');
    const outcome = await releaseHold(context, reference, (hold) => covers(scope, hold));
    if (!outcome.ok) return holdPayload(context, outcome);
    const hold = await findReservation(context.em, outcome.value.reference);
    return holdPayload(context, accept(hold!));
  },
  async stockReservationMove(_root, { input, idempotencyKey }, context) {
    return reservationPayload(context, await moveReservation(context, { input, idempotencyKey }));
  },
  async stockReservationAmend(_root, { input, idempotencyKey }, context) {
    return reservationPayload(context, await amendReservation(context, { input, idempotencyKey }));
  },
} satisfies MutationResolvers;

/** A hold belongs to the places of all its lines. */
function covers(scope: Scope, { lines }: ReservationState): boolean {
  return lines.every(({ location }) => coversStore(scope, location));
}

function holdPayload(context: Context, outcome: StockOutcome<ReservationState>) {
  const { reservation } = reservationPayload(context, outcome);
  if (outcome.ok) return { stockHold: reservation, userErrors: [] };
  return { stockHold: null, userErrors: userErrors(context, outcome.refusals) };
}

const stockHold: StockHoldResolvers = {
  kind: ({ kind = 'ORDER' }) => kind,
  createdAt: ({ createdAt }, _args, { clock }) => createdAt ?? clock.now(),
  lines: (hold) => hold.lines.map((line) => ({ ...line, reference: hold.reference, hold })),
};

const stockHoldLine: StockHoldLineResolvers = {
  async hold(line, _args, { loaders }) {
    return line.hold ?? (await loaders.holdByReference.load(line.reference))!;
  },
  product: ({ sku }) => ({ sku }),
  location: ({ location }) => ({ code: location }),
  kind: (line) => line.kind ?? line.hold?.kind ?? 'ORDER',
};

const stockReservation: StockReservationResolvers = {
  kind: ({ kind = 'ORDER' }) => kind,
  lines: ({ lines, kind = 'ORDER' }) => lines.map((line) => ({ ...line, kind: line.kind ?? kind })),
};

const stockReservationLine: StockReservationLineResolvers = {
  kind: ({ kind = 'ORDER' }) => kind,
};

/** Who holds what, and how holds are made, moved and given back by hand. */
export const hold = {
  query,
  mutation,
  types: {
    StockHold: stockHold,
    StockHoldLine: stockHoldLine,
    StockReservation: stockReservation,
    StockReservationLine: stockReservationLine,
  },
};
