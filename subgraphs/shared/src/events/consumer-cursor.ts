import { runPlanned } from '../persistence/run-planned.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoggedEvent } from './subgraph-events.ts';

/** Where a subgraph stands in the log of another one; zero at first. */
export async function readCursor(em: EntityManager, source: string): Promise<string> {
  const read = () =>
    runPlanned<{ position: string }[]>(
      em,
      `select position from consumer_cursor where source = ?`,
      [source],
    );
  const [known] = await read();
  if (known) return String(known.position);
  await runPlanned(em, `insert into consumer_cursor (source) values (?) on conflict do nothing`, [
    source,
  ]);
  const [made] = await read();
  return String(made!.position);
}

/**
 * Moves the cursor to a position and says whether it was before it.
 *
 * The row's lock, held to the end of the transaction, makes replicas take turns.
 */
export async function moveCursor(
  tx: EntityManager,
  source: string,
  position: string,
): Promise<boolean> {
  const moved = await runPlanned(
    tx,
    `update consumer_cursor set position = ?::bigint
     where source = ? and position < ?::bigint returning 1`,
    [position, source, position],
  );
  return moved.length > 0;
}

/** Sets aside an event that keeps failing, so that the others go on; an operator redrives it. */
export async function setAside(
  em: EntityManager,
  source: string,
  event: LoggedEvent,
  error: unknown,
): Promise<void> {
  await em.transactional(async (tx) => {
    // Another replica may have applied it meanwhile: then there is nothing to redrive.
    if (!(await moveCursor(tx as EntityManager, source, event.position))) return;
    await runPlanned(
      tx,
      `insert into dead_letter (source, position, type, payload, error)
       values (?, ?::bigint, ?, ?::jsonb, ?) on conflict do nothing`,
      [source, event.position, event.type, JSON.stringify(event.payload), faultText(error)],
    );
  });
}

// Only the first line: the ORM and the database quote rows after it.
function faultText(error: unknown): string {
  return String(error).split('\n', 1)[0]!.slice(0, 500);
}
