import { asksForSources, wantedLines, type WantedLine } from '../../domain/sources/wanted-lines.ts';
import {
  expectedAt,
  isSoonEnough,
  linesToWait,
  policyFor,
  presaleRefusals,
  type AdvanceSalePolicy,
  type ExpectedStock,
} from '../../domain/sources/advance-sale.ts';
import type { CartInput } from '../../domain/check-cart.ts';
import type { AwaitedGoods, FulfilmentPart } from '../../domain/fulfilment/draft-fulfilment.ts';
import type { PricedOrder } from '../../domain/price-order.ts';
import type { OrderRefusal } from '../../domain/refusals.ts';
import { choosePlans, type ChosenPlan } from '../../domain/routing/choose-plans.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { findAdvancePolicies } from '../../queries/find-advance-policies.ts';
import { planTransfer, type PlannedTransfer } from './plan-transfer.ts';
import { readStock, routeCart, type RoutedCart } from '../route-cart.ts';

/** Where a cart's goods may come from, now and later, or why from nowhere. */
export interface PlannedCart {
  /** What was weighed for the goods that are there, or, where all of it waits, for those. */
  readonly routed: RoutedCart | null;
  /** In turn; none where it is refused. Parts that wait come last. */
  readonly plans: readonly ChosenPlan[];
  readonly refusals: readonly OrderRefusal[];
  /** What other places would send to the one that fulfils; left out where nobody need. */
  readonly transfers?: readonly PlannedTransfer[];
}

interface Planning {
  readonly context: WorkContext;
  readonly cart: CartInput;
  readonly policies: readonly AdvanceSalePolicy[];
}

/**
 * Plans a priced cart: what is there is routed, what is presold and what may wait is promised out
 * of what is to come. Nothing is written or held. Null for a cart that just stays where it is.
 *
 * Buyers wait for as little as possible: first nothing does, then the lines that are short by
 * themselves, then all that may. Where that is not enough and the policy says so, one place gets
 * what it lacks from others.
 */
export async function planCart(
  context: WorkContext,
  cart: CartInput,
  order: Pick<PricedOrder, 'lines'>,
): Promise<PlannedCart | null> {
  if (!cart.route && !asksForSources(cart)) return null;
  const wanted = wantedLines(cart, order.lines);
  if (!wanted.ok) return refused(wanted.refusals);
  const lines = wanted.value;
  const mayWait = lines.some(({ presale, acceptBackorder }) => presale || acceptBackorder);
  const policies = mayWait ? await findAdvancePolicies(context.em, cart.channel) : [];
  const forbidden = presaleRefusals(lines, policies, cart.channel);
  if (forbidden.length > 0) return refused(forbidden);
  const planning = { context, cart, policies };
  const first = await planWith(planning, lines, (line) => line.presale);
  if (first.refusals.length === 0) return first;
  const sent = await sentThere(planning, first, lines);
  if (sent) return sent;
  if (!mayWait) return first;
  const stock = first.routed?.stock ?? (await stockHere(planning, lines));
  const waiting = linesToWait(lines, { policies, channel: cart.channel, stock });
  if (waiting.length === 0) return first;
  const second = await planWith(planning, lines, (it) => it.presale || waiting.includes(it));
  return second.refusals.length === 0 ? second : first;
}

/** One place gets what it lacks from others, where the policy says so and nothing else waits. */
async function sentThere(
  { context, cart }: Planning,
  { routed }: PlannedCart,
  lines: readonly WantedLine[],
): Promise<PlannedCart | null> {
  // What is sold elsewhere, and what is looked for again, has no lines of a cart: it is an exception.
  if (cart.lines.length === 0) return null;
  if (!routed?.policy.nearestTransfer || lines.some(({ presale }) => presale)) return null;
  const found = await planTransfer(context, routed, lines);
  return found && { routed, plans: [found.plan], refusals: [], transfers: found.transfers };
}

async function planWith(
  planning: Planning,
  lines: readonly WantedLine[],
  waits: (line: WantedLine) => boolean,
): Promise<PlannedCart> {
  const [later, ready] = [lines.filter(waits), lines.filter((line) => !waits(line))];
  const now = ready.length === 0 ? null : await planReady(planning, ready);
  if (now && now.refusals.length > 0) return now;
  if (later.length === 0) return now!;
  const then = await planLater(planning, later);
  if (then.refusals.length > 0) return { ...then, routed: now?.routed ?? then.routed };
  if (!now) return then;
  return { ...now, plans: now.plans.map((plan) => [...plan, ...then.plans[0]!]) };
}

/** Goods that are there; a cart without a scene stays in its place, if it has enough. */
async function planReady(planning: Planning, lines: readonly WantedLine[]): Promise<PlannedCart> {
  const { context, cart } = planning;
  if (cart.route) {
    const routed = await routeCart(context, cart, cart.route, lines);
    const plans = choosePlans(routed.routing, lines);
    if (!plans.ok) return { routed, plans: [], refusals: plans.refusals };
    const asked = routed.policy.nearestTransfer ? lines : mayWaitOf(lines);
    const short = routed.routing.pinned ? shortAt(routed.stock, plans.value[0]!, asked) : [];
    return { routed, plans: plans.value.map((plan) => withPools(plan, lines)), refusals: short };
  }
  const plan = withPools([{ location: placeOf(cart), lines: unitsOf(lines) }], lines);
  const asked = mayWaitOf(lines);
  if (asked.length === 0) return { routed: null, plans: [plan], refusals: [] };
  const stock = await stockHere(planning, lines);
  return { routed: null, plans: [plan], refusals: shortAt(stock, plan, asked) };
}

