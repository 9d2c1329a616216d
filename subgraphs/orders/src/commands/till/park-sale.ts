import { actorKey, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { byPrecedence, type OrderRefusal } from '../../domain/refusals.ts';
import { checkPark, lapsesAt, type ParkSale } from '../../domain/till/check-park.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { newTillNo } from './till-no.ts';

/** What a command on a parked sale gives. */
export interface ParkedRef {
  readonly parkedNo: string;
}

/** Puts a cart aside. Nothing is held for it, and its price is worked out when it is sold. */
export async function parkSale(
  context: WorkContext,
  input: ParkSale,
  idempotencyKey: string,
): Promise<Outcome<ParkedRef, OrderRefusal>> {
  const badKey = checkKey(idempotencyKey);
  const formal = checkPark(input, context.clock.now());
  const [first, ...rest] = byPrecedence([...(badKey ? [badKey] : []), ...formal]);
  if (first) return refuse(first, ...rest);
  const command = { name: 'parkSale', idempotencyKey, input };
  return runCommand<ParkedRef, OrderRefusal>(context, command, async (tx) => {
    const now = context.clock.now();
    const parkedNo = newTillNo('PK', now);
    const { store, device, label, cart } = input;
    await tx.execute(
      `insert into parked_sale (parked_no, store, device, label, cart, status, parked_by,
         parked_at, expires_at)
       values (?, ?, ?, ?, ?::jsonb, 'PARKED', ?, ?, ?)`,
      [
        parkedNo,
        store,
        device,
        label?.trim() || null,
        JSON.stringify(cart),
        actorKey(context.actor),
        now,
        lapsesAt(input, now),
      ],
    );
    return accept({ parkedNo });
  });
}
