/** What stock should be after a sequence of commands, kept in the simplest way there is. */

export const SKUS = ['A', 'B', 'L'] as const;
export const PLACES = ['SH001', 'SH002'] as const;
/** Who may own units: the house, who lets us sell them, who only stores them here. */
export const OWNERS = ['HOUSE', 'CON', 'STO'] as const;
/** Lots of the SKU L, the first to expire first. */
export const LOTS = ['L1', 'L2', 'L3'] as const;

export type Sku = (typeof SKUS)[number];
export type Owner = (typeof OWNERS)[number];
export type Condition = 'good' | 'qc' | 'damaged';

/** One SKU at one place. */
export interface Spot {
  readonly sku: Sku;
  readonly location: string;
}

export interface HeldUnits extends Spot {
  quantity: number;
  kind: 'ORDER' | 'CART' | 'MANUAL' | 'TRANSFER' | 'CAMPAIGN' | 'PRESALE';
  pool: string | null;
  /** Whether it counts in the channel's quota. */
  front: boolean;
  /** Of a presale, units that are here by now. */
  arrived: number;
}

export interface Hold {
  /** As the house calls it. */
  readonly reference: string;
  readonly owner: Owner | null;
  readonly isOfChannel: boolean;
  readonly until: number | null;
  readonly madeAt: number;
  lines: HeldUnits[];
  status: 'ACTIVE' | 'CONSUMED' | 'RELEASED' | 'EXPIRED';
}

/** Units a pool got from the shelf and gave back, by spot. */
interface PoolUnits {
  carved: number;
  returned: number;
}

type Units = Record<Condition, number>;

/** Everything that is remembered; copied before a command, so that a refusal changes nothing. */
export interface StockState {
  now: number;
  readonly units: Map<string, Record<Owner, Units>>;
  readonly lots: Map<string, Map<string, Units>>;
  areLotsKept: boolean;
  readonly holds: Map<string, Hold>;
  readonly pools: Map<string, { isOpen: boolean; readonly spots: Map<string, PoolUnits> }>;
  /** Null until the channel has a front stock; quotas are sums, with what is held and sold. */
  front: { readonly safety: number; readonly quotas: Map<string, number> } | null;
  readonly promised: Map<string, number>;
}

const LOT_ORDER = [...LOTS, 'RETURNED', 'UNLOTTED'];
const CONDITIONS: readonly Condition[] = ['good', 'qc', 'damaged'];
const none = (): Units => ({ good: 0, qc: 0, damaged: 0 });

export const spotText = ({ sku, location }: Spot) => `${location}/${sku}`;
export const isSame = (a: Spot, b: Spot) => spotText(a) === spotText(b);

export function emptyState(now: number): StockState {
  return {
    now,
    units: new Map(),
    lots: new Map(),
    areLotsKept: false,
    holds: new Map(),
    pools: new Map(),
    front: null,
    promised: new Map(),
  };
}

export const unitsAt = (state: StockState, spot: Spot): Record<Owner, Units> => {
  const text = spotText(spot);
  const known = state.units.get(text) ?? { HOUSE: none(), CON: none(), STO: none() };
  state.units.set(text, known);
  return known;
};

/** Units of a condition at a spot, whoever owns them. */
export const sumAt = (state: StockState, spot: Spot, condition: Condition) =>
  OWNERS.reduce((sum, owner) => sum + unitsAt(state, spot)[owner][condition], 0);

const lotsAt = (state: StockState, spot: Spot): Map<string, Units> => {
  const known = state.lots.get(spotText(spot)) ?? new Map<string, Units>();
  state.lots.set(spotText(spot), known);
  return known;
};

/** Begins to keep lots: what stands there has none that anybody knows. */
export function keepLots(state: StockState): void {
  if (state.areLotsKept) return;
  state.areLotsKept = true;
  for (const location of PLACES) {
    const spot = { sku: 'L', location } as const;
    const units = none();
    for (const condition of CONDITIONS) units[condition] = sumAt(state, spot, condition);
    lotsAt(state, spot).set('UNLOTTED', units);
  }
}

export const hasLots = (state: StockState, { sku }: Spot) => sku === 'L' && state.areLotsKept;

/** Units by owner and by lot; without lots where none are kept. */
export interface Parts {
  readonly owners: readonly (readonly [Owner, number])[];
  readonly lots: readonly (readonly [string, number])[];
}

/** Units that come to a spot. */
export function put(
  state: StockState,
  spot: Spot,
  [condition, quantity]: readonly [Condition, number],
  { owner = 'HOUSE', lot = 'UNLOTTED' }: { owner?: Owner; lot?: string } = {},
): void {
  putParts(state, spot, condition, { owners: [[owner, quantity]], lots: [[lot, quantity]] });
}

