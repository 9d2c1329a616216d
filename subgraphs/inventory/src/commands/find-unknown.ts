import type { LocationUnknown, SkuUnknown } from '../domain/refusals.ts';
import { LocationsForCommandDocument, ProductsForCommandDocument } from '../remote/generated.ts';
import type { StockContext } from './stock-context.ts';

/** A SKU or place that a command names, and where in the input it does. */
export interface Mention {
  readonly code: string;
  readonly field: readonly string[];
}

const CALL_SKUS_MAX = 500;
const REMEMBERED_MAX = 100_000;

// Products are never deleted, so a yes holds for good. A no is asked again.
const knownSkus = new Set<string>();

/**
 * Names the SKUs that no product has and the places that are unknown or closed.
 *
 * Asks other subgraphs, so no transaction may be open. Only SKUs without any level are asked for.
 */
export async function findUnknown(
  context: StockContext,
  mentions: { readonly skus: readonly Mention[]; readonly locations: readonly Mention[] },
): Promise<readonly (LocationUnknown | SkuUnknown)[]> {
  const skus = [...new Set(mentions.skus.map(({ code }) => code))];
  const codes = [...new Set(mentions.locations.map(({ code }) => code))];
  const [open, known] = await Promise.all([
    openLocations(context, codes),
    existingSkus(context, skus),
  ]);
  return [
    ...mentions.locations
      .filter(({ code }) => !open.has(code))
      .map(({ code, field }) => ({ kind: 'LocationUnknown', location: code, field }) as const),
    ...mentions.skus
      .filter(({ code }) => !known.has(code))
      .map(({ code, field }) => ({ kind: 'SkuUnknown', sku: code, field }) as const),
  ];
}

async function openLocations(
  context: StockContext,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  const variables = { codes: [...codes] };
  const answer = await context.call('organization', LocationsForCommandDocument, variables);
  const open = answer.locationsForCommand.filter(({ active }) => active);
  return new Set(open.map(({ code }) => code));
}

async function existingSkus(
  context: StockContext,
  skus: readonly string[],
): Promise<ReadonlySet<string>> {
  const stocked = await context.em.execute<{ sku: string }[]>(
    `select k.sku from jsonb_array_elements_text(?::jsonb) as k(sku)
     where exists (select 1 from stock_level s where s.sku = k.sku)`,
    [JSON.stringify(skus)],
  );
  const existing = new Set(stocked.map(({ sku }) => sku));
  const open = skus.filter((sku) => !existing.has(sku));
  const asked = open.filter((sku) => !knownSkus.has(sku));
  for (let start = 0; start < asked.length; start += CALL_SKUS_MAX) {
    const variables = { skus: asked.slice(start, start + CALL_SKUS_MAX) };
    const answer = await context.call('products', ProductsForCommandDocument, variables);
    answer.productsForCommand.forEach(({ sku }) => remember(sku));
  }
  for (const sku of open) if (knownSkus.has(sku)) existing.add(sku);
  return existing;
}

function remember(sku: string): void {
  if (knownSkus.size >= REMEMBERED_MAX) knownSkus.clear();
  knownSkus.add(sku);
}
