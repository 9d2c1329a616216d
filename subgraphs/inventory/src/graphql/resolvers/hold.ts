import { belowInput, coversMember, coversStore, type Access } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { GraphQLError } from 'graphql';
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
  StockHoldCartInput,
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
    return hold && mayMind(access, hold) ? hold : null;
  },
  stockHoldLines: (_root, args, { access, em }) =>
    listHolds(em, args, access.scope('stock:hold') ?? access.require('stock:audit')),
} satisfies QueryResolvers;

const mutation = {
  async stockHoldLock(_root, { input, idempotencyKey }, context) {
    requireStore(context, 'stock:hold', input.location);
    const { expiresAt = null } = input;
    const asked = { ...input, kind: 'MANUAL', channel: null, expiresAt, idempotencyKey } as const;
    return holdPayload(context, await holdByHand(context, asked));
  },
  async stockHoldCart(_root, { input, idempotencyKey }, context) {
    const { location, lines, channel = null, minutes } = input;
    const member = cartOwner(context, input);
    const expiresAt = cartDeadline(minutes, context);
    const common = { location, lines, channel, member, note: null, idempotencyKey };
    return holdPayload(context, await holdByHand(context, { ...common, kind: 'CART', expiresAt }));
  },
  async stockHoldRelease(_root, { reference }, context) {
    const outcome = await releaseHold(context, reference, (hold) => mayMind(context.access, hold));
    if (!outcome.ok) return holdPayload(context, outcome);
    const hold = await findReservation(context.em, outcome.value.reference);
    return holdPayload(context, accept(hold!));
  },
  async stockReservationMove(_root, { input, idempotencyKey }, context) {
    return ofHold(context, await moveReservation(context, { input, idempotencyKey }));
  },
  async stockReservationAmend(_root, { input, idempotencyKey }, context) {
    return ofHold(context, await amendReservation(context, { input, idempotencyKey }));
  },
} satisfies MutationResolvers;

async function ofHold(...given: Parameters<typeof reservationPayload>) {
  const payload = await reservationPayload(...given);
  return { ...payload, userErrors: belowInput(payload.userErrors, true) };
}

/** A hold belongs to the places of all its lines, and a cart's to the member it is kept for. */
function mayMind(access: Access, { kind, member = null, lines }: ReservationState): boolean {
  const [desk, own] = [access.scope('stock:hold'), access.scope('stock:cart')];
  if (desk && lines.every(({ location }) => coversStore(desk, location))) return true;
  return kind === 'CART' && member !== null && own !== null && coversMember(own, member);
}

/** Members keep units for their own cart; whoever serves them says for whom, where that is known. */
function cartOwner(context: Context, input: StockHoldCartInput): string | null {
  const { actor, access } = context;
  if (actor.kind !== 'MEMBER') {
    requireStore(context, 'stock:hold', input.location);
    return input.memberNo ?? null;
  }
  const own = access.require('stock:cart');
  if (input.memberNo == null || coversMember(own, input.memberNo.trim())) return actor.id;
  const zh = '没有权限：只能为自己的购物车预留。';
  const en = 'Not allowed: members keep units for their own cart.';
  const message = context.language === 'zh' ? zh : en;
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}

function holdPayload(context: Context, outcome: StockOutcome<ReservationState>) {
  const { reservation } = reservationPayload(context, outcome);
  if (outcome.ok) return { stockHold: reservation, userErrors: [] };
  return { stockHold: null, userErrors: userErrors(context, outcome.refusals) };
}

const stockHold: StockHoldResolvers = {
  kind: ({ kind = 'ORDER' }) => kind,
  memberNo: ({ member }) => member ?? null,
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
