import { checkKey } from '../domain/check-key.ts';
import { actorKey, runCommand, type EntityManager, type Scope } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { actionsIn, stateForbids } from '../domain/order-state.ts';
import { busy, invalid, type OrderRefusal } from '../domain/refusals.ts';
import { appendFacts } from '../process/append-facts.ts';
import { whenIdle } from '../process/await-process.ts';
import { isBusy } from '../process/process-queue.ts';
import { startProcess, type ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import { blockOf } from './desk/hold-order.ts';
import { codedParts, unheldPart } from './fulfilment/forbidding-part.ts';
import { coversOrder, lockOrder, orderNotFound, placesOf, type LockedOrder } from './lock-order.ts';
import { moneyRefusal, withMoneyCaptured } from './payment/capture-authorized.ts';
import { settled, type Begun } from './submit-order.ts';

const NOTE_MAX = 500;
// Who may change what an order is may also say who it is for.
const WAIVES = 'order:amend';

/**
 * Hands everything over that a paid order has not sent yet, and completes it.
 *
 * Money that is promised is taken first.
 */
export async function fulfilOrder(
  context: WorkContext,
  input: { readonly orderNo: string; readonly note: string | null },
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const scope = context.access.require('order:fulfil');
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  if ((input.note ?? '').length > NOTE_MAX) return refuse(noteTooLong());

  const { reach } = context.workshop;
  const work: { begun: ProcessRecord | null } = { begun: null };
  reach('orders.fulfil.begin.before-store');
  const begin = () =>
    runCommand<Begun, OrderRefusal>(
      context,
      { name: 'fulfilOrder', idempotencyKey, input },
      async (tx) => {
        const order = await lockOrder(tx, input.orderNo);
        const refusal = stateRefusal(order, scope, input.orderNo);
        if (!order || refusal) return refuse(refusal ?? orderNotFound(input.orderNo));
        if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
        const unpaid = moneyRefusal(order);
        if (unpaid) return refuse(unpaid);
        const unheld = await unheldPart(tx, order.id);
        if (unheld) return refuse(unheld);
        const coded = await waiveCodes(context, tx, order);
        if (coded) return refuse(coded);
        work.begun = await startProcess(tx, {
          orderId: order.id,
          orderNo: order.order_no,
          kind: 'FULFIL',
          actor: actorKey(context.actor),
          data: {
            facts: { spendsPoints: order.points_spent > 0, paid: true },
            key: { actor: actorKey(context.actor), key: idempotencyKey },
            note: input.note,
          },
          now: context.clock.now(),
          leaseMs: context.workshop.config.leaseMs,
        });
        return accept({ orderNo: order.order_no, processId: work.begun.id });
      },
    );
  // What is being done to the order comes first, such as what a payment set going.
  const begun = await withMoneyCaptured(context, () => whenIdle(context, input.orderNo, begin));
  if (!begun.ok) return begun;
  reach('orders.fulfil.begin.after-store');
  const ended = work.begun && (await runProcess(context, work.begun));
  return settled(context, begun.value, ended);
}

/**
 * Keeps parts that wait with a code for who says it, unless a manager answers for it.
 *
 * What was waived stands in the order's history.
 */
async function waiveCodes(
  context: WorkContext,
  tx: EntityManager,
  order: LockedOrder,
): Promise<OrderRefusal | null> {
  const [first, ...rest] = await codedParts(tx, order.id);
  if (first === undefined) return null;
  const { access, actor, clock } = context;
  const isManager = access.allows(WAIVES) && coversOrder(access.require(WAIVES), placesOf(order));
  if (!isManager) return { kind: 'CodeNeeded', fulfilmentNo: first };
  const facts = [first, ...rest].map((reason) => ({ fact: 'CODE_WAIVED', reason }) as const);
  await appendFacts(tx, order.id, { facts, actor: actorKey(actor), at: clock.now() });
  return null;
}

function stateRefusal(
  order: LockedOrder | null,
  scope: Scope,
  orderNo: string,
): OrderRefusal | null {
  if (!order || !coversOrder(scope, placesOf(order))) return orderNotFound(orderNo);
  if (actionsIn(order.status).includes('FULFIL')) return blockOf(order);
  return stateForbids(orderNo, order.status);
}

function noteTooLong(): OrderRefusal {
  const zh = `备注不超过 ${NOTE_MAX} 个字符。`;
  return invalid(['input', 'note'], zh, `A note has at most ${NOTE_MAX} characters.`);
}
