import { runPlanned } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { HeldLine } from '../domain/hold-effects.ts';
import { frontText, type FrontState } from '../domain/shelf.ts';
import { rowsOf } from '../persistence/rows-of.ts';

interface FrontRow {
  readonly front: string;
  readonly sku: string;
  readonly quotaLeft: number | null;
  readonly safety: number;
}

const KEYS = 'front text, sku text';

/**
 * Locks what front stocks say of the SKUs of these lines, after all levels, and gives it by key.
 *
 * Those who sell one SKU through one front stock take turns here, wherever the units are, so its
 * quota and its safety stock hold for them all. What is available is read once the lock is there.
 */
export async function lockFronts(
  tx: EntityManager,
  lines: readonly HeldLine[],
): Promise<ReadonlyMap<string, FrontState>> {
  return lockFrontKeys(tx, distinctFronts(lines));
}

/** The same, by what they are of. */
export async function lockFrontKeys(
  tx: EntityManager,
  given: readonly { readonly front: string; readonly sku: string }[],
): Promise<ReadonlyMap<string, FrontState>> {
  if (given.length === 0) return new Map();
  const keys = [
    ...new Map(given.map(({ front, sku }) => [frontText({ front, sku }), { front, sku }])).values(),
  ];
  let rows = await lockRows(tx, keys);
  if (rows.length < keys.length) {
    await makeMissing(tx, keys);
    rows = await lockRows(tx, keys);
  }
  const available = await sumAvailable(
    tx,
    rows.filter(({ safety }) => safety > 0),
  );
  return new Map(
    rows.map((row) => [
      frontText(row),
      { ...row, available: available.get(frontText(row)) ?? Infinity },
    ]),
  );
}

function distinctFronts(lines: readonly HeldLine[]) {
  const keys = lines.flatMap(({ front, sku }) => (front === null ? [] : [{ front, sku }]));
  return [...new Map(keys.map((key) => [frontText(key), key])).values()];
}

async function lockRows(
  tx: EntityManager,
  keys: readonly { readonly front: string; readonly sku: string }[],
): Promise<readonly FrontRow[]> {
  return runPlanned<FrontRow[]>(
    tx,
    `select f.front, f.sku, f.quota - f.held - f.sold as "quotaLeft",
       coalesce(f.safety, h.safety) as safety
     from stock_front_sku f
     join ${rowsOf(keys, KEYS)} k on k.front = f.front and k.sku = f.sku
     join stock_front h on h.code = f.front
     order by f.front, f.sku for no key update of f`,
    [JSON.stringify(keys)],
  );
}

/** Every SKU that is sold through a front stock has a row, so that what it holds is counted. */
async function makeMissing(
  tx: EntityManager,
  keys: readonly { readonly front: string; readonly sku: string }[],
): Promise<void> {
  await runPlanned(
    tx,
    `insert into stock_front_sku (front, sku)
     select k.front, k.sku from ${rowsOf(keys, KEYS)} k order by k.front, k.sku
     on conflict (front, sku) do nothing`,
    [JSON.stringify(keys)],
  );
}

async function sumAvailable(
  tx: EntityManager,
  keys: readonly FrontRow[],
): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await runPlanned<{ front: string; sku: string; available: string }[]>(
    tx,
    `select k.front, k.sku, coalesce(sum(s.available), 0) as available
     from ${rowsOf(keys, KEYS)} k
     left join stock_level s on s.sku = k.sku and (
       exists (select 1 from stock_front_place p where p.front = k.front and p.location = s.location)
       or not exists (select 1 from stock_front_place p where p.front = k.front))
     group by k.front, k.sku`,
    [JSON.stringify(keys)],
  );
  return new Map(rows.map((row) => [frontText(row), Number(row.available)]));
}
