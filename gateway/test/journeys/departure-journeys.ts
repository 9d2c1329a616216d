import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import pg from 'pg';
import WebSocket from 'ws';
import { eventually, type JourneySystem } from './journey-system.ts';
import { SERVICE } from './people.ts';

const TIERS = '{ tiers { code name } }';
const RUNNING = `select count(*)::int as count from pg_stat_activity
  where application_name = 'entresol-members' and state = 'active' and wait_event_type = 'Lock'`;

/** A real field that takes as long as somebody holds its table: what it runs ends with its client. */
export function departureJourneys(system: () => JourneySystem): void {
  describe('a client that goes away', () => {
    let holder: pg.Client;
    let watcher: pg.Client;
    let headers: Record<string, string>;
    const running = async () => (await watcher.query(RUNNING)).rows[0].count as number;
    const untilRunning = (count: number) => eventually(running, (found) => found === count, 5_000);

    beforeAll(async () => {
      [holder, watcher] = [0, 1].map(
        () => new pg.Client({ connectionString: system().databaseUrl }),
      ) as [pg.Client, pg.Client];
      await Promise.all([holder.connect(), watcher.connect()]);
      const authorization = `Bearer ${await system().token(SERVICE)}`;
      headers = { 'content-type': 'application/json', authorization };
    });
    afterAll(() => Promise.all([holder?.end(), watcher?.end()]));

    function ask(query: string, signal?: AbortSignal) {
      const body = JSON.stringify({ query });
      const init = { method: 'POST', headers, body, ...(signal ? { signal } : {}) };
      return fetch(`${system().url}/graphql`, init);
    }

    /** While a table is held, so that whoever reads it waits. */
    async function whileHeld(work: () => Promise<void>): Promise<void> {
      await holder.query('begin; lock table members.tier in access exclusive mode');
      try {
        await work();
      } finally {
        await holder.query('rollback');
      }
    }

    it('ends the statements that run for it in the database, over HTTP', async () => {
      await whileHeld(async () => {
        const leaving = new AbortController();
        const asked = ask(TIERS, leaving.signal).catch((error: Error) => error.name);
        await untilRunning(1);
        leaving.abort();
        expect(await asked).toBe('AbortError');
        await untilRunning(0);
      });
      expect((await ask(TIERS)).status).toBe(200);
    });

    it('ends them over WebSocket: when it leaves one operation, and when its socket breaks', async () => {
      const { authorization } = headers;
      const url = `${system().url.replace('http', 'ws')}/graphql`;
      const options = { url, webSocketImpl: WebSocket, retryAttempts: 0 };
      const quiet = { lazy: false, onNonLazyError() {} };
      const client = createClient({ ...options, ...quiet, connectionParams: { authorization } });
      await whileHeld(async () => {
        const sink = { next() {}, error() {}, complete() {} };
        const leave = client.subscribe({ query: TIERS }, sink);
        await untilRunning(1);
        leave();
        await untilRunning(0);
        client.subscribe({ query: '{ tiers { name } }' }, sink);
        await untilRunning(1);
        client.terminate();
        await untilRunning(0);
      });
      await client.dispose();
    });

    it('takes nothing from another who asks the same', async () => {
      await whileHeld(async () => {
        const leaving = new AbortController();
        void ask(TIERS, leaving.signal).catch(() => {});
        await untilRunning(1);
        const [second, third] = [ask(TIERS), ask(TIERS)];
        await untilRunning(2);
        leaving.abort();
        await untilRunning(1);
        await holder.query('rollback');
        for (const answer of await Promise.all([second, third])) {
          const { data, errors } = (await answer.json()) as any;
          expect([errors, data.tiers.length > 0]).toEqual([undefined, true]);
        }
      });
    });
  });
}