/** Units that come to a spot as they left another, or another condition. */
export function putParts(
  state: StockState,
  spot: Spot,
  condition: Condition,
  { owners, lots }: Parts,
): void {
  for (const [owner, quantity] of owners) unitsAt(state, spot)[owner][condition] += quantity;
  if (!hasLots(state, spot)) return;
  for (const [lot, quantity] of lots) {
    const units = lotsAt(state, spot).get(lot) ?? none();
    units[condition] += quantity;
    lotsAt(state, spot).set(lot, units);
  }
}

/** Units that leave a spot: whose, and of which lots, in the order in which they go. */
export function take(
  state: StockState,
  spot: Spot,
  [condition, quantity]: readonly [Condition, number],
  { owner = null, firstUnlotted = 0 }: { owner?: Owner | null; firstUnlotted?: number } = {},
): Parts {
  const whose = OWNERS.filter((one) =>
    owner ? one === owner : one !== 'STO' || condition !== 'good',
  );
  const owners = draw(
    whose.map((one) => [one, unitsAt(state, spot)[one]] as const),
    condition,
    quantity,
  );
  if (!hasLots(state, spot)) return { owners, lots: [] };
  const lots = lotsAt(state, spot);
  const known = LOT_ORDER.flatMap((lot) => {
    const units = lots.get(lot);
    return units ? [[lot, units] as const] : [];
  });
  const own = known.filter(([lot]) => lot === 'UNLOTTED');
  const first = firstUnlotted > 0 ? draw(own, condition, firstUnlotted) : [];
  return { owners, lots: [...first, ...draw(known, condition, quantity - firstUnlotted)] };
}

function draw<Name extends string>(
  from: readonly (readonly [Name, Units])[],
  condition: Condition,
  quantity: number,
): (readonly [Name, number])[] {
  let missing = quantity;
  const drawn = from.map(([name, units]) => {
    const taken = Math.min(missing, units[condition]);
    units[condition] -= taken;
    missing -= taken;
    return [name, taken] as const;
  });
  if (missing > 0) throw new Error(`the model takes ${missing} ${condition} that are not there`);
  return drawn.filter(([, taken]) => taken > 0);
}

const holdsOf = (state: StockState, status: Hold['status']) =>
  [...state.holds.values()].filter((hold) => hold.status === status);

function sumLines(
  state: StockState,
  of: (line: HeldUnits, hold: Hold) => number,
  status: Hold['status'] = 'ACTIVE',
): number {
  const lines = holdsOf(state, status).flatMap((hold) => hold.lines.map((it) => of(it, hold)));
  return lines.reduce((sum, units) => sum + units, 0);
}

/** What a pool has free at a spot. */
export function poolAt(state: StockState, pool: string, spot: Spot) {
  const { carved = 0, returned = 0 } = state.pools.get(pool)?.spots.get(spotText(spot)) ?? {};
  const of = (line: HeldUnits) => (line.pool === pool && isSame(line, spot) ? line.quantity : 0);
  const held = sumLines(state, of);
  const sold = sumLines(state, of, 'CONSUMED');
  return { carved, returned, held, sold, free: carved - returned - held - sold };
}

/** What the channel holds and has sold of a SKU, and may still sell by its quota. */
export function quotaOf(state: StockState, sku: Sku) {
  const of = (line: HeldUnits) => (line.front && line.sku === sku ? line.quantity : 0);
  const held = sumLines(state, of);
  const sold = sumLines(state, of, 'CONSUMED');
  const quota = state.front?.quotas.get(sku);
  return { held, sold, left: quota === undefined ? Infinity : quota - held - sold };
}

/** The ten numbers of a level. */
export function levelAt(state: StockState, spot: Spot) {
  const at = (of: (line: HeldUnits, hold: Hold) => number) =>
    sumLines(state, (line, hold) => (isSame(line, spot) ? of(line, hold) : 0));
  const ofKind = (kind: string, of: (line: HeldUnits) => number) =>
    at((line) => (line.kind === kind ? of(line) : 0));
  const owned = unitsAt(state, spot);
  const presale = ofKind('PRESALE', ({ quantity, arrived }) => quantity - arrived);
  const manual = ofKind('MANUAL', ({ quantity }) => quantity);
  const all = CONDITIONS.map((condition) => sumAt(state, spot, condition));
  const pools = [...state.pools.keys()].map((pool) => poolAt(state, pool, spot).free);
  const house = CONDITIONS.reduce((sum, condition) => sum + owned.HOUSE[condition], 0);
  return {
    good: all[0]!,
    qc: all[1]!,
    damaged: all[2]!,
    reserved: at(({ quantity }) => quantity) - presale - manual,
    locked: manual,
    withheld: owned.STO.good - at(({ quantity }, { owner }) => (owner === 'STO' ? quantity : 0)),
    pooled: pools.reduce((sum, free) => sum + free, 0),
    others: all.reduce((sum, units) => sum + units, 0) - house,
    incoming: state.promised.get(spotText(spot)) ?? 0,
    presold: presale,
  };
}

