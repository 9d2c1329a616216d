import { transactionally, type CommonRefusal } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkReturn, returnMovements, type StockReturned } from '../domain/check-return.ts';
import { distinctKeys, type LevelKey } from '../domain/level.ts';
import type { StockRefusal } from '../domain/refusals.ts';
import { lockLevels, makeMissingLevels } from './lock-levels.ts';
import { planMovements } from './plan-movements.ts';
import { postMovements } from './post-movements.ts';
import type { StockContext } from './stock-context.ts';

/**
 * Takes goods back from a customer, once per return; a repeat gives the first answer.
 *
 * CUSTOMER → GOOD or DAMAGED, document = the return's number. Its own row comes first, so a twin
 * waits there and holds no level. Who calls has checked that so much was sold.
 */
export async function returnStock(
  context: StockContext,
  input: StockReturned,
): Promise<Outcome<readonly LevelKey[], StockRefusal | CommonRefusal>> {
  const checked = checkReturn(input);
  if (!checked.ok) return checked;
  const lines = checked.value;
  const { reference } = input;
  const now = context.clock.now();
  const movements = returnMovements(reference, lines, now);
  const keys = distinctKeys(lines);
  const outcome = await transactionally<readonly LevelKey[], StockRefusal | CommonRefusal>(
    context.em,
    async (tx) => {
      const text = JSON.stringify(lines);
      if (!(await insertReturn(tx, reference, text, now))) {
        const same = await isSame(tx, reference, text);
        return same ? accept(keys) : refuse({ kind: 'IdempotencyMismatch' });
      }
      await makeMissingLevels(tx, keys, now);
      const levels = await lockLevels(tx, keys);
      const plan = await planMovements(tx, { levels, movements, now });
      if (!plan.ok) return plan;
      await postMovements(tx, context, { posting: plan.value, idempotencyKey: null, now });
      return accept(keys);
    },
  );
  if (outcome.ok) context.events.wake();
  return outcome;
}

async function insertReturn(
  tx: EntityManager,
  reference: string,
  lines: string,
  now: Date,
): Promise<boolean> {
  const written = await tx.execute(
    `insert into stock_return (reference, lines, created_at) values (?, ?::jsonb, ?::timestamptz)
     on conflict (reference) do nothing returning 1`,
    [reference, lines, now],
  );
  return written.length > 0;
}

async function isSame(tx: EntityManager, reference: string, lines: string): Promise<boolean> {
  const [row] = await tx.execute<{ same: boolean }[]>(
    `select lines = ?::jsonb as same from stock_return where reference = ?`,
    [lines, reference],
  );
  return row?.same ?? false;
}
