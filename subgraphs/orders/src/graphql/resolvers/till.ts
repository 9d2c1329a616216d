import { coversStore } from '@entresol/shared';
import type { Outcome } from '@entresol/shared/outcome';
import { cartOutOfScope } from '../../commands/cart-out-of-scope.ts';
import { closeShift } from '../../commands/till/close-shift.ts';
import { confirmShift } from '../../commands/till/confirm-shift.ts';
import { completeSale } from '../../commands/till/complete-sale.ts';
import { endParkedSale } from '../../commands/till/end-parked-sale.ts';
import { moveCash } from '../../commands/till/move-cash.ts';
import { openShift, type ShiftRef } from '../../commands/till/open-shift.ts';
import { parkSale, type ParkedRef } from '../../commands/till/park-sale.ts';
import { policyOfTill } from '../../commands/till/policy-of-till.ts';
import { upsertTillPolicy } from '../../commands/till/upsert-till-policy.ts';
import { requireTill } from '../../commands/till/require-till.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import { findParkedSale, listParkedSales } from '../../queries/till/list-parked-sales.ts';
import { findShift, listShifts } from '../../queries/till/list-shifts.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { toParkSale, toSale } from '../to-sale.ts';
import { toUserError } from '../to-user-error.ts';
import { orderAfter } from '../visible-order.ts';

const ALL = { kind: 'ALL' } as const;

export const tillQuery: Pick<
  QueryResolvers,
  'tillShift' | 'tillOpenShift' | 'tillShifts' | 'tillPolicy' | 'parkedSale' | 'parkedSales'
> = {
  async tillPolicy(_root, { store }, { access, em }) {
    if (!coversStore(access.require('till:read'), store)) return null;
    return { store, ...(await policyOfTill(em, store)) };
  },
  tillShift: (_root, { shiftNo }, { access, em }) =>
    findShift(em, { shiftNo }, access.require('till:read')),
  tillOpenShift: (_root, { store, device }, { access, em }) =>
    findShift(em, { store, device, status: 'OPEN' }, access.require('till:read')),
  tillShifts: (_root, args, { access, em }) => listShifts(em, args, access.require('till:read')),
  parkedSale: (_root, { parkedNo }, { access, em }) =>
    findParkedSale(em, parkedNo, access.require('till:read')),
  parkedSales: (_root, args, { access, em }) =>
    listParkedSales(em, args, access.require('till:read')),
};

export const tillMutation: Pick<
  MutationResolvers,
  | 'saleComplete'
  | 'shiftOpen'
  | 'shiftCashMove'
  | 'shiftClose'
  | 'shiftConfirm'
  | 'tillPolicyUpsert'
  | 'salePark'
  | 'parkedSaleResume'
  | 'parkedSaleDrop'
> = {
  async saleComplete(_root, { input, idempotencyKey }, context) {
    requireTill(context, input.store);
    const sale = toSale(input);
    const refusal = cartOutOfScope(context, sale.cart, 'order:write');
    if (refusal) return refused(context, [refusal]);
    const outcome = await completeSale(context, sale, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    return { order: await orderAfter(context, outcome.value.orderNo), userErrors: [] };
  },
  async shiftOpen(_root, { input, idempotencyKey }, context) {
    requireTill(context, input.store);
    return shiftPayload(context, await openShift(context, input, idempotencyKey));
  },
  async shiftCashMove(_root, { input, idempotencyKey }, context) {
    const move = { ...input, document: input.document ?? null };
    return shiftPayload(context, await moveCash(context, move, idempotencyKey));
  },
  async shiftClose(_root, { input, idempotencyKey }, context) {
    const close = { ...input, note: input.note ?? null };
    return shiftPayload(context, await closeShift(context, close, idempotencyKey));
  },
  shiftConfirm: async (_root, { input, idempotencyKey }, context) =>
    shiftPayload(context, await confirmShift(context, input, idempotencyKey)),
  async tillPolicyUpsert(_root, { input, idempotencyKey }, context) {
    const given = { ...input, expectedVersion: input.expectedVersion ?? null };
    const outcome = await upsertTillPolicy(context, given, idempotencyKey);
    if (!outcome.ok) return refused(context, outcome.refusals);
    const { store } = outcome.value;
    return { policy: { store, ...(await policyOfTill(context.em, store)) }, userErrors: [] };
  },
  async salePark(_root, { input, idempotencyKey }, context) {
    requireTill(context, input.store);
    return parkedPayload(context, await parkSale(context, toParkSale(input), idempotencyKey));
  },
  async parkedSaleResume(_root, { input, idempotencyKey }, context) {
    const end = { ...input, to: 'RESUMED' } as const;
    return parkedPayload(context, await endParkedSale(context, end, idempotencyKey));
  },
  async parkedSaleDrop(_root, { input, idempotencyKey }, context) {
    const end = { ...input, to: 'DROPPED', device: null } as const;
    return parkedPayload(context, await endParkedSale(context, end, idempotencyKey));
  },
};

function refused(context: Context, refusals: readonly OrderRefusal[]) {
  return { userErrors: refusals.map((refusal) => toUserError(refusal, context.language)) };
}

async function shiftPayload(context: Context, outcome: Outcome<ShiftRef, OrderRefusal>) {
  if (!outcome.ok) return refused(context, outcome.refusals);
  const { shiftNo } = outcome.value;
  return { shift: await findShift(context.em, { shiftNo }, ALL), userErrors: [] };
}

async function parkedPayload(context: Context, outcome: Outcome<ParkedRef, OrderRefusal>) {
  if (!outcome.ok) return refused(context, outcome.refusals);
  const parkedSale = await findParkedSale(context.em, outcome.value.parkedNo, ALL);
  return { parkedSale, userErrors: [] };
}
