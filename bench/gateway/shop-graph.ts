import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/** Two subgraphs: what is sold, and how much of it there is. */
export const SUBGRAPHS = {
  products: /* GraphQL */ `
    ${LINK}
    type Query {
      products(first: Int!, after: String): [Product!]!
    }
    type Product @key(fields: "sku") {
      sku: String!
      name: String!
      description: String
      price: Price!
      tags: [String!]
    }
    type Price {
      amount: Int!
      currency: String!
    }
  `,
  inventory: /* GraphQL */ `
    ${LINK}
    type Query {
      locations: [String!]!
    }
    type Product @key(fields: "sku") {
      sku: String!
      stock: Stock
    }
    type Stock {
      available: Int!
      reserved: Int!
      location: String!
    }
  `,
} as const;

export type SubgraphName = keyof typeof SUBGRAPHS;
export const SUBGRAPH_NAMES = Object.keys(SUBGRAPHS) as SubgraphName[];

/** A page of products with their stock: two calls of subgraphs, some 4 KB back. */
export const PAGE = /* GraphQL */ `
  query Page($first: Int!, $after: String) {
    products(first: $first, after: $after) {
      sku
      name
      description
      price {
        amount
        currency
      }
      tags
      stock {
        available
        reserved
        location
      }
    }
  }
`;

const PAGE_SIZE = 20;

/** So many different pages there are: many more than are asked for at the same time. */
const PAGES = 64;

/** The pages of products: no two have a product in common, so that no two calls are equal. */
const PRODUCTS = Array.from({ length: PAGES }, (_, page) =>
  Array.from({ length: PAGE_SIZE }, (__, n) => ({
    __typename: 'Product',
    sku: `SKU-${String(page).padStart(2, '0')}-${String(n).padStart(4, '0')}`,
    name: `Cotton shirt no. ${n}, long sleeves`,
    description: 'Washed cotton, cut wide, buttons of shell; made for every season.',
    price: { amount: 19_900 + n, currency: 'CNY' },
    tags: ['shirt', 'cotton', n % 2 === 0 ? 'new' : 'sale'],
  })),
);

/** The products after a place such as `page-17`; those of `page` are always the same. */
export function productsAfter(after: string) {
  return PRODUCTS[Number(after.slice('page-'.length)) % PAGES]!;
}

/** The stock of a product, equal for the same place on every page. */
export function stockOf(sku: string) {
  const n = Number(sku.slice(-4));
  return { available: 10 + n, reserved: n % 3, location: 'SH001' };
}

/** What both subgraphs answer. */
export const RESOLVERS: Readonly<Record<SubgraphName, object>> = {
  products: {
    Query: { products: (_: unknown, { after }: { after: string }) => productsAfter(after) },
  },
  inventory: {
    Query: { locations: () => ['SH001'] },
    Product: { stock: ({ sku }: { sku: string }) => stockOf(sku) },
  },
};

/** The supergraph of subgraphs at these addresses. */
export function composeShop(urls: Readonly<Record<SubgraphName, string>>): string {
  const { supergraphSdl, errors } = composeServices(
    SUBGRAPH_NAMES.map((name) => ({ name, url: urls[name], typeDefs: parse(SUBGRAPHS[name]) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
