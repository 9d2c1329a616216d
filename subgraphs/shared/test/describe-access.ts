import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, internalService, listFieldRules, type Actor } from '../src/index.ts';
import { CLERK, SERVICE, type Ledger } from './house.ts';
import { post } from './ledger.ts';

const MEMBER: Actor = { kind: 'MEMBER', id: 'M1' };
const KEY = `[{ __typename: "Account", id: "rights" }]`;

/** Every way to a field passes the check that stands at the field. */
export function describeAccess(ledgerOf: () => Ledger): void {
  describe('a right', () => {
    beforeAll(() => post(ledgerOf().context(), { id: 'rights', amount: 1 }, 'rights-1'));

    const paths = (field: string): readonly (readonly [string, string])[] => [
      ['directly', `{ account(id: "rights") { ${field} } }`],
      ['under an alias', `{ account(id: "rights") { id: ${field} } }`],
      ['in a fragment', `{ account(id: "rights") { ...F } } fragment F on Account { ${field} }`],
      ['in an inline fragment', `{ account(id: "rights") { ... { ${field} } } }`],
      ['through an interface', `{ thing(id: "rights") { ... on Account { ${field} } } }`],
      ['through a union', `{ anything(id: "rights") { ... on Account { ${field} } } }`],
      ['as an entity', `{ _entities(representations: ${KEY}) { ... on Account { ${field} } } }`],
      ['of a directive', `{ account(id: "rights") { ${field} @include(if: true) } }`],
    ];

    it.each(paths('secret'))('to a field is asked for %s', async (_way, query) => {
      for (const actor of [CLERK, SERVICE, MEMBER]) {
        const { data, errors } = await ledgerOf().run(query, {}, actor);
        expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
        expect(JSON.stringify(data)).not.toContain('for the house alone');
      }
      const { errors } = await ledgerOf().run(query, {}, ANONYMOUS);
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      const seen = await ledgerOf().run(query, {}, internalService('x'));
      expect(JSON.stringify(seen.data)).toContain('for the house alone');
    });

    it.each([...paths('balance'), ['of an interface', '{ thing(id: "rights") { balance } }']])(
      'of a type is asked for at its fields %s',
      async (_way, query) => {
        const { data, errors } = await ledgerOf().run(query!, {}, ANONYMOUS);
        expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
        expect(JSON.stringify(data)).not.toContain('1');
        expect((await ledgerOf().run(query!, {}, MEMBER)).errors).toBeUndefined();
      },
    );

    it('of a field outweighs that of its type', async () => {
      const query = '{ account(id: "rights") { id } thing(id: "rights") { id } }';
      expect(await ledgerOf().run(query, {}, ANONYMOUS)).toEqual({
        data: { account: { id: 'rights' }, thing: { id: 'rights' } },
      });
    });

    it('is asked for before a change, which then does not happen', async () => {
      const POST = `mutation { accountPost(id: "denied", amount: 1, idempotencyKey: "d") { refusals } }`;
      for (const actor of [ANONYMOUS, { kind: 'ANALYST', id: 'A' } as const]) {
        const { data } = await ledgerOf().run(POST, {}, actor);
        expect(data).toBeNull();
      }
      const { data } = await ledgerOf().run('{ account(id: "denied") { id } }');
      expect(data).toEqual({ account: null });
    });

    it('of internal operations comes with no token', async () => {
      const feed = `{ ledgerEventFeed(after: "0", first: 1) { position } }`;
      const boss: Actor = { kind: 'STAFF', id: 'B', roles: ['ADMINISTRATOR'], stores: [] };
      for (const actor of [SERVICE, boss]) {
        expect((await ledgerOf().run(feed, {}, actor)).errors).toMatchObject([
          { extensions: { code: 'FORBIDDEN' } },
        ]);
      }
      const head = await ledgerOf().run(feed, {}, internalService('x'));
      expect(head.errors).toBeUndefined();
    });

    it('that nobody decided is the house’s alone', async () => {
      expect((await ledgerOf().run('{ undecided }')).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
      expect(await ledgerOf().run('{ undecided }', {}, internalService('x'))).toEqual({
        data: { undecided: 'shown' },
      });
      const undecided = listFieldRules(ledgerOf().subgraph.schema).filter(
        ({ rule }) => rule === null,
      );
      expect(undecided).toEqual([{ type: 'Query', field: 'undecided', rule: null }]);
    });
  });
}
