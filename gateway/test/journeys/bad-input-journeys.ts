import { describe, expect, it } from '@jest/globals';
import type { JourneySystem } from './journey-system.ts';
import { CLERK, MEMBER, SERVICE } from './people.ts';

const SUBMIT = `mutation ($input: OrderInput!, $key: String!) {
  orderSubmit(input: $input, idempotencyKey: $key) {
    order { orderNo } userErrors { __typename code message field retryable }
  }
}`;

const RECEIVE = `mutation ($input: StockReceiveInput!, $key: String!) {
  stockReceive(input: $input, idempotencyKey: $key) {
    stockLevels { onHand } userErrors { __typename code message field }
  }
}`;

/** Every refusal is clear, in both languages, and leaves nothing behind. */
export function badInputJourneys(system: () => JourneySystem): void {
  const ask = (...args: Parameters<JourneySystem['ask']>) => system().ask(...args);

  describe('bad input', () => {
    it.each([
      ['a malformed operation', '{ product(', 'GRAPHQL_PARSE_FAILED'],
      ['an unknown field', '{ product(sku: "X") { colour } }', 'GRAPHQL_VALIDATION_FAILED'],
      [
        'a wrong type',
        '{ products(first: "many") { nodes { sku } } }',
        'GRAPHQL_VALIDATION_FAILED',
      ],
    ])('%s is refused with 400 and a code', async (_what, query, code) => {
      const answer = await ask(CLERK, query);
      expect(answer.status).toBe(400);
      expect(answer.errors?.[0]?.extensions.code).toBe(code);
    });

    it('a wrong variable is refused with its name', async () => {
      const answer = await ask(CLERK, SUBMIT, { input: { store: 7, lines: [] }, key: 'k' });
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.message).toContain('input');
    });

    it.each([
      ['products', 101],
      ['stockLevels', 101],
      ['members', 101],
      ['orders', 0],
      ['coupons', -1],
      ['locations', 2_000_000_000],
    ])('a page of %s with %i rows is refused: from 1 to 100', async (list, first) => {
      const answer = await ask(SERVICE, `{ ${list}(first: ${first}) { edges { cursor } } }`);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(answer.errors?.[0]?.message).toMatch(/1 .*100/);
    });

    it('a body that is not JSON is refused with 400', async () => {
      const response = await fetch(`${system().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query": ',
      });
      expect(response.status).toBe(400);
      expect(((await response.json()) as any).errors[0].extensions.code).toBe('BAD_REQUEST');
    });

    it('a bad token is refused with 401, and says so in both languages', async () => {
      const response = await fetch(`${system().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer nonsense' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(response.status).toBe(401);
      const [error] = ((await response.json()) as any).errors;
      expect(error.extensions.code).toBe('UNAUTHENTICATED');
    });

    it.each([
      ['negative', -1],
      ['zero', 0],
      ['huge', 2_000_000_000],
    ])(
      'a %s quantity is refused by orders and by stock, and nothing changes',
      async (what, quantity) => {
        const level = `{ stockLevel(sku: "TEA-05S", location: "SH001") { version onHand } }`;
        const before = (await ask(CLERK, level)).data.stockLevel;
        const lines = [{ sku: 'TEA-05S', quantity }];
        const order = await ask(CLERK, SUBMIT, {
          input: { store: 'SH001', lines },
          key: `bad-${what}`,
        });
        expect(order.data.orderSubmit.order).toBeNull();
        expect(order.data.orderSubmit.userErrors[0].code).toBe('INVALID_INPUT');
        const receive = await ask(CLERK, RECEIVE, {
          input: { location: 'SH001', lines },
          key: `bad-${what}`,
        });
        expect(receive.data.stockReceive.stockLevels ?? null).toBeNull();
        expect(receive.data.stockReceive.userErrors[0].code).toBe('INVALID_INPUT');
        expect((await ask(CLERK, level)).data.stockLevel).toEqual(before);
      },
    );

    it('unknown SKUs are all named, by orders and by stock', async () => {
      const lines = [
        { sku: 'NO-SUCH-1', quantity: 1 },
        { sku: 'TEA-05S', quantity: 1 },
        { sku: 'NO-SUCH-2', quantity: 1 },
      ];
      const order = await ask(CLERK, SUBMIT, { input: { store: 'SH001', lines }, key: 'bad-sku' });
      expect(order.data.orderSubmit.userErrors.map((error: any) => error.code)).toEqual([
        'SKU_UNKNOWN',
        'SKU_UNKNOWN',
      ]);
      const receive = await ask(CLERK, RECEIVE, {
        input: { location: 'SH001', lines },
        key: 'bad-sku',
      });
      expect(receive.data.stockReceive.userErrors.map((error: any) => error.code)).toEqual([
        'SKU_UNKNOWN',
        'SKU_UNKNOWN',
      ]);
    });

    it('a refusal speaks the language of the request', async () => {
      const input = { store: 'SH001', lines: [{ sku: 'TEA-05S', quantity: 100_000 }] };
      const zh = await ask(CLERK, SUBMIT, { input, key: 'bad-lang' }, 'zh-CN,zh;q=0.9');
      const en = await ask(CLERK, SUBMIT, { input, key: 'bad-lang' }, 'en-GB');
      const [inChinese] = zh.data.orderSubmit.userErrors;
      const [inEnglish] = en.data.orderSubmit.userErrors;
      expect(inChinese.code).toBe('INSUFFICIENT_STOCK');
      expect(inEnglish.code).toBe('INSUFFICIENT_STOCK');
      expect(inChinese.message).toMatch(/\p{Script=Han}/u);
      expect(inEnglish.message).not.toMatch(/\p{Script=Han}/u);
    });

    it('stock may not be received in a store where the clerk does not work', async () => {
      const input = { location: 'SH002', lines: [{ sku: 'TEA-05S', quantity: 1 }] };
      const answer = await ask(CLERK, RECEIVE, { input, key: 'bad-store' });
      const code =
        answer.errors?.[0]?.extensions.code ?? answer.data.stockReceive.userErrors[0].code;
      expect(['FORBIDDEN', 'NOT_FOUND', 'LOCATION_UNKNOWN']).toContain(code);
    });

    it('a member may not receive stock, and a token cannot reach internal operations', async () => {
      const input = { location: 'SH001', lines: [{ sku: 'TEA-05S', quantity: 1 }] };
      const member = await ask(MEMBER, RECEIVE, { input, key: 'bad-member' });
      expect(member.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const internal = await ask(
        SERVICE,
        `mutation { stockRelease(reference: "x") { userErrors { code } } }`,
      );
      expect(internal.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    });
  });
}
