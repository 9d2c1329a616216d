import pg from 'pg';
import type { Logger } from '../logging.ts';
import { connectionConfig } from '../persistence/connection-config.ts';

const BATCH = 2_000;
/** A notification holds 8,000 bytes; what is cut off is told to everybody. */
const TYPES_LENGTH_MAX = 4_000;

// One relay stamps at a time, by its session's lock; were there two, the second would find the
// rows stamped or its positions taken, and begin anew.
const stampAndNotify = (channel: string) => `
  with pending as (
    select id, row_number() over (order by id) as place
    from (select id from outbox where position is null order by id limit ${BATCH}) as oldest
  ),
  stamped as (
    update outbox set position = outbox_head.position + pending.place
    from pending, outbox_head where outbox.id = pending.id and outbox.position is null
    returning outbox.position, outbox.type
  ),
  moved as (
    update outbox_head set position = greatest(position, (select max(position) from stamped))
    where exists (select 1 from stamped)
    returning position
  )
  select position, told.stamped, told.types,
    pg_notify(${pg.escapeLiteral(channel)}, position || ' ' || told.types)
  from moved, (
    select count(*) as stamped, left(string_agg(distinct type, ','), ${TYPES_LENGTH_MAX}) as types
    from stamped
  ) told`;

const LOOK = `
  select position, exists (select 1 from outbox where position is null) as pending
  from outbox_head`;

/**
 * All a relay does is to look rows up by an index. Only a plain scan of one forgets the entries of
 * rows that were stamped since the last vacuum, and would otherwise look at thousands of them.
 */
const PLANNING = ['bitmapscan', 'seqscan', 'hashjoin', 'mergejoin', 'sort'].map(
  (way) => `enable_${way}=off`,
);

const POLL_MS = 200;
/** What is appended within it is stamped together: a busy subgraph pays per stretch, not per event. */
const GATHER_MS = 25;
/** The same where so many are appended within it, each of whose readers has many to read. */
const GATHER_BUSY_MS = 75;
const BUSY = 10;
const RECONNECT_MS = 500;
const ANSWER_MS_MAX = 15_000;
const END_MS_MAX = 1_000;

/**
 * Stamps committed outbox rows with gap-free positions, and alone sends NOTIFY.
 *
 * One relay per subgraph works at a time (advisory lock); the others only listen. Ids commit out
 * of order, so ids are no cursor: a position is given only to what is already visible, in the
 * order of ids, which for one key is the order of its changes (they hold its row lock). Every
 * relay also looks for itself now and then, so that a lost NOTIFY delays and nothing more.
 */
export class OutboxRelay {
  readonly #options: OutboxRelayOptions;
  readonly #channel: string;
  readonly #stampAndNotify: string;
  #running: Promise<void> = Promise.resolve();
  #client: pg.Client | null = null;
  #isStopped = false;
  #isWoken = false;
  #endPause: ((isWake: boolean) => void) | null = null;
  #head: string | null = null;

  constructor(options: OutboxRelayOptions) {
    this.#options = options;
    this.#channel = `${options.schema}_outbox`;
    this.#stampAndNotify = stampAndNotify(this.#channel);
  }

  start(): void {
    this.#running = this.#run();
  }

