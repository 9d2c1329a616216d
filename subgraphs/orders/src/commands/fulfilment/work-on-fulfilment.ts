import { actorKey, coversStore, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import type { FulfilmentState } from '../../domain/fulfilment/fulfilment-state.ts';
import { stateForbids, type FulfilmentStatus } from '../../domain/order-state.ts';
import { busy, notFound, refuseAll, type OrderRefusal } from '../../domain/refusals.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import { awaitProcess, whenIdle } from '../../process/await-process.ts';
import { changeOrder } from '../../process/change-order.ts';
import { completedEvent } from '../../process/ends.ts';
import { isBusy } from '../../process/process-queue.ts';
import type { ProcessRecord } from '../../process/process-record.ts';
import { runProcess } from '../../process/run-process.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { blockOf } from '../desk/hold-order.ts';
import { lockOrder, readOrder, type LockedOrder } from '../lock-order.ts';
import { moneyRefusal, withMoneyCaptured } from '../payment/capture-authorized.ts';
import { fulfilmentForbids } from './forbidding-part.ts';
import { orderNoOfFulfilment, readFulfilment, type LockedFulfilment } from './lock-fulfilment.ts';
import { tellFulfilment } from './tell-fulfilment.ts';

/** What every piece of work on a fulfilment order names. */
export interface FulfilmentInput {
  readonly fulfilmentNo: string;
  /** The version that was seen; null where any will do. */
  readonly expectedVersion: number | null;
}

/** What a piece of work wrote. */
export interface Worked {
  readonly facts: readonly StageFact[];
  readonly fulfilmentStatus?: FulfilmentStatus;
  /** Why nothing of the order is sent any more: it is cancelled. */
  readonly givenUp?: string;
  /** What follows elsewhere. */
  readonly begun?: ProcessRecord;
}

/** A piece of work that somebody does at the place that fulfils. */
export interface FulfilmentWork<Input extends FulfilmentInput> {
  readonly name: string;
  readonly input: Input;
  /** Everything that is wrong whatever it is done to. */
  readonly wrong?: readonly OrderRefusal[];
  /** In which states it can be done. */
  readonly from: readonly FulfilmentState[];
  /** Whether the order's money has to be there, or at least promised; else nobody asks. */
  readonly money?: 'THERE' | 'PROMISED';
  readonly write: (
    tx: EntityManager,
    at: { readonly order: LockedOrder; readonly fulfilment: LockedFulfilment; readonly now: Date },
  ) => Promise<Outcome<Worked, OrderRefusal>>;
}

/**
 * Does a piece of work on a fulfilment order, in one transaction with its order's history.
 *
 * Only at the caller's place, and only while its order is paid, not held back, and nothing is being
 * done to it. Raises both versions, each with its event.
 */
export async function workOnFulfilment<Input extends FulfilmentInput>(
  context: WorkContext,
  work: FulfilmentWork<Input>,
  idempotencyKey: string,
): Promise<Outcome<{ readonly fulfilmentNo: string }, OrderRefusal>> {
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const { name, input, wrong = [] } = work;
  const orderNo = await orderNoOfFulfilment(context.em, input.fulfilmentNo);
  if (orderNo === null) return refuseAll([...wrong, fulfilmentNotFound(input.fulfilmentNo)]);
  if (wrong.length > 0) {
    const fulfilment = await readFulfilment(context.em, input.fulfilmentNo);
    const order = await readOrder(context.em, orderNo);
    const forbidden = workForbids(context, work, order!, fulfilment);
    return refuseAll(forbidden ? [...wrong, forbidden] : wrong);
  }
  const begun: { process: ProcessRecord | null } = { process: null };
  const attempt = () =>
    runCommand<Done, OrderRefusal>(context, { name, idempotencyKey, input }, async (tx) => {
      begun.process = null;
      const order = (await lockOrder(tx, orderNo))!;
      const fulfilment = await readFulfilment(tx, input.fulfilmentNo);
      const refusal = refusalOf(context, work, order, fulfilment);
      if (!fulfilment || refusal) return refuse(refusal!);
      if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
      const now = context.clock.now();
      const worked = await work.write(tx, { order, fulfilment, now });
      if (!worked.ok) return worked;
      const { facts, fulfilmentStatus, givenUp, begun: process } = worked.value;
      begun.process = process ?? null;
      await tellFulfilment(tx, context.events, [input.fulfilmentNo], now);
      const isDone = fulfilmentStatus === 'FULFILLED';
      const head = await changeOrder(tx, context.events, {
        orderId: order.id,
        from: order.status,
        to: givenUp === undefined ? endOf(fulfilmentStatus, now) : goneOf(givenUp),
        facts: isDone ? [...facts, { fact: 'ORDER_COMPLETED' }] : facts,
        actor: actorKey(context.actor),
        at: now,
      });
      if (isDone) await context.events.append(tx, [completedEvent(head, now)]);
      const { fulfilmentNo } = input;
      return accept(process?.data.key ? { fulfilmentNo, processId: process.id } : { fulfilmentNo });
    });
  const outcome = await withMoneyCaptured(context, () => whenIdle(context, orderNo, attempt));
  if (!outcome.ok) return outcome;
  const ended = begun.process && (await runProcess(context, begun.process));
  const { processId, fulfilmentNo } = outcome.value;
  if (processId === undefined) return outcome;
  const known = ended ?? (await awaitProcess(context, processId));
  return known.ok ? accept({ fulfilmentNo }) : known;
}

/** What was done; with the process whose end decides whether it was, where one does. */
interface Done {
  readonly fulfilmentNo: string;
  readonly processId?: string;
}

function goneOf(reason: string) {
  return { status: 'CANCELLING', reason } as const;
}

/** An order whose last part was handed over is complete. */
export function endOf(fulfilmentStatus: FulfilmentStatus | undefined, now: Date) {
  if (fulfilmentStatus === 'FULFILLED') {
    return { status: 'COMPLETED', fulfilmentStatus, completedAt: now } as const;
  }
  return fulfilmentStatus === undefined ? {} : { fulfilmentStatus };
}

function refusalOf(
  context: WorkContext,
  work: FulfilmentWork<FulfilmentInput>,
  order: LockedOrder,
  fulfilment: LockedFulfilment | null,
): OrderRefusal | null {
  return workForbids(context, work, order, fulfilment) ?? moneyForbids(order, work.money);
}

/** What speaks against a piece of work, whatever the order's money. */
export function workForbids(
  context: WorkContext,
  { input, from }: Pick<FulfilmentWork<FulfilmentInput>, 'input' | 'from'>,
  order: LockedOrder,
  fulfilment: LockedFulfilment | null,
): OrderRefusal | null {
  const scope = context.access.require('order:fulfil');
  if (!fulfilment || !coversStore(scope, fulfilment.location)) {
    return fulfilmentNotFound(input.fulfilmentNo);
  }
  return orderForbids(order) ?? stateRefusal(input, from, fulfilment);
}

/** A promise that lapsed keeps the goods on the shelf: the order is to be paid anew. */
function moneyForbids(
  order: LockedOrder,
  money: FulfilmentWork<FulfilmentInput>['money'],
): OrderRefusal | null {
  const isKept = money === undefined || (money === 'PROMISED' && order.payment_status !== 'LAPSED');
  return isKept ? null : moneyRefusal(order);
}

/** What speaks against taking goods of an order off their shelf. */
export function pickingForbids(order: LockedOrder): OrderRefusal | null {
  return orderForbids(order) ?? moneyForbids(order, 'PROMISED');
}

/** What speaks against work on any part of an order. */
export function orderForbids(order: LockedOrder): OrderRefusal | null {
  if (order.status !== 'PAID') return stateForbids(order.order_no, order.status);
  // What is being amended is not worked on: the amendment is paid, or lapses, first.
  if (order.payment_status === 'BALANCE_DUE') return moneyRefusal(order);
  return blockOf(order);
}

function stateRefusal(
  { fulfilmentNo, expectedVersion }: FulfilmentInput,
  from: readonly FulfilmentState[],
  { state, version }: LockedFulfilment,
): OrderRefusal | null {
  if (!from.includes(state)) return fulfilmentForbids(fulfilmentNo, state);
  if (expectedVersion === null || expectedVersion === version) return null;
  return { kind: 'OrderChanged', orderNo: fulfilmentNo, expectedVersion, actualVersion: version };
}

/** What a caller is told of one that is not there, or not at their place: the same. */
export function fulfilmentNotFound(
  fulfilmentNo: string,
  field: readonly string[] = ['input', 'fulfilmentNo'],
): OrderRefusal {
  return notFound(field, `履约单 ${fulfilmentNo}`, `Fulfilment order ${fulfilmentNo}`);
}
