import fc from 'fast-check';
import { call, named, type House } from './stock-house.ts';
import {
  availableAt,
  canHold,
  endHold,
  freeLapsed,
  giveBack,
  isLapsed,
  isSame,
  levelAt,
  PLACES,
  poolAt,
  presaleAt,
  settleArrived,
  SKUS,
  take as takeFrom,
  type HeldUnits,
  type Hold,
  type Owner,
  type Spot,
  type StockState,
} from './stock-oracle.ts';
import {
  attempt,
  expectVerdict,
  otherPlace,
  spot,
  step,
  text,
  units,
  type Model,
} from './stock-steps.ts';

const SOURCES = [
  'SHELF',
  'SHELF',
  'SHELF',
  'CHANNEL',
  'CHANNEL',
  'POOL',
  'PRESALE',
  'STORED',
] as const;

const OFTEN = 12;
const NOWHERE = { sku: 'A', location: 'SH001' } as const;

/** Which line, and how many thirds of its units. */
interface Part {
  readonly line: number;
  readonly part: number;
}

type Source = (typeof SOURCES)[number];
type Asked = readonly (Spot & { readonly quantity: number })[];

interface Request {
  readonly lines: Asked;
  readonly source: Source;
  readonly pool: string;
  readonly lifetime: number | null;
}

/** Asks for units where there are some of the kind, as far as that can be known. */
function aim({ state }: Model, request: Request): Request {
  const { source, pool, lines } = request;
  const spots = SKUS.flatMap((sku) => PLACES.map((location) => ({ sku, location })));
  const has = (at: Spot) => {
    if (source === 'POOL') return poolAt(state, pool, at).free > 0;
    if (source === 'PRESALE') return presaleAt(state, at) > 0;
    return source === 'STORED' ? levelAt(state, at).withheld > 0 : availableAt(state, at) > 0;
  };
  const found = spots.filter(has);
  if (found.length < lines.length) return request;
  return { ...request, lines: lines.map((line, n) => ({ ...line, ...found[n]! })) };
}

function heldOf(state: StockState, { lines, source, pool }: Request): HeldUnits[] {
  return lines.map((line) => ({
    ...line,
    kind: source === 'POOL' ? 'CAMPAIGN' : source === 'PRESALE' ? 'PRESALE' : 'ORDER',
    pool: source === 'POOL' ? pool : null,
    front: source === 'CHANNEL' && state.front !== null,
    arrived: 0,
  }));
}

const byText = (lines: readonly HeldUnits[]) =>
  lines
    .map(({ sku, location, quantity, pool }) => [sku, location, quantity, pool].join())
    .sort()
    .join(' ');

const BY_HAND = /^(cart|lock|ST|TR)/;

/** Which of the orders' holds a step speaks of: mostly one that stands. */
function pick(model: Model, which: number): string {
  const ofOrders = [...model.state.holds].filter(([name]) => !BY_HAND.test(name));
  const standing = ofOrders.filter(([, { status }]) => status === 'ACTIVE');
  const found = which < OFTEN && standing.length > 0 ? standing : ofOrders;
  return found[which % Math.max(1, found.length)]?.[0] ?? 'nobody';
}

/** One of the lines of a hold, and of its units some, seldom more than it has. */
function partOf(model: Model, name: string, { line, part }: Part) {
  const lines = model.state.holds.get(name)?.lines ?? [];
  const found = lines[line % Math.max(1, lines.length)];
  const { sku, location, quantity } = found ?? { ...NOWHERE, quantity: 1 };
  return { at: { sku, location }, quantity: Math.max(1, Math.ceil((quantity * part) / 3)) };
}

function ask(house: House, reference: string, request: Request, takesOver: string | null) {
  const { source, lines, pool, lifetime } = request;
  const asked = lines.map((line) => ({
    ...named(house, line, line.quantity),
    ...(source === 'POOL' ? { pool: `${house.run}-${pool}` } : {}),
    ...(source === 'PRESALE' ? { presale: true } : {}),
  }));
  const until = lifetime === null ? null : new Date(house.startedAt + lifetime * 60_000);
  return house.desk.reserve(reference, asked, {
    expiresAt: until?.toISOString() ?? null,
    ...(source === 'CHANNEL' ? { channel: `${house.run}-CH` } : {}),
    ...(source === 'STORED' ? { owner: 'STO' } : {}),
    ...(takesOver === null ? {} : { takesOver }),
  });
}

function hold(model: Model, name: string, made: Omit<Hold, 'madeAt' | 'status'>): void {
  model.state.holds.set(name, { ...made, madeAt: model.count, status: 'ACTIVE' });
}

