import { actorKey, coversStore, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { byPrecedence, type OrderRefusal } from '../../domain/refusals.ts';
import { checkWords } from '../../domain/till/check-till.ts';
import { confirmForbids } from '../../domain/till/review-close.ts';
import { shiftConfirmed } from '../../events/till-contracts.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { lockShift } from './lock-shift.ts';
import type { ShiftRef } from './open-shift.ts';
import { shiftNotFound } from './require-till.ts';

/** A close whose difference somebody has looked into. */
export interface ConfirmShift {
  readonly shiftNo: string;
  readonly reason: string;
}

/**
 * Confirms the close of a drawer that was far off, once, with what was found out.
 *
 * By somebody else than who opened or closed it. The figures stay as the close has frozen them.
 */
export async function confirmShift(
  context: WorkContext,
  input: ConfirmShift,
  idempotencyKey: string,
): Promise<Outcome<ShiftRef, OrderRefusal>> {
  const scope = context.access.require('till:confirm');
  const { shiftNo, reason } = input;
  const badKey = checkKey(idempotencyKey);
  const [first, ...rest] = byPrecedence([
    ...(badKey ? [badKey] : []),
    ...checkWords(reason, 'reason', true),
  ]);
  if (first) return refuse(first, ...rest);
  const command = { name: 'confirmShift', idempotencyKey, input };
  return runCommand<ShiftRef, OrderRefusal>(context, command, async (tx) => {
    const shift = await lockShift(tx, shiftNo);
    if (!shift || !coversStore(scope, shift.store)) return refuse(shiftNotFound(shiftNo));
    const who = actorKey(context.actor);
    const { review, opened_by: openedBy, closed_by: closedBy } = shift;
    const forbidden = confirmForbids({ shiftNo, review, openedBy, closedBy }, who);
    if (forbidden) return refuse(forbidden);
    const now = context.clock.now();
    await tx.execute(
      `update till_shift set review = 'CONFIRMED', reviewed_by = ?, reviewed_at = ?,
         review_reason = ? where shift_no = ?`,
      [who, now, reason.trim(), shiftNo],
    );
    const { store, currency } = shift;
    const differenceMinor = Number(shift.difference_minor);
    const confirmedAt = now.toISOString();
    const fact = { shiftNo, store, currency, differenceMinor, confirmedBy: who, confirmedAt };
    await context.events.append(tx, [shiftConfirmed(fact)]);
    return accept({ shiftNo });
  });
}
