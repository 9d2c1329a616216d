import { levelText, type LevelKey, type LevelState } from './level.ts';
import { HOUSE } from './movement.ts';

/** CONSIGNED (寄售): we sell it for its owner. STORED (代管): only the owner's own orders take it. */
export type OwnerPolicy = 'CONSIGNED' | 'STORED';

/** The units of one owner at a level; those of the house are what is left of the level. */
export interface OwnedState extends LevelKey {
  readonly owner: string;
  readonly policy: OwnerPolicy;
  readonly good: number;
  readonly qc: number;
  readonly damaged: number;
  /** Good units held for orders of the owner; of STORED owners alone. */
  readonly reserved: number;
  /** Since when the owner has units here without a break: the oldest are sold first. */
  readonly since: Date;
}

/** What a change adds to an owner's units at a level; negative takes away. */
export interface OwnedDelta extends LevelKey {
  readonly owner: string;
  readonly good?: number;
  readonly qc?: number;
  readonly damaged?: number;
  readonly reserved?: number;
}

/** One text per level and owner. */
export function ownedText(key: LevelKey & { readonly owner: string }): string {
  return `${levelText(key)}/${key.owner}`;
}

const NUMBERS = ['good', 'qc', 'damaged', 'reserved'] as const;

/** Adds up deltas per level and owner. */
export function sumOwned(deltas: Iterable<OwnedDelta>): readonly OwnedDelta[] {
  const sums = new Map<string, LevelKey & { owner: string } & Record<string, unknown>>();
  for (const delta of deltas) {
    const { sku, location, owner } = delta;
    const text = ownedText(delta);
    const sum = sums.get(text) ?? { sku, location, owner };
    for (const name of NUMBERS) {
      if (delta[name] !== undefined) sum[name] = ((sum[name] as number) ?? 0) + delta[name];
    }
    sums.set(text, sum);
  }
  return [...sums.values()];
}

/** An owner's units once those of the deltas that are theirs are added. */
export function addOwned(units: OwnedState, deltas: readonly OwnedDelta[]): OwnedState {
  const [sum] = sumOwned(deltas.filter((delta) => ownedText(delta) === ownedText(units)));
  const { good = 0, qc = 0, damaged = 0, reserved = 0 } = sum ?? {};
  return {
    ...units,
    good: units.good + good,
    qc: units.qc + qc,
    damaged: units.damaged + damaged,
    reserved: units.reserved + reserved,
  };
}

/** One owner's part of a level. */
export interface Ownership extends LevelKey {
  readonly owner: string;
  /** Null for the house. */
  readonly policy: OwnerPolicy | null;
  readonly good: number;
  readonly qc: number;
  readonly damaged: number;
}

/** Whose the units of a level are, the house first; owners without a unit are left out. */
export function ownershipOf(
  { sku, location, good, qc, damaged }: LevelState,
  owned: readonly OwnedState[],
): Ownership[] {
  const house = owned.reduce(
    (left, of) => ({
      ...left,
      good: left.good - of.good,
      qc: left.qc - of.qc,
      damaged: left.damaged - of.damaged,
    }),
    { sku, location, owner: HOUSE, policy: null, good, qc, damaged },
  );
  return [house, ...owned].filter((part) => part.good + part.qc + part.damaged > 0);
}
