import assert from 'node:assert/strict';
import {
  availableOf,
  levelText,
  NO_UNITS,
  sumDeltas,
  type LevelDelta,
  type LevelKey,
  type Levels,
} from './level.ts';
import { deltaOf, HOUSE, isCondition, QUANTITY_OF, touchesLevel } from './movement.ts';
import type { LotPart } from './lot/lot.ts';
import type { Movement, StockCondition } from './movement.ts';
import type { OwnedDelta, OwnedState, OwnerPolicy } from './owned.ts';
import type { InsufficientStock } from './refusals.ts';

/** A movement that says whose units moved. */
export type OwnedMovement = Movement & {
  readonly owner: string;
  /** Which lots it moves, where they are kept. */
  readonly lots?: readonly LotPart[];
};

/** Movements with their owners, and what they change. */
export interface Posting {
  readonly movements: readonly OwnedMovement[];
  /** Of levels, not yet added up. */
  readonly deltas: readonly LevelDelta[];
  readonly owned: readonly OwnedDelta[];
  /** Good units that arrive where some are presold already. */
  readonly presold: readonly PresaleArrival[];
  /** Movements that ask more of an owner than is there. */
  readonly short: readonly InsufficientStock[];
}

/** Good units that arrive at a level, at most as many as are presold there. */
export interface PresaleArrival extends LevelKey {
  readonly quantity: number;
}

/** What is needed to say whose units move. */
export interface Books {
  readonly levels: Levels;
  /** Units of others at those of the levels that have any. */
  readonly owned: readonly OwnedState[];
  /** Of everybody named, the house left out. */
  readonly policies: ReadonlyMap<string, OwnerPolicy>;
  readonly now: Date;
}

interface Share {
  readonly owner: string;
  readonly policy: OwnerPolicy | 'HOUSE';
  readonly since: number;
  left: number;
}

/**
 * Says of each movement whose units it moves; one that takes from several owners is divided.
 *
 * Units that enter are the house's unless somebody is named. Of units that leave with nobody named
 * the house's go first, then consigned ones, the longest here first; units that are only stored for
 * their owner leave by name alone, or, when they cannot be sold anyway, last. What enters in a
 * batch comes before what leaves, since a batch becomes visible as a whole.
 */
export function assignOwners(found: Books, movements: readonly Movement[]): Posting {
  if (found.owned.length === 0 && movements.every(isOfHouse)) {
    return withArrivals(found.levels, postingOfHouse(movements));
  }
  const books = openBooks(found);
  for (const { to, from, owner = HOUSE, quantity, ...key } of movements) {
    if (isCondition(to) && !isCondition(from)) books.put(key, to, owner, quantity);
  }
  const parts = new Map<Movement, readonly (readonly [string, number])[]>();
  const short: InsufficientStock[] = [];
  const leaving = movements.filter(({ from }) => isCondition(from));
  for (const movement of [...leaving.filter(isNamed), ...leaving.filter((m) => !isNamed(m))]) {
    const drawn = books.draw(movement);
    if (drawn.missing > 0) short.push(shortOf(movement, drawn.missing));
    for (const [owner, quantity] of drawn.parts) {
      const { to, toOwner = owner } = movement;
      if (isCondition(to)) books.put(movement, to, toOwner, quantity);
    }
    parts.set(movement, drawn.parts);
  }
  const divided = movements.flatMap((movement): OwnedMovement[] =>
    (parts.get(movement) ?? [[movement.owner ?? HOUSE, movement.quantity] as const]).map(
      ([owner, quantity]) => ({ ...movement, owner, quantity }),
    ),
  );
  const changes = divided.filter(touchesLevel).map((one) => changesOf(one, found.policies));
  return withArrivals(found.levels, {
    movements: divided,
    deltas: changes.map(({ delta }) => delta),
    owned: changes.flatMap(({ owned }) => owned),
    short,
  });
}

/** Presales take what arrives before anybody else can. */
function withArrivals(levels: Levels, posting: Omit<Posting, 'presold'>): Posting {
  const isAwaited = [...levels.values()].some(({ presold }) => presold > 0);
  const presold = (isAwaited ? sumDeltas(posting.deltas) : []).flatMap((delta) => {
    const level = levels.get(levelText(delta)) ?? NO_UNITS;
    const free = availableOf(level) + availableOf({ ...NO_UNITS, ...delta });
    const quantity = Math.min(level.presold, delta.good ?? 0, free);
    return quantity > 0 ? [{ sku: delta.sku, location: delta.location, quantity }] : [];
  });
  return { ...posting, presold };
}

