import assert from 'node:assert';
import type { RemoteStep } from '../domain/process-kinds.ts';
import { isAmendStep, isMoveStep, isReturnStep, isTillStep } from '../domain/step-families.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { StageFact, StageFactCode } from '../domain/stage-facts.ts';
import {
  CouponLockDocument,
  CouponRedeemDocument,
  CouponReverseDocument,
  CouponUnlockDocument,
  PointsHoldPlaceDocument,
  PointsHoldReleaseDocument,
  PointsHoldReverseDocument,
  PointsHoldSpendDocument,
  StockReserveDocument,
  type StockReserveMutation,
} from '../remote/generated.ts';
import { performAmendStep } from './amend-steps.ts';
import { capturePayments } from './capture-payments.ts';
import { refundPayments } from './refund-payments.ts';
import type { FulfilmentPart } from '../domain/fulfilment/draft-fulfilment.ts';
import { sendForGoods } from './transfer-steps.ts';
import type { ProcessRecord } from './process-record.ts';
import { performTillStep } from './till-steps.ts';
import { performReturnStep } from './return-steps.ts';
import { restateRefusals } from './restate-refusals.ts';
import { performMoveStep } from './move-steps.ts';
import { performStockStep } from './stock-steps.ts';
import type { WorkContext } from './work-context.ts';

/** What came of a step. Throwing means that nobody knows: it is tried again. */
export type StepResult =
  | {
      readonly ok: true;
      readonly facts: readonly StageFact[];
      /** Numbers of payments that were paid back. */
      readonly refunded?: readonly string[];
      /** Numbers of payments that were promised, and are captured now. */
      readonly captured?: readonly string[];
      /** Numbers of payments that are promised no longer. */
      readonly lapsed?: readonly string[];
    }
  | { readonly ok: false; readonly refusals: readonly OrderRefusal[] };

type Answer = { readonly userErrors: readonly { readonly code: string }[] };

/** Does one step elsewhere, with no transaction open. Every operation is idempotent. */
export async function performStep(
  context: WorkContext,
  record: ProcessRecord,
  step: RemoteStep,
): Promise<StepResult> {
  if (isReturnStep(step)) return performReturnStep(context, record, step);
  if (isAmendStep(step)) return performAmendStep(context, record, step);
  if (isTillStep(step)) return performTillStep(context, record, step);
  if (isMoveStep(step)) return performMoveStep(context, record, step);
  const reference = record.orderNo;
  const options = {
    timeoutMs: context.workshop.config.callTimeoutMs,
    requestId: context.requestId,
  };
  const ask = <D, V extends Record<string, unknown>>(
    ...[subgraph, document, variables]: Parameters<typeof context.call<D, V>>
  ) => context.call<D, V>(subgraph, document, variables, options);

  switch (step) {
    case 'RESERVE_STOCK': {
      const variables = reserveInput(record);
      if (variables.input.lines.length === 0) return { ok: true, facts: [] };
      const data = await ask('inventory', StockReserveDocument, variables);
      return reserved(record, data.stockReserve);
    }
    case 'TRANSFER_STOCK':
      return sendForGoods(context, record);
    case 'SPLIT_STOCK':
    case 'RELEASE_STOCK':
    case 'CONSUME_STOCK':
      return performStockStep(context, record, step);
    case 'LOCK_COUPONS': {
      const data = await ask('campaigns', CouponLockDocument, lockInput(record));
      return forward(record, data.couponLock, 'COUPONS_LOCKED');
    }
    case 'HOLD_POINTS': {
      const data = await ask('members', PointsHoldPlaceDocument, holdInput(record));
      return forward(record, data.pointsHoldPlace, 'POINTS_HELD');
    }
    case 'UNLOCK_COUPONS': {
      const data = await ask('campaigns', CouponUnlockDocument, { reference });
      return certain(data.couponUnlock, 'COUPONS_RELEASED');
    }
    case 'REVERSE_COUPONS': {
      const data = await ask('campaigns', CouponReverseDocument, { reference });
      return certain(data.couponReverse, 'COUPONS_RELEASED');
    }
    case 'RELEASE_POINTS': {
      const data = await ask('members', PointsHoldReleaseDocument, { reference });
      return certain(data.pointsHoldRelease, 'POINTS_RELEASED');
    }
    case 'REVERSE_POINTS': {
      const data = await ask('members', PointsHoldReverseDocument, { reference });
      return certain(data.pointsHoldReverse, 'POINTS_RELEASED');
    }
    case 'REDEEM_COUPONS': {
      const data = await ask('campaigns', CouponRedeemDocument, { reference });
      return certain(data.couponRedeem, 'COUPONS_REDEEMED');
    }
    case 'SPEND_POINTS': {
      const data = await ask('members', PointsHoldSpendDocument, { reference });
      return certain(data.pointsHoldSpend, 'POINTS_SPENT');
    }
    case 'REFUND_PAYMENTS':
      return refundPayments(context, record);
    case 'CAPTURE_PAYMENTS':
      return capturePayments(context, record);
    default:
      return step satisfies never;
  }
}

