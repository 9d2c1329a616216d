import { actorKey, coversStore, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import { parkedStatusAt, type ParkedStatus } from '../../domain/till/check-park.ts';
import { checkDevice } from '../../domain/till/check-till.ts';
import type { WorkContext } from '../../process/work-context.ts';
import type { ParkedRef } from './park-sale.ts';
import { parkedNotFound } from './require-till.ts';

/** A parked sale to take up at a till, or to drop. */
export interface EndParkedSale {
  readonly parkedNo: string;
  readonly to: 'RESUMED' | 'DROPPED';
  /** Which till takes it up; null when it is dropped. */
  readonly device: string | null;
}

interface ParkedRow {
  readonly store: string;
  readonly status: ParkedStatus;
  readonly expires_at: Date | string;
}

/** Ends a parked sale once: of two tills that take it up one gets it. */
export async function endParkedSale(
  context: WorkContext,
  input: EndParkedSale,
  idempotencyKey: string,
): Promise<Outcome<ParkedRef, OrderRefusal>> {
  const scope = context.access.require('till:work');
  const { parkedNo, to, device } = input;
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const [badDevice] = device === null ? [] : checkDevice(device);
  if (badDevice) return refuse(badDevice);
  const command = { name: 'endParkedSale', idempotencyKey, input };
  return runCommand<ParkedRef, OrderRefusal>(context, command, async (tx) => {
    const now = context.clock.now();
    const [sale] = await tx.execute<ParkedRow[]>(
      `select store, status, expires_at from parked_sale where parked_no = ? for update`,
      [parkedNo],
    );
    if (!sale || !coversStore(scope, sale.store)) return refuse(parkedNotFound(parkedNo));
    const status = parkedStatusAt({ status: sale.status, expiresAt: sale.expires_at }, now);
    if (status !== 'PARKED') return refuse({ kind: 'ParkedSaleState', parkedNo, status });
    await tx.execute(
      `update parked_sale set status = ?, ended_by = ?, ended_at = ?, ended_device = ?
       where parked_no = ?`,
      [to, actorKey(context.actor), now, device, parkedNo],
    );
    return accept({ parkedNo });
  });
}
