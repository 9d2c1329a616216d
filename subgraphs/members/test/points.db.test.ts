import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { useSubgraph } from '@entresol/shared/testing';
import { earnPoints } from '../src/commands/earn-points.ts';
import { expirePoints } from '../src/commands/expire-points.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { describeHoldGroups } from './hold-groups.ts';
import { actions, brokenInvariants, DAY_MS, useCommandContext } from './fixtures.ts';

const members = useSubgraph('members', createSubgraph);
const commands = useCommandContext(members);
const acts = actions(members);
const { adjust, place, release, spend, reverse, points, memberWith } = acts;

const codes = (payload: { userErrors: { code: string }[] }) =>
  payload.userErrors.map(({ code }) => code);
const accepted = (answers: { hold: unknown }[]) => answers.filter(({ hold }) => hold !== null);
const lotsOf = (memberNo: string) =>
  members.sql(
    `select remaining, held from points_lot where member_no = $1 order by expires_at, id`,
    [memberNo],
  );
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
const earn = (memberNo: string, orderNo: string, paidMinor: number) => {
  const now = members.clock.now();
  return commands().em.transactional((tx) =>
    earnPoints(tx as never, { memberNo, orderNo, paidMinor, completedAt: now }, now),
  );
};

describe('holding points', () => {
  it('takes the lots that end first, spends them and returns them where they were', async () => {
    await memberWith('H-1', [50, 90], [30, 10]);
    const hold = { reference: 'O-1', memberNo: 'H-1', points: 40 };

    expect(await place('O-1', 'H-1', 40)).toEqual({
      hold: { ...hold, status: 'ACTIVE' },
      userErrors: [],
    });
    expect(await points('H-1')).toEqual({ balance: 80, available: 40, held: 40 });
    expect(await lotsOf('H-1')).toEqual([
      { remaining: 30, held: 30 },
      { remaining: 50, held: 10 },
    ]);

    expect((await spend('O-1')).hold).toEqual({ ...hold, status: 'SPENT' });
    expect(await points('H-1')).toEqual({ balance: 40, available: 40, held: 0 });

    expect((await reverse('O-1')).hold).toEqual({ ...hold, status: 'REVERSED' });
    expect(await lotsOf('H-1')).toEqual([
      { remaining: 30, held: 0 },
      { remaining: 50, held: 0 },
    ]);
    expect((await entriesOf('H-1')).slice(2)).toEqual([
      { kind: 'SPEND', points: -40, document: 'O-1' },
      { kind: 'REVERSE', points: 40, document: 'O-1' },
    ]);
    expect((await eventsOf('H-1')).slice(2)).toEqual([
      { memberNo: 'H-1', kind: 'SPEND', points: -40, balance: 40, document: 'O-1' },
      { memberNo: 'H-1', kind: 'REVERSE', points: 40, balance: 80, document: 'O-1' },
    ]);
  });

  it('gives every repeat the first answer and changes nothing more', async () => {
    await memberWith('H-2', [100, 10]);
    const first = await place('O-2', 'H-2', 60);

    expect(await place('O-2', 'H-2', 60)).toEqual(first);
    const spent = await spend('O-2');
    expect(await spend('O-2')).toEqual(spent);
    expect((await place('O-2', 'H-2', 60)).hold.status).toBe('SPENT');
    const reversed = await reverse('O-2');
    expect(await reverse('O-2')).toEqual(reversed);
    expect(await points('H-2')).toEqual({ balance: 100, available: 100, held: 0 });
    expect((await entriesOf('H-2')).map(({ kind }) => kind)).toEqual([
      'ADJUST',
      'SPEND',
      'REVERSE',
    ]);
  });

  it('refuses more than is available, and leaves nothing behind', async () => {
    await memberWith('H-3', [100, 10]);
    await place('O-3a', 'H-3', 70);

    expect(await place('O-3b', 'H-3', 31)).toEqual({
      hold: null,
      userErrors: [
        {
          __typename: 'InsufficientPointsError',
          code: 'INSUFFICIENT_POINTS',
          field: ['input', 'points'],
          requested: 31,
          available: 30,
        },
      ],
    });
    expect(await points('H-3')).toEqual({ balance: 100, available: 30, held: 70 });
    expect((await place('O-3b', 'H-3', 30)).hold.status).toBe('ACTIVE');
  });

  it('refuses what cannot be a hold', async () => {
    await memberWith('H-4', [100, 10], [5, 20]);
    await place('O-4', 'H-4', 10);

    expect(codes(await place('O-4', 'H-4', 11))).toEqual(['INVALID_INPUT']);
    expect(codes(await place('O-4', 'H-3', 10))).toEqual(['INVALID_INPUT']);
    expect(codes(await place('O-4b', 'H-4', 0))).toEqual(['INVALID_INPUT']);
    expect(codes(await place(' ', 'H-4', -1))).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    expect(codes(await place('O-4c', 'NOBODY', 1))).toEqual(['NOT_FOUND']);
    expect(codes(await spend('O-4d'))).toEqual(['NOT_FOUND']);
    expect(codes(await reverse('O-4'))).toEqual(['INVALID_INPUT']);
    expect(await points('H-4')).toEqual({ balance: 105, available: 95, held: 10 });
  });

  it('given back before it is made leaves a tombstone that closes the order', async () => {
    await memberWith('H-5', [100, 10]);

    const tombstone = { reference: 'O-5', memberNo: '', points: 0, status: 'RELEASED' };
    expect(await release('O-5')).toEqual({ hold: tombstone, userErrors: [] });
    expect(await release('O-5')).toEqual({ hold: tombstone, userErrors: [] });
    expect((await place('O-5', 'H-5', 10)).userErrors).toMatchObject([
      { __typename: 'PointsHoldClosedError', code: 'POINTS_HOLD_CLOSED' },
    ]);
    expect(codes(await spend('O-5'))).toEqual(['POINTS_HOLD_CLOSED']);
    expect(await points('H-5')).toEqual({ balance: 100, available: 100, held: 0 });
  });

  it('is not given back once spent', async () => {
    await memberWith('H-6', [100, 10]);
    await place('O-6', 'H-6', 40);
    await spend('O-6');

    expect(codes(await release('O-6'))).toEqual(['INVALID_INPUT']);
    expect(await points('H-6')).toEqual({ balance: 60, available: 60, held: 0 });
  });
});

