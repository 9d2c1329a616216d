import type { EntityManager } from '@entresol/shared';
import { canonicalCode } from '../../domain/check-cart.ts';
import type { IntakeFault, OutsideLine, OutsideOrder } from '../../domain/intake/outside-order.ts';
import { liveLines } from '../../domain/intake/settle-amounts.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { resolveProducts } from '../resolve-products.ts';

const CODES_MAX = 500;

/** Finds our SKU of a platform's line; null where nobody has said yet which it is. */
export type SkuOf = (line: OutsideLine) => string | null;

/**
 * Reads which SKUs the lines of a batch are, in as few calls as there are hundreds of codes.
 *
 * What staff have mapped comes first; then the SKU or barcode that the platform names.
 */
export async function resolveLines(
  context: WorkContext,
  platform: string,
  orders: readonly OutsideOrder[],
): Promise<SkuOf> {
  const lines = orders.flatMap((order) => [...liveLines(order)]);
  const itemCodes = lines.flatMap(({ itemCode }) => itemCode ?? []);
  const mapped = await mappedItems(context.em, platform, itemCodes);
  const named = lines.flatMap(({ sku }) => (sku === null ? [] : canonicalCode(sku)));
  const codes = [...new Set([...mapped.values(), ...named])];
  const found = new Map<string, string>();
  for (let start = 0; start < codes.length; start += CODES_MAX) {
    const products = await resolveProducts(context, codes.slice(start, start + CODES_MAX));
    for (const [code, product] of products) found.set(code, product.sku);
  }
  return ({ itemCode, sku }) => {
    const known = itemCode === null ? undefined : mapped.get(itemCode);
    const code = known ?? (sku === null ? null : canonicalCode(sku));
    return code === null ? null : (found.get(code) ?? null);
  };
}

/** Every line of an order that is no product of ours. */
export function skuFaults(order: OutsideOrder, skuOf: SkuOf): readonly IntakeFault[] {
  return order.lines.flatMap((line, index): IntakeFault[] => {
    if (line.cancelled || skuOf(line) !== null) return [];
    const told = [line.itemCode, line.sku].filter((code) => code !== null).join(' / ') || '-';
    const zh = `商品“${told}”没有对应的货号，请维护平台商品对应关系。`;
    const en = `No SKU is known for item "${told}": say which it is, then take it in again.`;
    return [{ path: ['lines', String(index)], code: 'SKU_UNKNOWN', zh, en }];
  });
}

async function mappedItems(
  em: EntityManager,
  platform: string,
  itemCodes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (itemCodes.length === 0) return new Map();
  const rows = await em.execute<{ item_code: string; sku: string }[]>(
    `select item_code, sku from platform_item
     where platform = ? and item_code in (select jsonb_array_elements_text(?::jsonb))`,
    [platform, JSON.stringify([...new Set(itemCodes)])],
  );
  return new Map(rows.map((row) => [row.item_code, row.sku]));
}
