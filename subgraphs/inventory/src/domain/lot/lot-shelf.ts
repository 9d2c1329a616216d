import { levelText, type LevelKey } from '../level.ts';
import { QUANTITY_OF, type StockCondition } from '../movement.ts';
import {
  byExpiry,
  isSellable,
  type LotName,
  type LotPart,
  type LotPolicy,
  type LotState,
} from './lot.ts';

/** What is needed to say which lots move: lots and policies of the levels whose lots are kept. */
export interface LotBooks {
  readonly lots: readonly LotState[];
  readonly policies: ReadonlyMap<string, LotPolicy>;
  /** By `levelText`: levels whose lots are kept. */
  readonly tracked: ReadonlySet<string>;
  readonly now: Date;
}

type Units = { -readonly [Key in keyof LotState]: LotState[Key] };

/** Which units may be taken. */
export interface Draw {
  readonly quantity: number;
  /** Null for whatever is first. */
  readonly lotNo: string | null;
  /** Leaves out lots that may not be sold any more. */
  readonly sellable: boolean;
}

/** The lots of each level while movements are gone through. */
export function openLotShelf({ lots, now }: LotBooks) {
  const byLevel = new Map<string, Units[]>();
  for (const lot of lots) {
    const text = levelText(lot);
    byLevel.set(text, [...(byLevel.get(text) ?? []), { ...lot }]);
  }

  function find(key: LevelKey, lotNo: string): LotState | undefined {
    return byLevel.get(levelText(key))?.find((lot) => lot.lotNo === lotNo);
  }

  return {
    find,
    put(key: LevelKey, condition: StockCondition, part: LotPart): void {
      const text = levelText(key);
      const { sku, location } = key;
      const { quantity, ...lot } = part;
      const known = byLevel.get(text) ?? [];
      byLevel.set(text, known);
      let units = known.find(({ lotNo }) => lotNo === lot.lotNo);
      if (!units) known.push((units = { ...lot, sku, location, good: 0, qc: 0, damaged: 0 }));
      units[QUANTITY_OF[condition]] += quantity;
    },
    /** Takes units, the first to expire first; fewer than asked for when there are not more. */
    draw(key: LevelKey, condition: StockCondition, { quantity, lotNo, sellable }: Draw): LotPart[] {
      const name = QUANTITY_OF[condition];
      const parts: LotPart[] = [];
      let missing = quantity;
      const may = (byLevel.get(levelText(key)) ?? [])
        .filter((lot) => lotNo === null || lot.lotNo === lotNo)
        .filter((lot) => !sellable || isSellable(lot, now))
        .toSorted(byExpiry);
      for (const lot of may) {
        const taken = Math.min(missing, lot[name]);
        if (taken <= 0) continue;
        lot[name] -= taken;
        missing -= taken;
        parts.push(partOf(lot, taken));
      }
      return parts;
    },
  };
}

/** So many units of a lot. */
export function partOf(
  { lotNo, producedAt, expiresAt, sellableUntil }: LotName & Pick<LotState, 'sellableUntil'>,
  quantity: number,
): LotPart {
  return { lotNo, producedAt, expiresAt, sellableUntil, quantity };
}

/** How many units there are in these parts. */
export function unitsOf(parts: readonly LotPart[]): number {
  return parts.reduce((sum, { quantity }) => sum + quantity, 0);
}
