import { checkKey } from '../../domain/check-values.ts';
import { actorKey } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import { ANY, checkAlertRule, type AlertRuleInput } from '../../domain/alert/check-alert-rule.ts';
import type { LevelKey } from '../../domain/level.ts';
import { mentioned } from '../mentioned.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

/** Writes when a level is to be told of: for a SKU at a place, a SKU, a place, or all. */
export async function upsertAlertRule(
  context: StockContext,
  command: { readonly input: AlertRuleInput; readonly idempotencyKey: string },
): Promise<StockOutcome<LevelKey>> {
  const { input, idempotencyKey } = command;
  const checked = checkAlertRule(input);
  const mentions = {
    skus: input.sku === ANY ? [] : mentioned(input.sku, ['input', 'sku']),
    locations: input.location === ANY ? [] : mentioned(input.location, ['input', 'location']),
  };
  if (!checked.ok) {
    return refuseWithUnknown(context, checked.refusals, mentions, checkKey(idempotencyKey));
  }
  const { sku, location, minUnits, maxUnits, idleDays } = checked.value;
  return runStockCommand<LevelKey>(
    context,
    { name: 'stockAlertRuleUpsert', idempotencyKey, input, mentions },
    async (tx) => {
      const expected = input.expectedVersion ?? 0;
      const written = await tx.execute(
        `insert into stock_alert_rule as r (sku, location, min_units, max_units, idle_days,
           version, updated_by, updated_at)
         values (?, ?, ?, ?, ?, 1, ?, ?::timestamptz)
         on conflict (sku, location) do update set min_units = excluded.min_units,
           max_units = excluded.max_units, idle_days = excluded.idle_days,
           version = r.version + 1, updated_by = excluded.updated_by,
           updated_at = excluded.updated_at
         where r.version = ? returning 1`,
        [
          sku,
          location,
          minUnits,
          maxUnits,
          idleDays,
          actorKey(context.actor),
          context.clock.now(),
          expected,
        ],
      );
      if (written.length > 0) return accept({ sku, location });
      const [row] = await tx.execute<{ version: number }[]>(
        `select version from stock_alert_rule where sku = ? and location = ?`,
        [sku, location],
      );
      const documentNo = `${location}/${sku}`;
      return refuse({ kind: 'DocumentChanged', documentNo, expected, actual: row?.version ?? 0 });
    },
  );
}
