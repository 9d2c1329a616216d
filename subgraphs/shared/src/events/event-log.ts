import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoggedEvent, NewEvent } from './subgraph-events.ts';

interface OutboxRow {
  readonly position: string;
  readonly type: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recorded_at: string | Date;
}

/** Appends events to the outbox inside the caller's transaction, in one statement. */
export async function appendEvents(tx: EntityManager, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await tx.execute(
    `insert into outbox (type, key, payload)
     select e.type, e.key, e.payload
     from rows from (jsonb_to_recordset(?::jsonb) as (type text, key text, payload jsonb))
       with ordinality as e(type, key, payload, n)
     order by e.n`,
    [JSON.stringify(events)],
  );
}

/** The last stamped position a transaction sees. */
export async function headPosition(em: EntityManager): Promise<string> {
  const [row] = await em.execute<{ position: string }[]>(`select position from outbox_head`);
  return String(row?.position ?? '0');
}

/** The oldest position still kept. */
export async function tailPosition(em: EntityManager): Promise<string> {
  const [row] = await em.execute<{ position: string }[]>(
    `select kept_from as position from outbox_head`,
  );
  return String(row?.position ?? '0');
}

/** Stamped events after a position, oldest first. */
export async function readEvents(
  em: EntityManager,
  after: string,
  first: number,
  types?: readonly string[] | null,
): Promise<readonly LoggedEvent[]> {
  const rows = await em.execute<OutboxRow[]>(
    `select position, type, key, payload, recorded_at from outbox
     where position > ?::bigint ${types ? 'and type = any(?::text[])' : ''}
     order by position limit ?`,
    [after, ...(types ? [`{${types.map((type) => `"${type}"`).join(',')}}`] : []), first],
  );
  return rows.map((row) => ({
    position: String(row.position),
    type: row.type,
    key: row.key,
    payload: row.payload,
    recordedAt: new Date(row.recorded_at),
  }));
}
