import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import {
  accept,
  defineSubgraph,
  findConnection,
  mapIterator,
  refuse,
  runCommand,
  snapshotThenLive,
  type Consumer,
  type Outcome,
  type ExtensibleContext,
  type RequestContext,
  type Subgraph,
  type SubgraphDependencies,
} from '../src/index.ts';

const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.string().columnType('text').primary(),
    name: p.string().columnType('text').nullable(),
    rank: p.integer(),
    price: p.decimal('string').columnType('numeric(19,4)').nullable(),
    openedAt: p.datetime().columnType('timestamptz'),
    balance: p.integer().default(0),
    version: p.integer().default(0),
  },
});

export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);

class Migration20260102000000_account extends Migration {
  override up(): void {
    this.addSql(`
      create table account (
        id        text primary key,
        name      text,
        rank      int not null default 0,
        price     numeric(19,4),
        opened_at timestamptz not null default now(),
        balance   int not null default 0 constraint account_balance_secret check (balance >= 0),
        version   int not null default 0
      );
      create table heard (position bigint not null, source_key text not null, note text not null);
    `);
  }
}

export const SHAPE = {
  filters: { id: 'id', name: 'name', rank: 'rank', price: 'price', openedAt: 'openedAt' },
  orders: { ID: 'id', NAME: 'name', RANK: 'rank', PRICE: 'price', OPENED_AT: 'openedAt' },
  tieBreak: 'id',
};

const typeDefs = `
  type Query {
    account(id: ID!): Account @access(rule: "public")
    thing(id: ID!): Thing @access(rule: "public")
    anything(id: ID!): Anything @access(rule: "public")
    accounts(first: Int! = 20, after: String, where: AccountWhere): AccountConnection!
      @access(rule: "order:read")
    fault(kind: String!): String @access(rule: "public")
    undecided: String
  }
  type Mutation {
    accountPost(id: ID!, amount: Int!, idempotencyKey: String!): AccountPostPayload!
      @access(rule: "order:write")
  }
  type Subscription {
    accountChanged(ids: [ID!], after: String): AccountMessage! @access(rule: "order:read")
    brokenStream(after: Int!): Int! @access(rule: "public")
  }
  interface Thing @access(rule: "public") {
    id: ID!
    balance: Int!
  }
  union Anything = Account
  type Account implements Thing @key(fields: "id") @access(rule: "order:read") {
    id: ID! @access(rule: "public")
    balance: Int!
    version: Int!
    secret: String! @access(rule: "internal")
  }
  type AccountConnection @access(rule: "order:read") {
    nodes: [Account!]!
    totalCount: Int!
  }
  input AccountWhere { and: [AccountWhere!] or: [AccountWhere!] not: AccountWhere rank: IntFilter name: StringFilter }
  type AccountPostPayload @access(rule: "order:write") {
    account: Account
    refusals: [String!]!
  }
  type AccountMessage @access(rule: "order:read") {
    kind: String!
    position: String!
    accounts: [Account!]!
  }`;

/** Adds to an account; below zero it is refused. Publishes what became of it. */
export async function post(
  context: RequestContext,
  input: { readonly id: string; readonly amount: number },
  idempotencyKey: string,
): Promise<Outcome<{ id: string; balance: number }, unknown>> {
  const command = { name: 'accountPost', idempotencyKey, input };
  return runCommand<{ id: string; balance: number }, { kind: 'Short' }>(
    context,
    command,
    async (tx) => {
      await tx.execute(`insert into account (id) values (?) on conflict do nothing`, [input.id]);
      const [row] = await tx.execute<{ balance: number; version: number }[]>(
        `select balance, version from account where id = ? for update`,
        [input.id],
      );
      const balance = row!.balance + input.amount;
      if (balance < 0) return refuse({ kind: 'Short' as const });
      const version = row!.version + 1;
      await tx.execute(`update account set balance = ?, version = ? where id = ?`, [
        balance,
        version,
        input.id,
      ]);
      const payload = { id: input.id, balance, version };
      await context.events.append(tx, [{ type: 'AccountChanged', key: input.id, payload }]);
      return accept({ id: input.id, balance });
    },
  );
}

