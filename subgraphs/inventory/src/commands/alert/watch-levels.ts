import { transactionally, type RequestContext } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import type { EntityManager } from '@mikro-orm/postgresql';
import { levelKeyOf, levelText, type LevelKey } from '../../domain/level.ts';
import { evaluateLevels } from './evaluate-levels.ts';

const EVENTS_PER_ROUND = 500;
const LEVELS_PER_ROUND = 500;

interface Cursor {
  readonly position: string;
  readonly level_id: string;
}

/**
 * Looks at levels that changed since the last round, and at the next ones in turn; says whether
 * more have changed.
 *
 * Changes come from our own log, so nothing is slowed that changes a level. The turn over all
 * levels finds what only time or a new rule brings. One process at a time has the cursor's row.
 */
export async function watchLevels(context: RequestContext): Promise<boolean> {
  const now = context.clock.now();
  const outcome = await transactionally(context.em, async (tx) => {
    const [cursor] = await tx.execute<Cursor[]>(
      `select position, level_id from stock_alert_cursor for update skip locked`,
    );
    if (!cursor || !(await hasRules(tx))) return accept(false);
    const changed = await changedLevels(tx, cursor.position);
    const turn = await nextLevels(tx, cursor.level_id);
    const byText = new Map([...changed.keys, ...turn.keys].map((key) => [levelText(key), key]));
    await evaluateLevels(context, tx, [...byText.values()], now);
    await tx.execute(`update stock_alert_cursor set position = ?::bigint, level_id = ?::bigint`, [
      changed.position,
      turn.levelId,
    ]);
    return accept(changed.isMore);
  });
  if (!outcome.ok) return false;
  context.events.wake();
  return outcome.value;
}

async function hasRules(tx: EntityManager): Promise<boolean> {
  return (await tx.execute(`select 1 from stock_alert_rule limit 1`)).length > 0;
}

async function changedLevels(tx: EntityManager, position: string) {
  const rows = await tx.execute<{ position: string; keys: readonly LevelKey[] }[]>(
    `select position, case type
         when 'StockLevelChanged' then jsonb_build_array(payload)
         when 'StockLevelsChanged' then payload -> 'levels' else '[]' end as keys
     from outbox where position > ?::bigint order by position limit ${EVENTS_PER_ROUND}`,
    [position],
  );
  return {
    position: rows.at(-1)?.position ?? position,
    keys: rows.flatMap(({ keys }) => keys.map(({ sku, location }) => ({ sku, location }))),
    isMore: rows.length === EVENTS_PER_ROUND,
  };
}

/** The next levels in turn; after the last one it begins anew. */
async function nextLevels(tx: EntityManager, levelId: string) {
  const rows = await tx.execute<{ id: string; key: string }[]>(
    `select id, location || '/' || sku as key from stock_level
     where id > ?::bigint order by id limit ${LEVELS_PER_ROUND}`,
    [levelId],
  );
  const keys = rows.flatMap(({ key }) => levelKeyOf(key) ?? []);
  return { keys, levelId: rows.length < LEVELS_PER_ROUND ? '0' : rows.at(-1)!.id };
}
