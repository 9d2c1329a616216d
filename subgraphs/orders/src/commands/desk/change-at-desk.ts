import assert from 'node:assert';
import { actorKey, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { busy, byPrecedence, invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { StageFact } from '../../domain/stage-facts.ts';
import { whenIdle } from '../../process/await-process.ts';
import { changeOrder } from '../../process/change-order.ts';
import { isBusy } from '../../process/process-queue.ts';
import type { WorkContext } from '../../process/work-context.ts';
import {
  coversOrder,
  lockOrder,
  orderNotFound,
  placesOf,
  type LockedOrder,
} from '../lock-order.ts';

const TEXT_MAX = 500;

/** What every change at the desk names. */
export interface DeskInput {
  readonly orderNo: string;
  /** The version that was seen; null where any will do. */
  readonly expectedVersion?: number | null;
}

/** A change of an order by who stands at the desk. */
export interface DeskAct<Input extends DeskInput> {
  readonly name: string;
  readonly permission: string;
  readonly input: Input;
  /** Everything that is wrong whatever the order is. */
  readonly wrong: readonly OrderRefusal[];
  /** What speaks against it in the order's state. */
  readonly forbids: (order: LockedOrder) => OrderRefusal | null;
  /** Writes it; what it gives is told in the order's history. */
  readonly write: (
    tx: EntityManager,
    order: LockedOrder,
    now: Date,
  ) => Promise<readonly StageFact[]>;
}

/**
 * Changes an order at the desk, in one transaction, with its history and one event.
 *
 * The version that was seen is asked for, so that two at one desk do not undo each other unseen.
 */
export async function changeAtDesk<Input extends DeskInput>(
  context: WorkContext,
  act: DeskAct<Input>,
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const { name, permission, input } = act;
  const scope = context.access.require(permission);
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const change = () =>
    runCommand<{ readonly orderNo: string }, OrderRefusal>(
      context,
      { name, idempotencyKey, input },
      async (tx) => {
        const order = await lockOrder(tx, input.orderNo);
        const isTheirs = order !== null && coversOrder(scope, placesOf(order), 'SELLING');
        // What cannot be done to it at all is told before that it was seen otherwise.
        const forbidden = isTheirs
          ? (act.forbids(order) ?? versionRefusal(order, input))
          : orderNotFound(input.orderNo);
        const [first, ...rest] = byPrecedence([...act.wrong, ...(forbidden ? [forbidden] : [])]);
        if (first) return refuse(first, ...rest);
        assert(order, 'what is not there is refused');
        if (await isBusy(tx, order.id)) return refuse(busy(order.order_no));
        const now = context.clock.now();
        await changeOrder(tx, context.events, {
          orderId: order.id,
          from: order.status,
          to: {},
          facts: await act.write(tx, order, now),
          actor: actorKey(context.actor),
          at: now,
        });
        return accept({ orderNo: order.order_no });
      },
    );
  return whenIdle(context, input.orderNo, change);
}

/** Refuses a change by who has seen another version. */
export function versionRefusal(order: LockedOrder, input: DeskInput): OrderRefusal | null {
  const expected = input.expectedVersion ?? null;
  if (expected === null || expected === order.version) return null;
  const { order_no: orderNo, version: actual } = order;
  return { kind: 'OrderChanged', orderNo, expectedVersion: expected, actualVersion: actual };
}

/** Refuses a text that is blank or too long. */
export function textRefusals(field: string, text: string): readonly OrderRefusal[] {
  if (text.trim() !== '' && text.length <= TEXT_MAX) return [];
  const zh = `请填写，不超过 ${TEXT_MAX} 个字符。`;
  return [invalid(['input', field], zh, `Give a text of at most ${TEXT_MAX} characters.`)];
}