describe('racing for points', () => {
  it('lets exactly one of two orders hold what is enough for one', async () => {
    for (let round = 0; round < 10; round += 1) {
      await memberWith(`R-1-${round}`, [60, 10], [40, 20]);

      const answers = await Promise.all(
        ['a', 'b'].map((order) => place(`O-R1-${round}-${order}`, `R-1-${round}`, 100)),
      );

      expect(accepted(answers)).toHaveLength(1);
      expect(await points(`R-1-${round}`)).toEqual({ balance: 100, available: 0, held: 100 });
    }
  });

  it('holds once when one step arrives six times at once', async () => {
    await memberWith('R-2', [100, 10]);

    const answers = await Promise.all(Array.from({ length: 6 }, () => place('O-R2', 'R-2', 70)));

    expect(answers).toEqual(answers.map(() => answers[0]));
    expect(await points('R-2')).toEqual({ balance: 100, available: 30, held: 70 });
  });

  it('ends with nothing held when a hold and its release cross', async () => {
    for (let round = 0; round < 10; round += 1) {
      const reference = `O-R3-${round}`;
      await memberWith(`R-3-${round}`, [100, 10]);

      const [placed, released] = await Promise.all([
        place(reference, `R-3-${round}`, 70),
        release(reference),
      ]);

      expect(released.hold.status).toBe('RELEASED');
      expect(released.hold.points).toBe(placed.hold === null ? 0 : 70);
      expect(await points(`R-3-${round}`)).toEqual({ balance: 100, available: 100, held: 0 });
    }
  });

  it('either spends or gives back when both cross, and never both', async () => {
    for (let round = 0; round < 10; round += 1) {
      const reference = `O-R4-${round}`;
      await memberWith(`R-4-${round}`, [100, 10]);
      await place(reference, `R-4-${round}`, 70);

      const answers = await Promise.all([
        spend(reference),
        release(reference),
        spend(reference),
        release(reference),
      ]);

      const [winner] = accepted(answers) as [{ hold: { status: string } }];
      expect(accepted(answers)).toHaveLength(2);
      const balance = winner.hold.status === 'SPENT' ? 30 : 100;
      expect(await points(`R-4-${round}`)).toEqual({ balance, available: balance, held: 0 });
    }
  });

  it('earns the points of one order once, however often it is delivered at once', async () => {
    await memberWith('R-5');

    await Promise.all(Array.from({ length: 6 }, () => earn('R-5', 'O-R5', 12_345)));

    expect(await entriesOf('R-5')).toEqual([{ kind: 'EARN', points: 123, document: 'O-R5' }]);
    expect(await points('R-5')).toEqual({ balance: 123, available: 123, held: 0 });
    expect(await eventsOf('R-5')).toHaveLength(1);
  });

  it('earns no more than an account can have, rather than nothing', async () => {
    await memberWith('R-7');

    await earn('R-7', 'O-R7', 9_007_199_254_740_991);
    await earn('R-7', 'O-R8', 10_000);

    expect(await entriesOf('R-7')).toEqual([
      { kind: 'EARN', points: 2_000_000_000, document: 'O-R7' },
    ]);
    expect(await points('R-7')).toMatchObject({ balance: 2_000_000_000, held: 0 });
  });

  it('gives and takes by hand beside holds without losing any', async () => {
    await memberWith('R-6', [100, 10]);

    const answers = await Promise.all([
      adjust('R-6', -60),
      adjust('R-6', -60),
      place('O-R6', 'R-6', 60),
      adjust('R-6', 10),
    ]);

    const taken = answers.slice(0, 3).filter((answer) => codes(answer).length === 0);
    expect(taken).toHaveLength(1);
    expect((await points('R-6')).available).toBe(50);
    expect(await brokenInvariants(members)).toEqual([]);
  });
});

