import { canonicalCode } from '../level.ts';
import type { Movement, StockCondition } from '../movement.ts';

/** What scanned units leave for. */
export type ScanOutPurpose = 'SALE' | 'SCRAP' | 'OWN_USE';

/** A scan of known goods. */
export interface ResolvedScan {
  readonly sequence: number;
  readonly code: string;
  readonly sku: string;
  /** Units of stock. */
  readonly quantity: number;
  readonly lot: string | null;
  readonly expiresOn: string | null;
  readonly serial: string | null;
  readonly weightGrams: number | null;
  readonly priceMinor: number | null;
  readonly scannedAt: Date;
}

interface Common {
  readonly location: string;
  readonly condition: StockCondition;
  readonly document: string | null;
  readonly reason: string | null;
}

/** Goods that were scanned in come from the supplier. */
export function scanInMovements(scans: readonly ResolvedScan[], common: Common): Movement[] {
  const { condition: to, ...rest } = common;
  return scans.map((scan) => ({ ...of(scan), ...rest, type: 'RECEIVE', from: 'SUPPLIER', to }));
}

const OUT = {
  SALE: { type: 'SALE', to: 'CUSTOMER' },
  SCRAP: { type: 'SCRAP', to: 'SCRAP' },
  OWN_USE: { type: 'ADJUST', to: 'VARIANCE' },
} as const;

/** Goods that were scanned out go where their purpose says. */
export function scanOutMovements(
  scans: readonly ResolvedScan[],
  purpose: ScanOutPurpose,
  common: Common,
): Movement[] {
  const { condition: from, ...rest } = common;
  return scans.map((scan) => ({ ...of(scan), ...rest, ...OUT[purpose], from }));
}

function of({ sku, quantity, scannedAt: occurredAt, lot, expiresOn }: ResolvedScan) {
  if (lot === null) return { sku, quantity, occurredAt };
  // Good until the end of the day that the label says.
  const expiresAt = expiresOn === null ? null : new Date(`${expiresOn}T24:00:00+08:00`);
  const named = { lotNo: canonicalCode(lot), producedAt: null, expiresAt, isLabel: true };
  return { sku, quantity, occurredAt, lot: named };
}
