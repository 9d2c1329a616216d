import { accept, refuse } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkOwner, type OwnerInput } from '../../domain/check-owner.ts';
import { invalid } from '../../domain/refusals.ts';
import { runStockCommand, type StockOutcome } from '../run-stock-command.ts';
import type { StockContext } from '../stock-context.ts';

/** Begins to keep units of an owner, once per code; gives the code. */
export async function registerOwner(
  context: StockContext,
  command: { readonly input: OwnerInput; readonly idempotencyKey: string },
): Promise<StockOutcome<string>> {
  const { input, idempotencyKey } = command;
  const checked = checkOwner(input);
  if (!checked.ok) return checked;
  const { code } = checked.value;
  const mentions = { locations: [], skus: [] };
  const name = 'stockOwnerRegister';
  return runStockCommand<string>(context, { name, idempotencyKey, input, mentions }, async (tx) => {
    if (await insertOwner(tx, checked.value, context.clock.now())) return accept(code);
    const zh = `货主 ${code} 已登记。`;
    return refuse(invalid(['input', 'code'], zh, `The owner ${code} is registered already.`));
  });
}

/** Writes an owner; false when the code is taken. Documents that bring an owner may call it. */
export async function insertOwner(
  tx: EntityManager,
  { code, name, policy }: OwnerInput,
  now: Date,
): Promise<boolean> {
  const written = await tx.execute(
    `insert into stock_owner (code, name, policy, created_at, updated_at)
     values (?, ?, ?, ?::timestamptz, ?::timestamptz) on conflict (code) do nothing returning 1`,
    [code, name, policy, now, now],
  );
  return written.length > 0;
}
