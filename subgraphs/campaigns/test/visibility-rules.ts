import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, toGlobalId, type Actor } from '@entresol/shared';
import type { SubgraphUnderTest } from '@entresol/shared/testing';
import { MARKETER, memberActor, promotionInput, type campaignDriver } from './fixtures.ts';

const ME = memberActor('M-ME');
const OTHER = memberActor('M-OTHER');

const COUPON = `query ($code: String!) { coupon(code: $code) { code status } }`;
const COUPONS = `query ($where: CouponWhere, $first: Int! = 20, $after: String) {
  coupons(where: $where, first: $first, after: $after, orderBy: [{ field: ISSUED_AT }]) {
    nodes { code member { memberNo } } totalCount pageInfo { hasNextPage endCursor }
  }
}`;
const OFFERS = `query ($where: PromotionWhere, $templates: CouponTemplateWhere) {
  promotions(first: 100, where: $where, orderBy: [{ field: STARTS_AT, direction: DESC }]) {
    nodes { code name }
  }
  couponTemplates(first: 100, where: $templates, orderBy: [{ field: CODE }]) { nodes { code name } }
}`;
const ENTITIES = `query ($of: [_Any!]!, $after: String) {
  _entities(representations: $of) {
    ... on Coupon { id code template { code benefit { save { amount } } } }
    ... on Promotion { id code }
    ... on CouponTemplate { id code }
    ... on Member {
      memberNo coupons(first: 2, after: $after) { nodes { code } totalCount pageInfo { endCursor } }
    }
  }
}`;

