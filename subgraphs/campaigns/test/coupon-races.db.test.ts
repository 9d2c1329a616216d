import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';
import { brokenInvariants } from './broken-invariants.ts';
import { describeCouponGroups } from './coupon-groups.ts';
import { createCouponModel, lockOperation, type LockOperation } from './coupon-model.ts';
import { answerMembers, campaignDriver, type LockPayload } from './fixtures.ts';

const campaigns = useSubgraph('campaigns', createSubgraph);
const given = campaignDriver(campaigns);
campaigns.answer(answerMembers);

const DEEP = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const ROUNDS = DEEP ? 100 : 5;
const DEEP_TIMEOUT_MS = 60 * 60_000;

const rounds = Array.from({ length: ROUNDS }, (_, index) => index + 1);
const parallel = <Result>(times: number, call: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: times }, (_, index) => call(index)));

type Issued = { readonly coupon: unknown; readonly userErrors: readonly Record<string, unknown>[] };
const gotOne = (answer: Issued) => answer.coupon !== null;
const codesOf = (answers: readonly LockPayload[]) =>
  answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)).sort();

afterEach(async () => {
  expect(await brokenInvariants(campaigns)).toEqual([]);
});

describe('giving out coupons in parallel (INV6)', () => {
  // Vendure PR #4660, Saleor #544: the limit fell to parallel requests.
  it(
    'gives the only one to one of 200, in every round',
    async () => {
      for (const round of rounds) {
        const code = `R-ONE-${round}`;
        await given.template(code, { limitTotal: 1 });
        const answers = await parallel(200, (n) => given.issue(code, `M-${n}`));
        expect(answers.filter(gotOne)).toHaveLength(1);
        const refused = answers.filter((answer: Issued) => !gotOne(answer));
        const kinds = refused.map((answer: Issued) => answer.userErrors[0]?.['limitKind']);
        expect(new Set(kinds)).toEqual(new Set(['TOTAL']));
      }
    },
    DEEP_TIMEOUT_MS,
  );

  it('gives exactly 100 to many more than that', async () => {
    await given.template('R-HUNDRED', { limitTotal: 100 });
    const answers = await parallel(DEEP ? 1_000 : 300, (n) => given.issue('R-HUNDRED', `M-${n}`));
    expect(answers.filter(gotOne)).toHaveLength(100);
  });

  it('holds the limit while others cancel and reverse what they took', async () => {
    await given.template('R-MIXED', { limitTotal: 5 });
    const code = (await given.issue('R-MIXED', 'M-1')).coupon.code as string;
    const answers = await parallel(40, async (n) => {
      await given.lock(`mixed-${n}`, { couponCodes: [code] }, 500);
      const answer = await given.issue('R-MIXED', `M-${n}`);
      await given.step(n % 2 ? 'unlock' : 'redeem', `mixed-${n}`);
      await given.step('reverse', `mixed-${n}`);
      return answer;
    });
    expect(answers.filter(gotOne)).toHaveLength(4);
  });

  it('gives each member exactly as many as one may have', async () => {
    await given.template('R-EACH', { limitPerMember: 2 });
    const answers = await parallel(60, (n) => given.issue('R-EACH', `M-${n % 5}`));
    expect(answers.filter(gotOne)).toHaveLength(10);
    expect(
      await campaigns.sql(
        `select distinct issued from coupon_member_count where template_code = 'R-EACH'`,
      ),
    ).toEqual([{ issued: 2 }]);
  });

  it('gives one coupon to a request that is sent 20 times at once (INV9)', async () => {
    await given.template('R-TWIN');
    const answers = await parallel(20, () => given.issue('R-TWIN', 'M-1', 'twin'));
    const codes = answers.map((answer: { coupon: { code: string } }) => answer.coupon.code);
    expect(new Set(codes).size).toBe(1);
  });
});