  /** To be called after a commit that appended events. */
  wake(): void {
    this.#isWoken = true;
    this.#endPause?.(true);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#endPause?.(false);
    await Promise.race([this.#running, delay(END_MS_MAX)]);
    // Still waiting for a server that does not answer; the driver may never tell of that.
    await end(this.#client);
    await Promise.race([this.#running, delay(END_MS_MAX)]);
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      this.#client = this.#newClient();
      try {
        await this.#client.connect();
        await this.#client.query(`listen "${this.#channel}"`);
        this.#head = null;
        await this.#serve(this.#client);
      } catch (error) {
        if (this.#isStopped) break;
        this.#options.log.warn({ err: error }, 'relay starts again');
        await this.#pause(RECONNECT_MS, { untilWoken: false });
      } finally {
        await end(this.#client);
      }
    }
  }

  #newClient(): pg.Client {
    const { schema, databaseUrl, log } = this.#options;
    const client = new pg.Client({
      ...connectionConfig(databaseUrl, {
        applicationName: `entresol-${schema}-relay`,
        schema,
        settings: PLANNING,
      }),
      connectionTimeoutMillis: 5_000,
      query_timeout: ANSWER_MS_MAX,
    });
    client.on('error', (error) => log.warn({ err: error }, 'relay lost its connection'));
    client.on('notification', ({ payload = '' }) => {
      const [position = '', types = ''] = payload.split(' ');
      this.#noticeHead(position, types);
    });
    return client;
  }

  async #serve(client: pg.Client): Promise<void> {
    let isStamper = false;
    while (!this.#isStopped) {
      const wasWoken = this.#isWoken;
      this.#isWoken = false;
      if (this.#options.stamps && !isStamper) isStamper = await tryLock(client, this.#options);
      // Who was woken knows that something is pending, and who stamps learns the head from that.
      if ((isStamper && wasWoken) || (await this.#look(client, isStamper))) {
        const stamped = await this.#stampAll(client);
        const ms = stamped < BUSY ? GATHER_MS : GATHER_BUSY_MS;
        await this.#pause(ms, { untilWoken: false });
      }
      if (!this.#isWoken) await this.#pause(POLL_MS, { untilWoken: true });
    }
  }

  /** Notices the head, and says whether there is something to stamp. */
  async #look(client: pg.Client, isStamper: boolean): Promise<boolean> {
    const { rows } = await client.query<{ position: string; pending: boolean }>({
      name: 'look',
      text: LOOK,
    });
    this.#noticeHead(rows[0]?.position ?? '0', '');
    return isStamper && rows[0]?.pending === true;
  }

  /** Gives how many there were. */
  async #stampAll(client: pg.Client): Promise<number> {
    let stamped = 0;
    for (let isMore = true; isMore && !this.#isStopped;) {
      // Named, so that it is planned once.
      const query = { name: 'stamp', text: this.#stampAndNotify };
      const [row] = (await client.query<Stamped>(query)).rows;
      if (!row) break;
      this.#noticeHead(row.position, row.types);
      stamped += Number(row.stamped);
      isMore = Number(row.stamped) === BATCH;
    }
    return stamped;
  }

  /** Tells of a head that is new here; `types` are those on the way to it, empty when unknown. */
  #noticeHead(position: string, types: string): void {
    if (position === this.#head) return;
    this.#head = position;
    const isKnown = types !== '' && types.length < TYPES_LENGTH_MAX;
    this.#options.onAdvance(isKnown ? types.split(',') : null);
  }

  #pause(ms: number, { untilWoken }: { untilWoken: boolean }): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#endPause = null;
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.#endPause = (isWake) => {
        if (untilWoken || !isWake) done();
      };
    });
  }
}

interface OutboxRelayOptions {
  readonly databaseUrl: string;
  readonly schema: string;
  readonly log: Logger;
  /** Whether this process may take the relay's lock, or only listens. */
  readonly stamps: boolean;
  /** Called when new positions may be there, with the types of their events; null: any. */
  readonly onAdvance: (types: readonly string[] | null) => void;
}

interface Stamped {
  readonly position: string;
  readonly stamped: string;
  readonly types: string;
}

async function tryLock(client: pg.Client, { schema }: OutboxRelayOptions): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(
    `select pg_try_advisory_lock(hashtext('outbox-relay'), hashtext($1)) as got`,
    [schema],
  );
  return rows[0]?.got === true;
}

// A server that is gone does not say goodbye either.
async function end(client: pg.Client | null): Promise<void> {
  await Promise.race([client?.end().catch(() => {}), delay(END_MS_MAX)]);
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
