import type { CommandContext } from '@entresol/shared';
import { refuseIfAny, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { categoryDrafts, type CategoryDraft } from '../domain/category-drafts.ts';
import { checkProducts, type FieldOf } from '../domain/check-products.ts';
import { findTakenBarcodes } from '../domain/find-taken-barcodes.ts';
import type { ProductDraft } from '../domain/product-draft.ts';
import type { ProductRefusal } from '../domain/refusal.ts';
import { searchTokens } from '../domain/search-tokens.ts';
import { productsChanged } from '../events/contracts.ts';
import { replaceBarcodes } from './replace-barcodes.ts';

/**
 * Writes products with their categories and barcodes: one statement per table, whatever their
 * number, and one event for what differs from before.
 *
 * Rows are locked in order of category, SKU and barcode. Whether a barcode is free is known only
 * after its insert has waited for others, so that decision comes last and a refusal rolls back.
 */
export async function writeProducts(
  tx: EntityManager,
  events: CommandContext['events'],
  drafts: readonly ProductDraft[],
  now: Date,
  fieldOf: FieldOf,
): Promise<Outcome<readonly string[], ProductRefusal>> {
  const sound = refuseIfAny(checkProducts(drafts, fieldOf), drafts);
  if (!sound.ok) return sound;

  await upsertCategories(tx, categoryDrafts(drafts));
  const changed = await upsertRows(tx, drafts, now);
  const owners = await replaceBarcodes(tx, drafts);
  const taken = findTakenBarcodes(drafts, owners, fieldOf);
  if (taken.length === 0 && changed.length > 0) {
    await events.append(tx, [productsChanged({ skus: changed.toSorted() })]);
  }
  return refuseIfAny(taken, changed);
}

/** Locks the categories in order of code; a name that is not given stays as it is. */
async function upsertCategories(
  tx: EntityManager,
  drafts: readonly CategoryDraft[],
): Promise<void> {
  if (drafts.length === 0) return;
  await tx.execute(
    `insert into category as old (code, name_zh, name_en)
     select code, "nameZh", "nameEn"
     from jsonb_to_recordset(?::jsonb) as d(code text, "nameZh" text, "nameEn" text)
     order by code
     on conflict (code) do update
     set name_zh = coalesce(excluded.name_zh, old.name_zh),
       name_en = coalesce(excluded.name_en, old.name_en)
     where excluded.name_zh <> coalesce(old.name_zh, '')
       or excluded.name_en <> coalesce(old.name_en, '')`,
    [JSON.stringify(drafts)],
  );
}

const CHANGEABLE = [
  'name_zh',
  'name_en',
  'description_zh',
  'description_en',
  'category_code',
  'unit',
  'base_price',
  'currency',
  'status',
  'search',
];

/** Locks every row in order of SKU; only rows that differ are written and given back. */
async function upsertRows(
  tx: EntityManager,
  drafts: readonly ProductDraft[],
  now: Date,
): Promise<readonly string[]> {
  const rows = drafts.map((draft) => ({ ...draft, tokens: searchTokens(draft) }));
  const written = await tx.execute<{ sku: string }[]>(
    `insert into product as old (sku, ${CHANGEABLE.join(', ')}, created_at, updated_at)
     select sku, "nameZh", "nameEn", "descriptionZh", "descriptionEn", "categoryCode", unit,
       "basePrice", currency, status,
       array_to_tsvector(array(select jsonb_array_elements_text(tokens))), ?, ?
     from jsonb_to_recordset(?::jsonb) as d(
       sku text, "nameZh" text, "nameEn" text, "descriptionZh" text, "descriptionEn" text,
       "categoryCode" text, unit text, "basePrice" numeric(19,4), currency text, status text,
       tokens jsonb)
     order by sku
     on conflict (sku) do update
     set ${CHANGEABLE.map((column) => `${column} = excluded.${column}`).join(', ')},
       updated_at = excluded.updated_at
     where (${CHANGEABLE.map((column) => `old.${column}`).join(', ')})
       is distinct from (${CHANGEABLE.map((column) => `excluded.${column}`).join(', ')})
     returning sku`,
    [now, now, JSON.stringify(rows)],
  );
  return written.map((row) => row.sku);
}
