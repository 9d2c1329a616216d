import { actorKey, findReplay, RemoteCallError, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { canonicalCode } from '../../domain/check-cart.ts';
import { checkKey } from '../../domain/check-key.ts';
import { invalid, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { resolveProducts } from '../resolve-products.ts';
import { findPlatform, platformNotFound } from './find-platform.ts';

const ITEMS_MAX = 1_000;
const CODE_MAX = 64;
const CODES_MAX = 500;

/** Which SKUs items of a platform are; a null SKU takes the mapping away. */
export interface ItemBatch {
  readonly platform: string;
  readonly skipsFailed: boolean;
  readonly items: readonly { readonly itemCode: string; readonly sku: string | null }[];
}

/** How many were written, and what kept the others out. */
export interface ItemsWritten {
  readonly written: number;
  readonly failed: readonly OrderRefusal[];
}

/** Says which SKU each item of a platform is; all of them, or those that can be, as was asked. */
export async function upsertItems(
  context: WorkContext,
  batch: ItemBatch,
  idempotencyKey: string,
): Promise<Outcome<ItemsWritten, OrderRefusal>> {
  context.access.require('intake:write');
  const wrong = checkKey(idempotencyKey) ?? sizeRefusal(batch);
  if (wrong) return refuse(wrong);
  const command = { name: 'upsertItems', idempotencyKey, input: batch };
  const replay = await findReplay<ItemsWritten>(context, command);
  if (!replay.ok) return replay;
  if (replay.value) return accept(replay.value);
  if (!(await findPlatform(context.em, batch.platform))) {
    return refuse(platformNotFound(batch.platform));
  }
  const skuOf = await knownSkus(context, batch);
  if (!skuOf) return refuse({ kind: 'Unavailable' });
  const failed = batch.items.flatMap((item, index) => rowRefusal(item, index, skuOf) ?? []);
  const [first, ...rest] = failed;
  if (first && !batch.skipsFailed) return refuse(first, ...rest);
  const rows = batch.items
    .filter((item, index) => rowRefusal(item, index, skuOf) === null)
    .map(({ itemCode, sku }) => ({
      itemCode: itemCode.trim(),
      sku: sku === null ? null : skuOf.get(canonicalCode(sku)),
    }));
  return runCommand<ItemsWritten, OrderRefusal>(context, command, async (tx) => {
    const now = context.clock.now();
    const given = JSON.stringify(rows);
    await tx.execute(REMOVE, [given, batch.platform]);
    await tx.execute(UPSERT, [batch.platform, actorKey(context.actor), now, given]);
    return accept({ written: rows.length, failed });
  });
}

const ROWS = `jsonb_to_recordset(?::jsonb) as g("itemCode" text, sku text)`;
const REMOVE = `
  delete from platform_item p using ${ROWS}
  where p.platform = ? and p.item_code = g."itemCode" and g.sku is null`;
const UPSERT = `
  insert into platform_item (platform, item_code, sku, changed_by, changed_at)
  select ?, g."itemCode", g.sku, ?, ? from ${ROWS} where g.sku is not null order by 2
  on conflict (platform, item_code) do update set sku = excluded.sku,
    changed_by = excluded.changed_by, changed_at = excluded.changed_at`;

function sizeRefusal({ items }: ItemBatch): OrderRefusal | null {
  const codes = new Set(items.map(({ itemCode }) => itemCode.trim()));
  const isUnique = codes.size === items.length;
  if (items.length >= 1 && items.length <= ITEMS_MAX && isUnique) return null;
  const zh = `一次 1 到 ${ITEMS_MAX} 项，每个平台商品一次。`;
  return invalid(['input', 'items'], zh, `One call takes 1 to ${ITEMS_MAX} items, each once.`);
}

async function knownSkus(
  context: WorkContext,
  { items }: ItemBatch,
): Promise<ReadonlyMap<string, string> | null> {
  const codes = [...new Set(items.flatMap(({ sku }) => (sku === null ? [] : canonicalCode(sku))))];
  const found = new Map<string, string>();
  try {
    for (let start = 0; start < codes.length; start += CODES_MAX) {
      const products = await resolveProducts(context, codes.slice(start, start + CODES_MAX));
      for (const [code, product] of products) found.set(code, product.sku);
    }
    return found;
  } catch (err) {
    if (!(err instanceof RemoteCallError)) throw err;
    return null;
  }
}

function rowRefusal(
  { itemCode, sku }: ItemBatch['items'][number],
  index: number,
  skuOf: ReadonlyMap<string, string>,
): OrderRefusal | null {
  const at = ['input', 'items', String(index)];
  if (itemCode.trim() === '' || itemCode.trim().length > CODE_MAX) {
    const en = `itemCode has 1 to ${CODE_MAX} characters.`;
    return invalid([...at, 'itemCode'], '平台商品编码不能为空或过长。', en);
  }
  if (sku === null || skuOf.has(canonicalCode(sku))) return null;
  return { kind: 'SkuUnknown', sku, field: [...at, 'sku'] };
}