describe('locking in parallel (INV6)', () => {
  // django-oscar #4580, Shopware #11245: one voucher in several orders.
  it('gives a coupon to one of 50 orders', async () => {
    for (const round of rounds) {
      const code = await given.coupon();
      const answers = await parallel(50, (n) =>
        given.lock(`one-${round}-${n}`, { couponCodes: [code] }, 500),
      );
      expect(answers.filter(({ lock }) => lock !== null)).toHaveLength(1);
      expect(new Set(codesOf(answers))).toEqual(new Set(['COUPON_NOT_USABLE']));
      expect(await given.stored(code)).toMatchObject({ status: 'LOCKED', version: 2 });
    }
  });

  it('gives two coupons to one of the orders that name them the other way round', async () => {
    for (const round of rounds) {
      const [a, b] = [await given.coupon(), await given.coupon()];
      const answers = await parallel(10, (n) =>
        given.lock(`pair-${round}-${n}`, { couponCodes: n % 2 ? [a, b] : [b, a] }, 1_000),
      );
      expect(answers.filter(({ lock }) => lock !== null)).toHaveLength(1);
    }
  });

  it('gives the first answer to an order that locks 20 times at once', async () => {
    const code = await given.coupon();
    const answers = await parallel(20, () => given.lock('twin', { couponCodes: [code] }, 500));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await given.events(code)).toEqual(['CouponIssued 1', 'CouponStatusChanged LOCKED 2']);
  });

  it('leaves nothing held when a lock and its compensation race', async () => {
    for (const round of rounds) {
      const code = await given.coupon();
      const reference = `cross-${round}`;
      await Promise.all([
        given.lock(reference, { couponCodes: [code] }, 500),
        given.step('unlock', reference),
      ]);
      expect(await given.stored(code)).toMatchObject({ status: 'ISSUED', order_no: null });
      expect((await given.lock(reference, { couponCodes: [code] }, 500)).lock).toBeNull();
    }
  });

  // Vendure #1466: a cancelled order did not give its use back.
  it('gives back exactly one use, however often it is cancelled', async () => {
    const code = await given.coupon();
    await given.lock('back', { couponCodes: [code] }, 500);
    await parallel(20, () => given.step('unlock', 'back'));
    expect(await given.stored(code)).toEqual({ status: 'ISSUED', order_no: null, version: 3 });
    const answers = await parallel(10, (n) =>
      given.lock(`back-${n}`, { couponCodes: [code] }, 500),
    );
    expect(answers.filter(({ lock }) => lock !== null)).toHaveLength(1);
  });

  it('either redeems or gives back when both are asked at once', async () => {
    for (const round of rounds) {
      const code = await given.coupon();
      const reference = `either-${round}`;
      await given.lock(reference, { couponCodes: [code] }, 500);
      const [redeemed, unlocked] = await Promise.all([
        given.step('redeem', reference),
        given.step('unlock', reference),
      ]);
      const won = redeemed.lock ? 'REDEEMED' : 'ISSUED';
      expect([redeemed.lock === null, unlocked.lock === null].filter(Boolean)).toHaveLength(1);
      expect(await given.stored(code)).toMatchObject({ status: won, version: 3 });
    }
  });

  it('reverses a redemption once, however often it is refunded', async () => {
    const code = await given.coupon();
    await given.lock('refund', { couponCodes: [code] }, 500);
    await given.step('redeem', 'refund');
    await parallel(20, () => given.step('reverse', 'refund'));
    expect(await given.stored(code)).toEqual({ status: 'REVERSED', order_no: null, version: 4 });
  });
});

describeCouponGroups(campaigns, given);

describe('any history of locks', () => {
  const perform = ({ kind, order, picks }: LockOperation, run: string, codes: string[]) => {
    const reference = `${run}-${order}`;
    if (kind !== 'lock') return given.step(kind, reference);
    const couponCodes = picks.map((pick) => codes[pick]!);
    return given.lock(reference, { couponCodes }, 500 * couponCodes.length);
  };

  it(
    'is what the model says, step by step',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(lockOperation, { maxLength: 12 }), async (operations) => {
          const run = `model-${given.newKey()}`;
          const codes = await parallel(3, () => given.coupon());
          const model = createCouponModel(codes);
          for (const operation of operations) {
            const answer = await perform(operation, run, codes);
            const { status, refused } = model.apply(operation);
            expect({ status: answer.lock?.status ?? null, refused: codesOf([answer]) }).toEqual({
              status,
              refused,
            });
          }
          for (const [index, code] of codes.entries()) {
            expect(await given.stored(code)).toMatchObject(model.coupon(index));
          }
        }),
        { numRuns: DEEP ? 10_000 : 25 },
      );
    },
    DEEP_TIMEOUT_MS,
  );

  it(
    'keeps the invariants when all of it happens at once',
    async () => {
      const many = fc.array(lockOperation, { minLength: 10, maxLength: 25 });
      await fc.assert(
        fc.asyncProperty(many, async (operations) => {
          const run = `storm-${given.newKey()}`;
          const codes = await parallel(3, () => given.coupon());
          await Promise.all(operations.map((operation) => perform(operation, run, codes)));
          expect(await brokenInvariants(campaigns)).toEqual([]);
        }),
        { numRuns: DEEP ? 1_000 : 10 },
      );
    },
    DEEP_TIMEOUT_MS,
  );
});
