import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Migration } from '@mikro-orm/migrations';
import pg from 'pg';
import {
  accept,
  internalService,
  provisionSchema,
  runCommand,
  type RequestContext,
} from '../src/index.ts';
import { createHouse, eventually, gate, statementOf, type House } from './house.ts';
import { createLedger, post } from './ledger.ts';

class Migration20260103000000_broken extends Migration {
  override up(): void {
    this.addSql(`create table half (id int)`);
    this.addSql(`select no_such_function()`);
  }
}

/** How a subgraph starts, ends, and lives beside others. */
export function describeLifecycle(): void {
  describe('the life of a subgraph', () => {
    let house: House;
    beforeAll(async () => {
      house = await createHouse();
    });
    afterAll(() => house.end());

    /** The server notices a moment after the client has gone. */
    const isDisconnected = (name: string) =>
      eventually(
        () =>
          house.sql(
            `select application_name from pg_stat_activity
             where application_name like $1 and datname = current_database()`,
            [`entresol-${name}%`],
          ),
        (connections) => connections.length === 0,
        3_000,
      );

    it('starts again on what it has, and only checks where another one migrates', async () => {
      await (await house.start({ name: 'twice' })).subgraph.close();
      const again = await house.start({ name: 'twice' }, { migrate: false });
      expect(await again.subgraph.health()).toEqual({ ready: true });
      await again.subgraph.close();
      await expect(house.start({ name: 'never' }, { migrate: false })).rejects.toThrow(
        'migrations pending',
      );
    });

    it('starts once with every table when ten replicas start at the same time', async () => {
      await house.urlOf('many');
      const replicas = await Promise.all(
        Array.from({ length: 10 }, () => house.start({ name: 'many' })),
      );
      expect(await house.sql(`select name from migration order by name`, [], 'many')).toHaveLength(
        3,
      );
      await Promise.all(replicas.map(({ subgraph }) => subgraph.close()));
    });

    it('leaves neither tables nor connections behind when its start fails', async () => {
      const start = house.start({ name: 'broken', migrations: [Migration20260103000000_broken] });
      await expect(start).rejects.toThrow('no_such_function');
      const tables = await house.sql(
        `select 1 from information_schema.tables where table_schema = 'broken'
           and table_name <> 'migration'`,
      );
      expect(tables).toEqual([]);
      await isDisconnected('broken');
    });

    it('stops what it had begun when its work cannot begin', async () => {
      const startWork = () => {
        throw new Error('no work today');
      };
      await expect(house.start({ name: 'idle', startWork })).rejects.toThrow('no work today');
      await isDisconnected('idle');
    });

    it('is not ready and answers nothing before it has started and after it has closed', async () => {
      const { subgraph } = await house.start({ name: 'phases' });
      const ask = () => subgraph.execute({ query: '{ account(id: "a") { id } }' }, statementOf());
      expect(await ask()).toEqual({ data: { account: null } });
      await Promise.all([subgraph.close(), subgraph.close()]);
      expect(await ask()).toMatchObject({
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
      });
      const subscription = await subgraph.subscribe(
        { query: 'subscription { accountChanged { kind } }' },
        statementOf(),
      );
      expect(subscription).toMatchObject({
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
      });
      expect(await subgraph.health()).toEqual({ ready: false, reason: 'phases: closing' });
    });

    it('answers nothing while it starts', async () => {
      const early: unknown[] = [];
      const subgraph = createLedger(await house.depsOf('early'), {
        name: 'early',
        startWork: () => {
          early.push(
            subgraph.execute({ query: '{ __typename }' }, statementOf()),
            subgraph.health(),
          );
          return [];
        },
      });
      await subgraph.start();
      expect(await Promise.all(early)).toMatchObject([
        { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] },
        { ready: false, reason: 'early: starting' },
      ]);
      expect(await subgraph.health()).toEqual({ ready: true });
      await subgraph.close();
    });

    it('waits for a start in progress when it is closed', async () => {
      await house.urlOf('hasty');
      const begun = gate();
      const started = house.start({ name: 'hasty', startWork: () => (begun.open(), []) });
      await begun.opened;
      await Promise.allSettled([started]);
      await (await started).subgraph.close();
      await isDisconnected('hasty');
    });

    it('lets a running request end before it disconnects', async () => {
      const [begun, may] = [gate(), gate()];
      const slow = async ({ em }: RequestContext) => {
        begun.open();
        await may.opened;
        const [row] = await em.fork().execute<{ done: string }[]>(`select 'done' as done`);
        return row!.done;
      };
      const { subgraph, run } = await house.start({ name: 'drain', faults: { slow } });
      const answer = run('{ fault(kind: "slow") account(id: "a") { id } }');
      await begun.opened;
      const closing = subgraph.close();
      setTimeout(may.open, 200);
      expect(await answer).toEqual({ data: { fault: 'done', account: null } });
      await closing;
      await isDisconnected('drain');
    });

    it('tells its streams to come back, and ends long polls, when it closes', async () => {
      const ledger = await house.start({ name: 'closing' });
      const stream = await ledger.subgraph.subscribe(
        { query: 'subscription { accountChanged { kind position } }' },
        statementOf(),
      );
      if (!(Symbol.asyncIterator in stream)) throw new Error('refused');
      await stream.next();
      const waiting = stream.next();
      const began = performance.now();
      const feed = `{ closingEventFeed(after: "0", first: 1, waitMs: 20000) { position } }`;
      const poll = ledger.run(feed, {}, internalService('x'));
      await ledger.subgraph.close();
      expect((await waiting).value).toMatchObject({
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
      });
      expect(await stream.next()).toEqual({ done: true, value: undefined });
      expect(await poll).toEqual({ data: { closingEventFeed: { position: '0' } } });
      expect(performance.now() - began).toBeLessThan(3_000);
    });

    it('is not ready while its database is away, and again when it is back', async () => {
      const { subgraph } = await house.start({ name: 'health' });
      const admin = await house.connect('public');
      const database = `current_database()`;
      const role = (await admin.query(`select ${database} || '_health' as name`)).rows[0].name;
      await admin.query(`alter role "${role}" nologin`);
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = $1`,
        [role],
      );
      await eventually(
        () => subgraph.health(),
        (health) => !health.ready && health.reason === 'health: database is away',
      );
      await admin.query(`alter role "${role}" login`);
      await eventually(
        () => subgraph.health(),
        (health) => health.ready,
      );
    });
  });

  describe('two subgraphs in one process', () => {
    let house: House;
    beforeAll(async () => {
      house = await createHouse();
    });
    afterAll(() => house.end());

    it('share no transaction: what one does inside another’s stays when that is rolled back', async () => {
      const [outer, inner] = [
        await house.start({ name: 'outer' }),
        await house.start({ name: 'inner' }),
      ];
      const command = { name: 'outer', idempotencyKey: 'outer-1', input: 1 };
      const failing = runCommand(outer.context(), command, async (tx) => {
        await tx.execute(`insert into account (id) values ('outer')`);
        const POST = `mutation { accountPost(id: "inner", amount: 3, idempotencyKey: "k") { account { balance } } }`;
        expect(await inner.run(POST)).toEqual({
          data: { accountPost: { account: { balance: 3 } } },
        });
        expect(await post(inner.context(), { id: 'inner', amount: 1 }, 'k-2')).toMatchObject({
          ok: true,
        });
        throw new Error('rolled back');
      });
      await expect(failing).rejects.toThrow('rolled back');
      expect(await house.sql(`select id from account`, [], 'outer')).toEqual([]);
      expect(await house.sql(`select id, balance from account`, [], 'inner')).toEqual([
        { id: 'inner', balance: 4 },
      ]);
      expect(await runCommand(outer.context(), command, async () => accept(1))).toEqual(accept(1));
    });

    it('cannot read each other’s tables', async () => {
      const url = await house.urlOf('inner');
      const client = new pg.Client({ connectionString: url, ssl: false });
      await client.connect();
      await expect(client.query(`select * from outer.account`)).rejects.toThrow();
      await expect(client.query(`select * from "outer".account`)).rejects.toThrow(
        'permission denied for schema outer',
      );
      await client.end();
    });
  });

  describe('making a schema', () => {
    let house: House;
    let admin: pg.Client;
    let name: string;
    beforeAll(async () => {
      house = await createHouse();
      admin = await house.connect('public');
      name = new URL(house.url).pathname.slice(1);
    });
    afterAll(() => house.end());

    const urlAs = (role: string) => {
      const url = new URL(house.url);
      url.username = role;
      url.password = 'secret';
      return url.href;
    };
    const makeRole = async (suffix: string, rights: string) => {
      const role = `${name}_${suffix}`;
      await admin.query(`create role "${role}" login password 'secret' ${rights}`);
      return role;
    };

    it('is done once when twenty processes do it at the same time', async () => {
      const urls = await Promise.all(
        Array.from({ length: 20 }, () => provisionSchema(house.url, 'busy', 'pass/word %')),
      );
      expect(new Set(urls).size).toBe(1);
      const client = new pg.Client({ connectionString: urls[0]!, ssl: false });
      await client.connect();
      expect((await client.query('select current_user as name')).rows).toEqual([
        { name: `${name}_busy` },
      ]);
      await client.end();
    });

    it('keeps the roles of two databases on one server apart', async () => {
      const other = await createHouse();
      const [mine, theirs] = [
        await provisionSchema(house.url, 'apart', 'one'),
        await provisionSchema(other.url, 'apart', 'two'),
      ];
      for (const url of [mine, theirs]) {
        const client = new pg.Client({ connectionString: url, ssl: false });
        await client.connect();
        await client.end();
      }
      await other.end();
    });

    it('takes no role away from an installation that runs, and takes over one that is gone', async () => {
      const login = async (url: string) => {
        const client = new pg.Client({ connectionString: url, ssl: false });
        await client.connect();
        return client;
      };
      const url = await provisionSchema(house.url, 'lived', 'one');
      const running = await login(url);
      await expect(provisionSchema(house.url, 'lived', 'two')).rejects.toThrow(
        `Another installation uses the database ${name}`,
      );
      expect(await provisionSchema(house.url, 'lived', 'one')).toBe(url);
      await (await login(url)).end();
      await running.end();

      const taken = await eventually(
        () => provisionSchema(house.url, 'lived', 'two').catch(() => null),
        (address) => address !== null,
      );
      await (await login(taken!)).end();
      await expect(login(url)).rejects.toThrow('password authentication failed');
    });

    it('is possible for a user who may create roles but is no superuser', async () => {
      const role = await makeRole('maker', 'createrole');
      await admin.query(`grant create on database "${name}" to "${role}"`);
      for (let again = 0; again < 2; again += 1) {
        const url = await provisionSchema(urlAs(role), 'made', 'secret');
        expect(new URL(url).username).toBe(`${name}_made`);
      }
    });

    it('makes the schema alone for a user who may not create roles', async () => {
      const role = await makeRole('guest', '');
      await admin.query(`grant create on database "${name}" to "${role}"`);
      expect(await provisionSchema(urlAs(role), 'guested', 'secret')).toBe(urlAs(role));
      const ledger = await house.start({ name: 'guested' }, { databaseUrl: urlAs(role) });
      expect(await ledger.subgraph.health()).toEqual({ ready: true });
      await ledger.subgraph.close();
    });

    it('asks for no right to create what is there already', async () => {
      const role = await makeRole('tenant', '');
      await admin.query(`create schema given authorization "${role}"`);
      expect(await provisionSchema(urlAs(role), 'given', 'secret')).toBe(urlAs(role));
      await expect(provisionSchema(urlAs(role), 'refused', 'secret')).rejects.toThrow(
        'permission denied for database',
      );
    });

    it('puts user and password into an address that has no host', async () => {
      const [socket] = (await admin.query(`show unix_socket_directories`)).rows;
      const folder = socket.unix_socket_directories.split(',')[0].replaceAll('"', '').trim();
      const { port, password, username } = new URL(house.url);
      const address = `postgres:///${name}?host=${folder}&port=${port}&user=${username}&password=${password}`;
      if (folder === '') return;
      const url = await provisionSchema(address, 'socket', 'secret');
      const client = new pg.Client({ connectionString: url, ssl: false });
      await client.connect();
      expect((await client.query('select current_user as name')).rows).toEqual([
        { name: `${name}_socket` },
      ]);
      await client.end();
    });
  });
}
