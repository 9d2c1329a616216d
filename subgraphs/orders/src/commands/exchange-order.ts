import { findReplay } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { CartInput } from '../domain/check-cart.ts';
import { checkKey } from '../domain/check-key.ts';
import type { ReturnRequest } from '../domain/decide-return.ts';
import { stateForbids, type OrderStatus } from '../domain/order-state.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import type { WorkContext } from '../process/work-context.ts';
import { previewReturn } from '../queries/preview-return.ts';
import { cancelOrder } from './cancel-order.ts';
import { priceCart } from './price-cart.ts';
import { returnOrder, type Returned } from './return-order.ts';
import { submitOrder, type Begun } from './submit-order.ts';

/** Of which half of an exchange a refusal speaks. */
export type ExchangeRefusal = OrderRefusal & { readonly half: 'goods' | 'replacement' };

/** The numbers of what came back and of what replaces it. */
export interface Exchanged extends Returned {
  readonly replacement: string;
}

const CLOSED: readonly OrderStatus[] = ['CANCELLING', 'CANCELLED', 'REFUSED'];

/**
 * Takes goods back and places the order that replaces them, or does neither.
 *
 * The replacement is held first: it is the part that can be undone. If the return is refused then,
 * the replacement is cancelled; who dies in between leaves an unpaid order that its deadline
 * cancels, and a repeat of the key goes on. Both sums stand by themselves: nothing is netted.
 */
export async function exchangeOrder(
  context: WorkContext,
  exchange: { readonly request: ReturnRequest; readonly cart: CartInput },
  key: string,
): Promise<Outcome<Exchanged, ExchangeRefusal>> {
  const { cart } = exchange;
  const request: ReturnRequest = { ...exchange.request, kind: 'EXCHANGE' };
  const buying = `${key}:replacement`;
  const badKey = checkKey(buying);
  if (badKey) return refuse({ ...badKey, half: 'goods' });
  const command = { name: 'submitOrder', idempotencyKey: buying, input: cart };
  const known = await findReplay<Begun>(context, command);
  if (!known.ok) return halfOf('replacement', known);
  if (!known.value) {
    const [first, ...rest] = (await previewReturn(context, request)).refusals;
    if (first) {
      // Nothing is exchanged: what the replacement lacks is told with it.
      const { refusals } = await priceCart(context, cart);
      const wanting = refusals.map((refusal) => ({ ...refusal, half: 'replacement' as const }));
      const goods = rest.map((refusal) => ({ ...refusal, half: 'goods' as const }));
      return refuse<ExchangeRefusal>({ ...first, half: 'goods' }, ...goods, ...wanting);
    }
  }
  const bought = await submitOrder(context, cart, buying);
  if (!bought.ok) return halfOf('replacement', bought);
  const replacement = bought.value.orderNo;
  const closed = known.value && (await closedReplacement(context, request.orderNo, replacement));
  if (closed) return refuse({ ...closed, half: 'replacement' });

  const returned = await returnOrder(context, request, `${key}:return`, replacement);
  if (returned.ok) return accept({ ...returned.value, replacement });
  // Who may succeed with the next repeat keeps the replacement until its deadline.
  const isOver = returned.refusals.every(({ kind }) => kind !== 'RequestInProgress');
  if (isOver) {
    const undo = { orderNo: replacement, reason: 'EXCHANGE_REFUSED' };
    await cancelOrder(context, undo, `${key}:undo`);
  }
  return halfOf('goods', returned);
}

function halfOf(
  half: ExchangeRefusal['half'],
  { refusals }: { readonly refusals: readonly [OrderRefusal, ...OrderRefusal[]] },
) {
  const [first, ...rest] = refusals.map((refusal) => ({ ...refusal, half }));
  return refuse<ExchangeRefusal>(first!, ...rest);
}

/** A replacement that was given up before anything came back for it is not taken up again. */
async function closedReplacement(
  context: WorkContext,
  orderNo: string,
  replacement: string,
): Promise<OrderRefusal | null> {
  const [row] = await context.em.execute<{ status: OrderStatus; linked: boolean }[]>(
    `select o.status, exists (
       select 1 from order_return r join sales_order x on x.id = r.order_id
       where x.order_no = ? and r.replacement = o.order_no and r.state <> 'REFUSED'
     ) as linked
     from sales_order o where o.order_no = ?`,
    [orderNo, replacement],
  );
  if (!row || row.linked || !CLOSED.includes(row.status)) return null;
  return stateForbids(replacement, row.status);
}
