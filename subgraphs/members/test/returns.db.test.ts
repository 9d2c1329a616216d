import { describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { clawBackPoints } from '../src/commands/claw-back-points.ts';
import { earnPoints } from '../src/commands/earn-points.ts';
import { onOrderCompleted } from '../src/events/consumers/on-order-completed.ts';
import { onOrderReturned } from '../src/events/consumers/on-order-returned.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { actions, brokenInvariants, INTERNAL, useCommandContext } from './fixtures.ts';

const members = useSubgraph('members', createSubgraph);
const commands = useCommandContext(members);
const { adjust, place, spend, reverse, points, memberWith } = actions(members);

const GIVE_BACK = `mutation ($input: PointsReturnInput!) {
  pointsReturn(input: $input) { hold { status } userErrors { code field } }
}`;
const giveBack = async (reference: string, orderNo: string, amount: number) => {
  const input = { reference, orderNo, points: amount };
  const { data, errors } = await members.run(GIVE_BACK, { input }, { actor: INTERNAL });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as any).pointsReturn;
};
const lotsOf = async (memberNo: string) =>
  (
    await members.sql<{ remaining: number }>(
      `select remaining from points_lot where member_no = $1 order by expires_at, id`,
      [memberNo],
    )
  ).map(({ remaining }) => remaining);
const inTransaction = (change: (tx: any, now: Date) => Promise<void>) =>
  commands().em.transactional((tx) => change(tx, members.clock.now()));
const earn = (memberNo: string, orderNo: string, paidMinor: number) =>
  inTransaction((tx, now) =>
    earnPoints(tx, { memberNo, orderNo, paidMinor, completedAt: now }, now),
  );
const clawBack = (memberNo: string, orderNo: string, n: number, refundedMinor: number) =>
  inTransaction((tx, now) => {
    const money = { totalMinor: 10_000, refundedMinor };
    return clawBackPoints(tx, { returnNo: `${orderNo}-R${n}`, orderNo, memberNo, ...money }, now);
  });

describe('points spent on an order that comes back in parts', () => {
  it('return to the lots they came from, and are all there after the last part', async () => {
    await memberWith('PR-1', [50, 90], [30, 10]);
    await place('PO-1', 'PR-1', 60);
    await spend('PO-1');
    expect(await lotsOf('PR-1')).toEqual([0, 20]);
    expect(await giveBack('PO-1-R1', 'PO-1', 20)).toEqual({
      hold: { status: 'SPENT' },
      userErrors: [],
    });
    expect(await lotsOf('PR-1')).toEqual([10, 30]);
    expect((await giveBack('PO-1-R2', 'PO-1', 40)).hold).toEqual({ status: 'REVERSED' });
    expect(await lotsOf('PR-1')).toEqual([30, 50]);
    expect(await brokenInvariants(members)).toEqual([]);
  });

  it('return once per return, also when it is asked for in parallel', async () => {
    await memberWith('PR-2', [50, 90]);
    await place('PO-2', 'PR-2', 50);
    await spend('PO-2');
    const twins = await Promise.all(Array.from({ length: 6 }, () => giveBack('T', 'PO-2', 30)));
    expect(twins.every(({ hold }) => hold.status === 'SPENT')).toBe(true);
    expect(await points('PR-2')).toMatchObject({ balance: 30 });
    expect((await giveBack('T', 'PO-2', 20)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });

  it('are never more than were spent, whoever asks at the same time', async () => {
    await memberWith('PR-3', [50, 90]);
    await place('PO-3', 'PR-3', 50);
    expect((await giveBack('E', 'PO-3', 1)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'points'] },
    ]);
    expect((await giveBack('E', 'NO-ORDER', 1)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await spend('PO-3');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => giveBack(`M-${n}`, 'PO-3', 20)),
    );
    expect(answers.filter(({ hold }) => hold !== null)).toHaveLength(2);
    expect((await reverse('PO-3')).hold).toMatchObject({ status: 'REVERSED' });
    expect(await points('PR-3')).toEqual({ balance: 50, available: 50, held: 0 });
    expect((await giveBack('L', 'PO-3', 1)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect(await brokenInvariants(members)).toEqual([]);
  });
});

describe('points that an order earned', () => {
  it('are taken back in the measure of what was paid back, once per return', async () => {
    await memberWith('CB-1');
    await earn('CB-1', 'CO-1', 10_000);
    expect(await points('CB-1')).toMatchObject({ balance: 100 });
    await clawBack('CB-1', 'CO-1', 1, 3_333);
    await clawBack('CB-1', 'CO-1', 1, 3_333);
    expect(await points('CB-1')).toMatchObject({ balance: 66 });
    await clawBack('CB-1', 'CO-1', 2, 10_000);
    expect(await points('CB-1')).toMatchObject({ balance: 0 });
    const entries = await members.sql(
      `select kind, points, document from points_entry where member_no = 'CB-1' order by id`,
    );
    expect(entries).toEqual([
      { kind: 'EARN', points: 100, document: 'CO-1' },
      { kind: 'CLAWBACK', points: -34, document: 'CO-1-R1' },
      { kind: 'CLAWBACK', points: -66, document: 'CO-1-R2' },
    ]);
    const owed = `select due, taken from points_clawback where order_no = 'CO-1' order by 1`;
    expect(await members.sql(owed)).toEqual([
      { due: 34, taken: 34 },
      { due: 66, taken: 66 },
    ]);
    expect(await brokenInvariants(members)).toEqual([]);
  });

  it('and are spent already stay owed: never below zero, and nothing is won by returning', async () => {
    await memberWith('CB-2');
    await earn('CB-2', 'CO-2', 10_000);
    await place('SO-2', 'CB-2', 80);
    await spend('SO-2');
    await clawBack('CB-2', 'CO-2', 1, 10_000);
    expect(await points('CB-2')).toEqual({ balance: 0, available: 0, held: 0 });
    const payload = {
      orderNo: 'CO-3',
      memberNo: 'CB-2',
      paidMinor: 10_000,
      completedAt: members.clock.now().toISOString(),
    };
    await inTransaction((tx, now) => onOrderCompleted.handle({ payload } as never, tx, now));
    expect(await points('CB-2')).toMatchObject({ balance: 20 });
    const [row] = await members.sql(
      `select due, taken from points_clawback where return_no = 'CO-2-R1'`,
    );
    expect(row).toEqual({ due: 100, taken: 100 });
    expect(await brokenInvariants(members)).toEqual([]);
  });

  it('come out of the lot that the order gave, not of the member’s oldest', async () => {
    await memberWith('CB-3', [40, 10]);
    await earn('CB-3', 'CO-4', 10_000);
    await clawBack('CB-3', 'CO-4', 1, 5_000);
    expect(await lotsOf('CB-3')).toEqual([40, 50]);
    await adjust('CB-3', -40);
    expect(await brokenInvariants(members)).toEqual([]);
  });

  it('are none for guests, and for orders that earned nothing', async () => {
    await memberWith('CB-4', [40, 10]);
    const payload = { returnNo: 'R', orderNo: 'NONE', totalMinor: 1, refundedMinor: 1 };
    const handle = (memberNo: unknown) =>
      inTransaction((tx, now) =>
        onOrderReturned.handle({ payload: { ...payload, memberNo } } as never, tx, now),
      );
    await handle(null);
    await handle('CB-4');
    await expect(handle(7)).rejects.toThrow('shape');
    expect(await points('CB-4')).toMatchObject({ balance: 40 });
  });
});
