import {
  checkAllocation,
  checkNeeds,
  checkOrdered,
  checkShared,
  SKUS_MAX,
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
import { mentioned, mentionedCodes, mentionedSkus } from '../mentioned.ts';
import type { StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';
import { propose, type ProposalRef } from './propose.ts';

interface Keyed<Input> {
  readonly input: Input & { readonly note?: string | null | undefined };
  readonly idempotencyKey: string;
}

/** Proposes how head office splits what one place has over others (总部配货). */
export function proposeForStores(
  context: StockContext,
  { input, idempotencyKey }: Keyed<Allocated>,
): Promise<StockOutcome<ProposalRef>> {
  const mentions = {
    locations: [
      ...mentioned(input.from, ['input', 'from']),
      ...mentionedCodes(input.stores, ['input', 'stores']),
    ],
    skus: mentionedSkus(input.lines),
  };
  const name = 'replenishmentAllocate';
  const checked = checkAllocation(input);
  const proposing = { name, mode: 'ALLOCATION', mentions, input, checked, idempotencyKey } as const;
  return propose(context, proposing, async (places, { from, stores, lines }) => {
    const skus = lines.map(({ sku }) => sku);
    const [source, ...others] = await supplied(context, places, [from, ...stores], skus);
    return source ? proposeAllocation(source, others, { rule: input.rule, lines }) : [];
  });
}

/** Proposes transfers from stores that can spare goods to stores that lack them (店间调拨). */
export function proposeBetweenStores(
  context: StockContext,
  { input, idempotencyKey }: Keyed<Parameters<typeof checkShared>[0]>,
): Promise<StockOutcome<ProposalRef>> {
  const mentions = {
    locations: mentionedCodes(input.stores, ['input', 'stores']),
    skus: mentionedCodes(input.skus, ['input', 'skus']),
  };
  const name = 'replenishmentBalance';
  const checked = checkShared(input);
  const mode = 'STORE_TRANSFER';
  const proposing = { name, mode, mentions, input, checked, idempotencyKey } as const;
  return propose(context, proposing, async (places, { stores, skus }) => {
    const all = await supplied(context, places, stores, skus);
    return coverNeeds(needsOf(all, skus), all, {
      rule: 'REORDER',
      offer: surplusOf,
      mayGive: () => true,
      buys: false,
    });
  });
}

/** Proposes what a store asks for, from the warehouse it names or the nearest (门店要货). */
export function proposeAsAsked(
  context: StockContext,
  { input, idempotencyKey }: Keyed<Ordered>,
): Promise<StockOutcome<ProposalRef>> {
  const mentions = {
    locations: [
      ...mentioned(input.store, ['input', 'store']),
      ...mentioned(input.from, ['input', 'from']),
    ],
    skus: mentionedSkus(input.lines),
  };
  const name = 'replenishmentOrder';
  const checked = checkOrdered(input);
  const mode = 'STORE_ORDER';
  const proposing = { name, mode, mentions, input, checked, idempotencyKey } as const;
  return propose(context, proposing, async (places, { store, from, lines }) => {
    const skus = lines.map(({ sku }) => sku);
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
export function proposeBySales(
  context: StockContext,
  { input, idempotencyKey }: Keyed<Parameters<typeof checkNeeds>[0]>,
): Promise<StockOutcome<ProposalRef>> {
  const mentions = {
    locations: mentionedCodes(input.locations, ['input', 'locations']),
    skus: mentionedCodes(input.skus ?? [], ['input', 'skus']),
  };
  const name = 'replenishmentPropose';
  const checked = checkNeeds(input);
  const proposing = { name, mode: 'AUTOMATIC', mentions, input, checked, idempotencyKey } as const;
  return propose(context, proposing, async (places, { locations, skus }) => {
    const wanted = skus ?? (await findPolicySkus(context.em, locations, SKUS_MAX));
    if (wanted.length === 0) return [];
    const all = await supplied(context, places, locations, wanted);
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
