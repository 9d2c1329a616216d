import { findReplay, runCommand, type EntityManager } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { CartInput } from '../domain/check-cart.ts';
import { checkKey } from '../domain/check-key.ts';
import type { OrderRefusal } from '../domain/refusals.ts';
import { awaitProcess } from '../process/await-process.ts';
import type { ProcessRecord } from '../process/process-record.ts';
import { runProcess } from '../process/run-process.ts';
import type { WorkContext } from '../process/work-context.ts';
import { createOrder } from './create-order.ts';
import { chooseRoute } from './choose-route.ts';
import { claimCapacity } from './fulfilment/claim-capacity.ts';
import { noRoute } from '../domain/routing/choose-plans.ts';
import type { Routing } from '../domain/routing/routing-types.ts';
import type { Route } from './record-routing.ts';
import { priceCart } from './price-cart.ts';

/** What is stored under the key of a command that begins a process. */
export interface Begun {
  readonly orderNo: string;
  readonly processId: string;
}

/** A cart that somebody else prepared; claimed in the transaction that places its order. */
export interface PreparedCart {
  readonly draftNo: string;
  readonly preparedBy: string | null;
  readonly claim: (tx: EntityManager, orderNo: string) => Promise<OrderRefusal | null>;
}

/**
 * Places an order: everything held and AWAITING_PAYMENT, or nothing at all.
 *
 * The order and its key are written first, in one transaction (INV1, INV9); then the process runs
 * here, or is resumed by whoever finds its lease expired. A repeat waits for the same order. A
 * refused order gives its key back with everything else (INV2). Orders that come at the same time
 * are written in one transaction.
 */
export function submitOrder(
  context: WorkContext,
  cart: CartInput,
  idempotencyKey: string,
  prepared?: PreparedCart,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const { submitTogether } = context.workshop;
  return submitTogether(() => place(context, cart, idempotencyKey, prepared));
}

async function place(
  context: WorkContext,
  cart: CartInput,
  idempotencyKey: string,
  prepared?: PreparedCart,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const badKey = checkKey(idempotencyKey);
  if (badKey) return refuse(badKey);
  const input = prepared ? { cart, draftNo: prepared.draftNo } : cart;
  const command = { name: 'submitOrder', idempotencyKey, input };
  // Asked at once: hardly anybody repeats a request, and pricing writes nothing.
  const [known, priced] = await Promise.all([
    findReplay<Begun>(context, command),
    priceCart(context, cart),
  ]);
  if (!known.ok) return known;
  if (known.value) return settled(context, known.value);
  const [first, ...rest] = priced.refusals;
  if (first) return refuse(first, ...rest);
  const { order, quoteCart, currency } = priced;
  if (!order || !quoteCart) return refuse({ kind: 'Unavailable' });
  const route = await chooseRoute(context, cart, order);
  if (!route.ok) return route;

  const { reach } = context.workshop;
  const work: { begun: ProcessRecord | null } = { begun: null };
  reach('orders.submit.create.before-store');
  const write = async (tx: EntityManager) => {
    const placed = route.value && (await placeRoute(tx, route.value));
    if (route.value?.routing && !placed) return refuse(full(route.value.routing));
    const draft = { cart, order, quoteCart, currency, idempotencyKey, route: placed };
    const preparedBy = prepared?.preparedBy ?? null;
    work.begun = await createOrder(context, tx, { ...draft, preparedBy });
    return accept({ orderNo: work.begun.orderNo, processId: work.begun.id });
  };
  const contends = placesThatFill(route.value);
  // What claims a draft holds a lock that others wait for: it shares no transaction.
  const begun = prepared
    ? await runCommand<Begun, OrderRefusal>(context, command, async (tx) => {
        const placed = await write(tx);
        const late = placed.ok && (await prepared.claim(tx, placed.value.orderNo));
        return late ? refuse(late) : placed;
      })
    : await context.workshop.submitInGroup({ ...command, context, contends, change: write });
  if (!begun.ok) return begun;
  reach('orders.submit.create.after-store');
  const ended = work.begun && (await runProcess(context, work.begun));
  return settled(context, begun.value, ended);
}

/** Places with a limit: who counts what they have must see what was just given to them. */
function placesThatFill(route: Route | null): readonly string[] {
  if (!route || route.openOrdersMax === null) return [];
  return [...new Set(route.plans.flat().map(({ location }) => `capacity ${location}`))];
}

/** The route from its first plan that all places have room for; null when none has. */
async function placeRoute(tx: EntityManager, route: Route): Promise<Route | null> {
  const chosen = await claimCapacity(tx, route.plans, route.openOrdersMax);
  return chosen === null ? null : { ...route, plans: route.plans.slice(chosen) };
}

function full(routing: Routing): OrderRefusal {
  return noRoute(routing, ['input', 'lines'], ['CAPACITY_FULL']);
}

/** Says how a process ended: as is known, or once it has. */
export async function settled(
  context: WorkContext,
  { orderNo, processId }: Begun,
  known: Outcome<null, OrderRefusal> | null = null,
): Promise<Outcome<{ readonly orderNo: string }, OrderRefusal>> {
  const ended = known ?? (await awaitProcess(context, processId));
  return ended.ok ? accept({ orderNo }) : ended;
}
