import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkOptionalText, checkText } from '../../domain/check-values.ts';
import { checkHappenedAt, happenedAt } from '../../domain/happened-at.ts';
import { decideChanges } from '../../domain/decide-changes.ts';
import { sumDeltas, type LevelDelta } from '../../domain/level.ts';
import { lotOf } from '../../domain/lot/check-lot.ts';
import { HOUSE, type Movement } from '../../domain/movement.ts';
import {
  checkArrivals,
  decideReceipt,
  decideSupplierReturn,
} from '../../domain/procurement/decide-arrival.ts';
import type { Arrival } from '../../domain/procurement/purchase.ts';
import type { InvalidInput } from '../../domain/refusals.ts';
import { newDocumentNo } from '../new-document-no.ts';
import { pointAtLines, type PostedInput } from '../../domain/point-at-lines.ts';
import { planMovements } from '../plan-movements.ts';
import { postMovements } from '../post-movements.ts';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import type { PurchaseRef } from './draft-purchase.ts';
import { stepPurchase, type PurchaseStep, type StepState } from './step-purchase.ts';
import { changePurchase } from './write-purchase.ts';
import { insertReceipt } from './write-receipt.ts';

/** Goods that came, or go back, as the dock writes them. */
export interface ArrivalInput {
  readonly lines: readonly Arrival[];
  readonly deliveryNote?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly occurredAt?: Date | null | undefined;
}

type Receive = PurchaseStep<ArrivalInput>;

/** Takes goods in against an order, partly and as often as they come, never more than allowed. */
export async function receivePurchase(
  context: StockContext,
  command: Receive,
): Promise<StockOutcome<PurchaseRef>> {
  const { input, idempotencyKey } = command;
  const wrong = check(context, input);
  const named = { ...command, wrong, name: 'purchaseReceive', act: 'RECEIVE' } as const;
  return stepPurchase(context, { ...named, expectedVersion: null }, async (tx, state) => {
    const { lines, overPercent, purchaseNo, location } = state.locked;
    const decision = decideReceipt(lines, input.lines, overPercent);
    if (!decision.ok) return decision.refusals;
    if (wrong.length > 0) return [];
    const { status, arrived } = decision.value;
    const incoming = [...arrived].map(([sku, units]) => ({ sku, location, incoming: -units }));
    const asked = { state, input, idempotencyKey, kind: 'RECEIPT', incoming } as const;
    const posted = await post(context, tx, asked);
    if (!posted.ok) return posted.refusals;
    await posted.value();
    const now = state.now;
    await changePurchase(context, tx, { purchaseNo, status, act: 'RECEIVE', now });
    return [];
  });
}

/** Sends goods of an order back to the supplier, with a reason; the order's status stays. */
export async function returnPurchase(
  context: StockContext,
  command: Receive,
): Promise<StockOutcome<PurchaseRef>> {
  const { input, idempotencyKey } = command;
  const reasonFaults = checkText(input.reason ?? '', ['input', 'reason']);
  const wrong = check(context, input, reasonFaults);
  const named = { ...command, wrong, name: 'purchaseReturn', act: 'RETURN' } as const;
  return stepPurchase(context, { ...named, expectedVersion: null }, async (tx, state) => {
    const { lines, purchaseNo, status } = state.locked;
    const decision = decideSupplierReturn(lines, input.lines);
    if (!decision.ok) return decision.refusals;
    if (wrong.length > 0) return [];
    const asked = { state, input, idempotencyKey, kind: 'RETURN', incoming: [] } as const;
    const posted = await post(context, tx, asked);
    if (!posted.ok) return posted.refusals;
    await posted.value();
    const reason = input.reason?.trim() ?? null;
    const now = state.now;
    await changePurchase(context, tx, { purchaseNo, status, act: 'RETURN', reason, now });
    return [];
  });
}

function check(
  context: StockContext,
  input: ArrivalInput,
  more: readonly InvalidInput[] = [],
): readonly InvalidInput[] {
  const arrivals = checkArrivals(input.lines);
  return [
    ...more,
    ...checkOptionalText(input.deliveryNote, ['input', 'deliveryNote']),
    ...checkHappenedAt(input.occurredAt, context.clock.now(), ['input', 'occurredAt']),
    ...(arrivals.ok ? [] : arrivals.refusals),
  ];
}

/** Decides the movements of an arrival; what it gives writes them with the receipt. */
async function post(
  context: StockContext,
  tx: EntityManager,
  asked: {
    readonly state: StepState;
    readonly input: ArrivalInput;
    readonly idempotencyKey: string;
    readonly kind: 'RECEIPT' | 'RETURN';
    /** What is on its way no longer. */
    readonly incoming: readonly LevelDelta[];
  },
) {
  const { state, input, idempotencyKey, kind, incoming } = asked;
  const { levels, now } = state;
  const receiptNo = newDocumentNo(kind === 'RECEIPT' ? 'GR' : 'SR', now);
  const movements = movementsOf(state, input, { kind, receiptNo });
  const plan = await planMovements(tx, { levels, movements, now });
  if (!plan.ok) return refuse(...pointAtLines(plan.refusals, linesOf(movements)));
  const { deltas, presold } = plan.value;
  const promised = decideChanges(levels, sumDeltas([...deltas, ...incoming]), presold);
  if (!promised.ok) return promised;
  return accept(async () => {
    const beside = { beside: { deltas: incoming }, batch: `purchase/${receiptNo}` };
    await postMovements(tx, context, { posting: plan.value, idempotencyKey, now, ...beside });
    await insertReceipt(context, tx, { receiptNo, kind, order: state.locked, input, now });
  });
}

function linesOf(movements: readonly Movement[]): PostedInput {
  return {
    lines: movements.map((one, index) => ({ ...one, field: ['input', 'lines', String(index)] })),
    fields: { quantity: 'quantity', lotNo: 'lotNo', expiresAt: 'expiresAt' },
  };
}

function movementsOf(
  { locked, now }: StepState,
  input: ArrivalInput,
  { kind, receiptNo }: { readonly kind: 'RECEIPT' | 'RETURN'; readonly receiptNo: string },
): readonly Movement[] {
  const skuOf = new Map(locked.lines.map(({ lineNo, sku }) => [lineNo, sku]));
  return input.lines.map((line) => {
    const { lineNo, quantity, condition } = line;
    const units = {
      sku: skuOf.get(lineNo)!,
      location: locked.location,
      quantity,
      owner: locked.consigned ? locked.supplier : HOUSE,
      ...lotOf(line),
      document: receiptNo,
      reason: input.reason?.trim() || null,
      occurredAt: happenedAt(input.occurredAt, now),
    };
    return kind === 'RECEIPT'
      ? { ...units, type: 'RECEIVE', from: 'SUPPLIER', to: condition }
      : { ...units, type: 'SUPPLIER_RETURN', from: condition, to: 'SUPPLIER' };
  });
}
