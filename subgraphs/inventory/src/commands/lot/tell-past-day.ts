import type { GroupContext } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import { levelText } from '../../domain/level.ts';
import type { PastDayUnits } from '../../domain/lot/past-day.ts';
import { stockAlertRaised } from '../../events/alert-contracts.ts';
import { pastDaySold } from '../../events/lot-contracts.ts';

/** Units past their day that went out under a document. */
export interface PastDaySale extends PastDayUnits {
  readonly reference: string;
}

/**
 * Tells of units that went out past their last day of sale: an event for each lot, and an alert for
 * each level, which grows until somebody acknowledges it.
 */
export async function tellPastDay(
  context: Pick<GroupContext, 'events'>,
  tx: EntityManager,
  sales: readonly PastDaySale[],
  now: Date,
): Promise<void> {
  if (sales.length === 0) return;
  const levels = [...Map.groupBy(sales, levelText).values()].map((same) => ({
    sku: same[0]!.sku,
    location: same[0]!.location,
    units: same.reduce((sum, { quantity }) => sum + quantity, 0),
  }));
  const raised = await tx.execute<{ sku: string; location: string; units: number; new: boolean }[]>(
    `insert into stock_alert as a (kind, sku, location, status, units, threshold, raised_at)
     select 'PAST_DAY', sku, location, 'OPEN', units, 0, ?::timestamptz
     from jsonb_to_recordset(?::jsonb) as g(sku text, location text, units int)
     order by sku, location
     on conflict (sku, location, kind) where status <> 'RESOLVED'
       do update set units = a.units + excluded.units
     returning a.sku, a.location, a.units, a.xmax = 0 as new`,
    [now, JSON.stringify(levels)],
  );
  const at = now.toISOString();
  await context.events.append(tx, [
    ...sales.map((sale) => pastDaySold(sale, at)),
    ...raised
      .filter((alert) => alert.new)
      .map(({ sku, location, units }) =>
        stockAlertRaised({ kind: 'PAST_DAY', sku, location, units, threshold: 0, at }),
      ),
  ]);
}
