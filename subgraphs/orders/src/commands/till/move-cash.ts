import { actorKey, coversStore, runCommand, type Scope } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { byPrecedence, invalid, type OrderRefusal } from '../../domain/refusals.ts';
import { checkCash, checkWords } from '../../domain/till/check-till.ts';
import type { CashKind } from '../../domain/till/shift-figures.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { lockShift } from './lock-shift.ts';
import type { ShiftRef } from './open-shift.ts';
import { shiftNotFound } from './require-till.ts';

/** Cash that goes into or out of a drawer besides sales. */
export interface MoveCash {
  readonly shiftNo: string;
  readonly kind: CashKind;
  readonly amountMinor: number;
  readonly reason: string;
  readonly document: string | null;
}

const MOVES_MAX = 500;

/** Puts cash into an open drawer, or takes it out, with a reason; once per key. */
export async function moveCash(
  context: WorkContext,
  input: MoveCash,
  idempotencyKey: string,
): Promise<Outcome<ShiftRef, OrderRefusal>> {
  const scope: Scope = context.access.require('till:work');
  const { shiftNo, kind, amountMinor, reason, document } = input;
  const badKey = checkKey(idempotencyKey);
  const [first, ...rest] = byPrecedence([
    ...(badKey ? [badKey] : []),
    ...checkCash(amountMinor, 'amountMinor', 1),
    ...checkWords(reason, 'reason', true),
    ...checkWords(document, 'document', false),
  ]);
  if (first) return refuse(first, ...rest);
  const command = { name: 'moveCash', idempotencyKey, input };
  return runCommand<ShiftRef, OrderRefusal>(context, command, async (tx) => {
    const shift = await lockShift(tx, shiftNo);
    if (!shift || !coversStore(scope, shift.store)) return refuse(shiftNotFound(shiftNo));
    if (shift.status !== 'OPEN') return refuse({ kind: 'ShiftClosed', shiftNo });
    const moved = await tx.execute(
      `insert into till_cash_move (shift_no, kind, amount_minor, currency, reason, document, actor, at)
       select ?, ?, ?, ?, ?, ?, ?, ?
       where (select count(*) from till_cash_move where shift_no = ?) < ? returning 1`,
      [
        shiftNo,
        kind,
        amountMinor,
        shift.currency,
        reason.trim(),
        document?.trim() || null,
        actorKey(context.actor),
        context.clock.now(),
        shiftNo,
        MOVES_MAX,
      ],
    );
    return moved.length > 0 ? accept({ shiftNo }) : refuse(tooMany());
  });
}

function tooMany(): OrderRefusal {
  const zh = `一个班次最多 ${MOVES_MAX} 笔现金收支。`;
  return invalid(['input', 'shiftNo'], zh, `A shift has at most ${MOVES_MAX} cash moves.`);
}