/** A step that may be refused for reasons the client is told. */
function forward(record: ProcessRecord, answer: Answer, fact: StageFactCode): StepResult {
  if (answer.userErrors.length === 0) return { ok: true, facts: [{ fact }] };
  // A twin of this call is being worked on: its answer is not known yet.
  if (answer.userErrors.some((error) => error.code === 'IN_PROGRESS')) throw new Error('twin');
  return { ok: false, refusals: restateRefusals(answer.userErrors, submitOf(record)) };
}

/** An order whose cart had let its units go is told so; they were free for others meanwhile. */
function reserved(record: ProcessRecord, answer: StockReserveMutation['stockReserve']): StepResult {
  const result = forward(record, answer, 'STOCK_RESERVED');
  const { takesOver } = submitOf(record);
  if (!result.ok || !takesOver || answer.reservation?.tookOver) return result;
  return { ...result, facts: [{ fact: 'CART_HOLD_ENDED', reason: takesOver }, ...result.facts] };
}

/** A step that must succeed in the end: a refusal is a fault, and is tried again. */
function certain(answer: Answer, fact: StageFactCode): StepResult {
  const codes = answer.userErrors.map((error) => error.code);
  if (codes.length > 0) throw new Error(`refused what cannot be refused: ${codes.join(', ')}`);
  return { ok: true, facts: [{ fact }] };
}

function submitOf(record: ProcessRecord) {
  assert(record.data.submit, `process ${record.id} carries what it asks for`);
  return record.data.submit;
}

function reserveInput(record: ProcessRecord) {
  const {
    stock,
    location,
    parts = [{ location, lines: stock }],
    cart,
    takesOver,
    takenBy,
  } = submitOf(record);
  // No expiry: the order itself gives the stock back, at its deadline or when it is cancelled.
  const lines = parts.flatMap(heldOf);
  const common = { reference: record.orderNo, expiresAt: null, lines };
  const input = { ...common, channel: cart.channel ?? null };
  if (takesOver === undefined || takenBy === undefined) return { input };
  return { input: { ...input, takesOver, takenBy } };
}

/** Units of a part as they are to be held: out of a pool, or of what is to come. */
function heldOf({ location, lines, waits }: FulfilmentPart) {
  // What another place sends is held for the order as it arrives.
  if (waits?.kind === 'TRANSFER') return [];
  return lines.map(({ sku, quantity, pool = null }) => {
    const presale = waits !== undefined;
    return { sku, quantity, location, pool: presale ? null : pool, presale };
  });
}

function lockInput(record: ProcessRecord) {
  const { cart, discountMinor } = submitOf(record);
  const reference = record.orderNo;
  return { input: { reference, cart, expectedDiscountMinor: discountMinor } };
}

function holdInput(record: ProcessRecord) {
  const { memberNo, points } = submitOf(record);
  assert(memberNo !== null, 'only members spend points');
  return { input: { reference: record.orderNo, memberNo, points } };
}