function mayWaitOf(lines: readonly WantedLine[]): readonly WantedLine[] {
  return lines.filter(({ acceptBackorder }) => acceptBackorder);
}

/** What a place lacks of lines; of others holding the stock says it exactly. */
function shortAt(
  stock: readonly ExpectedStock[],
  plan: ChosenPlan,
  lines: readonly WantedLine[],
): readonly OrderRefusal[] {
  const { location } = plan[0]!;
  return lines.flatMap(({ sku, quantity }): OrderRefusal[] => {
    const available = levelOf(stock, sku, location)?.available ?? 0;
    if (available >= quantity) return [];
    return [{ kind: 'InsufficientStock', sku, location, requested: quantity, available }];
  });
}

/** Goods that are to come: each part at one place, with the day at which all of it is expected. */
async function planLater(planning: Planning, lines: readonly WantedLine[]): Promise<PlannedCart> {
  const { context, cart } = planning;
  const presold = lines.map((line) => ({ ...line, presale: true }));
  const routed = cart.route && (await routeCart(context, cart, cart.route, presold));
  const stock = routed?.stock ?? (await stockHere(planning, presold));
  const chosen = routed ? choosePlans(routed.routing, presold) : null;
  if (chosen && !chosen.ok) {
    const soldOut = soldOutIn(planning, lines, stock);
    const refusals = soldOut.length > 0 ? soldOut : chosen.refusals;
    return { routed: routed!, plans: [], refusals };
  }
  const plan = chosen?.value[0] ?? [{ location: placeOf(cart), lines: unitsOf(lines) }];
  const refusals = plan.flatMap((part) => lateIn(planning, part, stock));
  const parts = plan.map((part) => ({ ...part, waits: waitOf(part, stock, lines) }));
  return { routed: routed ?? null, plans: [parts], refusals };
}

/** What of a part nobody has promised, or not soon enough. */
function lateIn(
  { context, cart, policies }: Planning,
  { location, lines }: FulfilmentPart,
  stock: readonly ExpectedStock[],
): readonly OrderRefusal[] {
  return lines.flatMap(({ sku, quantity }): OrderRefusal[] => {
    const level = levelOf(stock, sku, location);
    const at = expectedAt(level, quantity);
    const policy = policyFor(policies, cart.channel, sku);
    const isSoon = isSoonEnough(policy, at, context.clock.now());
    const available = isSoon ? (level?.available ?? 0) : 0;
    if (available >= quantity) return [];
    const isAhead = true;
    return [{ kind: 'InsufficientStock', sku, location, requested: quantity, available, isAhead }];
  });
}

/** What suppliers have not confirmed so many of anywhere: it is sold out, wherever it would go. */
function soldOutIn(
  { cart }: Planning,
  lines: readonly WantedLine[],
  stock: readonly ExpectedStock[],
): readonly OrderRefusal[] {
  return lines.flatMap(({ sku, quantity }): OrderRefusal[] => {
    const there = stock.filter((level) => level.sku === sku && level.inChannel);
    const all = there.reduce((sum, level) => sum + level.available, 0);
    if (all >= quantity) return [];
    const [best] = there.toSorted((a, b) => b.available - a.available);
    const location = best?.location ?? placeOf(cart);
    const found = { requested: quantity, available: all, isAhead: true };
    return [{ kind: 'InsufficientStock', sku, location, ...found }];
  });
}

function waitOf(
  { location, lines }: FulfilmentPart,
  stock: readonly ExpectedStock[],
  wanted: readonly WantedLine[],
): AwaitedGoods {
  const dates = lines.map(({ sku, quantity }) => {
    return expectedAt(levelOf(stock, sku, location), quantity);
  });
  const isPresold = wanted.every(({ presale }) => presale);
  const latest = dates.includes(null) ? null : (dates.toSorted().at(-1) ?? null);
  return { kind: isPresold ? 'PRESALE' : 'BACKORDER', expectedAt: latest };
}

function levelOf(stock: readonly ExpectedStock[], sku: string, location: string) {
  return stock.find((level) => level.sku === sku && level.location === location);
}

async function stockHere(
  { context, cart }: Planning,
  lines: readonly WantedLine[],
): Promise<readonly ExpectedStock[]> {
  return readStock(context, cart, lines, [placeOf(cart)]);
}

function placeOf({ fulfilmentLocation, store }: CartInput): string {
  return fulfilmentLocation ?? store;
}

function unitsOf(lines: readonly WantedLine[]) {
  return lines.map(({ sku, quantity }) => ({ sku, quantity }));
}

/** The parts of a plan with the pools that their lines come out of. */
function withPools(plan: ChosenPlan, wanted: readonly WantedLine[]): ChosenPlan {
  const pools = new Map(wanted.flatMap(({ sku, pool }) => (pool === null ? [] : [[sku, pool]])));
  if (pools.size === 0) return plan;
  return plan.map(({ location, lines }) => ({
    location,
    lines: lines.map((line) => {
      const pool = pools.get(line.sku);
      return pool === undefined ? line : { ...line, pool };
    }),
  }));
}

function refused(refusals: readonly OrderRefusal[]): PlannedCart {
  return { routed: null, plans: [], refusals };
}
