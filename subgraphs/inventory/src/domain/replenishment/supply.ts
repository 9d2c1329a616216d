import type { LevelKey } from '../level.ts';

/** NEW (新品): sales of a few days count in full. ENDING (退市): sold off, never replenished. */
export type LifeCycle = 'NEW' | 'NORMAL' | 'ENDING';

/** How a SKU is kept at a place. */
export interface StockTraits {
  /** Units below which it is replenished; also what a place does not give away. */
  readonly minLevel: number;
  /** Units that it is filled to; null: by its sales. */
  readonly maxLevel: number | null;
  /** Days from an order to its arrival. */
  readonly leadDays: number;
  /** Days of sales that are kept as a reserve. */
  readonly safetyDays: number;
  readonly packSize: number;
  readonly lifeCycle: LifeCycle;
  /** The place that it usually comes from; null: the nearest that can give. */
  readonly source: string | null;
}

/** What is known of a SKU at a place when somebody asks what it can give or needs. */
export interface Supply extends LevelKey {
  readonly available: number;
  readonly inTransit: number;
  /** Held for it at other places and not sent yet. */
  readonly awaited: number;
  /** Confirmed by suppliers. */
  readonly incoming: number;
  /** Units sold in the window. */
  readonly sold: number;
  /** Days since the first of those sales; null where nothing was sold. */
  readonly soldDays: number | null;
  readonly traits: StockTraits;
}

/** Sales of so many days say how fast a SKU sells. */
export const WINDOW_DAYS = 28;
/** The sales of a new SKU are spread over no fewer days than these. */
const NEW_DAYS_MIN = 7;

/** How a SKU is kept where nobody has said anything. */
export const USUAL_TRAITS: StockTraits = {
  minLevel: 0,
  maxLevel: null,
  leadDays: 3,
  safetyDays: 2,
  packSize: 1,
  lifeCycle: 'NORMAL',
  source: null,
};

/** The days that the units sold are spread over. */
export function velocityDays({ soldDays, traits }: Pick<Supply, 'soldDays' | 'traits'>): number {
  if (traits.lifeCycle !== 'NEW' || soldDays === null) return WINDOW_DAYS;
  return Math.min(WINDOW_DAYS, Math.max(NEW_DAYS_MIN, soldDays));
}

/** Units that are sold in so many days at the speed of the window, rounded up. */
export function unitsSoldIn(supply: Pick<Supply, 'sold' | 'soldDays' | 'traits'>, days: number) {
  return Math.ceil((supply.sold * days) / velocityDays(supply));
}

/** Units a day, as text with four places. */
export function perDayText(supply: Pick<Supply, 'sold' | 'soldDays' | 'traits'>): string {
  const tenThousandths = Math.round((supply.sold * 10_000) / velocityDays(supply));
  const digits = String(tenThousandths).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** Units that a place keeps for its own customers. */
export function safetyOf(supply: Pick<Supply, 'sold' | 'soldDays' | 'traits'>): number {
  const { minLevel, safetyDays } = supply.traits;
  return Math.max(minLevel, unitsSoldIn(supply, safetyDays));
}

/** Units that a place can give away without touching its own safety. */
export function offeredBy(supply: Supply): number {
  return Math.max(0, supply.available - safetyOf(supply));
}
