import { actorKey, coversStore, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { byPrecedence, type OrderRefusal } from '../../domain/refusals.ts';
import { checkCash, checkWords } from '../../domain/till/check-till.ts';
import { needsReview, type CloseReview } from '../../domain/till/review-close.ts';
import { shiftFigures } from '../../domain/till/shift-figures.ts';
import { shiftClosed } from '../../events/till-contracts.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { hasPendingSale, shiftTakings } from '../../queries/till/shift-takings.ts';
import { lockShift } from './lock-shift.ts';
import type { ShiftRef } from './open-shift.ts';
import { policyOfTill } from './policy-of-till.ts';
import { shiftNotFound } from './require-till.ts';

/** A drawer to close. */
export interface CloseShift {
  readonly shiftNo: string;
  readonly countedMinor: number;
  readonly note: string | null;
}

/**
 * Closes a drawer with a cash count and freezes its figures.
 *
 * One that is off by more than its store bears is closed all the same: who counted goes home, the
 * till may open again, and the close waits for a second person (`confirmShift`).
 *
 * A sale holds its shift open until it is written, and a close waits for sales that are being
 * completed by being refused: so no sale of the shift is missing in the figures.
 */
export async function closeShift(
  context: WorkContext,
  input: CloseShift,
  idempotencyKey: string,
): Promise<Outcome<ShiftRef, OrderRefusal>> {
  const scope = context.access.require('till:work');
  const { shiftNo, countedMinor, note } = input;
  const badKey = checkKey(idempotencyKey);
  const [first, ...rest] = byPrecedence([
    ...(badKey ? [badKey] : []),
    ...checkCash(countedMinor, 'countedMinor', 0),
    ...checkWords(note, 'note', false),
  ]);
  if (first) return refuse(first, ...rest);
  const command = { name: 'closeShift', idempotencyKey, input };
  return runCommand<ShiftRef, OrderRefusal>(context, command, async (tx) => {
    const shift = await lockShift(tx, shiftNo);
    if (!shift || !coversStore(scope, shift.store)) return refuse(shiftNotFound(shiftNo));
    if (shift.status !== 'OPEN') {
      // The same count again is the same close, whatever its key.
      const isSame = Number(shift.counted_minor) === countedMinor;
      return isSame ? accept({ shiftNo }) : refuse({ kind: 'ShiftClosed', shiftNo });
    }
    if (await hasPendingSale(tx, shiftNo)) return refuse({ kind: 'ShiftBusy', shiftNo });
    const now = context.clock.now();
    const takings = await shiftTakings(tx, shiftNo);
    const figures = shiftFigures(Number(shift.float_minor), takings, countedMinor);
    const { differenceMaxMinor } = await policyOfTill(tx, shift.store);
    const isOff = needsReview(figures.differenceMinor!, differenceMaxMinor);
    const review: CloseReview = isOff ? 'PENDING' : 'NONE';
    await tx.execute(
      `update till_shift set status = 'CLOSED', closed_by = ?, closed_at = ?, note = ?,
         figures = ?::jsonb, review = ? where shift_no = ?`,
      [
        actorKey(context.actor),
        now,
        note?.trim() || null,
        JSON.stringify(figures),
        review,
        shiftNo,
      ],
    );
    const { store, currency } = shift;
    const closedAt = now.toISOString();
    const fact = { shiftNo, store, currency, ...figures, isToConfirm: isOff, closedAt };
    await context.events.append(tx, [shiftClosed(fact)]);
    return accept({ shiftNo });
  });
}