describe('the ledger', () => {
  it('is append-only', async () => {
    for (const change of [
      'update points_entry set points = 1',
      'delete from points_entry',
      'truncate points_entry',
    ]) {
      await expect(members.sql(change)).rejects.toThrow('append-only');
    }
  });

  type Step = readonly [kind: string, amount: number, order: number];
  const step = fc.tuple(
    fc.constantFrom('give', 'take', 'place', 'spend', 'release', 'reverse', 'earn', 'day', 'sweep'),
    fc.integer({ min: 1, max: 60 }),
    fc.nat(3),
  );
  const deep = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';

  async function walk(memberNo: string, [kind, amount, order]: Step): Promise<void> {
    const reference = `O-${memberNo}-${order}`;
    const before = await points(memberNo);
    const end = new Date(members.clock.now().getTime() + amount * (DAY_MS / 10));
    if (kind === 'give') await adjust(memberNo, amount, { expiresAt: end.toISOString() });
    else if (kind === 'take') {
      const enough = before.available >= amount;
      expect(codes(await adjust(memberNo, -amount))).toEqual(enough ? [] : ['INSUFFICIENT_POINTS']);
    } else if (kind === 'place') {
      const answer = await place(reference, memberNo, amount);
      if (codes(answer).includes('INSUFFICIENT_POINTS'))
        expect(before.available).toBeLessThan(amount);
      const { held } = await points(memberNo);
      expect(held - before.held === 0 || held - before.held === amount).toBe(true);
    } else if (kind === 'spend') await spend(reference);
    else if (kind === 'release') await release(reference);
    else if (kind === 'reverse') await reverse(reference);
    else if (kind === 'earn') await earn(memberNo, `${reference}-${amount}`, amount * 100);
    else if (kind === 'day') members.clock.advance(DAY_MS);
    else await expirePoints(commands());
  }

  it('adds up to the balance and to the lots after any sequence of changes (INV8)', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        const memberNo = `L-${(run += 1)}`;
        await memberWith(memberNo, [100, 3]);
        for (const each of steps) await walk(memberNo, each);
        expect(await brokenInvariants(members)).toEqual([]);
      }),
      { numRuns: deep ? 200 : 8 },
    );
  });

  it('is untouched by all the races above (INV8)', async () => {
    expect(await brokenInvariants(members)).toEqual([]);
  });

  it('is read, and lots are chosen, through indexes', async () => {
    await members.sql('set enable_seqscan = off');
    const plan = async (text: string) => JSON.stringify(await members.sql(`explain ${text}`));

    expect(
      await plan(
        `select id from points_lot where member_no = 'x' and remaining > held
         and expires_at > now() order by expires_at, id`,
      ),
    ).toContain('points_lot_open');
    expect(
      await plan(`select id from points_lot where expires_at <= now() and remaining > held`),
    ).toContain('points_lot_due');
    expect(
      await plan(`select id from points_entry where member_no = 'x' order by id desc limit 20`),
    ).toContain('points_entry_member_no');
    await members.sql('reset enable_seqscan');
  });
});

describeHoldGroups(members, acts);