const reserve = (again: number | null, asked: Request, isOfCart: boolean) =>
  step(text('reserve', [again, asked, isOfCart]), async (model, house) => {
    const request = again === null ? aim(model, asked) : asked;
    const name = again === null ? `r${model.count}` : pick(model, again);
    const { source } = request;
    const owner: Owner | null = source === 'STORED' ? 'STO' : null;
    const lifetime = request.lifetime === null ? null : model.state.now + request.lifetime;
    const cart = isOfCart ? model.state.holds.get('cart') : undefined;
    const reference = `${house.run}-${name}`;
    const sent = { ...request, lifetime };
    const answer = await ask(house, reference, sent, cart?.reference ?? null);
    const lines = heldOf(model.state, request);
    const earlier = model.state.holds.get(name);
    if (earlier) {
      const stands = earlier.status === 'ACTIVE' && !isLapsed(earlier, model.state.now);
      expectVerdict(answer, stands && byText(earlier.lines) === byText(lines));
      return;
    }
    const isDone = attempt(model, (state) => {
      const spots = [...lines, ...(cart?.lines ?? [])];
      freeLapsed(state, spots);
      const own = cart && state.holds.get('cart')!;
      if (own?.status === 'ACTIVE') endHold(state, own, 'RELEASED');
      return canHold(state, lines, owner);
    });
    expectVerdict(answer, isDone);
    const isOfChannel = source === 'CHANNEL';
    if (isDone) hold(model, name, { reference, owner, isOfChannel, until: lifetime, lines });
  });

const byHand = (name: 'cart' | 'lock', at: Spot, quantity: number, minutes: number) =>
  step(text('holdByHand', [name, at, quantity, minutes]), async (model, house) => {
    const { sku } = named(house, at, quantity);
    const asked = { location: at.location, lines: [{ sku, quantity }] };
    const until = model.state.now + minutes;
    const answer =
      name === 'cart'
        ? await house.desk.cart({ ...asked, minutes })
        : await house.desk.lock({ ...asked, note: 'aside' });
    const kind = name === 'cart' ? 'CART' : 'MANUAL';
    const lines: HeldUnits[] = [{ ...at, quantity, kind, pool: null, front: false, arrived: 0 }];
    const isDone = attempt(model, (state) => {
      freeLapsed(state, [at]);
      return canHold(state, lines, null);
    });
    expectVerdict(answer, isDone);
    if (!isDone) return;
    const { reference } = answer.stockHold;
    // The last one of a name is the one that later steps speak of.
    const earlier = model.state.holds.get(name);
    if (earlier) model.state.holds.set(`${name}-${model.count}`, earlier);
    const common = { owner: null, isOfChannel: false, lines };
    hold(model, name, { ...common, reference, until: name === 'cart' ? until : null });
  });

const letGo = (name: 'cart' | 'lock') =>
  step(text('letGo', [name]), async (model, house) => {
    const found = model.state.holds.get(name);
    const answer = await house.desk.unlock(found?.reference ?? 'NONE');
    expectVerdict(answer, found !== undefined && found.status !== 'CONSUMED');
    if (found?.status === 'ACTIVE') endHold(model.state, found, 'RELEASED');
  });

const release = (which: number) =>
  step(text('release', [which]), async (model, house) => {
    const name = pick(model, which);
    const reference = `${house.run}-${name}`;
    const answer = await house.stock.release(reference);
    const found = model.state.holds.get(name);
    expectVerdict(answer, found?.status !== 'CONSUMED');
    if (found?.status === 'ACTIVE') endHold(model.state, found, 'RELEASED');
    if (found) return;
    hold(model, name, { reference, owner: null, isOfChannel: false, until: null, lines: [] });
    model.state.holds.get(name)!.status = 'RELEASED';
  });

const consume = (which: number) =>
  step(text('consume', [which]), async (model, house) => {
    const name = pick(model, which);
    const answer = await house.stock.consume(`${house.run}-${name}`);
    const known = model.state.holds.get(name);
    if (known?.status === 'CONSUMED') return expectVerdict(answer, true);
    const isDone = attempt(model, (state) => {
      const found = state.holds.get(name);
      if (found?.status !== 'ACTIVE' || isLapsed(found, state.now)) return false;
      if (found.lines.some(({ kind }) => kind === 'PRESALE')) return false;
      endHold(state, found, 'CONSUMED');
      for (const line of found.lines) takeSold(state, line, found.owner);
      return true;
    });
    expectVerdict(answer, isDone);
  });

/** Takes units off a line; those that are still to come go first. */
function takeOff(line: HeldUnits, quantity: number): void {
  line.quantity -= quantity;
  line.arrived = Math.min(line.arrived, line.quantity);
  if (line.arrived > 0) settleArrived(line);
}

