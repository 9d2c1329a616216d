import { accept, refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { holdEffects, NO_EFFECTS, type Effects, type HeldLine } from './hold-effects.ts';
import {
  addDelta,
  availableOf,
  levelText,
  presaleOf,
  type LevelKey,
  type LevelState,
} from './level.ts';
import type { Levels } from './level.ts';
import { ownedText } from './owned.ts';
import type { InsufficientStock, OutOfScope, PoolClosed } from './refusals.ts';

/** What is free of one pool at one level. */
export interface PoolState extends LevelKey {
  readonly pool: string;
  readonly isOpen: boolean;
  readonly free: number;
}

/** What a front stock may still sell of one SKU. */
export interface FrontState {
  readonly front: string;
  readonly sku: string;
  /** Null without a quota. */
  readonly quotaLeft: number | null;
  readonly safety: number;
  /** Available units at all places that it sells from. */
  readonly available: number;
}

/** A front stock as a channel reaches it. */
export interface FrontScope {
  readonly front: string;
  /** Null for every place. */
  readonly places: ReadonlySet<string> | null;
}

/** What was found under the locks before requests are decided. */
export interface ShelfFound {
  readonly levels: Levels;
  /** Free units of owners who only store them, by `ownedText`. */
  readonly stored: ReadonlyMap<string, number>;
  /** By `poolText`. */
  readonly pools: ReadonlyMap<string, PoolState>;
  /** By `frontText`. */
  readonly fronts: ReadonlyMap<string, FrontState>;
  /** By code. */
  readonly scopes: ReadonlyMap<string, FrontScope>;
}

export type HoldRefusal = InsufficientStock | PoolClosed | OutOfScope;

/** One text per pool and level. */
export function poolText(key: LevelKey & { readonly pool: string }): string {
  return `${key.pool}/${levelText(key)}`;
}

/** One text per front stock and SKU. */
export function frontText({ front, sku }: { readonly front: string; readonly sku: string }) {
  return `${front}/${sku}`;
}

/** What can be sold through a front stock: its quota, or what its places have beyond safety. */
export function sellableOf({ quotaLeft, available, safety }: Omit<FrontState, 'front' | 'sku'>) {
  return Math.max(0, Math.min(quotaLeft ?? Infinity, available - safety));
}

interface ShelfState {
  readonly levels: Map<string, LevelState>;
  readonly stored: Map<string, number>;
  readonly pools: Map<string, PoolState>;
  readonly fronts: Map<string, FrontState>;
  readonly scopes: ReadonlyMap<string, FrontScope>;
}

/**
 * What is free while requests are decided one after another: what one takes the next one lacks.
 *
 * Invariant INV3: what is promised is at most what is good; a pool's share is its own, so is what
 * an owner stores, and what is presold is at most what is confirmed to come.
 */
export function openShelf(found: ShelfFound) {
  const state: ShelfState = {
    levels: new Map(found.levels),
    stored: new Map(found.stored),
    pools: new Map(found.pools),
    fronts: new Map(found.fronts),
    scopes: found.scopes,
  };
  return {
    apply: (effects: Effects) => applyTo(state, effects),
    /** Holds every line or none; every short line is named, so that a till can show them at once. */
    hold(lines: readonly HeldLine[]): Outcome<Effects, HoldRefusal> {
      const alone = lines.flatMap((line) => refusalOf(state, line) ?? []);
      const refusals = [...alone, ...(alone.length === 0 ? sharedQuotas(state, lines) : [])];
      if (refusals.length > 0) return refuseIfAny(refusals, NO_EFFECTS);
      const effects = holdEffects(lines);
      applyTo(state, effects);
      return accept(effects);
    },
  };
}

function refusalOf(state: ShelfState, line: HeldLine): HoldRefusal | null {
  const { sku, location, pool, front, quantity } = line;
  if (pool !== null && !state.pools.get(poolText({ ...line, pool }))?.isOpen) {
    return { kind: 'PoolClosed', pool, sku, location };
  }
  const scope = front === null ? undefined : state.scopes.get(front);
  if (scope?.places && !scope.places.has(location)) {
    return { kind: 'OutOfScope', front: scope.front, location };
  }
  const free = Math.max(0, Math.min(freeOf(state, line), sellableBy(state, line)));
  if (quantity <= free) return null;
  const short = { kind: 'InsufficientStock', field: null, sku, location } as const;
  return { ...short, requested: quantity, available: free };
}

/** Lines of one SKU at several places each pass alone, but share one quota. */
function sharedQuotas(state: ShelfState, lines: readonly HeldLine[]): readonly HoldRefusal[] {
  const ofFront = lines.filter(({ front }) => front !== null);
  const shared = Map.groupBy(ofFront, ({ front, sku }) => `${front}/${sku}`);
  return [...shared.values()].flatMap((same) => {
    const requested = same.reduce((sum, { quantity }) => sum + quantity, 0);
    const available = Math.max(0, ...same.map((line) => sellableBy(state, line)));
    if (same.length === 1 || requested <= available) return [];
    const { sku, location } = same[0]!;
    return [{ kind: 'InsufficientStock', field: null, sku, location, requested, available }];
  });
}

function freeOf({ levels, pools, stored }: ShelfState, line: HeldLine): number {
  const { pool, owner, kind } = line;
  if (pool !== null) return pools.get(poolText({ ...line, pool }))?.free ?? 0;
  if (owner !== null) return stored.get(ownedText({ ...line, owner })) ?? 0;
  const level = levels.get(levelText(line));
  if (!level) return 0;
  return kind === 'PRESALE' ? presaleOf(level) : availableOf(level);
}

/** A campaign has its own units, and what is to come is not at any place yet: quota alone. */
function sellableBy({ fronts }: ShelfState, line: HeldLine): number {
  const state = line.front === null ? undefined : fronts.get(`${line.front}/${line.sku}`);
  if (!state) return Infinity;
  const isOfPlaces = line.kind !== 'PRESALE' && line.pool === null && line.owner === null;
  return isOfPlaces ? sellableOf(state) : (state.quotaLeft ?? Infinity);
}

function applyTo(state: ShelfState, effects: Effects): void {
  const { levels, stored, pools, fronts } = state;
  for (const delta of effects.deltas) {
    const before = levels.get(levelText(delta));
    if (!before) continue;
    const after = addDelta(before, delta);
    levels.set(levelText(delta), after);
    moveFronts(state, delta, availableOf(after) - availableOf(before));
  }
  for (const delta of effects.owned) {
    const text = ownedText(delta);
    stored.set(text, (stored.get(text) ?? 0) + (delta.good ?? 0) - (delta.reserved ?? 0));
  }
  for (const delta of effects.pools) {
    const pool = pools.get(poolText(delta));
    const { carved = 0, held = 0, sold = 0, returned = 0 } = delta;
    const change = carved - held - sold - returned;
    if (pool) pools.set(poolText(delta), { ...pool, free: pool.free + change });
  }
  for (const delta of effects.fronts) {
    const front = fronts.get(frontText(delta));
    if (!front || front.quotaLeft === null) continue;
    const quotaLeft = front.quotaLeft - (delta.held ?? 0) - (delta.sold ?? 0);
    fronts.set(frontText(delta), { ...front, quotaLeft });
  }
}

/** What one place has more or less, every front stock has that sells from there. */
function moveFronts({ fronts, scopes }: ShelfState, key: LevelKey, change: number): void {
  for (const [text, state] of fronts) {
    const places = scopes.get(state.front)?.places;
    if (state.sku !== key.sku || (places && !places.has(key.location))) continue;
    fronts.set(text, { ...state, available: state.available + change });
  }
}