export interface AccountState {
  readonly id: string;
  readonly balance: number;
  readonly version: number;
}

/** States of accounts, then every change. */
export function watch(
  { em, events }: Pick<RequestContext, 'em' | 'events'>,
  after: string | null,
  ids: readonly string[] | null = null,
) {
  const watched = (state: AccountState) => ids === null || ids.includes(state.id);
  return snapshotThenLive<AccountState>({
    em,
    events,
    after,
    filter: { types: ['AccountChanged'] },
    snapshot: async (tx) =>
      (await tx.execute<AccountState[]>(`select id, balance, version from account`)).filter(
        watched,
      ),
    toItems: (event) => [event.payload as unknown as AccountState].filter(watched),
  });
}

/** Ways to fail, for the mask to hide. */
export type Faults = Readonly<Record<string, (context: RequestContext) => unknown>>;

/** A small subgraph of its own table, command, stream and entity. */
export function createLedger(
  deps: SubgraphDependencies,
  parts: {
    readonly name?: string;
    readonly faults?: Faults;
    readonly consumers?: readonly Consumer[];
    readonly startWork?: Parameters<typeof defineSubgraph>[0]['startWork'];
    readonly extendContext?: (base: ExtensibleContext) => RequestContext;
    readonly migrations?: Parameters<typeof defineSubgraph>[0]['migrations'];
  } = {},
): Subgraph {
  const find = ({ em }: RequestContext, id: string) => em.fork().findOne(Account, id);
  const isAccount = (thing: object | null) => (thing ? { __typename: 'Account', ...thing } : null);
  return defineSubgraph(
    {
      name: parts.name ?? 'ledger',
      typeDefs,
      entities: [Account],
      migrations: [Migration20260102000000_account, ...(parts.migrations ?? [])],
      extendContext: parts.extendContext ?? ((base) => base),
      ...(parts.consumers ? { consumers: parts.consumers } : {}),
      ...(parts.startWork ? { startWork: parts.startWork } : {}),
      resolvers: {
        Query: {
          account: (_: unknown, { id }: { id: string }, context: RequestContext) =>
            find(context, id),
          thing: async (_: unknown, { id }: { id: string }, context: RequestContext) =>
            isAccount(await find(context, id)),
          anything: async (_: unknown, { id }: { id: string }, context: RequestContext) =>
            isAccount(await find(context, id)),
          accounts: (_: unknown, args: never, { em }: RequestContext) =>
            findConnection(em, Account, SHAPE, args),
          fault: (_: unknown, { kind }: { kind: string }, context: RequestContext) =>
            parts.faults?.[kind]?.(context),
          undecided: () => 'shown',
        },
        Mutation: {
          async accountPost(
            _: unknown,
            { idempotencyKey, ...input }: { id: string; amount: number; idempotencyKey: string },
            context: RequestContext,
          ) {
            const outcome = await post(context, input, idempotencyKey);
            return outcome.ok
              ? { account: await find(context, input.id), refusals: [] }
              : {
                  account: null,
                  refusals: outcome.refusals.map((it) => (it as { kind: string }).kind),
                };
          },
        },
        Subscription: {
          accountChanged: {
            subscribe: (
              _: unknown,
              { ids, after }: { ids?: string[] | null; after?: string | null },
              context: RequestContext,
            ) => mapIterator(watch(context, after ?? null, ids ?? null), (message) => message),
            resolve: ({ items, ...message }: { items: readonly AccountState[] }) => ({
              ...message,
              accounts: items,
            }),
          },
          brokenStream: {
            async *subscribe(_: unknown, { after }: { after: number }) {
              for (let count = 0; count < after; count += 1) yield count;
              throw new Error('select secret from account -- /srv/secret.ts');
            },
            resolve: (count: number) => count,
          },
        },
        Thing: { __resolveType: () => 'Account' },
        Anything: { __resolveType: () => 'Account' },
        Account: {
          __resolveReference: ({ id }: { id: string }, context: RequestContext) =>
            find(context, id),
          secret: () => 'for the house alone',
        },
      },
    },
    deps,
  );
}