const move = (which: number, part: Part) =>
  step(text('move', [which, part]), async (model, house) => {
    const name = pick(model, which);
    const { at: from, quantity } = partOf(model, name, part);
    const { sku } = named(house, from, quantity);
    const to = otherPlace(from.location);
    const lines = [{ sku, from: from.location, to, quantity }];
    const answer = await house.desk.move(`${house.run}-${name}`, lines);
    const isDone = attempt(model, (state) => {
      const found = state.holds.get(name);
      if (found?.status !== 'ACTIVE' || isLapsed(found, state.now)) return false;
      return moveLine(state, found, { from, to: { ...from, location: to }, quantity });
    });
    expectVerdict(answer, isDone);
  });

function moveLine(
  state: StockState,
  found: Hold,
  { from, to, quantity }: { readonly from: Spot; readonly to: Spot; readonly quantity: number },
): boolean {
  const source = found.lines.find((line) => isSame(line, from));
  const target = found.lines.find((line) => isSame(line, to));
  if (!source || source.quantity < quantity) return false;
  if (target && (target.kind !== source.kind || target.pool !== source.pool)) return false;
  const { kind } = source;
  takeOff(source, quantity);
  giveBack(state, source, quantity);
  const front = source.front || (found.isOfChannel && state.front !== null);
  const more: HeldUnits = { ...source, ...to, kind, quantity, arrived: 0, front };
  found.lines = found.lines.filter((line) => line.quantity > 0);
  if (!target || target.front === front) {
    if (!canHold(state, [more], found.owner)) return false;
    if (target) target.quantity += quantity;
    else found.lines.push(more);
    return true;
  }
  // What was held before the channel had a front stock is held anew.
  found.lines = found.lines.filter((line) => line !== target);
  giveBack(state, target);
  const all = { ...more, quantity: target.quantity + quantity };
  if (!canHold(state, [all], found.owner)) return false;
  found.lines.push(all);
  return true;
}

const SPLIT = `mutation ($input: StockReservationSplitInput!) {
  stockReservationSplit(input: $input) { userErrors { code } }
}`;

const split = (which: number, part: Part) =>
  step(text('split', [which, part]), async (model, house) => {
    const name = pick(model, which);
    const { at, quantity } = partOf(model, name, part);
    const given = `${name}-part-${model.count}`;
    const lines = [named(house, at, quantity)];
    const parts = [{ reference: `${house.run}-${given}`, lines }];
    const answer = await call(house, SPLIT, { reference: `${house.run}-${name}`, parts });
    const isDone = attempt(model, (state) => {
      const found = state.holds.get(name);
      if (found?.status !== 'ACTIVE' || isLapsed(found, state.now)) return false;
      const source = found.lines.find((line) => isSame(line, at));
      if (!source || source.quantity < quantity) return false;
      if (found.lines.length === 1 && source.quantity === quantity) return false;
      // Units that are here stay, as far as there are enough to come.
      const here = Math.min(source.arrived, source.quantity - quantity);
      const gone = { ...source, quantity, arrived: source.arrived - here };
      source.quantity -= quantity;
      source.arrived = here;
      for (const line of [gone, source]) if (line.quantity > 0) settleArrived(line);
      found.lines = found.lines.filter((line) => line.quantity > 0);
      const reference = `${house.run}-${given}`;
      state.holds.set(given, { ...found, reference, madeAt: model.count, lines: [gone] });
      return true;
    });
    expectVerdict(answer, isDone);
  });

function takeSold(state: StockState, line: HeldUnits, owner: Owner | null): void {
  takeFrom(state, line, ['good', line.quantity], { owner });
}

const which = fc.nat(OFTEN + 2);
const part: fc.Arbitrary<Part> = fc.record({
  line: fc.nat(2),
  part: fc.constantFrom(1, 2, 3, 3, 4),
});
const request: fc.Arbitrary<Request> = fc.record({
  lines: fc.uniqueArray(
    spot.chain((at) => units(3).map((quantity) => ({ ...at, quantity }))),
    { minLength: 1, maxLength: 2, selector: ({ sku, location }) => `${location}/${sku}` },
  ),
  source: fc.constantFrom(...SOURCES),
  pool: fc.constantFrom('P1', 'P2'),
  lifetime: fc.constantFrom(null, null, 1, 3),
});
const byHandName = fc.constantFrom('cart' as const, 'lock' as const);

/** Steps that hold units, move and divide what is held, and end it. */
export const HOLD_STEPS = [
  fc.tuple(fc.constant(null), request, fc.boolean()).map((args) => reserve(...args)),
  fc.tuple(fc.constant(null), request, fc.constant(false)).map((args) => reserve(...args)),
  fc.tuple(which, request, fc.constant(false)).map((args) => reserve(...args)),
  fc.tuple(byHandName, spot, units(3), fc.constantFrom(1, 3)).map((args) => byHand(...args)),
  byHandName.map(letGo),
  which.map(release),
  which.map(consume),
  fc.tuple(which, part).map((args) => move(...args)),
  fc.tuple(which, part).map((args) => split(...args)),
];
