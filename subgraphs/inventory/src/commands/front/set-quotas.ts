import { checkKey } from '../../domain/check-values.ts';
import { accept } from '@entresol/shared/outcome';
import { checkQuotas, type QuotaLine } from '../../domain/front/check-front.ts';
import { canonicalCode } from '../../domain/level.ts';
import { rowsOf } from '../../persistence/rows-of.ts';
import { mentionedSkus } from '../mentioned.ts';
import { refuseWithUnknown } from '../refuse-with-unknown.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

/**
 * Says how much a front stock may still sell of SKUs; gives its code.
 *
 * What is left is said, not the sum: so a quota never lies below what is held or sold already.
 */
export async function setQuotas(
  context: StockContext,
  command: {
    readonly input: { readonly front: string; readonly lines: readonly QuotaLine[] };
    readonly idempotencyKey: string;
  },
): Promise<StockOutcome<string>> {
  const { input } = command;
  const checked = checkQuotas(input.front, input.lines);
  const mentions = { locations: [], skus: mentionedSkus(input.lines) };
  const front = canonicalCode(input.front);
  // A front stock stays for good: whether there is one is known before the transaction.
  const known = await context.em.execute(`select 1 from stock_front where code = ?`, [front]);
  const faults = known.length > 0 || front === '' ? [] : [frontUnknown()];
  if (!checked.ok) {
    const more = [...faults, ...checkKey(command.idempotencyKey)];
    return refuseWithUnknown(context, checked.refusals, mentions, more);
  }
  const named = { ...command, name: 'stockFrontQuotaSet', mentions, faults };
  return runStockCommand<string>(context, named, async (tx) => {
    const lines = checked.value;
    await tx.execute(
      `insert into stock_front_sku as f (front, sku, quota, safety)
       select ?, l.sku, l."quotaLeft", l.safety
       from ${rowsOf(lines, 'sku text, "quotaLeft" integer, safety integer')} l order by l.sku
       on conflict (front, sku) do update
         set quota = f.held + f.sold + excluded.quota, safety = excluded.safety`,
      [front, JSON.stringify(lines)],
    );
    return accept(front);
  });
}

function frontUnknown() {
  const what = { zh: '该前台库存组', en: 'The front stock' };
  return { kind: 'NotFound', field: ['input', 'front'], what } as const;
}
