import { actorKey, coversStore, fromGlobalId, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { checkKey } from '../../domain/check-key.ts';
import { byPrecedence, invalid, notFound, type OrderRefusal } from '../../domain/refusals.ts';
import { checkWords } from '../../domain/till/check-till.ts';
import type { WorkContext } from '../../process/work-context.ts';

/** A conflict that somebody has dealt with. */
export interface ResolveConflict {
  readonly id: string;
  readonly resolution: string;
}

/** Notes once what was done about a conflict, and by whom. */
export async function resolveConflict(
  context: WorkContext,
  input: ResolveConflict,
  idempotencyKey: string,
): Promise<Outcome<{ readonly key: string }, OrderRefusal>> {
  const scope = context.access.require('till:work');
  const badKey = checkKey(idempotencyKey);
  const [first, ...rest] = byPrecedence([
    ...(badKey ? [badKey] : []),
    ...checkWords(input.resolution, 'resolution', true),
  ]);
  if (first) return refuse(first, ...rest);
  const key = fromGlobalId('TillConflict', input.id) ?? '';
  const command = { name: 'resolveConflict', idempotencyKey, input };
  return runCommand<{ key: string }, OrderRefusal>(context, command, async (tx) => {
    const [found] = /^\d{1,18}$/.test(key)
      ? await tx.execute<{ store: string; resolved_at: unknown }[]>(
          `select store, resolved_at from till_conflict where id = ? for update`,
          [key],
        )
      : [];
    if (!found || !coversStore(scope, found.store)) {
      return refuse(notFound(['input', 'id'], '该冲突', 'This conflict'));
    }
    if (found.resolved_at !== null) {
      return refuse(invalid(['input', 'id'], '该冲突已处理。', 'It was dealt with already.'));
    }
    await tx.execute(
      `update till_conflict set resolved_at = ?, resolved_by = ?, resolution = ? where id = ?`,
      [context.clock.now(), actorKey(context.actor), input.resolution.trim(), key],
    );
    return accept({ key });
  });
}
