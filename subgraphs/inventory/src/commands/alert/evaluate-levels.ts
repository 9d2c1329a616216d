import type { RequestContext } from '@entresol/shared';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AlertKind } from '../../domain/alert/check-alert-rule.ts';
import type { LevelKey } from '../../domain/level.ts';
import { stockAlertRaised, stockAlertResolved } from '../../events/alert-contracts.ts';
import { KEY_COLUMNS, rowsOf } from '../../persistence/rows-of.ts';

interface AlertRow {
  readonly kind: AlertKind;
  readonly sku: string;
  readonly location: string;
  readonly units: number;
  readonly threshold: number;
}

// The most specific rule holds whole: of the SKU at the place, of the SKU, of the place, of all.
const WANTED = (keys: string) => `
  with asked as materialized (select k.sku, k.location from ${keys} k),
  ruled as (
    select distinct on (a.sku, a.location) a.sku, a.location, r.min_units, r.max_units, r.idle_days
    from asked a
    join stock_alert_rule r on r.sku in (a.sku, '') and r.location in (a.location, '')
    order by a.sku, a.location, r.sku desc, r.location desc
  ),
  seen as (
    select r.*, s.good, s.available, s.on_hand, r.idle_days is not null and s.good > 0 and not exists (
      select 1 from stock_movement m
      where m.location = s.location and m.sku = s.sku
        and m.occurred_at > ?::timestamptz - r.idle_days * interval '1 day'
        and (m.type = 'SALE' or m.to_account = 'GOOD')
    ) as idle
    from ruled r join stock_level s on s.sku = r.sku and s.location = r.location
  ),
  wanted as (
    select 'LOW' as kind, sku, location, available as units, min_units as threshold
    from seen where available < min_units
    union all
    select 'OVERSTOCK', sku, location, on_hand, max_units from seen where on_hand > max_units
    union all
    select 'IDLE', sku, location, good, idle_days from seen where idle
  )`;

/**
 * Raises the alerts that these levels call for and resolves those that are over.
 *
 * An alert is raised once for a condition: the unique index on live ones holds a second off, so any
 * number of changes while it lasts is one alert.
 */
export async function evaluateLevels(
  context: Pick<RequestContext, 'events'>,
  tx: EntityManager,
  keys: readonly LevelKey[],
  now: Date,
): Promise<void> {
  if (keys.length === 0) return;
  const wanted = WANTED(rowsOf(keys, KEY_COLUMNS));
  const asked = JSON.stringify(keys);
  const resolved = await tx.execute<AlertRow[]>(
    `${wanted}
     update stock_alert a set status = 'RESOLVED', resolved_at = ?::timestamptz
     from asked k
     where a.sku = k.sku and a.location = k.location and a.status <> 'RESOLVED'
       and a.kind <> 'PAST_DAY'
       and not exists (
         select 1 from wanted w
         where w.kind = a.kind and w.sku = a.sku and w.location = a.location
       )
     returning a.kind, a.sku, a.location, a.units, a.threshold`,
    [asked, now, now],
  );
  const raised = await tx.execute<AlertRow[]>(
    `${wanted}
     insert into stock_alert (kind, sku, location, status, units, threshold, raised_at)
     select kind, sku, location, 'OPEN', units, threshold, ?::timestamptz from wanted
     order by sku, location, kind
     on conflict (sku, location, kind) where status <> 'RESOLVED' do nothing
     returning kind, sku, location, units, threshold`,
    [asked, now, now],
  );
  const at = now.toISOString();
  await context.events.append(tx, [
    ...resolved.map((alert) => stockAlertResolved({ ...alert, at })),
    ...raised.map((alert) => stockAlertRaised({ ...alert, at })),
  ]);
}
