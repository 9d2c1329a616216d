import type { EntityManager } from '@mikro-orm/postgresql';
import { runPlanned } from '../persistence/run-planned.ts';
import type { LoggedEvent, NewEvent } from './subgraph-events.ts';

interface OutboxRow {
  readonly id: string;
  readonly position: string;
  readonly type: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recorded_at: string | Date;
}

/** Appends events out of one JSON parameter; for a statement that writes the change as well. */
export const INSERT_EVENTS = `insert into outbox (type, key, payload)
  select e.type, e.key, e.payload
  from rows from (jsonb_to_recordset(?::jsonb) as (type text, key text, payload jsonb))
    with ordinality as e(type, key, payload, n)
  order by e.n`;

/** Events of transactions that write them at their end, with whatever else is written there. */
const kept = new WeakMap<EntityManager, NewEvent[]>();

/** From here on the events of a transaction are kept until `takeEvents`. */
export function keepEvents(tx: EntityManager): void {
  kept.set(tx, []);
}

/** Gives the events that a transaction kept, for its last statement. */
export function takeEvents(tx: EntityManager): readonly NewEvent[] {
  return kept.get(tx)?.splice(0) ?? [];
}

/** Appends events to the outbox inside the caller's transaction: now, or with its last statement. */
export async function appendEvents(tx: EntityManager, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  const later = kept.get(tx);
  if (later) later.push(...events);
  else await insertEvents(tx, events);
}

/** Writes the events that a transaction kept. */
export async function writeKeptEvents(tx: EntityManager): Promise<void> {
  const events = takeEvents(tx);
  if (events.length > 0) await insertEvents(tx, events);
}

async function insertEvents(tx: EntityManager, events: readonly NewEvent[]): Promise<void> {
  await runPlanned(tx, INSERT_EVENTS, [JSON.stringify(events)]);
}

/** The last stamped position, and the oldest one after which nothing was removed. */
export async function logBounds(
  em: EntityManager,
): Promise<{ readonly head: string; readonly keptFrom: string }> {
  const [row] = await runPlanned<{ position: string; kept_from: string }[]>(
    em,
    `select position, kept_from from outbox_head`,
  );
  return { head: String(row?.position ?? '0'), keptFrom: String(row?.kept_from ?? '0') };
}

/** The last stamped position a transaction sees. */
export async function headPosition(em: EntityManager): Promise<string> {
  return (await logBounds(em)).head;
}

/** The events of some types that a transaction sees before they have a position. */
export async function readPending(
  em: EntityManager,
  types: readonly string[],
): Promise<readonly LoggedEvent[]> {
  const rows = await runPlanned<OutboxRow[]>(
    em,
    `select id, '' as position, type, key, payload, recorded_at from outbox
     where position is null and type = any(?::text[])`,
    [textArray(types)],
  );
  return rows.map(loggedEvent);
}

/** Stamped events after a position, oldest first. */
export async function readEvents(
  em: EntityManager,
  after: string,
  first: number,
  types?: readonly string[] | null,
): Promise<readonly LoggedEvent[]> {
  const rows = await runPlanned<OutboxRow[]>(
    em,
    `select id, position, type, key, payload, recorded_at from outbox
     where position > ?::bigint ${types ? 'and type = any(?::text[])' : ''}
     order by position limit ?`,
    [after, ...(types ? [textArray(types)] : []), first],
  );
  return rows.map(loggedEvent);
}

/** What a reader of the log gets: the events, and the bounds of the log at the same instant. */
export interface LogStretch {
  readonly head: string;
  readonly keptFrom: string;
  readonly events: readonly LoggedEvent[];
}

/** Stamped events after a position with the log's bounds, of one instant, in one statement. */
export async function readStretch(
  em: EntityManager,
  after: string,
  first: number,
  types?: readonly string[] | null,
): Promise<LogStretch> {
  const rows = await runPlanned<(OutboxRow & { head: string; kept_from: string })[]>(
    em,
    `select h.position as head, h.kept_from, e.*
     from outbox_head h left join lateral (
       select id, position, type, key, payload, recorded_at from outbox
       where position > ?::bigint ${types ? 'and type = any(?::text[])' : ''}
       order by position limit ?
     ) e on true
     order by e.position`,
    [after, ...(types ? [textArray(types)] : []), first],
  );
  return {
    head: String(rows[0]?.head ?? '0'),
    keptFrom: String(rows[0]?.kept_from ?? '0'),
    // Without events there is one row that holds the bounds alone.
    events: rows.filter(({ position }) => position !== null).map(loggedEvent),
  };
}

function loggedEvent(row: OutboxRow): LoggedEvent {
  return {
    id: String(row.id),
    position: String(row.position),
    type: row.type,
    key: row.key,
    payload: row.payload,
    recordedAt: new Date(row.recorded_at),
  };
}

// The ORM would spread an array over several placeholders.
function textArray(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
