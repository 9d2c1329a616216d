import type { LevelDelta } from './level.ts';
import type { LotName } from './lot/lot.ts';

/** Accounts that hold units at a place. */
export type StockCondition = 'GOOD' | 'QC' | 'DAMAGED';

/** Every account of the ledger; those outside hold whatever is not at a place. */
export type StockAccount =
  StockCondition | 'SUPPLIER' | 'CUSTOMER' | 'TRANSIT' | 'VARIANCE' | 'SCRAP';

export type StockMovementType =
  | 'RECEIVE'
  | 'SALE'
  | 'RETURN'
  | 'ADJUST'
  | 'SCRAP'
  | 'CONDITION'
  | 'OPENING'
  | 'QC_RELEASE'
  | 'OWNERSHIP'
  | 'SUPPLIER_RETURN'
  | 'TRANSFER_OUT'
  | 'TRANSFER_IN'
  | 'TRANSFER_SETTLE';

/** Units of the house itself, as the ledger names their owner. */
export const HOUSE = 'HOUSE';

/** Units that leave one account and enter another: so every movement nets to zero (INV4). */
export interface Movement {
  readonly sku: string;
  readonly location: string;
  readonly type: StockMovementType;
  readonly from: StockAccount;
  readonly to: StockAccount;
  readonly quantity: number;
  /**
   * Whose units. Left out, units that enter are the house's, and units that leave are those of
   * whoever's turn it is (`assignOwners`).
   */
  readonly owner?: string;
  /** Whose they are afterwards: of OWNERSHIP alone. */
  readonly toOwner?: string;
  /** Of whose units the lot is known; left out, the first to expire leave (`assignLots`). */
  readonly lot?: LotName;
  /** The units are gone already: lots past their last day of sale go when no others are left. */
  readonly hasLeft?: boolean;
  readonly document: string | null;
  readonly reason: string | null;
  readonly occurredAt: Date;
}

/** The conditions that units at a place can be in. */
export const CONDITIONS: readonly StockCondition[] = ['GOOD', 'QC', 'DAMAGED'];

type Route = readonly [readonly StockAccount[], readonly StockAccount[]];

/** Between which accounts each type moves units. */
const ROUTES: Readonly<Record<StockMovementType, readonly Route[]>> = {
  RECEIVE: [[['SUPPLIER'], CONDITIONS]],
  SALE: [[['GOOD'], ['CUSTOMER']]],
  RETURN: [[['CUSTOMER'], CONDITIONS]],
  ADJUST: [
    [['VARIANCE'], CONDITIONS],
    [CONDITIONS, ['VARIANCE']],
  ],
  SCRAP: [[CONDITIONS, ['SCRAP']]],
  CONDITION: [
    [['GOOD'], ['DAMAGED', 'QC']],
    [['DAMAGED'], ['GOOD', 'QC']],
  ],
  OPENING: [[['SUPPLIER', 'VARIANCE'], CONDITIONS]],
  QC_RELEASE: [[['QC'], ['GOOD', 'DAMAGED']]],
  OWNERSHIP: CONDITIONS.map((condition) => [[condition], [condition]]),
  SUPPLIER_RETURN: [[CONDITIONS, ['SUPPLIER']]],
  TRANSFER_OUT: [[CONDITIONS, ['TRANSIT']]],
  TRANSFER_IN: [[['TRANSIT'], CONDITIONS]],
  TRANSFER_SETTLE: [
    [['TRANSIT'], ['VARIANCE', 'SCRAP']],
    [['VARIANCE'], ['TRANSIT']],
  ],
};

/** Types that only their own documents may post: a batch cannot invent goods in transit. */
const OF_DOCUMENTS: ReadonlySet<StockMovementType> = new Set([
  'OWNERSHIP',
  'TRANSFER_OUT',
  'TRANSFER_IN',
  'TRANSFER_SETTLE',
]);

/** Whether a type of movement may go from one account to the other. */
export function isRoute(type: StockMovementType, from: StockAccount, to: StockAccount): boolean {
  return ROUTES[type].some(([sources, targets]) => sources.includes(from) && targets.includes(to));
}

/** Whether movements of a type may be posted by themselves, without a document of their own. */
export function isFree(type: StockMovementType): boolean {
  return !OF_DOCUMENTS.has(type);
}

/** Whether an account is at a place. */
export function isCondition(account: StockAccount): account is StockCondition {
  return account === 'GOOD' || account === 'QC' || account === 'DAMAGED';
}

/** The number of a level that counts the units of a condition. */
export const QUANTITY_OF = { GOOD: 'good', QC: 'qc', DAMAGED: 'damaged' } as const;

/** What a movement does to the level of its SKU and place, whoever owns the units. */
export function deltaOf({ sku, location, from, to, quantity }: Movement): LevelDelta {
  if (from === to || !(isCondition(from) || isCondition(to))) return { sku, location };
  return {
    sku,
    location,
    ...(isCondition(from) ? { [QUANTITY_OF[from]]: -quantity } : {}),
    ...(isCondition(to) ? { [QUANTITY_OF[to]]: quantity } : {}),
  };
}

/** Whether a movement changes what is at its place; what happens in transit does not. */
export function touchesLevel({ from, to }: Pick<Movement, 'from' | 'to'>): boolean {
  return isCondition(from) || isCondition(to);
}
