import pg from 'pg';
import type { Logger } from '../logging.ts';

const STAMP = `
  with head as (select position from outbox_head for update),
  pending as (
    select id, row_number() over (order by id) as place
    from (select id from outbox where position is null order by id limit 2000) as oldest
  ),
  stamped as (
    update outbox set position = head.position + pending.place
    from pending, head where outbox.id = pending.id
    returning outbox.position
  )
  update outbox_head set position = greatest(position, (select max(position) from stamped))
  where exists (select 1 from stamped)
  returning position, (select count(*) from stamped) as stamped`;

const POLL_MS = 200;
const RECONNECT_MS = 500;

export interface OutboxRelay {
  wake(): void;
  stop(): Promise<void>;
}

/**
 * Stamps committed outbox rows with gap-free positions, and alone sends NOTIFY.
 *
 * One relay per subgraph works at a time (advisory lock); the others only listen. Ids commit out
 * of order, so ids are no cursor: a position is given only to what is already visible, in the
 * order of ids, which for one key is the order of its changes (they hold its row lock).
 */
export function startOutboxRelay(options: {
  readonly databaseUrl: string;
  readonly schema: string;
  readonly log: Logger;
  /** Whether this process may take the relay's lock, or only listens. */
  readonly stamps: boolean;
  /** Called when new positions may be there. */
  readonly onAdvance: () => void;
}): OutboxRelay {
  let stopped = false;
  let client: pg.Client | null = null;
  let wakeUp: (() => void) | null = null;
  let woken = false;

  function wake(): void {
    woken = true;
    wakeUp?.();
  }

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({
      connectionString: options.databaseUrl,
      application_name: `entresol-${options.schema}-relay`,
      options: `-c search_path=${options.schema}`,
    });
    fresh.on('error', (error) => options.log.warn({ err: error }, 'relay lost its connection'));
    fresh.on('notification', () => options.onAdvance());
    await fresh.connect();
    await fresh.query(`listen "${options.schema}_outbox"`);
    return fresh;
  }

  async function stampAll(active: pg.Client): Promise<void> {
    for (;;) {
      const { rows } = await active.query(STAMP);
      const [row] = rows as { position: string; stamped: string }[];
      if (!row) return;
      await active.query(`select pg_notify($1, $2)`, [`${options.schema}_outbox`, row.position]);
      options.onAdvance();
      if (Number(row.stamped) < 2000) return;
    }
  }

  async function serve(active: pg.Client): Promise<void> {
    let holdsLock = false;
    while (!stopped) {
      woken = false;
      if (options.stamps && !holdsLock) {
        const { rows } = await active.query(
          `select pg_try_advisory_lock(hashtext('outbox-relay'), hashtext($1)) as got`,
          [options.schema],
        );
        holdsLock = (rows[0] as { got: boolean }).got;
      }
      if (holdsLock) await stampAll(active);
      else await active.query('select 1');
      if (!woken && !stopped) await pause(POLL_MS);
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const running = (async () => {
    while (!stopped) {
      try {
        client = await connect();
        options.onAdvance();
        await serve(client);
      } catch (error) {
        if (!stopped) options.log.warn({ err: error }, 'relay starts again');
        if (!stopped) await pause(RECONNECT_MS);
      } finally {
        await client?.end().catch(() => {});
        client = null;
      }
    }
  })();

  return {
    wake,
    async stop() {
      stopped = true;
      wakeUp?.();
      await running;
    },
  };
}
