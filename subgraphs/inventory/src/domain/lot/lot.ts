import type { LevelKey } from '../level.ts';
import type { Field } from '../refusals.ts';

/** A lot as a line of a command names it. */
export interface LotName {
  /** In capitals. */
  readonly lotNo: string;
  readonly producedAt: Date | null;
  readonly expiresAt: Date | null;
  /** Read from a label: no fault where lots of the SKU are not kept. */
  readonly isLabel?: boolean;
}

/** Units of one SKU at one place that were made together, by condition. */
export interface LotState extends LevelKey, LotName {
  /** From here on the lot is not sold; null for never. */
  readonly sellableUntil: Date | null;
  readonly good: number;
  readonly qc: number;
  readonly damaged: number;
}

/** How lots of a SKU are kept. */
export interface LotPolicy {
  readonly sku: string;
  /** Null for goods that do not expire. */
  readonly shelfLifeDays: number | null;
  /** A lot with fewer days left is not sold any more. */
  readonly minRemainingDays: number;
}

/** Units of a lot that a movement moves; dates are those of the lot. */
export interface LotPart extends LotName {
  readonly sellableUntil: Date | null;
  readonly quantity: number;
}

/** Units that nobody named a lot of: there before lots were kept, or found in a count. */
export const UNLOTTED = 'UNLOTTED';
/** Units that came back from customers without their lot. */
export const RETURNED = 'RETURNED';

/** What a lot lacks to be taken in. */
export type LotMissing = 'LOT_NO' | 'EXPIRY';

/** Units of a SKU whose lots are kept came without their lot, or without its expiry. */
export interface LotRequired {
  readonly kind: 'LotRequired';
  readonly field: Field | null;
  readonly sku: string;
  readonly missing: LotMissing;
}

/** The lot is at the place already, with other dates. */
export interface LotDatesDiffer {
  readonly kind: 'LotDatesDiffer';
  readonly field: Field | null;
  readonly sku: string;
  readonly lotNo: string;
  readonly expiresAt: Date | null;
}

/** Units of a lot that may not be sold any more would become good ones. */
export interface LotExpired {
  readonly kind: 'LotExpired';
  readonly field: Field | null;
  readonly sku: string;
  readonly lotNo: string;
  readonly sellableUntil: Date;
}

/** A lot was named of a SKU whose lots are not kept. */
export interface LotNotTracked {
  readonly kind: 'LotNotTracked';
  readonly field: Field | null;
  readonly sku: string;
}

/** Lots of a SKU cannot be given up while units of it stand somewhere. */
export interface LotsInStock {
  readonly kind: 'LotsInStock';
  readonly field: Field | null;
  readonly sku: string;
  readonly onHand: number;
}

/** Every refusal that lots bring. */
export type LotRefusal = LotRequired | LotDatesDiffer | LotExpired | LotNotTracked | LotsInStock;

const DAY_MS = 86_400_000;

/** A day count later, or earlier, than an instant. */
export function addDays(at: Date, days: number): Date {
  return new Date(at.getTime() + days * DAY_MS);
}

/** From when on a lot is not sold any more. */
export function sellableUntil(expiresAt: Date | null, policy: LotPolicy): Date | null {
  return expiresAt === null ? null : addDays(expiresAt, -policy.minRemainingDays);
}

/** Whether a lot may be sold at an instant. */
export function isSellable(lot: Pick<LotState, 'sellableUntil'>, now: Date): boolean {
  return lot.sellableUntil === null || lot.sellableUntil > now;
}

/** Earliest expiry first; what never expires last, lots of one day by number (先到期先出). */
export function byExpiry(
  a: Pick<LotState, 'expiresAt' | 'lotNo'>,
  b: Pick<LotState, 'expiresAt' | 'lotNo'>,
): number {
  const [left, right] = [a, b].map(({ expiresAt }) => expiresAt?.getTime() ?? Infinity);
  if (left !== right) return left! < right! ? -1 : 1;
  return a.lotNo < b.lotNo ? -1 : Number(a.lotNo > b.lotNo);
}
