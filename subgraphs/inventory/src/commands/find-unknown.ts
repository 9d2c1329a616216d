import type { LocationUnknown, SkuUnknown } from '../domain/refusals.ts';
import { LocationsForCommandDocument, ProductsForCommandDocument } from '../remote/generated.ts';
import { textsOf } from '../persistence/rows-of.ts';
import type { StockContext } from './stock-context.ts';

/** A SKU or place that a command names, and where in the input it does. */
export interface Mention {
  readonly code: string;
  readonly field: readonly string[];
}

/** What a command names of other subgraphs. */
export interface Mentions {
  readonly skus: readonly Mention[];
  readonly locations: readonly Mention[];
}

const CODES_PER_CALL = 500;
const REMEMBERED_MAX = 100_000;

/**
 * Names the SKUs that no product has and the places that are unknown or closed.
 *
 * Asks other subgraphs, so no transaction may be open; only for SKUs that have no level yet. Each
 * code is named once, where it stands first.
 */
export async function findUnknown(
  context: StockContext,
  mentions: Mentions,
): Promise<readonly (LocationUnknown | SkuUnknown)[]> {
  const skus = firstMentions(mentions.skus);
  const locations = firstMentions(mentions.locations);
  const [open, known] = await Promise.all([
    openLocations(context, [...locations.keys()]),
    existingSkus(context, [...skus.keys()]),
  ]);
  return [
    ...[...locations]
      .filter(([code]) => !open.has(code))
      .map(([location, field]) => ({ kind: 'LocationUnknown', location, field }) as const),
    ...[...skus]
      .filter(([code]) => !known.has(code))
      .map(([sku, field]) => ({ kind: 'SkuUnknown', sku, field }) as const),
  ];
}

/** Each code once, with the place in the input where it stands first. */
function firstMentions(mentions: readonly Mention[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const { code, field } of mentions) if (!fields.has(code)) fields.set(code, field);
  return fields;
}

async function openLocations(
  context: StockContext,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  for (const some of chunksOf(codes)) {
    const variables = { codes: some };
    const answer = await context.call('organization', LocationsForCommandDocument, variables);
    for (const { code, active } of answer.locationsForCommand) if (active) open.add(code);
  }
  return open;
}

async function existingSkus(
  context: StockContext,
  skus: readonly string[],
): Promise<ReadonlySet<string>> {
  const stocked = await context.em.execute<{ sku: string }[]>(
    `select k.value as sku from ${textsOf(skus)} k
     where exists (select 1 from stock_level s where s.sku = k.value)`,
    [JSON.stringify(skus)],
  );
  const existing = new Set(stocked.map(({ sku }) => sku));
  for (const sku of skus) if (context.knownSkus.has(sku)) existing.add(sku);
  for (const asked of chunksOf(skus.filter((sku) => !existing.has(sku)))) {
    const answer = await context.call('products', ProductsForCommandDocument, { skus: asked });
    for (const { sku } of answer.productsForCommand) {
      existing.add(sku);
      remember(context.knownSkus, sku);
    }
  }
  return existing;
}

function chunksOf(codes: readonly string[]): string[][] {
  const count = Math.ceil(codes.length / CODES_PER_CALL);
  return Array.from({ length: count }, (_, n) =>
    codes.slice(n * CODES_PER_CALL, (n + 1) * CODES_PER_CALL),
  );
}

function remember(knownSkus: Set<string>, sku: string): void {
  if (knownSkus.size >= REMEMBERED_MAX) knownSkus.clear();
  knownSkus.add(sku);
}
