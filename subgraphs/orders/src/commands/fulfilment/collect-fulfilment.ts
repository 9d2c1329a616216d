import { timingSafeEqual } from 'node:crypto';
import { actorKey, coversStore, findReplay } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { OrderRefusal } from '../../domain/refusals.ts';
import { settleDeliveries } from '../../process/settle-deliveries.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { beginHandOver } from './begin-hand-over.ts';
import { fulfilmentForbids } from './forbidding-part.ts';
import { readFulfilment, restOf } from './lock-fulfilment.ts';
import { setState } from './prepare-fulfilment.ts';
import { statusAfter } from './status-after.ts';
import {
  fulfilmentNotFound,
  workOnFulfilment,
  type FulfilmentInput,
} from './work-on-fulfilment.ts';

const TRIES_MAX = 5;

/**
 * Hands goods to who says the code, and settles them.
 *
 * Each try is counted before it is looked at, in a transaction of its own: however many tries come
 * at once, five are all there are until a new code is issued.
 */
export async function collectFulfilment(
  context: WorkContext,
  input: FulfilmentInput & { readonly code: string },
  key: string,
): Promise<Outcome<{ readonly fulfilmentNo: string }, OrderRefusal>> {
  // The code is a secret: what is kept of the request does not hold it.
  const { code, ...kept } = input;
  const command = { name: 'collectFulfilment', idempotencyKey: key, input: kept };
  const known = await findReplay<{ fulfilmentNo: string }>(context, command);
  if (!known.ok || known.value) return known as never;
  const wrong = await tryCode(context, input.fulfilmentNo, code);
  if (wrong) return refuse(wrong);
  const from = ['READY_FOR_PICKUP'] as const;
  const work = { name: 'collectFulfilment', input: kept, from, money: 'THERE' as const };
  return workOnFulfilment(
    context,
    {
      ...work,
      async write(tx, { order, fulfilment, now }) {
        const { fulfilmentNo, lines } = fulfilment;
        await tx.execute(`delete from collection_code where fulfilment_no = ?`, [fulfilmentNo]);
        const delivered = lines.map((line) => ({
          fulfilmentNo,
          lineNo: line.lineNo,
          quantity: restOf(line),
        }));
        const settled = await settleDeliveries(tx, order.id, { delivered, at: now });
        await context.events.append(tx, settled);
        await setState(tx, fulfilment, 'COLLECTED');
        const begun = await beginHandOver(context, tx, {
          order,
          actor: actorKey(context.actor),
          sent: [{ reference: fulfilment.reservation!, split: null }],
        });
        const facts = [
          { fact: 'GOODS_COLLECTED', reason: fulfilmentNo },
          { fact: 'LINES_SETTLED', reason: fulfilmentNo },
        ] as const;
        return accept({ facts, begun, fulfilmentStatus: await statusAfter(tx, order.id) });
      },
    },
    key,
  );
}

async function tryCode(
  context: WorkContext,
  fulfilmentNo: string,
  code: string,
): Promise<OrderRefusal | null> {
  const scope = context.access.require('order:fulfil');
  const fulfilment = await readFulfilment(context.em, fulfilmentNo);
  if (!fulfilment || !coversStore(scope, fulfilment.location)) {
    return fulfilmentNotFound(fulfilmentNo);
  }
  if (fulfilment.state !== 'READY_FOR_PICKUP') {
    return fulfilmentForbids(fulfilmentNo, fulfilment.state);
  }
  const [tried] = await context.em.execute<{ code: string; attempts: number }[]>(
    `update collection_code set attempts = attempts + 1
     where fulfilment_no = ? and attempts < ? returning code, attempts`,
    [fulfilmentNo, TRIES_MAX],
  );
  if (!tried) return { kind: 'CollectionCode', fulfilmentNo, triesLeft: 0 };
  if (isEqual(tried.code, code.trim())) return null;
  return { kind: 'CollectionCode', fulfilmentNo, triesLeft: TRIES_MAX - tried.attempts };
}

function isEqual(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