/** Who sees which rows, by whatever path. */
export function describeVisibility(
  campaigns: SubgraphUnderTest,
  given: ReturnType<typeof campaignDriver>,
): void {
  const as = async (actor: Actor, query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await campaigns.run(query, variables, { actor });
    return errors ? errors.map((error) => error.extensions?.['code']) : data;
  };
  const entities = async (actor: Actor, of: readonly object[], after: string | null = null) =>
    (await as(actor, ENTITIES, { of, after }))._entities;

  describe('seeing coupons', () => {
    it('shows members their own, and nobody else’s', async () => {
      const code = await given.coupon('M-ME');
      expect(await as(ME, COUPON, { code })).toEqual({ coupon: { code, status: 'ISSUED' } });
      expect(await as(OTHER, COUPON, { code })).toEqual({ coupon: null });
      expect((await as(MARKETER, COUPON, { code })).coupon.code).toBe(code);
      expect(await as(ANONYMOUS, COUPON, { code })).toEqual(['UNAUTHENTICATED']);
    });

    it('cannot be widened by conditions', async () => {
      const code = await given.coupon('M-ME');
      const where = { or: [{ memberNo: { eq: 'M-ME' } }, { code: { eq: code } }] };
      expect((await as(OTHER, COUPONS, { where })).coupons.nodes).toEqual([]);
      const { nodes } = (await as(ME, COUPONS, { where })).coupons;
      expect(nodes).toContainEqual({ code, member: { memberNo: 'M-ME' } });
    });

    it('pages by key, in the order asked for', async () => {
      await given.template('V-PAGE');
      const codes: string[] = [];
      for (const memberNo of ['M-1', 'M-2', 'M-3']) {
        codes.push((await given.issue('V-PAGE', memberNo)).coupon.code);
        campaigns.clock.advance(1);
      }
      const where = { templateCode: { eq: 'V-PAGE' } };
      const first = (await as(MARKETER, COUPONS, { where, first: 2 })).coupons;
      const { endCursor } = first.pageInfo;
      const second = (await as(MARKETER, COUPONS, { where, first: 2, after: endCursor })).coupons;
      const seen = [...first.nodes, ...second.nodes].map((node: { code: string }) => node.code);
      expect(seen).toEqual(codes);
      expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
        3,
        true,
        false,
      ]);
    });

    it('holds for references of other subgraphs too', async () => {
      const code = await given.coupon('M-ME');
      const of = [
        { __typename: 'Coupon', code },
        { __typename: 'Coupon', id: toGlobalId('Coupon', code) },
        { __typename: 'Coupon', code: 'nope' },
      ];
      const [byCode, byId, unknown] = await entities(ME, of);
      expect(byCode).toMatchObject({ code, template: { benefit: { save: { amount: '5.00' } } } });
      expect([byId, unknown]).toEqual([byCode, null]);
      expect(await entities(OTHER, of)).toEqual([null, null, null]);
    });

    it('lists the coupons of each of many members, newest first', async () => {
      await given.template('V-LIST');
      const issued: Record<string, string[]> = { 'M-A': [], 'M-B': [] };
      for (const memberNo of ['M-A', 'M-B', 'M-A', 'M-A']) {
        issued[memberNo]!.unshift((await given.issue('V-LIST', memberNo)).coupon.code);
        campaigns.clock.advance(1);
      }
      const of = ['M-A', 'M-B', 'M-C'].map((memberNo) => ({ __typename: 'Member', memberNo }));
      const codes = (member: { coupons: { nodes: { code: string }[] } }) =>
        member.coupons.nodes.map(({ code }) => code);
      const found = await entities(MARKETER, of);
      expect(found.map(codes)).toEqual([issued['M-A']!.slice(0, 2), issued['M-B'], []]);
      expect(found[0].coupons.totalCount).toBe(3);
      const { endCursor } = found[0].coupons.pageInfo;
      const [rest] = await entities(MARKETER, of.slice(0, 1), endCursor);
      expect(codes(rest)).toEqual(issued['M-A']!.slice(2));
      expect(await entities(memberActor('M-B'), of)).toMatchObject([
        null,
        { memberNo: 'M-B' },
        null,
      ]);
    });
  });

  describe('seeing promotions and templates', () => {
    it('shows drafts only to those who write them', async () => {
      await given.promotion('V-ON', { locationCodes: ['V'] });
      await given.promotion('V-DRAFT', { locationCodes: ['V'], status: 'DRAFT' });
      await given.template('V-T-ON', { claimable: true });
      await given.template('V-T-DRAFT', { claimable: true, status: 'DRAFT' });
      const where = { code: { in: ['V-ON', 'V-DRAFT'] } };
      const templates = { code: { startsWith: 'V-T-' }, claimable: { eq: true } };
      const seen = async (actor: Actor) => {
        const data = await as(actor, OFFERS, { where, templates });
        const all = [...data.promotions.nodes, ...data.couponTemplates.nodes];
        return all.map(({ code }) => code).sort();
      };
      const all = ['V-DRAFT', 'V-ON', 'V-T-DRAFT', 'V-T-ON'];
      expect(await seen(MARKETER)).toEqual(all);
      for (const actor of [ANONYMOUS, ME]) expect(await seen(actor)).toEqual(['V-ON', 'V-T-ON']);

      const of = all.map((code) => ({
        __typename: code.startsWith('V-T') ? 'CouponTemplate' : 'Promotion',
        code,
      }));
      const codes = (found: readonly ({ code: string } | null)[]) =>
        found.map((offer) => offer?.code ?? null);
      expect(codes(await entities(MARKETER, of))).toEqual(all);
      expect(codes(await entities(ME, of))).toEqual([null, 'V-ON', null, 'V-T-ON']);
    });

    it('names them in the language of the request', async () => {
      await given.template('V-NAME');
      const query = `{ couponTemplate(code: "v-name") { name } }`;
      const inChinese = await campaigns.run(query, {}, { language: 'zh' });
      expect(inChinese.data.couponTemplate.name).toBe('五元券');
      expect((await campaigns.run(query)).data.couponTemplate.name).toBe('5 off');
    });
  });

  describe('doing what one may not', () => {
    const reference = 'not-mine';
    const cart = `{ location: "S", channel: "POS", currency: "CNY", lines: [] }`;
    it.each<[string, Actor, string]>([
      ['quotes', MARKETER, `{ campaignQuote(cart: ${cart}) { discountMinor } }`],
      [
        'locks',
        { kind: 'SERVICE', id: 'integration' },
        `mutation { couponLock(input: { reference: "${reference}", cart: ${cart},
          expectedDiscountMinor: 0 }) { lock { status } } }`,
      ],
      ['unlocks', ME, `mutation { couponUnlock(reference: "${reference}") { lock { status } } }`],
      ['redeems', ME, `mutation { couponRedeem(reference: "${reference}") { lock { status } } }`],
      ['reverses', ME, `mutation { couponReverse(reference: "${reference}") { lock { status } } }`],
    ])('%s are for other subgraphs only', async (_what, actor, query) => {
      expect(await as(actor, query, {})).toEqual(['FORBIDDEN']);
      expect(await campaigns.sql(`select 1 from coupon_lock where reference = 'not-mine'`)).toEqual(
        [],
      );
    });

    it('promotions are written by marketers only', async () => {
      const query = `mutation ($input: PromotionInput!) {
        promotionUpsert(input: $input, idempotencyKey: "no") { promotion { code } }
      }`;
      const input = promotionInput('V-NOT');
      expect(await as(ME, query, { input })).toEqual(['FORBIDDEN']);
      expect(await campaigns.sql(`select 1 from promotion where code = 'V-NOT'`)).toEqual([]);
    });
  });
}
