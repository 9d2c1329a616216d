import type { KillLane } from './kill-lane.ts';

const SCARCE = new Map<string, readonly [string, number]>();

/** A product that no other point uses, and one unit more than any place has; the same again. */
export async function scarceAt(lane: KillLane, key: string): Promise<readonly [string, number]> {
  const [row] = SCARCE.has(key)
    ? []
    : await lane.sql<{ sku: string; most: number }>(
        `select sku, max(good - reserved)::int as most from inventory.stock_level
         where sku like 'SNACK%' group by sku having count(*) > 2
         order by sku offset ${SCARCE.size} limit 1`,
      );
  if (row) SCARCE.set(key, [row.sku, row.most + 1]);
  return SCARCE.get(key)!;
}
