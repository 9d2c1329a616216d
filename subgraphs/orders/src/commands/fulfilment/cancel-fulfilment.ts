import type { Outcome } from '@entresol/shared/outcome';
import { wholeShortage } from '../../domain/fulfilment/decide-shortage.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { textRefusals } from '../desk/change-at-desk.ts';
import { dropUnits } from './drop-units.ts';
import { offHoldOf } from './leave-units.ts';
import { workOnFulfilment, type FulfilmentInput } from './work-on-fulfilment.ts';

const FROM = ['NEW', 'ASSIGNED', 'ACCEPTED', 'PICKING', 'PACKED', 'READY_FOR_PICKUP'] as const;

/** Gives up what a place has not sent of an order: its goods are free, its money goes back. */
export async function cancelFulfilment(
  context: WorkContext,
  input: FulfilmentInput & { readonly reason: string },
  key: string,
): Promise<Outcome<{ readonly fulfilmentNo: string }, OrderRefusal>> {
  context.access.require('order:return');
  const wrong = textRefusals('reason', input.reason);
  const work = { name: 'cancelFulfilment', input, wrong, from: FROM, money: 'THERE' } as const;
  return workOnFulfilment(
    context,
    {
      ...work,
      write(tx, { order, fulfilment }) {
        const shortage = wholeShortage(fulfilment.lines);
        const offHold = offHoldOf(fulfilment, shortage, false);
        const why = { reason: input.reason.trim(), key, field: ['input', 'fulfilmentNo'] };
        return dropUnits(context, tx, { order, fulfilment, shortage, offHold, ...why });
      },
    },
    key,
  );
}