export function availableAt(state: StockState, spot: Spot): number {
  const { good, reserved, locked, withheld, pooled } = levelAt(state, spot);
  return good - reserved - locked - withheld - pooled;
}

/** What suppliers have promised, or quality control has, that nobody was promised yet. */
export function presaleAt(state: StockState, spot: Spot): number {
  const { incoming, qc, presold } = levelAt(state, spot);
  return incoming + qc - presold;
}

/** Good units that arrived go to presales first, the earliest first. */
export function arrive(state: StockState, spot: Spot, good: number): void {
  let left = Math.max(0, Math.min(good, availableAt(state, spot)));
  const waiting = holdsOf(state, 'ACTIVE').toSorted((a, b) => a.madeAt - b.madeAt);
  for (const line of waiting.flatMap(({ lines }) => lines)) {
    if (line.kind !== 'PRESALE' || !isSame(line, spot)) continue;
    const units = Math.min(left, line.quantity - line.arrived);
    left -= units;
    line.arrived += units;
    settleArrived(line);
  }
}

/** A presale of which all units are here is an order like any other. */
export function settleArrived(line: HeldUnits): void {
  if (line.kind !== 'PRESALE' || line.arrived < line.quantity) return;
  line.kind = 'ORDER';
  line.arrived = 0;
}

/** Ends a hold; units of a pool that has closed meanwhile are everybody's. */
export function endHold(state: StockState, hold: Hold, status: Hold['status']): void {
  if (status !== 'CONSUMED') for (const line of hold.lines) giveBack(state, line);
  hold.status = status;
}

/** What happens to a pool when units of it are given back. */
export function giveBack(state: StockState, line: HeldUnits, quantity = line.quantity): void {
  const pool = line.pool === null ? undefined : state.pools.get(line.pool);
  if (pool && !pool.isOpen) pool.spots.get(spotText(line))!.returned += quantity;
}

export const isLapsed = ({ status, until }: Hold, now: number) =>
  status === 'ACTIVE' && until !== null && until <= now;

/** Gives back what lapsed on spots that somebody wants units of. */
export function freeLapsed(state: StockState, spots: readonly Spot[]): void {
  for (const hold of state.holds.values()) {
    const isTouched = hold.lines.some((line) => spots.some((spot) => isSame(line, spot)));
    if (isTouched && isLapsed(hold, state.now)) endHold(state, hold, 'EXPIRED');
  }
}

/** Whether lines can be held, each out of its own source. */
export function canHold(
  state: StockState,
  lines: readonly HeldUnits[],
  owner: Owner | null,
): boolean {
  const bySku = Map.groupBy(
    lines.filter(({ front }) => front),
    ({ sku }) => sku,
  );
  return (
    lines.every((line) => line.quantity <= freeFor(state, line, owner)) &&
    [...bySku.values()].every((same) => {
      const wanted = same.reduce((sum, { quantity }) => sum + quantity, 0);
      return wanted <= Math.max(...same.map((line) => throughChannel(state, line, owner)));
    })
  );
}

function freeFor(state: StockState, line: HeldUnits, owner: Owner | null): number {
  return Math.min(freeAt(state, line, owner), throughChannel(state, line, owner));
}

function freeAt(state: StockState, line: HeldUnits, owner: Owner | null): number {
  if (line.pool !== null) {
    return state.pools.get(line.pool)?.isOpen ? poolAt(state, line.pool, line).free : 0;
  }
  if (owner === 'STO') return levelAt(state, line).withheld;
  return line.kind === 'PRESALE' ? presaleAt(state, line) : availableAt(state, line);
}

function throughChannel(state: StockState, line: HeldUnits, owner: Owner | null): number {
  if (!line.front || !state.front) return Infinity;
  const { left } = quotaOf(state, line.sku);
  if (line.kind === 'PRESALE' || line.pool !== null || owner !== null) return left;
  const free = PLACES.map((location) => availableAt(state, { sku: line.sku, location }));
  return Math.max(0, Math.min(left, free[0]! + free[1]! - state.front.safety));
}

/** A level as the lots of it, without those of which nothing is left. */
export function lotsOf(state: StockState, spot: Spot): Readonly<Record<string, Units>> {
  if (!hasLots(state, spot)) return {};
  const left = [...lotsAt(state, spot)].filter(([, { good, qc, damaged }]) => good + qc + damaged);
  return Object.fromEntries(left);
}
