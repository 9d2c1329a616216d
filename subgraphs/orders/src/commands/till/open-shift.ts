import { actorKey } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { byPrecedence, type OrderRefusal } from '../../domain/refusals.ts';
import { checkCash, checkDevice } from '../../domain/till/check-till.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { PlaceForReturnDocument } from '../../remote/generated.ts';
import { newTillNo } from './till-no.ts';
import { runAsked } from '../run-asked.ts';

/** A drawer to open. */
export interface OpenShift {
  readonly store: string;
  readonly device: string;
  readonly floatMinor: number;
  readonly currency: string;
}

/** What a command on a shift gives. */
export interface ShiftRef {
  readonly shiftNo: string;
}

/** Opens the drawer of a till; the unique index `till_shift_one_open` holds a second one off. */
export async function openShift(
  context: WorkContext,
  input: OpenShift,
  idempotencyKey: string,
): Promise<Outcome<ShiftRef, OrderRefusal>> {
  const { store, device, floatMinor, currency } = input;
  const formal = [...checkDevice(device), ...checkCash(floatMinor, 'floatMinor', 0)];
  const ask = async () => byPrecedence([...formal, ...(await placeRefusals(context, store))]);
  const command = { name: 'openShift', idempotencyKey, input };
  return runAsked<ShiftRef>(context, command, ask, async (tx) => {
    const now = context.clock.now();
    const shiftNo = newTillNo('SF', now);
    const opened = await tx.execute(
      `insert into till_shift (shift_no, store, device, currency, status, float_minor,
         receipt_count, opened_by, opened_at)
       values (?, ?, ?, ?, 'OPEN', ?, 0, ?, ?)
       on conflict (store, device) where status = 'OPEN' do nothing returning 1`,
      [shiftNo, store, device, currency, floatMinor, actorKey(context.actor), now],
    );
    if (opened.length > 0) return accept({ shiftNo });
    const [open] = await tx.execute<{ shift_no: string }[]>(
      `select shift_no from till_shift where store = ? and device = ? and status = 'OPEN'`,
      [store, device],
    );
    return refuse({ kind: 'ShiftOpen', shiftNo: open?.shift_no ?? '' });
  });
}

/** Refuses a store that nobody knows, or that is closed for good. */
export async function placeRefusals(
  context: WorkContext,
  store: string,
): Promise<readonly OrderRefusal[]> {
  const options = { requestId: context.requestId };
  const asked = { codes: [store] };
  const data = await context.call('organization', PlaceForReturnDocument, asked, options);
  const isOpen = data.locationsForCommand.some(({ code, active }) => code === store && active);
  return isOpen ? [] : [{ kind: 'LocationUnknown', location: store, field: ['input', 'store'] }];
}
