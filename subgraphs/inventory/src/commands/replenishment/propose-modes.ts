import { checkCodes } from '../../domain/replenishment/check-replenishment.ts';
import {
  checkAllocation,
  checkOrdered,
  faultsOf,
  valueOf,
  type Allocated,
  type Ordered,
} from '../../domain/replenishment/check-proposals.ts';
import { surplusOf } from '../../domain/replenishment/proposal.ts';
import {
  coverNeeds,
  isUpstream,
  needsAsked,
  needsOf,
  proposeAllocation,
} from '../../domain/replenishment/propose-lines.ts';
import { offeredBy } from '../../domain/replenishment/supply.ts';
import { findSupplies } from '../../queries/replenishment/find-supplies.ts';
import { findPolicySkus } from '../../queries/replenishment/list-policies.ts';
import { withSupplies, type KnownPlace } from '../../queries/transfer/find-places.ts';
import type { Mention } from '../find-unknown.ts';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { mentionsOf, propose, type ProposalRef } from './propose.ts';

interface Keyed<Input> {
  readonly input: Input & { readonly note?: string | null | undefined };
  readonly idempotencyKey: string;
}

const SKUS_MAX = 200;

/** Proposes how head office splits what one place has over others (总部配货). */
export async function proposeForStores(
  context: StockContext,
  { input, idempotencyKey }: Keyed<Allocated>,
): Promise<StockOutcome<ProposalRef>> {
  const checked = checkAllocation(input);
  if (!checked.ok) return checked;
  const { from, stores, lines } = checked.value;
  const skus = lines.map(({ sku }) => sku);
  const mentions = {
    locations: [{ code: from, field: ['input', 'from'] }, ...mentionsOf(stores, 'stores')],
    skus: ofLines(skus),
  };
  const command = { name: 'replenishmentAllocate', mode: 'ALLOCATION', mentions } as const;
  return propose(context, { ...command, input, faults: [], idempotencyKey }, async (places) => {
    const [source, ...others] = await supplied(context, places, [from, ...stores], skus);
    return source ? proposeAllocation(source, others, { rule: input.rule, lines }) : [];
  });
}

/** Proposes transfers from stores that can spare goods to stores that lack them (店间调拨). */
export async function proposeBetweenStores(
  context: StockContext,
  {
    input,
    idempotencyKey,
  }: Keyed<{
    readonly stores: readonly string[];
    readonly skus: readonly string[];
  }>,
): Promise<StockOutcome<ProposalRef>> {
  const stores = checkCodes(input.stores, ['input', 'stores'], { min: 2, max: 100 });
  const skus = checkCodes(input.skus, ['input', 'skus'], { min: 1, max: 100 });
  const [codes, wanted] = [valueOf(stores), valueOf(skus)];
  const mentions = { locations: mentionsOf(codes, 'stores'), skus: mentionsOf(wanted, 'skus') };
  const faults = [...faultsOf(stores), ...faultsOf(skus)];
  const command = { name: 'replenishmentBalance', mode: 'STORE_TRANSFER', mentions } as const;
  return propose(context, { ...command, input, faults, idempotencyKey }, async (places) => {
    const all = await supplied(context, places, codes, wanted);
    return coverNeeds(needsOf(all, wanted), all, {
      rule: 'REORDER',
      offer: surplusOf,
      mayGive: () => true,
      buys: false,
    });
  });
}

/** Proposes what a store asks for, from the warehouse it names or the nearest (门店要货). */
export async function proposeAsAsked(
  context: StockContext,
  { input, idempotencyKey }: Keyed<Ordered>,
): Promise<StockOutcome<ProposalRef>> {
  const checked = checkOrdered(input);
  if (!checked.ok) return checked;
  const { store, from, lines } = checked.value;
  const skus = lines.map(({ sku }) => sku);
  const mentions = {
    locations: [
      { code: store, field: ['input', 'store'] },
      ...(from === null ? [] : [{ code: from, field: ['input', 'from'] }]),
    ],
    skus: ofLines(skus),
  };
  const command = { name: 'replenishmentOrder', mode: 'STORE_ORDER', mentions } as const;
  return propose(context, { ...command, input, faults: [], idempotencyKey }, async (places) => {
    const sources = await sourcesOf(context, places, { from, skus });
    const [place] = await supplied(context, places, [store], skus);
    if (!place) return [];
    return coverNeeds(needsAsked(place, lines), sources, {
      rule: 'ASKED',
      // A named warehouse decides itself how much of it to give, so all of it is asked for.
      offer: from === null ? offeredBy : () => Number.MAX_SAFE_INTEGER,
      mayGive: from === null ? isUpstream : () => true,
      buys: from === null,
    });
  });
}

/** Proposes what places need by their sales and by how SKUs are kept (自动补货). */
export async function proposeBySales(
  context: StockContext,
  {
    input,
    idempotencyKey,
  }: Keyed<{
    readonly locations: readonly string[];
    readonly skus?: readonly string[] | null | undefined;
  }>,
): Promise<StockOutcome<ProposalRef>> {
  const locations = checkCodes(input.locations, ['input', 'locations'], { min: 1, max: 50 });
  const named = input.skus ?? null;
  const skus = named && checkCodes(named, ['input', 'skus'], { min: 1, max: SKUS_MAX });
  const codes = valueOf(locations);
  const asked = skus && valueOf(skus);
  const mentions = {
    locations: mentionsOf(codes, 'locations'),
    skus: mentionsOf(asked ?? [], 'skus'),
  };
  const faults = [...faultsOf(locations), ...(skus ? faultsOf(skus) : [])];
  const command = { name: 'replenishmentPropose', mode: 'AUTOMATIC', mentions } as const;
  return propose(context, { ...command, input, faults, idempotencyKey }, async (places) => {
    const wanted = asked ?? (await findPolicySkus(context.em, codes, SKUS_MAX));
    if (wanted.length === 0) return [];
    const all = await supplied(context, places, codes, wanted);
    const sources = await sourcesOf(context, places, { from: null, skus: wanted });
    return coverNeeds(needsOf(all, wanted), sources, {
      rule: 'REORDER',
      offer: offeredBy,
      mayGive: isUpstream,
      buys: true,
    });
  });
}

async function supplied(
  context: StockContext,
  places: ReadonlyMap<string, KnownPlace>,
  codes: readonly string[],
  skus: readonly string[],
) {
  const now = context.clock.now();
  const supplies = await findSupplies(context.em, { skus, locations: codes, now });
  return withSupplies(places, codes, supplies);
}

/** The named place, or every warehouse: nobody else is above a store or another warehouse. */
function sourcesOf(
  context: StockContext,
  places: ReadonlyMap<string, KnownPlace>,
  asked: { readonly from: string | null; readonly skus: readonly string[] },
) {
  const warehouses = [...places.values()].filter(({ kind }) => kind !== 'STORE');
  const codes = asked.from === null ? warehouses.map(({ code }) => code) : [asked.from];
  return supplied(context, places, codes, asked.skus);
}

function ofLines(skus: readonly string[]): readonly Mention[] {
  return skus.map((code, index) => ({ code, field: ['input', 'lines', String(index), 'sku'] }));
}
