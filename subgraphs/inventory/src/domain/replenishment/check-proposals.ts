import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import { checkText } from '../check-values.ts';
import { canonicalCode } from '../level.ts';
import { invalid, type InvalidInput } from '../refusals.ts';
import type { SkuQuantity } from '../transfer/transfer.ts';
import { checkCodes, checkSkuLines } from './check-replenishment.ts';
import type { AllocationRule } from './propose-lines.ts';

const STORES_MAX = 200;
const ALLOCATED_MAX = 100;
const ORDERED_MAX = 500;
/** So many SKUs are reckoned at once. */
export const SKUS_MAX = 200;

/** What head office splits, as a caller writes it. */
export interface Allocated {
  readonly from: string;
  readonly stores: readonly string[];
  readonly rule: AllocationRule;
  readonly lines: readonly {
    readonly sku: string;
    readonly quantity?: number | null | undefined;
  }[];
}

/** What a store asks for, as a caller writes it. */
export interface Ordered {
  readonly store: string;
  readonly from?: string | null | undefined;
  readonly lines: readonly SkuQuantity[];
}

/** Names every fault of an allocation, or gives it with codes in capitals, the giver left out. */
export function checkAllocation(input: Allocated): Outcome<
  {
    readonly from: string;
    readonly stores: readonly string[];
    readonly lines: readonly { readonly sku: string; readonly quantity: number | null }[];
  },
  InvalidInput
> {
  const from = canonicalCode(input.from);
  const stores = checkCodes(input.stores, ['input', 'stores'], { min: 1, max: STORES_MAX });
  const given = input.lines.map(({ sku, quantity }) => ({ sku, quantity: quantity ?? null }));
  const lines = checkSkuLines(given, ALLOCATED_MAX);
  const refusals = [
    ...checkText(input.from, ['input', 'from']),
    ...faultsOf(stores),
    ...faultsOf(lines),
  ];
  const others = valueOf(stores).filter((code) => code !== from);
  return refuseIfAny(refusals, { from, stores: others, lines: valueOf(lines) });
}

/** Names every fault of a store's order, or gives it with codes in capitals. */
export function checkOrdered(input: Ordered): Outcome<
  {
    readonly store: string;
    readonly from: string | null;
    readonly lines: readonly SkuQuantity[];
  },
  InvalidInput
> {
  const store = canonicalCode(input.store);
  const from = input.from?.trim() ? canonicalCode(input.from) : null;
  const lines = checkSkuLines(input.lines, ORDERED_MAX);
  const zh = '调出与调入不能是同一地点。';
  const isSame = from === store;
  const refusals = [
    ...checkText(input.store, ['input', 'store']),
    ...(isSame ? [invalid(['input', 'from'], zh, 'The two places must not be the same.')] : []),
    ...faultsOf(lines),
  ];
  return refuseIfAny(refusals, { store, from, lines: valueOf(lines) });
}

/** Names every fault of the stores that shall share SKUs, or gives both in capitals. */
export function checkShared(input: {
  readonly stores: readonly string[];
  readonly skus: readonly string[];
}): Outcome<
  { readonly stores: readonly string[]; readonly skus: readonly string[] },
  InvalidInput
> {
  const stores = checkCodes(input.stores, ['input', 'stores'], { min: 2, max: 100 });
  const skus = checkCodes(input.skus, ['input', 'skus'], { min: 1, max: 100 });
  const value = { stores: valueOf(stores), skus: valueOf(skus) };
  return refuseIfAny([...faultsOf(stores), ...faultsOf(skus)], value);
}

/** Names every fault of what is proposed for places, of all SKUs or of some, likewise. */
export function checkNeeds(input: {
  readonly locations: readonly string[];
  readonly skus?: readonly string[] | null | undefined;
}): Outcome<
  { readonly locations: readonly string[]; readonly skus: readonly string[] | null },
  InvalidInput
> {
  const { skus: named = null } = input;
  const locations = checkCodes(input.locations, ['input', 'locations'], { min: 1, max: 50 });
  const skus = named && checkCodes(named, ['input', 'skus'], { min: 1, max: SKUS_MAX });
  const value = { locations: valueOf(locations), skus: skus && valueOf(skus) };
  return refuseIfAny([...faultsOf(locations), ...(skus ? faultsOf(skus) : [])], value);
}

/** Why an input is refused; nothing where it is not. */
function faultsOf(outcome: Outcome<unknown, InvalidInput>): readonly InvalidInput[] {
  return outcome.ok ? [] : outcome.refusals;
}

/** What an input holds; nothing where it is refused. */
function valueOf<Item>(outcome: Outcome<readonly Item[], InvalidInput>): readonly Item[] {
  return outcome.ok ? outcome.value : [];
}
