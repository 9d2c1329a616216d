import { describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { normalizeCouponCode } from '../src/domain/coupon-code.ts';
import type { SqlReader } from '../src/persistence/read-offers.ts';
import { quoteCart, readOffersTogether } from '../src/queries/quote-cart.ts';
import { createSubgraph } from '../src/subgraph.ts';
import { couponsAtSize } from './coupons-at-size.ts';
import {
  answerMembers,
  campaignDriver,
  cart,
  gone,
  ISSUE,
  MARKETER,
  memberActor,
  promotionInput,
  PROMOTION_UPSERT,
  templateInput,
  TEMPLATE_UPSERT,
} from './fixtures.ts';
import { describeVisibility } from './visibility-rules.ts';

const campaigns = useSubgraph('campaigns', createSubgraph);
const given = campaignDriver(campaigns);
campaigns.answer(answerMembers);

const PAST = '2020-01-01T00:00:00Z';
const count = async (table: string, where: string): Promise<number> =>
  Number((await campaigns.sql(`select count(*) as n from ${table} where ${where}`))[0].n);

describe('the life of a coupon', () => {
  it('goes from issued to locked, redeemed, reversed, and can be locked again', async () => {
    const code = await given.coupon();

    expect(await given.lock('life-1', { couponCodes: [code.toLowerCase()] }, 500)).toEqual({
      lock: { reference: 'life-1', status: 'LOCKED', couponCodes: [code] },
      userErrors: [],
    });
    const used = { order_no: 'life-1' };
    expect(await given.stored(code)).toEqual({ ...used, status: 'LOCKED', version: 2 });
    expect((await given.step('redeem', 'life-1')).lock?.status).toBe('REDEEMED');
    expect(await given.stored(code)).toEqual({ ...used, status: 'REDEEMED', version: 3 });
    expect((await given.step('reverse', 'life-1')).lock?.status).toBe('REVERSED');
    expect(await given.stored(code)).toEqual({ status: 'REVERSED', order_no: null, version: 4 });
    await given.lock('life-2', { couponCodes: [code] }, 500);
    await given.step('unlock', 'life-2');
    expect(await given.stored(code)).toEqual({ status: 'REVERSED', order_no: null, version: 6 });
  });

  it('tells one event per change, with the version it led to (INV11)', async () => {
    const code = await given.coupon();
    await given.lock('told-1', { couponCodes: [code] }, 500);
    for (const step of ['redeem', 'redeem', 'reverse', 'reverse'] as const) {
      await given.step(step, 'told-1');
    }
    expect(await given.events(code)).toEqual([
      'CouponIssued 1',
      'CouponStatusChanged LOCKED 2',
      'CouponStatusChanged REDEEMED 3',
      'CouponStatusChanged REVERSED 4',
    ]);
  });
});

describe('locking', () => {
  it('names every coupon that cannot be used, and changes nothing', async () => {
    const [good, locked] = [await given.coupon(), await given.coupon()];
    const foreign = await given.coupon('M-2');
    await given.lock('holder', { couponCodes: [locked] }, 500);

    const couponCodes = [foreign, good, locked, 'nope'];
    const refused = await given.lock('refused', { couponCodes }, 500);
    expect(refused.lock).toBeNull();
    expect(refused.userErrors).toMatchObject([
      { couponCode: foreign, reason: 'COUPON_OF_ANOTHER_MEMBER', retryable: false },
      { couponCode: locked, reason: 'COUPON_LOCKED', code: 'COUPON_NOT_USABLE' },
      { couponCode: 'NOPE', reason: 'COUPON_NOT_FOUND' },
    ]);
    expect(await given.stored(good)).toEqual({ status: 'ISSUED', order_no: null, version: 1 });
    expect(await count('coupon_lock', `reference = 'refused'`)).toBe(0);
    expect(await given.events(good)).toEqual(['CouponIssued 1']);
  });

  it('refuses another discount than the order was priced with, and may succeed later', async () => {
    const code = await given.coupon();
    const refused = await given.lock('changed', { couponCodes: [code] }, 499);
    expect(refused.userErrors).toMatchObject([
      { code: 'QUOTE_CHANGED', expectedMinor: 499, actualMinor: 500, retryable: true },
    ]);
    expect((await given.lock('changed', { couponCodes: [code] }, 500)).lock?.status).toBe('LOCKED');
  });

  it('evaluates the promotion again even without coupons', async () => {
    await given.promotion('LOCK-P', {
      benefit: { kind: 'SPEND_SAVE', saveMinor: 70 },
      locationCodes: ['LP'],
    });
    expect((await given.lock('bare', { location: 'LP' }, 0)).userErrors).toMatchObject([
      { code: 'QUOTE_CHANGED', actualMinor: 70 },
    ]);
    expect(await given.lock('bare', { location: 'LP' }, 70)).toEqual({
      lock: { reference: 'bare', status: 'LOCKED', couponCodes: [] },
      userErrors: [],
    });
  });

  it('gives a repeat the first answer, even when promotions changed since', async () => {
    const code = await given.coupon();
    const first = await given.lock('again', { location: 'LA', couponCodes: [code] }, 500);
    await given.promotion('LOCK-A', {
      benefit: { kind: 'PERCENT_OFF', percentOff: '50' },
      locationCodes: ['LA'],
    });
    expect(await given.lock('again', { location: 'LA', couponCodes: [code] }, 500)).toEqual(first);
    expect(await given.stored(code)).toMatchObject({ version: 2 });
  });

  it('is closed once it was given back, also when that came first', async () => {
    const code = await given.coupon();
    const closed = [{ code: 'COUPON_LOCK_CLOSED', reference: 'tomb', retryable: false }];
    expect((await given.step('unlock', 'tomb')).lock).toEqual({
      reference: 'tomb',
      status: 'RELEASED',
      couponCodes: [],
    });
    const late = await given.lock('tomb', { couponCodes: [code] }, 500);
    expect(late).toMatchObject({ lock: null, userErrors: closed });
    expect(await given.step('redeem', 'tomb')).toMatchObject({ lock: null, userErrors: closed });
    expect((await given.step('unlock', 'tomb')).userErrors).toEqual([]);
    expect(await given.stored(code)).toEqual({ status: 'ISSUED', order_no: null, version: 1 });
  });

  it('is not given back once redeemed, nor reversed before it is', async () => {
    const code = await given.coupon();
    await given.lock('state', { couponCodes: [code] }, 500);
    expect((await given.step('reverse', 'state')).userErrors).toMatchObject([
      { code: 'COUPON_LOCK_STATE', status: 'LOCKED', retryable: true },
    ]);
    await given.step('redeem', 'state');
    expect((await given.step('unlock', 'state')).userErrors).toMatchObject([
      { code: 'COUPON_LOCK_STATE', status: 'REDEEMED', retryable: false },
    ]);
    expect((await given.step('redeem', 'state')).userErrors).toEqual([]);
    expect(await given.stored(code)).toMatchObject({ status: 'REDEEMED', version: 3 });
  });

  it('refuses steps of an order that locked nothing', async () => {
    expect((await given.step('redeem', 'nobody')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['reference'] },
    ]);
    expect((await given.step('unlock', ' ')).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  });
});

describe('quoting', () => {
  it('applies the best promotion, then the coupons on what is left, and says why', async () => {
    const tenth = { kind: 'PERCENT_OFF', percentOff: '10' };
    await given.promotion('Q-TENTH', { benefit: tenth, locationCodes: ['Q'] });
    await given.promotion('Q-SAVE', { locationCodes: ['Q'] });
    const code = await given.coupon();

    const lines = [
      { lineNo: 2, sku: 'B', quantity: 1, amountMinor: 5_000 },
      { lineNo: 1, sku: 'A', quantity: 1, amountMinor: 10_000 },
    ];
    const shares = (first: number, second: number) => [
      { lineNo: 1, amountMinor: first },
      { lineNo: 2, amountMinor: second },
    ];
    expect(await given.quote({ location: 'Q', couponCodes: [code, 'nonsense'], lines })).toEqual({
      discountMinor: 2_000,
      discounts: [
        { source: 'PROMOTION', code: 'Q-TENTH', amountMinor: 1_500, shares: shares(1_000, 500) },
        { source: 'COUPON', code, amountMinor: 500, shares: shares(333, 167) },
      ],
      candidates: [
        { source: 'PROMOTION', code: 'Q-TENTH', applied: true, reason: 'APPLIED' },
        { source: 'PROMOTION', code: 'Q-SAVE', applied: false, reason: 'BETTER_ONE_APPLIED' },
        { source: 'COUPON', code, applied: true, reason: 'APPLIED' },
        { source: 'COUPON', code: 'NONSENSE', applied: false, reason: 'COUPON_NOT_FOUND' },
      ],
    });
  });

  it('shows promotions that ended or begin within a day, and no others', async () => {
    const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
    const at = { locationCodes: ['QN'] };
    await given.promotion('QN-SOON', { ...at, startsAt: hours(23) });
    await given.promotion('QN-OVER', { ...at, endsAt: hours(-23) });
    await given.promotion('QN-FAR', { ...at, startsAt: hours(25) });
    await given.promotion('QN-LONG-OVER', { ...at, endsAt: hours(-25) });
    await given.promotion('QN-DRAFT', { ...at, status: 'DRAFT' });
    const { candidates } = await given.quote({ location: 'QN' });
    expect(candidates).toMatchObject([
      { code: 'QN-OVER', reason: 'ENDED' },
      { code: 'QN-SOON', reason: 'NOT_STARTED' },
    ]);
  });

  it('takes a coupon that the order itself holds as free', async () => {
    const code = await given.coupon();
    await given.lock('own', { couponCodes: [code] }, 500);
    const mine = await given.quote({ couponCodes: [code], reference: 'own' });
    const others = await given.quote({ couponCodes: [code], reference: 'other' });
    expect(mine.discountMinor).toBe(500);
    expect(others.candidates).toMatchObject([{ code, reason: 'COUPON_LOCKED' }]);
  });

  /** Quotes on this database and gives the statements it took. */
  async function statementsOfQuote(couponCodes: string[], lineCount: number) {
    const statements: { sql: string; parameters: readonly unknown[] }[] = [];
    const transaction = {
      async executeQuery({ sql, parameters }: { sql: string; parameters: readonly unknown[] }) {
        statements.push({ sql, parameters });
        return { rows: await campaigns.sql(sql, parameters) };
      },
    };
    const em = { getTransactionContext: () => transaction } as unknown as SqlReader;
    const line = { sku: 'A', categoryCode: null, quantity: 1, amountMinor: 100 };
    const lines = Array.from({ length: lineCount }, (_, n) => ({ ...line, lineNo: n + 1 }));
    const wanted = { ...cart(), couponCodes, lines, reference: null };
    const asked = { em, cart: wanted, now: campaigns.clock.now() };
    const outcome = await quoteCart(readOffersTogether(), asked);
    return { statements, outcome };
  }

  it('reads with one statement, however many lines and coupons there are', async () => {
    const codes = [await given.coupon(), await given.coupon()];
    const { statements, outcome } = await statementsOfQuote(codes, 200);
    expect(outcome).toMatchObject({ ok: true, value: { discountMinor: 1_000 } });
    expect(statements).toHaveLength(1);
    expect((await statementsOfQuote([], 1)).statements).toHaveLength(1);
  });

  it('can read both by index', async () => {
    const { statements } = await statementsOfQuote([await given.coupon()], 1);
    await campaigns.sql('set enable_seqscan = off');
    const plans = await Promise.all(
      statements.map(async ({ sql, parameters }) =>
        JSON.stringify(await campaigns.sql(`explain ${sql}`, parameters)),
      ),
    );
    await campaigns.sql('reset enable_seqscan');
    expect(plans).toEqual([expect.stringContaining('coupon_pkey')]);
    expect(plans).toEqual([expect.stringContaining('promotion_in_force')]);
  });

  it('refuses a cart that cannot be priced, with what to do', async () => {
    const lines = [{ lineNo: 1, sku: 'A', quantity: 0, amountMinor: -1 }];
    await expect(given.quote({ lines })).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('writing promotions and templates', () => {
  const run = (query: string, input: unknown, key: string) =>
    campaigns.run(query, { input, key }, { actor: MARKETER });

  it('changes a promotion once per key, and not when nothing would change', async () => {
    const write = (over: Record<string, unknown>, key: string) =>
      run(PROMOTION_UPSERT, promotionInput(' w-1 ', { locationCodes: ['W'], ...over }), key);
    const first = await write({}, 'w-a');
    expect(first.data.promotionUpsert.promotion).toEqual({
      code: 'W-1',
      status: 'ACTIVE',
      version: 1,
      benefit: {
        kind: 'SPEND_SAVE',
        threshold: { amountMinor: 10_000, currency: 'CNY' },
        percentOff: null,
      },
    });
    expect((await write({}, 'w-a')).data).toEqual(first.data);
    expect((await write({}, 'w-b')).data.promotionUpsert.promotion.version).toBe(1);
    const other = await write({ priority: 1 }, 'w-a');
    expect(other.data.promotionUpsert.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_MISMATCH' }]);
    const ended = await write({ status: 'ENDED' }, 'w-c');
    expect(ended.data.promotionUpsert.promotion).toMatchObject({ status: 'ENDED', version: 2 });
    expect(await given.events('W-1')).toEqual([
      'PromotionChanged ACTIVE 1',
      'PromotionChanged ENDED 2',
    ]);
  });

  it('names every fault of a draft, and writes nothing', async () => {
    const benefit = { kind: 'PERCENT_OFF', percentOff: '101', saveMinor: 5 };
    const bad = { ...promotionInput('W-BAD', { benefit, endsAt: PAST }), nameEn: ' ' };
    const { data } = await run(PROMOTION_UPSERT, bad, 'w-bad');
    expect(data.promotionUpsert.promotion).toBeNull();
    const fields = data.promotionUpsert.userErrors.map((error: { field: string[] }) => error.field);
    expect(fields).toEqual([
      ['input', 'nameEn'],
      ['input', 'benefit', 'percentOff'],
      ['input', 'benefit', 'saveMinor'],
      ['input', 'endsAt'],
    ]);
    expect(await count('promotion', `code = 'W-BAD'`)).toBe(0);
    expect(await count('idempotency_key', `key = 'w-bad'`)).toBe(0);
  });

  it('keeps the limits of a template above what is given out (INV6)', async () => {
    await given.template('W-LIMIT', { limitTotal: 5, limitPerMember: 2 });
    await given.issue('W-LIMIT', 'M-1');
    await given.issue('W-LIMIT', 'M-1');
    const write = (over: Record<string, unknown>, key: string) =>
      run(TEMPLATE_UPSERT, templateInput('W-LIMIT', over), key);
    const tooLow = await write({ limitTotal: 1, limitPerMember: 1 }, 'wl-1');
    expect(tooLow.data.couponTemplateUpsert.userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'limitTotal'] },
      { code: 'INVALID_INPUT', field: ['input', 'limitPerMember'] },
    ]);
    const exact = await write({ limitTotal: 2, limitPerMember: 2 }, 'wl-2');
    expect(exact.data.couponTemplateUpsert.couponTemplate).toMatchObject({ issued: 2, version: 2 });
    expect((await given.issue('W-LIMIT', 'M-2')).userErrors).toMatchObject([
      { code: 'COUPON_LIMIT_REACHED', limitKind: 'TOTAL', limit: 2 },
    ]);
  });
});

describe('giving out coupons', () => {
  const take = async (template: string, actor: ReturnType<typeof memberActor>, memberNo?: string) =>
    (await campaigns.run(ISSUE, { template, memberNo, key: given.newKey() }, { actor })).data
      .couponIssue;

  it('gives staff’s coupons to members that exist', async () => {
    await given.template('G-1');
    expect((await given.issue(' g-1 ', 'M-7')).coupon).toMatchObject({
      status: 'ISSUED',
      version: 1,
      template: { code: 'G-1' },
      member: { memberNo: 'M-7' },
    });
    expect((await given.issue('G-1', 'X-7')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'memberNo'] },
    ]);
    expect((await take('G-1', MARKETER as never)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['input', 'memberNo'] },
    ]);
    expect(await count('coupon', `template_code = 'G-1'`)).toBe(1);
  });

  it('gives one coupon per idempotency key', async () => {
    await given.template('G-KEY');
    const first = await given.issue('G-KEY', 'M-1', 'same');
    expect(await given.issue('G-KEY', 'M-1', 'same')).toEqual(first);
    expect((await given.issue('G-KEY', 'M-2', 'same')).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH' },
    ]);
    expect(normalizeCouponCode(first.coupon.code)).toBe(first.coupon.code);
    // Days later the member has left: the same request tells what it did, another is refused.
    gone.add('M-1');
    expect(await given.issue('G-KEY', 'M-1', 'same')).toEqual(first);
    expect((await given.issue('G-KEY', 'M-1', 'other')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'memberNo'] },
    ]);
    gone.delete('M-1');
  });

  it('lets members take claimable ones for themselves only', async () => {
    await given.template('G-OPEN', { claimable: true, limitPerMember: 1 });
    await given.template('G-CLOSED');
    const me = memberActor('M-1');
    expect((await take('G-OPEN', me)).coupon.member.memberNo).toBe('M-1');
    expect((await take('G-OPEN', me, 'M-1')).userErrors).toMatchObject([
      { code: 'COUPON_LIMIT_REACHED', limitKind: 'MEMBER', limit: 1 },
    ]);
    expect((await take('G-OPEN', me, 'M-2')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await take('G-CLOSED', me)).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect((await take('G-NONE', me)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await count('coupon', `template_code in ('G-OPEN', 'G-CLOSED')`)).toBe(1);
  });

  it('gives nothing out when the template has ended or not started', async () => {
    await given.template('G-ENDED', { status: 'ENDED' });
    await given.template('G-OVER', { validUntil: '2021-01-01T00:00:00Z' });
    await given.template('G-EARLY', { validFrom: '2100-01-01T00:00:00Z' });
    for (const code of ['G-ENDED', 'G-OVER', 'G-EARLY']) {
      expect((await given.issue(code, 'M-1')).userErrors).toMatchObject([
        { code: 'INVALID_INPUT', field: ['input', 'template'] },
      ]);
    }
  });
});

describeVisibility(campaigns, given);
couponsAtSize(campaigns);
