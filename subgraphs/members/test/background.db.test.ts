import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@entresol/shared';
import { useSubgraph } from '@entresol/shared/testing';
import { expirePoints } from '../src/commands/expire-points.ts';
import { onOrderCompleted } from '../src/events/consumers/on-order-completed.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { actions, DAY_MS, until, useCommandContext } from './fixtures.ts';

const members = useSubgraph('members', createSubgraph);
const commands = useCommandContext(members);
const { adjust, place, release, spend, points, memberWith } = actions(members);

const codes = (payload: { userErrors: { code: string }[] }) =>
  payload.userErrors.map(({ code }) => code);
const entriesOf = (memberNo: string) =>
  members.sql<{ kind: string; points: number; document: string | null }>(
    `select kind, points, document from points_entry where member_no = $1 order by id`,
    [memberNo],
  );
const eventsOf = async (memberNo: string) =>
  (
    await members.sql<{ payload: object }>(
      `select payload from outbox where type = 'PointsChanged' and key = $1 order by id`,
      [memberNo],
    )
  ).map(({ payload }) => payload);

describe('earning points', () => {
  const complete = (payload: object) => {
    const event = { position: '1', type: 'OrderCompleted', key: '', recordedAt: new Date() };
    return commands().em.transactional((tx) =>
      onOrderCompleted.handle(
        { ...event, payload: { ...payload } },
        tx as never,
        members.clock.now(),
      ),
    );
  };
  const completedAt = '2026-03-05T04:00:00.000Z';

  it('follows the tier, rounds down and ends a year later', async () => {
    await memberWith('E-1');
    await members.sql(`update member set tier_code = 'SILVER' where member_no = 'E-1'`);
    const order = { orderNo: 'O-E1', memberNo: 'E-1', paidMinor: 4_999, currency: 'CNY' };

    await complete({ ...order, completedAt });
    await complete({ ...order, completedAt });

    expect(await entriesOf('E-1')).toEqual([{ kind: 'EARN', points: 59, document: 'O-E1' }]);
    expect(
      await members.sql(`select points, expires_at from points_lot where member_no = 'E-1'`),
    ).toEqual([{ points: 59, expires_at: new Date('2027-03-05T16:00:00Z') }]);
  });

  it('is nothing for guests and for orders paid with nothing', async () => {
    await memberWith('E-2');

    await complete({ orderNo: 'O-E2a', memberNo: null, paidMinor: 100, completedAt });
    await complete({ orderNo: 'O-E2b', memberNo: 'E-2', paidMinor: 99, completedAt });

    expect(await entriesOf('E-2')).toEqual([]);
  });

  it('throws for a member who is not there, so that the event is set aside', async () => {
    const order = { orderNo: 'O-E3', memberNo: 'NOBODY', paidMinor: 100, completedAt };
    await expect(complete(order)).rejects.toThrow('order O-E3 names a member');
  });
});

describe('points that end', () => {
  it('cannot be spent from that instant on, and are booked out by the sweeper', async () => {
    await memberWith('X-1', [30, 1], [50, 9]);
    members.clock.advance(2 * DAY_MS);

    expect(await points('X-1')).toEqual({ balance: 80, available: 50, held: 0 });
    expect(codes(await place('O-X1', 'X-1', 51))).toEqual(['INSUFFICIENT_POINTS']);
    expect(codes(await adjust('X-1', -51))).toEqual(['INSUFFICIENT_POINTS']);

    await Promise.all([expirePoints(commands()), expirePoints(commands())]);
    await expirePoints(commands());

    expect(await points('X-1')).toEqual({ balance: 50, available: 50, held: 0 });
    expect((await entriesOf('X-1')).slice(2)).toEqual([
      { kind: 'EXPIRE', points: -30, document: null },
    ]);
    expect((await eventsOf('X-1')).at(-1)).toEqual({
      memberNo: 'X-1',
      kind: 'EXPIRE',
      points: -30,
      balance: 50,
      document: null,
    });
  });

  it('while an order holds them still pay for it; what it gives back is booked out', async () => {
    await memberWith('X-2', [30, 1]);
    await place('O-X2a', 'X-2', 10);
    await place('O-X2b', 'X-2', 15);
    members.clock.advance(2 * DAY_MS);

    await expirePoints(commands());
    expect(await points('X-2')).toEqual({ balance: 25, available: 0, held: 25 });

    expect((await spend('O-X2a')).hold.status).toBe('SPENT');
    expect((await release('O-X2b')).hold.status).toBe('RELEASED');
    expect(await points('X-2')).toEqual({ balance: 15, available: 0, held: 0 });

    await expirePoints(commands());
    expect(await points('X-2')).toEqual({ balance: 0, available: 0, held: 0 });
  });
});

describe('a replica', () => {
  const completed = (position: string) => ({
    position,
    type: 'OrderCompleted',
    payload: JSON.stringify({
      orderNo: 'O-B1',
      memberNo: 'W-2',
      paidMinor: 5_000,
      currency: 'CNY',
      completedAt: members.clock.now().toISOString(),
    }),
    recordedAt: members.clock.now().toISOString(),
  });

  it('follows completed orders and books ended points out by itself', async () => {
    // Two members: the sweeper leaves an account that is just earning to its next run.
    await memberWith('W-1', [30, 1]);
    await memberWith('W-2');
    members.clock.advance(2 * DAY_MS);
    const feeds = [{ feed: { position: '2', events: [completed('1'), completed('2')] } }];
    const replica = createSubgraph({
      databaseUrl: commands().databaseUrl,
      clock: members.clock,
      log: createLogger({ name: 'replica', level: 'silent' }),
      call: (async () => feeds.shift() ?? new Promise(() => {})) as never,
      migrate: true,
    });

    await replica.start();
    try {
      await until(async () => (await entriesOf('W-1')).length === 2);
      await until(async () => (await entriesOf('W-2')).length === 1);
    } finally {
      await replica.close();
    }

    expect(await points('W-1')).toEqual({ balance: 0, available: 0, held: 0 });
    expect(await entriesOf('W-2')).toEqual([{ kind: 'EARN', points: 50, document: 'O-B1' }]);
  });
});
