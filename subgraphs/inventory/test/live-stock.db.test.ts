import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { answers, line, stockOf } from './fixtures.ts';
import { versionsOf, watch } from './stream.ts';

const settings = { INVENTORY_SWEEP_EVERY_MS: '50' };
const inventory = useSubgraph('inventory', createSubgraph, { settings });
const stock = stockOf(inventory);

beforeAll(() => inventory.answer(answers));
afterEach(async () => expect(await stock.violations()).toEqual([]));

/** `1, 2, …, last`, or from wherever it begins: no gap and no step back. */
function expectUnbroken(versions: readonly number[], last: number): void {
  const first = versions[0]!;
  expect(versions).toEqual(Array.from({ length: last - first + 1 }, (_, n) => first + n));
}

describe('watching stock', () => {
  it('begins with what is there and goes on with changes, reservations included', async () => {
    await stock.given('W1', 5);
    const watched = await watch(inventory, { skus: ['w1'], locations: ['SH001'] });

    const snapshot = await watched.next();
    await stock.reserve('w1-1', [line('W1', 2)]);
    const change = await watched.next();
    await watched.stop();

    const level = { sku: 'W1', location: { code: 'SH001' } };
    expect(snapshot).toMatchObject({
      kind: 'SNAPSHOT',
      complete: true,
      stockLevels: [{ ...level, available: 5, reserved: 0, version: 1 }],
    });
    expect(change).toMatchObject({
      kind: 'CHANGE',
      stockLevels: [{ ...level, available: 3, reserved: 2, version: 2 }],
    });
    expect(BigInt(change.position)).toBeGreaterThan(BigInt(snapshot.position));
  });

  it('has no gap and no step back while others write', async () => {
    const skus = ['BUSY1', 'BUSY2', 'BUSY3'];
    for (const sku of skus) await stock.given(sku, 1_000);
    let joined = 0;

    async function write(writer: number): Promise<void> {
      for (let n = 0; n < 25; n += 1) {
        const lines = skus.filter((_, index) => (n + writer + index) % 3 > 0);
        await stock.reserve(
          `busy-${writer}-${n}`,
          lines.map((sku) => line(sku, 1)),
        );
        if (n % 2 === 0) await stock.release(`busy-${writer}-${n}`);
      }
    }
    async function follow(): Promise<void> {
      const watched = await watch(inventory, { skus });
      joined += 1;
      await watched.next();
      await written;
      const versions = await inventory.sql<{ sku: string; version: number }>(
        `select sku, version from stock_level where sku like 'BUSY%'`,
      );
      const isCaughtUp = () =>
        versions.every(({ sku, version }) => versionsOf(watched.seen, sku).at(-1) === version);
      while (!isCaughtUp()) await watched.next();
      for (const { sku, version } of versions) {
        expectUnbroken(versionsOf(watched.seen, sku), version);
      }
      await watched.stop();
    }
    const written = Promise.all([1, 2, 3].map(write));
    const followers: Promise<void>[] = [];
    for (let n = 0; n < 6; n += 1) {
      followers.push(follow());
      await stock.level('BUSY1');
    }
    await Promise.all(followers);

    expect(joined).toBe(6);
  });

  it('resumes behind a position with exactly what was missed', async () => {
    await stock.given('MISS', 10);
    const first = await watch(inventory, { skus: ['MISS'] });
    await first.next();
    await stock.reserve('miss-0', [line('MISS', 1)]);
    const { position } = await first.next();
    // Asked for before they come: who is late gets the latest state alone.
    const coming = first.take(3);
    for (const n of [1, 2, 3]) await stock.reserve(`miss-${n}`, [line('MISS', n)]);
    const live = await coming;
    await first.stop();

    const fromStart = await watch(inventory, { skus: ['MISS'], after: position });
    const fromMiddle = await watch(inventory, { skus: ['MISS'], after: live[0]!.position });

    expect(await fromStart.take(3)).toEqual(live);
    expect(await fromMiddle.take(2)).toEqual(live.slice(1));
    expect(live.map(({ kind }) => kind)).toEqual(['CHANGE', 'CHANGE', 'CHANGE']);
    await Promise.all([fromStart.stop(), fromMiddle.stop()]);
  });

  it.each(['999999999', 'not-a-position', '-1'])(
    'marks a snapshot as a gap when it cannot resume from %s',
    async (after) => {
      await stock.given(`GAP${after.length}`, 1);

      const watched = await watch(inventory, { skus: [`GAP${after.length}`], after });

      expect(await watched.next()).toMatchObject({ kind: 'GAP', stockLevels: [{ version: 1 }] });
      await watched.stop();
    },
  );

  it('marks a snapshot as a gap when what followed is no longer kept', async () => {
    await stock.given('KEPT', 1);
    const first = await watch(inventory, { skus: ['KEPT'] });
    const { position } = await first.next();
    await first.stop();
    const [{ kept_from: before }] = await inventory.sql('select kept_from from outbox_head');
    await inventory.sql('update outbox_head set kept_from = position + 1');

    const resumed = await watch(inventory, { skus: ['KEPT'], after: position });

    expect((await resumed.next()).kind).toBe('GAP');
    await resumed.stop();
    await inventory.sql('update outbox_head set kept_from = $1', [before]);
  });

  it('shows a batch as one change of the watched levels', async () => {
    const watched = await watch(inventory, { skus: ['B1', 'B2'], locations: ['SH001'] });
    expect(await watched.next()).toMatchObject({ kind: 'SNAPSHOT', stockLevels: [] });
    const opening = { type: 'OPENING', from: 'VARIANCE', to: 'GOOD', quantity: 1 };
    const occurredAt = '2026-01-01T00:00:00Z';

    await stock.bulkPost(
      ['B1', 'B2', 'B3'].flatMap((sku) => [
        { ...opening, sku, location: 'SH001', occurredAt },
        { ...opening, sku, location: 'SH002', occurredAt },
      ]),
    );
    const change = await watched.next();
    await watched.stop();

    const levels = change.stockLevels.map(({ sku, location }) => `${location.code}/${sku}`);
    expect(levels.toSorted()).toEqual(['SH001/B1', 'SH001/B2']);
  });

  it('says when a snapshot of a whole place is cut', async () => {
    const occurredAt = '2026-01-01T00:00:00Z';
    const opening = { type: 'OPENING', from: 'VARIANCE', to: 'GOOD', quantity: 1, occurredAt };
    const skus = Array.from({ length: 1_001 }, (_, n) => `CUT${n}`);
    await stock.bulkPost(skus.map((sku) => ({ ...opening, sku, location: 'WIDE' })));

    const watched = await watch(inventory, { locations: ['WIDE'] });
    const snapshot = await watched.next();
    await stock.given('CUT1', 1, 'WIDE');
    // What was cut may come first: its change may have had no position yet at the snapshot.
    const change = await watched.until(({ stockLevels }) => stockLevels[0]!.sku === 'CUT1');
    await watched.stop();

    expect([snapshot.stockLevels.length, snapshot.complete]).toEqual([1_000, false]);
    expect(change).toMatchObject({ complete: true, stockLevels: [{ sku: 'CUT1', version: 2 }] });
  });

  it.each([
    ['nothing to watch', {}],
    ['empty lists', { skus: [], locations: [] }],
    ['more than 200 SKUs', { skus: Array.from({ length: 201 }, (_, n) => `S${n}`) }],
    ['more than 50 places', { locations: Array.from({ length: 51 }, (_, n) => `L${n}`) }],
  ])('refuses %s', async (_rule, variables) => {
    await expect(watch(inventory, variables)).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('the sweeper', () => {
  it('gives an idle hold back once its deadline has passed, and says so live', async () => {
    await stock.given('IDLE1', 2);
    await stock.given('IDLE2', 2);
    const lines = [line('IDLE1', 2), line('IDLE2', 1)];
    const expiresAt = new Date(inventory.clock.now().getTime() + 60_000);
    await stock.reserve('idle-1', lines, expiresAt);
    const watched = await watch(inventory, { skus: ['IDLE1'] });
    await watched.next();

    inventory.clock.advance(60_000);
    const freed = await watched.next();
    await watched.stop();

    expect(freed.stockLevels).toMatchObject([{ available: 2, reserved: 0, version: 3 }]);
    expect(await stock.level('IDLE2')).toMatchObject({ available: 2, reserved: 0, version: 3 });
    const [reservation] = await inventory.sql(
      `select status from reservation where reference = 'idle-1'`,
    );
    expect(reservation).toEqual({ status: 'EXPIRED' });
  });

  it('frees each of many holds exactly once while buyers race with it', async () => {
    await stock.given('SWEPT', 50);
    const expiresAt = new Date(inventory.clock.now().getTime() + 60_000);
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        stock.reserve(`swept-${n}`, [line('SWEPT', 1)], expiresAt),
      ),
    );

    inventory.clock.advance(60_000);
    const bought = await Promise.all(
      Array.from({ length: 60 }, (_, n) => stock.reserve(`next-${n}`, [line('SWEPT', 1)])),
    );

    expect(bought.filter(({ reservation }) => reservation)).toHaveLength(50);
    expect(await stock.level('SWEPT')).toMatchObject({ available: 0, reserved: 50 });
  });
});
