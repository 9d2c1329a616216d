import { actorKey, type Scope } from '@entresol/shared';
import { accept, refuse } from '@entresol/shared/outcome';
import { findAlert } from '../../queries/alert/list-alerts.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

/**
 * Says that somebody looks after an alert; it resolves by itself when its reason is over.
 *
 * What went out past its day is over with that: it cannot be undone, only looked into.
 */
export async function acknowledgeAlert(
  context: StockContext,
  command: {
    readonly input: { readonly id: string };
    readonly alertId: string | null;
    readonly idempotencyKey: string;
    readonly scope: Scope;
  },
): Promise<StockOutcome<{ readonly alertId: string }>> {
  const { input, alertId, idempotencyKey, scope } = command;
  const what = { zh: '该预警', en: 'The alert' };
  const notFound = { kind: 'NotFound', field: ['input', 'id'], what } as const;
  const found = alertId === null ? null : await findAlert(context.em, alertId, scope);
  if (!found) return refuse(notFound);
  return runStockCommand<{ readonly alertId: string }>(
    context,
    {
      name: 'stockAlertAcknowledge',
      idempotencyKey,
      input,
      mentions: { locations: [], skus: [] },
    },
    async (tx) => {
      const now = context.clock.now();
      await tx.execute(
        `update stock_alert set acknowledged_by = ?, acknowledged_at = ?::timestamptz,
           status = case kind when 'PAST_DAY' then 'RESOLVED' else 'ACKNOWLEDGED' end,
           resolved_at = case kind when 'PAST_DAY' then ?::timestamptz end
         where id = ? and status = 'OPEN'`,
        [actorKey(context.actor), now, now, found.id],
      );
      return accept({ alertId: found.id });
    },
  );
}
