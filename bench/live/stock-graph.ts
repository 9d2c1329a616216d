import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
  @link(url: "https://entresol.dev/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")
directive @access(rule: String!) on FIELD_DEFINITION | OBJECT`;

const STOCK = `${LINK}
  type Query { stockOf(store: Int!): StockChange }
  type Subscription {
    stockChanged(store: Int!, after: String): StockChange! @access(rule: "stock:read")
  }
  type StockChange @access(rule: "public") {
    kind: String! position: String! at: Float! available: Int! product: Product!
  }
  type Product @key(fields: "sku") @access(rule: "public") { sku: String! }`;

const PRODUCTS = `${LINK}
  type Query { product(sku: String!): Product @access(rule: "public") }
  type Product @key(fields: "sku") @access(rule: "public") {
    sku: String! name: String! brand: String! unit: String!
  }`;

/** What every client of a store follows: stock, with one hop to the product. */
export const OPERATION = `subscription ($store: Int!, $after: String) {
  stockChanged(store: $store, after: $after) {
    kind position at available product { sku name brand unit }
  }
}`;

/** A change of stock. */
export interface StockEvent {
  readonly kind: string;
  readonly position: string;
  /** When it was made, in milliseconds since the epoch. */
  readonly at: number;
  readonly available: number;
  readonly product: { readonly sku: string };
}

/** Five stores' stock: every stream gets what is pushed to its store. */
export function createStores() {
  const streams = new Map<number, Set<(event: StockEvent) => void>>();
  let position = 0;
  const eventOf = (kind: string): StockEvent => ({
    kind,
    position: String(position),
    at: performance.timeOrigin + performance.now(),
    available: position % 1_000,
    product: { sku: `SKU-${position % 100}` },
  });

  return {
    push(store: number) {
      position += 1;
      const event = eventOf('CHANGE');
      for (const give of streams.get(store) ?? []) give(event);
    },
    follow(store: number): AsyncIterableIterator<StockEvent> {
      const queue: StockEvent[] = [eventOf('SNAPSHOT')];
      let wake: (() => void) | null = null;
      let isOver = false;
      const give = (event: StockEvent) => {
        queue.push(event);
        wake?.();
      };
      const all = streams.get(store) ?? new Set();
      streams.set(store, all.add(give));
      return {
        async next() {
          while (queue.length === 0 && !isOver) await new Promise<void>((go) => (wake = go));
          return isOver ? { done: true, value: undefined } : { done: false, value: queue.shift()! };
        },
        async return() {
          isOver = true;
          all.delete(give);
          wake?.();
          return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
  };
}

/** The two subgraphs, the same for both sides. */
export function stockGraph(stores: ReturnType<typeof createStores>) {
  const { supergraphSdl, errors } = composeServices(
    [STOCK, PRODUCTS].map((sdl, index) => ({
      name: ['stock', 'products'][index]!,
      url: 'http://localhost',
      typeDefs: parse(sdl),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  const stock = buildSubgraphSchema([
    {
      typeDefs: parse(STOCK),
      resolvers: {
        Subscription: {
          stockChanged: {
            subscribe: (_: unknown, { store }: { store: number }) => stores.follow(store),
            resolve: (event: StockEvent) => event,
          },
        },
      } as never,
    },
  ]);
  const product = (sku: string) => ({ sku, name: `Name of ${sku}`, brand: 'Brand', unit: 'box' });
  const products = buildSubgraphSchema([
    {
      typeDefs: parse(PRODUCTS),
      resolvers: {
        Query: { product: (_: unknown, { sku }: { sku: string }) => product(sku) },
        Product: { __resolveReference: ({ sku }: { sku: string }) => product(sku) },
      } as never,
    },
  ]);
  return { supergraphSdl, stock, products };
}
