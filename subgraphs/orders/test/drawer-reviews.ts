import type { Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { describe, expect, it } from '@jest/globals';
import { openCounter } from './counter.ts';
import { CLERK } from './fixtures.ts';

const staff = (id: string, role: string, store = 'SH001'): Actor => {
  return { kind: 'STAFF', id, roles: [role], stores: [store] };
};
const MANAGER = staff('S-9', 'STORE_MANAGER');
const OFFICE = staff('S-0', 'ADMINISTRATOR');
const LIST = `{ tillShifts(where: { review: { eq: "PENDING" } }) {
  nodes { shiftNo review report { difference { amountMinor } } } } }`;
const CONFIRM = `mutation ($input: ShiftConfirmInput!, $key: String!) {
  shiftConfirm(input: $input, idempotencyKey: $key) {
    shift { status review reviewedBy reviewReason report { difference { amountMinor } } }
    userErrors { code message field } } }`;
const POLICY = `mutation ($input: TillPolicyInput!, $key: String!) {
  tillPolicyUpsert(input: $input, idempotencyKey: $key) {
    policy { store differenceMaxMinor version } userErrors { code field } } }`;

/** Drawers that are far off, and who confirms them. */
export function drawerReviews(orders: SubgraphUnderTest): void {
  const counter = openCounter(orders);
  let keys = 0;
  const key = () => `drawer-${(keys += 1)}`;
  const confirm = async (input: object, actor: Actor = MANAGER) =>
    (await counter.query(CONFIRM, { input, key: key() }, actor)).shiftConfirm;
  const bear = async (input: object, actor: Actor = OFFICE) =>
    (await counter.query(POLICY, { input, key: key() }, actor)).tillPolicyUpsert;
  const closed = async (device: string, countedMinor: number): Promise<string> => {
    const shiftNo = await counter.open(device);
    const { userErrors } = await counter.run('shiftClose', { shiftNo, countedMinor });
    expect(userErrors).toEqual([]);
    return shiftNo;
  };
  const waiting = async () =>
    (await counter.query(LIST, {}, MANAGER)).tillShifts.nodes.map((it: any) => it.shiftNo);

  it('a drawer is refused with all that is wrong with it, and nothing is opened', async () => {
    const open = () => orders.sql(`select count(*)::int as n from till_shift`);
    const before = await open();
    const wrong = { store: 'NOPE', device: ' ', floatMinor: -1 };
    const { userErrors, shift } = await counter.run('shiftOpen', wrong, { actor: OFFICE });
    expect(shift).toBeNull();
    expect(userErrors.map(({ code, field }: any) => [code, field.join('.')])).toEqual([
      ['INVALID_INPUT', 'input.device'],
      ['INVALID_INPUT', 'input.floatMinor'],
      ['LOCATION_UNKNOWN', 'input.store'],
    ]);
    expect(await open()).toEqual(before);
  });

  describe('a drawer that is off', () => {
    it('by no more than its store bears is closed for good', async () => {
      await closed('D0', 0);
      expect(await waiting()).toEqual([]);
    });

    it('by more is closed, waits for a second person, and is confirmed once with a reason', async () => {
      const shiftNo = await closed('D1', 20_001);
      expect(await waiting()).toEqual([shiftNo]);
      await counter.open('D1');
      const reason = 'the float of the night till was put in here';
      await expect(confirm({ shiftNo, reason }, CLERK)).rejects.toThrow('FORBIDDEN');
      for (const [input, actor, code, field] of [
        [{ shiftNo, reason }, staff('S-1', 'STORE_MANAGER'), 'INVALID_INPUT', 'shiftNo'],
        [{ shiftNo, reason: ' ' }, MANAGER, 'INVALID_INPUT', 'reason'],
        [{ shiftNo, reason }, staff('S-8', 'STORE_MANAGER', 'SH002'), 'NOT_FOUND', 'shiftNo'],
      ] as const) {
        const { userErrors } = await confirm(input, actor);
        expect(userErrors).toMatchObject([{ code, field: ['input', field] }]);
      }
      const both = await Promise.all([1, 2].map(() => confirm({ shiftNo, reason })));
      expect(both.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
      expect(both.find(({ shift }) => shift)!.shift).toEqual({
        status: 'CLOSED',
        review: 'CONFIRMED',
        reviewedBy: 'STAFF:S-9',
        reviewReason: reason,
        report: { difference: { amountMinor: 10_001 } },
      });
      expect(await waiting()).toEqual([]);
      const told = await orders.sql(
        `select type, payload from outbox where key = $1 and type like 'TillShift%' order by id`,
        [shiftNo],
      );
      expect(
        told.map(({ type, payload }) => [type, payload.isToConfirm ?? payload.confirmedBy]),
      ).toEqual([
        ['TillShiftClosed', true],
        ['TillShiftConfirmed', 'STAFF:S-9'],
      ]);
    });

    it('is borne as far as head office says for the store', async () => {
      const asked = { store: 'SH001', differenceMaxMinor: 0 };
      await expect(bear(asked, MANAGER)).rejects.toThrow('FORBIDDEN');
      expect((await bear({ ...asked, expectedVersion: 0 })).policy).toMatchObject({ version: 1 });
      const shiftNo = await closed('D2', 9_999);
      expect(await waiting()).toEqual([shiftNo]);
      for (const [input, field] of [
        [{ ...asked, expectedVersion: 0 }, 'expectedVersion'],
        [{ ...asked, expectedVersion: -2_147_483_648 }, 'expectedVersion'],
        [{ ...asked, differenceMaxMinor: -1 }, 'differenceMaxMinor'],
        [{ ...asked, store: 'NOWHERE' }, 'store'],
      ] as const) {
        const { policy, userErrors } = await bear(input);
        expect([policy, userErrors.map((it: any) => it.field)]).toEqual([null, [['input', field]]]);
      }
      await expect(
        orders.sql(
          `update till_shift set reviewed_by = closed_by, review = 'CONFIRMED',
          reviewed_at = closed_at, review_reason = 'x' where shift_no = $1`,
          [shiftNo],
        ),
      ).rejects.toThrow('till_shift_review');
    });
  });
}
