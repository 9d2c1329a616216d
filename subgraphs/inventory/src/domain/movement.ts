import type { LevelDelta } from './level.ts';

/** Accounts that hold units at a place. */
export type StockCondition = 'GOOD' | 'DAMAGED';

/** Every account of the ledger; those outside hold whatever is not at a place. */
export type StockAccount = StockCondition | 'SUPPLIER' | 'CUSTOMER' | 'VARIANCE' | 'SCRAP';

export type StockMovementType =
  'RECEIVE' | 'SALE' | 'RETURN' | 'ADJUST' | 'SCRAP' | 'CONDITION' | 'OPENING';

/** Units that leave one account and enter another: so every movement nets to zero (INV4). */
export interface Movement {
  readonly sku: string;
  readonly location: string;
  readonly type: StockMovementType;
  readonly from: StockAccount;
  readonly to: StockAccount;
  readonly quantity: number;
  readonly document: string | null;
  readonly reason: string | null;
  readonly occurredAt: Date;
}

const HELD: readonly StockAccount[] = ['GOOD', 'DAMAGED'];

/** Between which accounts each type moves units. */
const ROUTES: Readonly<
  Record<
    StockMovementType,
    readonly (readonly [readonly StockAccount[], readonly StockAccount[]])[]
  >
> = {
  RECEIVE: [[['SUPPLIER'], HELD]],
  SALE: [[['GOOD'], ['CUSTOMER']]],
  RETURN: [[['CUSTOMER'], HELD]],
  ADJUST: [
    [['VARIANCE'], HELD],
    [HELD, ['VARIANCE']],
  ],
  SCRAP: [[HELD, ['SCRAP']]],
  CONDITION: [
    [['GOOD'], ['DAMAGED']],
    [['DAMAGED'], ['GOOD']],
  ],
  OPENING: [[['SUPPLIER', 'VARIANCE'], HELD]],
};

/** Whether a type of movement may go from one account to the other. */
export function isRoute(type: StockMovementType, from: StockAccount, to: StockAccount): boolean {
  return ROUTES[type].some(([sources, targets]) => sources.includes(from) && targets.includes(to));
}

/** What a movement does to the level of its SKU and place. */
export function deltaOf({ sku, location, from, to, quantity }: Movement): LevelDelta {
  const change = (account: StockCondition) =>
    (to === account ? quantity : 0) - (from === account ? quantity : 0);
  return { sku, location, good: change('GOOD'), damaged: change('DAMAGED'), reserved: 0 };
}
