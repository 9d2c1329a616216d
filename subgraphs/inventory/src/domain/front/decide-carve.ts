import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { NO_EFFECTS, type Effects } from '../hold-effects.ts';
import { availableOf, levelText, type LevelKey, type Levels } from '../level.ts';
import type { InsufficientStock, PoolClosed } from '../refusals.ts';
import type { CarveLine } from './check-front.ts';

/** What is free of a pool at a level. */
export interface PoolLineState {
  readonly free: number;
}

/**
 * Decides whether units can enter a pool, or leave it: out of available, out of what is free.
 *
 * Invariant: pool = carved − sold − returned, never below zero.
 */
export function decideCarve(
  found: {
    readonly code: string;
    readonly levels: Levels;
    readonly pool: readonly (LevelKey & PoolLineState)[];
    readonly isOpen: boolean;
  },
  lines: readonly CarveLine[],
): Outcome<Effects, InsufficientStock | PoolClosed> {
  const { code, levels, isOpen } = found;
  const free = new Map(found.pool.map((line) => [levelText(line), line.free]));
  const refusals = lines.flatMap((line, index): (InsufficientStock | PoolClosed)[] => {
    const { sku, location, change } = line;
    if (!isOpen) return [{ kind: 'PoolClosed', pool: code, sku, location }];
    const level = levels.get(levelText(line));
    const left = change > 0 ? (level ? availableOf(level) : 0) : (free.get(levelText(line)) ?? 0);
    const requested = Math.abs(change);
    if (requested <= left) return [];
    const field = ['input', 'lines', String(index), 'change'];
    const short = { kind: 'InsufficientStock', field, sku, location } as const;
    return [{ ...short, requested, available: left }];
  });
  return refuseIfAny(refusals, {
    ...NO_EFFECTS,
    deltas: lines.map(({ sku, location, change }) => ({ sku, location, pooled: change })),
    pools: lines.map(({ sku, location, change }) => ({
      pool: code,
      sku,
      location,
      ...(change > 0 ? { carved: change } : { returned: -change }),
    })),
  });
}
