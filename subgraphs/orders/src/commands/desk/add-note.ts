import { actorKey, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { coversOrder, lockOrder, orderNotFound, placesOf } from '../lock-order.ts';
import { textRefusals } from './change-at-desk.ts';

const NOTES_MAX = 200;

/** Adds a note for colleagues, whatever state the order is in; notes are never changed. */
export async function addNote(
  context: WorkContext,
  input: { readonly orderNo: string; readonly text: string },
  idempotencyKey: string,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const scope = context.access.require('order:note');
  const badKey = checkKey(idempotencyKey);
  const [wrong] = badKey ? [badKey] : textRefusals('text', input.text);
  if (wrong) return refuse(wrong);
  const command = { name: 'addNote', idempotencyKey, input };
  return runCommand<{ readonly orderNo: string }, OrderRefusal>(context, command, async (tx) => {
    const order = await lockOrder(tx, input.orderNo);
    if (!order || !coversOrder(scope, placesOf(order))) {
      return refuse(orderNotFound(input.orderNo));
    }
    const written = await tx.execute(
      `insert into order_note (order_id, note_no, text, actor, at)
       select ?, coalesce(max(note_no), 0) + 1, ?, ?, ?::timestamptz
       from order_note where order_id = ? having coalesce(max(note_no), 0) < ? returning 1`,
      [
        order.id,
        input.text.trim(),
        actorKey(context.actor),
        context.clock.now(),
        order.id,
        NOTES_MAX,
      ],
    );
    return written.length > 0 ? accept({ orderNo: order.order_no }) : refuse(tooMany());
  });
}

function tooMany(): OrderRefusal {
  const zh = `一张订单最多 ${NOTES_MAX} 条备注。`;
  return invalid(['input', 'text'], zh, `An order has at most ${NOTES_MAX} notes.`);
}
