import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  coversStore,
  createExecutor,
  createLogger,
  grantsOf,
  isIssued,
  type ActorStatement,
  type Health,
  type RequestContext,
  type Subgraph,
} from '@entresol/shared';
import { GraphQLError, parse } from 'graphql';
import { createRightsLog, type RightsLog } from './rights-log.ts';
import { createStockFeed, type StockFeed } from './stock-feed.ts';

/** Two subgraphs and a payment endpoint, small enough to stand in for the whole house. */
export interface StandIn {
  readonly supergraphSdl: string;
  readonly subgraphs: readonly Subgraph[];
  /** Every operation that reached a subgraph. */
  readonly calls: { subgraph: string; query: string; statement: ActorStatement }[];
  readonly feed: StockFeed;
  /** Orders, by the place that sells them. */
  readonly orders: StockFeed;
  readonly rights: RightsLog;
  readonly health: Map<string, Health>;
}

interface Notification {
  readonly provider: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string;
}

const LINK = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@inaccessible", "@shareable", "@composeDirective"]
    )
    @link(url: "https://entresol.dev/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
    @link(url: "https://entresol.dev/live/v1.0", import: ["@live"])
    @composeDirective(name: "@live")
  directive @access(rule: String!) on FIELD_DEFINITION | OBJECT | INTERFACE
  directive @live(keeps: String!) on FIELD_DEFINITION
`;

const CACHE = /* GraphQL */ `
  extend schema
    @link(url: "https://entresol.dev/cache/v1.0", import: ["@cacheControl"])
    @composeDirective(name: "@cacheControl")
  directive @cacheControl(maxAge: Int, scope: String) on FIELD_DEFINITION
`;

const PRODUCTS = /* GraphQL */ `
  ${LINK}
  ${CACHE}
  type Query {
    product(sku: String!): Product
    products(skus: [String!], where: ProductWhere): [Product!]!
    shelf(first: Int = 10): [Product!]!
    coupon(code: String!): String
    whoAmI: String!
    season(long: Boolean): String @cacheControl(maxAge: 60)
    fault: String
    forbidden: String
  }
  input ProductWhere {
    not: ProductWhere
  }
  type Product @key(fields: "sku") @access(rule: "public") {
    sku: String!
    name: String!
    related: [Product!]!
    beside(first: Int = 10): [Product!]!
    twin: Product!
  }
`;

const INVENTORY = /* GraphQL */ `
  ${LINK}
  type Query {
    stockLevel(sku: String!): StockLevel
  }
  type Mutation {
    stockAdjust(sku: String!, available: Int!): StockLevel
  }
  type Subscription {
    stockLevelChanged(sku: String!, after: String): StockLevelChange!
      @access(rule: "stock:read")
      @live(keeps: "latest")
    ticks(count: Int!): Int!
  }
  type StockLevelChange @access(rule: "public") {
    kind: String!
    position: String!
    stockLevels: [StockLevel!]!
    note: String!
  }
  type StockLevel @access(rule: "public") {
    sku: String!
    available: Int!
    product: Product!
  }
  type Product @key(fields: "sku") @access(rule: "public") {
    sku: String!
    available: Int
  }
`;

const ORDERS = /* GraphQL */ `
  ${LINK}
  type Query {
    orderCount: Int!
  }
  type Mutation {
    paymentNotificationReceive(
      provider: String!
      headers: [PaymentNotificationHeaderInput!]!
      body: String!
    ): Received! @inaccessible
  }
  input PaymentNotificationHeaderInput @inaccessible {
    name: String!
    value: String!
  }
  type Subscription {
    orderStatusChanged(location: String!, after: String): OrderStatusChange!
      @access(rule: "order:read")
      @live(keeps: "every")
  }
  type OrderStatusChange @access(rule: "public") {
    kind: String!
    position: String!
    version: Int!
    note: String!
  }
  type Received @inaccessible {
    accepted: Boolean!
    reason: String
  }
`;

const ORGANIZATION = /* GraphQL */ `
  ${LINK}
  type Query {
    organizationEventFeed(after: String!, first: Int!, types: [String!], waitMs: Int): EventFeed!
      @inaccessible
  }
  extend type Query {
    tokenRevocationsForGateway(after: String): TokenRevocationsForGateway! @inaccessible
    staffAccessForGateway(after: String): StaffAccessForGateway! @inaccessible
  }
  type StaffAccessForGateway @inaccessible {
    staffNos: [String!]!
    roles: [[String!]!]!
    stores: [[String!]!]!
    narrowedAt: [String!]!
  }
  type EventFeed @inaccessible {
    position: String!
    events: [FeedEvent!]!
  }
  type TokenRevocationsForGateway @inaccessible {
    holders: [String!]!
    revokedAt: [String!]!
  }
  type FeedEvent @inaccessible {
    type: String!
    payload: String!
    recordedAt: String!
  }
`;

const NAMES: Readonly<Record<string, string>> = { TEA: 'Tea', HAT: 'Hat' };
const INTERNALS = 'select * from t at http://10.0.0.7:5432 failed';

/** Builds the stand-in; every test file has its own. */
export function createStandIn(): StandIn {
  const feed = createStockFeed();
  const orders = createStockFeed();
  const rights = createRightsLog();
  const product = (sku: string) => ({ __typename: 'Product', sku });
  const shelf = (first: number) => Object.keys(NAMES).slice(0, first).map(product);
  const productsResolvers = {
    Query: {
      product: (_: unknown, { sku }: { sku: string }) => (sku in NAMES ? product(sku) : null),
      products: () => Object.keys(NAMES).map(product),
      shelf: (_: unknown, { first }: { first: number }) => shelf(first),
      coupon: () => null,
      whoAmI: (_: unknown, _args: unknown, { actor, language }: RequestContext) =>
        JSON.stringify({ actor, language }),
      season: (_: unknown, { long }: { long?: boolean }) => 'autumn '.repeat(long ? 400 : 1),
      fault: () => {
        throw new Error(INTERNALS);
      },
      forbidden: () => {
        throw new GraphQLError('not for you', { extensions: { code: 'FORBIDDEN', secret: 'x' } });
      },
    },
    Product: {
      __resolveReference: ({ sku }: { sku: string }) => (sku in NAMES ? product(sku) : null),
      name: ({ sku }: { sku: string }) => NAMES[sku],
      beside: (_: unknown, { first }: { first: number }) => shelf(first),
      related: () => Object.keys(NAMES).map(product),
      twin: ({ sku }: { sku: string }) => product(sku),
    },
  };
  const level = (sku: string) => ({ sku, available: feed.available(sku), product: { sku } });
  const inventoryResolvers = {
    Query: { stockLevel: (_: unknown, { sku }: { sku: string }) => level(sku) },
    Mutation: {
      stockAdjust(_: unknown, { sku, available }: { sku: string; available: number }) {
        feed.change(sku, available);
        return level(sku);
      },
    },
    Subscription: {
      stockLevelChanged: {
        subscribe: (_: unknown, { sku, after }: { sku: string; after?: string | null }) =>
          feed.follow(sku, after ?? null),
        resolve: ({ sku, ...event }: { sku: string }) => ({
          ...event,
          stockLevels: [level(sku)],
          note: feed.note,
        }),
      },
      ticks: {
        async *subscribe(_: unknown, { count }: { count: number }) {
          for (let tick = 1; tick <= count; tick += 1) yield tick;
        },
        resolve: (tick: number) => tick,
      },
    },
    Product: { available: ({ sku }: { sku: string }) => feed.available(sku) },
  };
  const ordersResolvers = {
    Query: { orderCount: () => 0 },
    Subscription: {
      orderStatusChanged: {
        subscribe(_: unknown, args: { location: string; after?: string | null }, context: unknown) {
          const { actor } = context as ActorStatement;
          const scope = grantsOf(actor).get('order:read');
          if (!scope || !coversStore(scope, args.location)) {
            throw new GraphQLError('not yours', { extensions: { code: 'FORBIDDEN' } });
          }
          return orders.follow(args.location, args.after ?? null);
        },
        resolve: (event: { value: number }) => ({
          ...event,
          version: event.value,
          note: orders.note,
        }),
      },
    },
    Mutation: {
      paymentNotificationReceive: (_: unknown, { provider, headers, body }: Notification) => {
        const [header, ...others] = headers;
        if (others.length > 0) return { accepted: false, reason: 'TOO_MUCH' };
        if (header?.value === `${provider}:${body}`) return { accepted: true, reason: null };
        const reason = header?.value === 'busy' ? 'IN_PROGRESS' : 'SIGNATURE_INVALID';
        return { accepted: false, reason };
      },
    },
  };
  const calls: StandIn['calls'] = [];
  const health = new Map<string, Health>();
  const parts = [
    ['products', PRODUCTS, productsResolvers],
    ['inventory', INVENTORY, inventoryResolvers],
    ['orders', ORDERS, ordersResolvers],
    ['organization', ORGANIZATION, { Query: rightsResolvers(rights) }],
  ] as const;
  const subgraphs = parts.map(([name, sdl, resolvers]) =>
    createStandInSubgraph(name, sdl, resolvers, { calls, health }),
  );
  return { supergraphSdl: compose(parts), subgraphs, calls, feed, orders, rights, health };
}

function compose(parts: readonly (readonly [string, string, unknown])[]): string {
  const { supergraphSdl, errors } = composeServices(
    parts.map(([name, sdl]) => ({ name, url: `http://${name}.internal`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

function createStandInSubgraph(
  name: string,
  sdl: string,
  resolvers: object,
  { calls, health }: Pick<StandIn, 'calls' | 'health'>,
): Subgraph {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  const executor = createExecutor(schema, createLogger({ name: 'test', level: 'silent' }));
  const unsigned = { errors: [new GraphQLError('unsigned')] };
  const admit = (query: string, statement: ActorStatement | null): statement is ActorStatement => {
    if (!isIssued(statement)) return false;
    // The gateway asks by itself for what happened to rights.
    if (name !== 'organization') calls.push({ subgraph: name, query, statement });
    return true;
  };
  return {
    name,
    schema,
    start: async () => {},
    close: async () => {},
    health: async () => health.get(name) ?? { ready: true },
    execute: async (request, statement) =>
      admit(request.query, statement)
        ? executor.run(request, statement as unknown as RequestContext)
        : unsigned,
    subscribe: async (request, statement) =>
      admit(request.query, statement)
        ? executor.stream(request, () => statement as unknown as RequestContext)
        : unsigned,
  };
}

function rightsResolvers(rights: RightsLog) {
  return {
    organizationEventFeed: rights.read,
    tokenRevocationsForGateway: (_: unknown, { after }: { after?: string | null }) => ({
      holders: after ? [] : [...rights.revokedBefore.keys()],
      revokedAt: after ? [] : [...rights.revokedBefore.values()],
    }),
    staffAccessForGateway: () => ({ staffNos: [], roles: [], stores: [], narrowedAt: [] }),
  };
}
