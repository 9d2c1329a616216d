import { expect } from '@jest/globals';
import fc from 'fast-check';
import { expectAgreement, type House } from './stock-house.ts';
import {
  LOTS,
  OWNERS,
  PLACES,
  SKUS,
  type Owner,
  type Sku,
  type Spot,
  type StockState,
} from './stock-oracle.ts';

/** What the model is told: its state, which a refused command leaves as it was. */
export interface Model {
  state: StockState;
  /** Documents that a sequence has made, by kind; steps take one of them by number. */
  readonly documents: Documents;
  count: number;
}

/** Names that the house has given to documents of a sequence, with what the model knows of them. */
export interface Documents {
  readonly transfers: TransferDocument[];
  readonly purchases: PurchaseDocument[];
  stocktake: StocktakeDocument | null;
}

export interface TransferDocument extends Spot {
  readonly transferNo: string;
  readonly to: string;
  version: number;
  status: 'APPROVED' | 'SHIPPED' | 'PARTLY_RECEIVED' | 'DISCREPANCY' | 'RECEIVED' | 'CANCELLED';
  readonly approved: number;
  /** Units on the way, by owner and by lot. */
  owners: (readonly [Owner, number])[];
  lots: (readonly [string, number])[];
  inTransit: number;
  /** Units that are missing, too many, or broken, and undecided. */
  readonly open: Record<'SHORT' | 'OVER' | 'DAMAGED', number>;
}

export interface PurchaseDocument extends Spot {
  readonly purchaseNo: string;
  version: number;
  readonly confirmed: number;
  received: number;
  status: 'CONFIRMED' | 'PARTLY_RECEIVED' | 'RECEIVED' | 'ENDED';
}

export interface StocktakeDocument extends Spot {
  readonly stocktakeNo: string;
  readonly version: number;
  readonly variance: number;
}

export type Step = fc.AsyncCommand<Model, House>;

/** A step is always possible: what cannot be done must be refused, by model and house alike. */
export function step(name: string, run: (model: Model, house: House) => Promise<void>): Step {
  return {
    check: () => true,
    async run(model, house) {
      model.count += 1;
      await run(model, house);
      await expectAgreement(model.state, house);
    },
    toString: () => name,
  };
}

/** What the model does; false, or anything it changed is undone. */
export function attempt(model: Model, work: (state: StockState) => boolean): boolean {
  const tried = structuredClone(model.state);
  const isDone = work(tried);
  if (isDone) model.state = tried;
  return isDone;
}

/** The house must say the same as the model. */
export function expectVerdict(
  answer: { readonly userErrors: readonly { readonly code: string }[] },
  isDone: boolean,
): void {
  const { userErrors } = answer;
  expect({ isDone: userErrors.length === 0, userErrors }).toEqual({
    isDone,
    userErrors: isDone ? [] : expect.any(Array),
  });
}

// Most of it happens at one spot: there commands meet each other.
export const sku: fc.Arbitrary<Sku> = fc.constantFrom('A', 'A', ...SKUS);
export const spot: fc.Arbitrary<Spot> = fc.record({
  sku,
  location: fc.constantFrom('SH001', ...PLACES),
});
export const owner: fc.Arbitrary<Owner> = fc.constantFrom(...OWNERS);
export const lot = fc.constantFrom(...LOTS);
export const units = (max: number) => fc.integer({ min: 1, max });
export const condition = fc.constantFrom('good', 'good', 'qc', 'damaged');

/** A condition as the graph calls it. */
export const CONDITION_OF = { good: 'GOOD', qc: 'QC', damaged: 'DAMAGED' } as const;

/** The other of the two places. */
export const otherPlace = (location: string) => PLACES.find((place) => place !== location)!;

/** How a step is called in the report of a failure. */
export const text = (name: string, args: readonly unknown[]) =>
  `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
