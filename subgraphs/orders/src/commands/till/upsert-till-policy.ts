import { actorKey, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { byPrecedence, invalid, type OrderRefusal } from '../../domain/refusals.ts';
import { checkBound } from '../../domain/till/review-close.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { placeRefusals } from './open-shift.ts';

/** What a store is to bear at its tills. */
export interface TillPolicyInput {
  readonly store: string;
  readonly differenceMaxMinor: number;
  /** The version that was seen; null where any will do. */
  readonly expectedVersion: number | null;
}

/** Says how far a drawer of a store may be off before a second person confirms its close. */
export async function upsertTillPolicy(
  context: WorkContext,
  input: TillPolicyInput,
  idempotencyKey: string,
): Promise<Outcome<{ readonly store: string }, OrderRefusal>> {
  const { store, differenceMaxMinor, expectedVersion } = input;
  const badKey = checkKey(idempotencyKey);
  const formal = [...(badKey ? [badKey] : []), ...checkBound(differenceMaxMinor)];
  if ((expectedVersion ?? 0) < 0) formal.push(policyChanged(input));
  const refusals = byPrecedence([...formal, ...(await placeRefusals(context, store))]);
  const [first, ...rest] = refusals;
  if (first) return refuse(first, ...rest);
  const command = { name: 'upsertTillPolicy', idempotencyKey, input };
  return runCommand<{ readonly store: string }, OrderRefusal>(context, command, async (tx) => {
    // A new one expects version 0: of two that are written at once, one is told.
    const written = await tx.execute(
      `insert into till_policy as p (store, difference_max_minor, version, changed_by, changed_at)
       select ?, ?::bigint, 1, ?, ?::timestamptz
       where coalesce(?::int, 0) = 0 or exists (select 1 from till_policy where store = ?)
       on conflict (store) do update set difference_max_minor = excluded.difference_max_minor,
         version = p.version + 1, changed_by = excluded.changed_by,
         changed_at = excluded.changed_at
       where ?::int is null or p.version = ?::int
       returning 1`,
      [
        store,
        differenceMaxMinor,
        actorKey(context.actor),
        context.clock.now(),
        expectedVersion,
        store,
        expectedVersion,
        expectedVersion,
      ],
    );
    return written.length > 0 ? accept({ store }) : refuse(policyChanged(input));
  });
}

function policyChanged({ expectedVersion }: TillPolicyInput): OrderRefusal {
  const zh = '收银政策的版本已变化，请重新读取。';
  const en = `The policy is not at version ${expectedVersion ?? 0}: read it again.`;
  return invalid(['input', 'expectedVersion'], zh, en);
}