function isOfHouse({ owner = HOUSE, toOwner = HOUSE }: Movement): boolean {
  return owner === HOUSE && toOwner === HOUSE;
}

function isNamed({ owner }: Movement): boolean {
  return owner !== undefined;
}

function postingOfHouse(movements: readonly Movement[]): Omit<Posting, 'presold'> {
  return {
    movements: movements.map((movement) => ({ ...movement, owner: HOUSE })),
    deltas: movements.filter(touchesLevel).map(deltaOf),
    owned: [],
    short: [],
  };
}

/** Who has how much of which condition at each level, while movements are gone through. */
function openBooks({ levels, owned, policies, now }: Books) {
  const byAccount = new Map<string, Share[]>();
  const ofLevel = Map.groupBy(owned, levelText);

  function sharesOf(key: Pick<Movement, 'sku' | 'location'>, condition: StockCondition): Share[] {
    const account = `${condition} ${levelText(key)}`;
    const known = byAccount.get(account);
    if (known) return known;
    const name = QUANTITY_OF[condition];
    const shares = (ofLevel.get(levelText(key)) ?? []).map(({ owner, policy, since, ...of }) => ({
      owner,
      policy,
      since: since.getTime(),
      left: of[name] - (name === 'good' ? of.reserved : 0),
    }));
    const all = (levels.get(levelText(key)) ?? NO_UNITS)[name];
    const theirs = (ofLevel.get(levelText(key)) ?? []).reduce((sum, of) => sum + of[name], 0);
    const house: Share = { owner: HOUSE, policy: 'HOUSE', since: 0, left: all - theirs };
    const sorted = [house, ...shares].sort((a, b) => rankOf(a) - rankOf(b) || a.since - b.since);
    byAccount.set(account, sorted);
    return sorted;
  }

  return {
    put(
      key: Pick<Movement, 'sku' | 'location'>,
      condition: StockCondition,
      owner: string,
      quantity: number,
    ): void {
      const shares = sharesOf(key, condition);
      const share = shares.find((one) => one.owner === owner);
      if (share) share.left += quantity;
      else {
        const policy = policyOf(policies, owner);
        shares.push({ owner, policy, since: now.getTime(), left: quantity });
      }
    },
    draw({ from, owner, quantity, ...key }: Movement) {
      assert(isCondition(from), 'units are drawn from a place');
      const mayTake = (share: Share) =>
        owner === undefined ? share.policy !== 'STORED' || from !== 'GOOD' : share.owner === owner;
      const parts: [string, number][] = [];
      let missing = quantity;
      for (const share of sharesOf(key, from).filter(mayTake)) {
        const taken = Math.max(0, Math.min(missing, share.left));
        if (taken > 0) parts.push([share.owner, taken]);
        share.left -= taken;
        missing -= taken;
      }
      if (missing > 0) parts.push([owner ?? HOUSE, missing]);
      return { parts, missing };
    },
  };
}

function rankOf({ policy }: Share): number {
  return ['HOUSE', 'CONSIGNED', 'STORED'].indexOf(policy);
}

function policyOf(policies: ReadonlyMap<string, OwnerPolicy>, owner: string): OwnerPolicy {
  const policy = policies.get(owner);
  assert(policy, `owner ${owner} is known`);
  return policy;
}

function shortOf({ sku, location, quantity }: Movement, missing: number): InsufficientStock {
  const available = quantity - missing;
  const kind = 'InsufficientStock';
  return { kind, field: null, sku, location, requested: quantity, available };
}

/** What a movement of one owner's units changes: of the level, and of what is the owner's there. */
function changesOf(movement: OwnedMovement, policies: ReadonlyMap<string, OwnerPolicy>) {
  const { sku, location, from, to, owner, toOwner = owner, quantity } = movement;
  const legs: { of: string; condition: StockCondition; change: number }[] = [];
  if (isCondition(from)) legs.push({ of: owner, condition: from, change: -quantity });
  if (isCondition(to)) legs.push({ of: toOwner, condition: to, change: quantity });
  const theirs = legs.filter(({ of }) => of !== HOUSE);
  const sum = (list: typeof legs) => list.reduce((total, { change }) => total + change, 0);
  const withheld = theirs.filter(
    ({ of, condition }) => condition === 'GOOD' && policyOf(policies, of) === 'STORED',
  );
  const delta: LevelDelta = {
    ...deltaOf(movement),
    ...(theirs.length === 0 ? {} : { others: sum(theirs), withheld: sum(withheld) }),
  };
  const owned = theirs.map(({ of, condition, change }) => {
    return { sku, location, owner: of, [QUANTITY_OF[condition]]: change };
  });
  return { delta, owned };
}
