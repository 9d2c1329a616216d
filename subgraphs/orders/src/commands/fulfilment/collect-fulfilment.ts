import { actorKey, findReplay } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { OrderRefusal } from '../../domain/refusals.ts';
import { settleDeliveries } from '../../process/settle-deliveries.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { readOrder } from '../lock-order.ts';
import { checkLotReason } from '../../domain/fulfilment/past-day.ts';
import { askPastDay, judgePastDay } from './ask-past-day.ts';
import { beginHandOver } from './begin-hand-over.ts';
import { orderNoOfFulfilment, readFulfilment, restOf } from './lock-fulfilment.ts';
import { setState } from './prepare-fulfilment.ts';
import { statusAfter } from './status-after.ts';
import {
  fulfilmentNotFound,
  workForbids,
  workOnFulfilment,
  type FulfilmentInput,
} from './work-on-fulfilment.ts';

const TRIES_MAX = 5;

/**
 * Hands goods to who says the code, and settles them.
 *
 * A wrong code is counted in the statement that compares it: however many come at once, five are
 * all there are until a new code is issued. What cannot be collected now costs no try.
 */
export async function collectFulfilment(
  context: WorkContext,
  input: FulfilmentInput & { readonly code: string; readonly lotReason?: string },
  key: string,
): Promise<Outcome<{ readonly fulfilmentNo: string }, OrderRefusal>> {
  // The code is a secret: what is kept of the request does not hold it.
  const { code, ...kept } = input;
  const command = { name: 'collectFulfilment', idempotencyKey: key, input: kept };
  const known = await findReplay<{ fulfilmentNo: string }>(context, command);
  if (!known.ok || known.value) return known as never;
  const from = ['READY_FOR_PICKUP'] as const;
  const [badReason] = checkLotReason(input.lotReason ?? null);
  if (badReason) return refuse(badReason);
  const wrong = await tryCode(context, { input, from }, code);
  if (wrong) return refuse(wrong);
  const judge = await pastDayOf(context, input);
  const work = { name: 'collectFulfilment', input: kept, from, money: 'THERE' as const };
  return workOnFulfilment(
    context,
    {
      ...work,
      async write(tx, { order, fulfilment, now }) {
        const { fulfilmentNo, lines } = fulfilment;
        const [past, ...more] = judge.refusals;
        if (past) return refuse(past, ...more);
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
          ...judge.facts,
          { fact: 'GOODS_COLLECTED', reason: fulfilmentNo },
          { fact: 'LINES_SETTLED', reason: fulfilmentNo },
        ] as const;
        return accept({ facts, begun, fulfilmentStatus: await statusAfter(tx, order.id) });
      },
    },
    key,
  );
}

/** What speaks against handing over all that is left, because of its lots. */
async function pastDayOf(
  context: WorkContext,
  { fulfilmentNo, lotReason }: FulfilmentInput & { readonly lotReason?: string },
) {
  const fulfilment = (await readFulfilment(context.em, fulfilmentNo))!;
  const { location, lines } = fulfilment;
  const units = lines.map((line) => ({ sku: line.sku, location, quantity: restOf(line) }));
  return judgePastDay(context, await askPastDay(context, units), {
    document: fulfilmentNo,
    field: ['input', 'fulfilmentNo'],
    reason: lotReason ?? null,
    location,
    skus: units.map(({ sku }) => sku),
  });
}

async function tryCode(
  context: WorkContext,
  work: { readonly input: FulfilmentInput; readonly from: readonly ['READY_FOR_PICKUP'] },
  code: string,
): Promise<OrderRefusal | null> {
  const { fulfilmentNo } = work.input;
  const orderNo = await orderNoOfFulfilment(context.em, fulfilmentNo);
  const order = orderNo === null ? null : await readOrder(context.em, orderNo);
  if (!order) return fulfilmentNotFound(fulfilmentNo);
  const fulfilment = await readFulfilment(context.em, fulfilmentNo);
  const forbidden = workForbids(context, work, order, fulfilment);
  if (forbidden) return forbidden;
  const said = code.trim();
  const [tried] = await context.em.execute<{ is_right: boolean; attempts: number }[]>(
    `update collection_code set attempts = attempts + (code <> ?)::int
     where fulfilment_no = ? and attempts < ? returning code = ? as is_right, attempts`,
    [said, fulfilmentNo, TRIES_MAX, said],
  );
  if (!tried) return { kind: 'CollectionCode', fulfilmentNo, triesLeft: 0 };
  if (tried.is_right) return null;
  return { kind: 'CollectionCode', fulfilmentNo, triesLeft: TRIES_MAX - tried.attempts };
}
