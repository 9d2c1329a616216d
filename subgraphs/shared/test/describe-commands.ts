import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accept, findReplay, refuse, runCommand, type RequestContext } from '../src/index.ts';
import { CLERK, createHouse, gate, type House, type Ledger } from './house.ts';
import { post } from './ledger.ts';

const KEY = { name: 'test', input: { a: 1 } };

/** INV9: one (actor, idempotency key), one effect, one stored answer. */
export function describeCommands(): void {
  describe('a command', () => {
    let house: House;
    let ledger: Ledger;
    let context: RequestContext;
    const traces = async (key: string, account: string) => ({
      keys: await house.sql(`select actor from idempotency_key where key = $1`, [key]),
      balance: (await house.sql(`select balance from account where id = $1`, [account]))[0]
        ?.balance,
      events: (await house.sql(`select 1 from outbox where key = $1`, [account])).length,
    });

    beforeAll(async () => {
      house = await createHouse();
      ledger = await house.start();
      context = ledger.context();
    });
    afterAll(() => house.end());

    it('of twenty twins at once has one effect and one answer', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          post(ledger.context(), { id: 'twins', amount: 5 }, 'twins-1'),
        ),
      );
      expect(answers).toEqual(
        Array.from({ length: 20 }, () => accept({ id: 'twins', balance: 5 })),
      );
      expect(await traces('twins-1', 'twins')).toMatchObject({ balance: 5, events: 1 });
    });

    it('is refused under a key that had another input, and changes nothing', async () => {
      await post(context, { id: 'other', amount: 5 }, 'other-1');
      expect(await post(context, { id: 'other', amount: 6 }, 'other-1')).toEqual({
        ok: false,
        refusals: [{ kind: 'IdempotencyMismatch' }],
      });
      expect(await traces('other-1', 'other')).toMatchObject({ balance: 5, events: 1 });
    });

    it('that is refused leaves nothing, and its key may succeed later', async () => {
      const debit = () => post(context, { id: 'short', amount: -5 }, 'short-1');
      expect(await debit()).toEqual({ ok: false, refusals: [{ kind: 'Short' }] });
      expect(await traces('short-1', 'short')).toEqual({ keys: [], balance: undefined, events: 0 });
      await post(context, { id: 'short', amount: 7 }, 'short-2');
      expect(await debit()).toEqual({ ok: true, value: { id: 'short', balance: 2 } });
    });

    it('that fails leaves nothing either', async () => {
      const failing = runCommand(context, { ...KEY, idempotencyKey: 'fails' }, async (tx) => {
        await tx.execute(`insert into account (id) values ('fails')`);
        await context.events.append(tx, [{ type: 'X', key: 'fails', payload: {} }]);
        throw new Error('a bug');
      });
      await expect(failing).rejects.toThrow('a bug');
      expect(await traces('fails', 'fails')).toEqual({ keys: [], balance: undefined, events: 0 });
    });

    it('of another actor has keys of its own', async () => {
      await post(context, { id: 'keys', amount: 1 }, 'same-key');
      await post(ledger.context(CLERK), { id: 'keys', amount: 2 }, 'same-key');
      expect(await traces('same-key', 'keys')).toEqual({
        keys: [{ actor: 'SERVICE:erp' }, { actor: 'STAFF:S1' }],
        balance: 3,
        events: 2,
      });
    });

    it('whose twin takes too long is in progress, and given the answer when it is there', async () => {
      const [begun, may] = [gate(), gate()];
      const command = { ...KEY, idempotencyKey: 'slow' };
      const first = runCommand(context, command, async () => {
        begun.open();
        await may.opened;
        return accept('done');
      });
      await begun.opened;
      const never = async () => accept('twice');
      expect(await runCommand(ledger.context(), command, never)).toEqual({
        ok: false,
        refusals: [{ kind: 'RequestInProgress' }],
      });
      may.open();
      expect(await first).toEqual(accept('done'));
      expect(await runCommand(context, command, never)).toEqual(accept('done'));
    });

    it('leaves no time limit behind on its connection', async () => {
      const limits = await Promise.all(
        Array.from({ length: 8 }, () => context.em.fork().execute(`show lock_timeout`)),
      );
      expect(limits).toEqual(Array.from({ length: 8 }, () => [{ lock_timeout: '0' }]));
    });

    it('that meets a deadlock is tried again, and happens once', async () => {
      await post(context, { id: 'left', amount: 10 }, 'left-0');
      await post(context, { id: 'right', amount: 10 }, 'right-0');
      let arrived = 0;
      const both = gate();
      const swap = (first: string, second: string) =>
        runCommand(ledger.context(), { ...KEY, idempotencyKey: `swap-${first}` }, async (tx) => {
          const lock = `update account set balance = balance + 1 where id = ?`;
          await tx.execute(lock, [first]);
          arrived += 1;
          if (arrived === 2) both.open();
          await both.opened;
          await tx.execute(lock, [second]);
          return accept(null);
        });
      const answers = await Promise.all([swap('left', 'right'), swap('right', 'left')]);
      expect(answers).toEqual([accept(null), accept(null)]);
      expect(arrived).toBe(3);
      expect([(await traces('', 'left')).balance, (await traces('', 'right')).balance]).toEqual([
        12, 12,
      ]);
    });

    it('that never gets through is given up after four attempts', async () => {
      let attempts = 0;
      const failing = runCommand(context, { ...KEY, idempotencyKey: 'conflict' }, async () => {
        attempts += 1;
        throw Object.assign(new Error('wrapped', { cause: {} }), { code: '40001' });
      });
      await expect(failing).rejects.toThrow('wrapped');
      expect(attempts).toBe(4);
    });

    it('gives its first answer as its repeats: as JSON', async () => {
      const at = new Date('2026-01-01T00:00:00Z');
      const run = () =>
        runCommand(context, { ...KEY, idempotencyKey: 'json' }, async () =>
          accept({ at, none: undefined }),
        );
      expect(await run()).toStrictEqual(accept({ at: '2026-01-01T00:00:00.000Z' }));
      expect(await run()).toStrictEqual(accept({ at: '2026-01-01T00:00:00.000Z' }));
    });

    it('does not care about the order of its input’s fields', async () => {
      const run = (input: object) =>
        runCommand(context, { name: 'test', idempotencyKey: 'order', input }, async () =>
          accept(Object.keys(input)),
        );
      await run({ a: 1, b: { c: 2, d: 3 } });
      expect(await run({ b: { d: 3, c: 2 }, a: 1 })).toEqual(accept(['a', 'b']));
      expect(await run({ a: 1, b: { c: 2, d: [3] } })).toMatchObject({ ok: false });
    });

    it.each(['', 'x'.repeat(256), 'a\0b', 'a\nb', '\ud800'])('refuses the key %j', async (key) => {
      const command = { ...KEY, idempotencyKey: key };
      await expect(runCommand(context, command, async () => accept(1))).rejects.toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });

    it('can be looked up before any work is done for it', async () => {
      const command = { ...KEY, idempotencyKey: 'lookup' };
      expect(await findReplay(context, command)).toEqual(accept(null));
      await runCommand(context, command, async () => refuse('no'));
      expect(await findReplay(context, command)).toEqual(accept(null));
      await runCommand(context, command, async () => accept(7));
      expect(await findReplay(context, command)).toEqual(accept(7));
      expect(await findReplay(context, { ...command, input: 2 })).toMatchObject({ ok: false });
    });
  });
}
