import { findReplay } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { checkKey } from '../domain/check-values.ts';
import type { StockOutcome } from './run-stock-command.ts';
import type { StockContext } from './stock-context.ts';

/**
 * What a command gave when its key came first; null when it is new.
 *
 * For what asks others, or the books, before its transaction: a repeat of days later gets its first
 * answer, whatever they would say by now (INV9).
 */
export async function firstAnswer<Value>(
  context: StockContext,
  command: { readonly name: string; readonly idempotencyKey: string; readonly input: unknown },
): Promise<StockOutcome<Value | null>> {
  return checkKey(command.idempotencyKey).length > 0
    ? accept(null)
    : findReplay<Value>(context, command);
}
