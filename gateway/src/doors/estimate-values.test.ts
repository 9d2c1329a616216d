import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { estimateValues } from './estimate-values.ts';

const schema = buildSchema(/* GraphQL */ `
  type Query {
    products(first: Int! = 20): ProductConnection!
    product(sku: String!): Product
    drift(first: Int! = 100): [Product!]!
  }
  type ProductConnection {
    nodes: [Product!]!
    edges: [ProductEdge!]!
    totalCount: Int
  }
  type ProductEdge {
    cursor: String!
    node: Product!
  }
  type Product {
    sku: String!
    tags: [String!]!
    places: [Place!]!
  }
  type Place {
    code: String!
    products: [Product!]!
  }
`);
const estimate = (
  text: string,
  variables: Record<string, unknown> = {},
  operationName: string | null = null,
) => estimateValues(schema, parse(text), { variables, operationName });

describe('estimating the values of an answer', () => {
  it.each([
    ['counts what is there once', '{ product(sku: "T") { sku } }', 2],
    ['counts a page as large as it is asked for', '{ products(first: 50) { nodes { sku } } }', 101],
    ['takes the size that the schema gives', '{ products { nodes { sku } } }', 41],
    ['knows edges too', '{ products(first: 5) { edges { cursor node { sku } } } }', 1 + 5 * 4],
    ['knows lists with a size of their own', '{ drift(first: 7) { sku } }', 14],
    ['takes other lists for ten', '{ product(sku: "T") { places { code } } }', 21],
    ['multiplies lists in lists', '{ drift(first: 2) { places { products { sku } } } }', 422],
    ['adds aliases up', '{ a: drift(first: 1) { sku } b: drift(first: 1) { sku } }', 4],
    ['looks into fragments', '{ ...F } fragment F on Query { drift(first: 3) { ... { sku } } }', 6],
    ['ends at a cycle', '{ ...F } fragment F on Query { product(sku: "T") { sku } ...F }', 2],
    ['leaves unknown fields to validation', '{ nothing { sku } drift(first: 1) { no } }', 3],
    [
      'takes the largest operation',
      'query A { drift { sku } } query B { drift(first: 1) { sku } }',
      200,
    ],
  ])('%s', (_rule, text, values) => {
    expect(estimate(text)).toBe(values);
  });

  it.each([
    ['A', 200],
    ['B', 2],
    ['C', 200],
  ])(
    'takes the operation that is asked for, the largest where none is named so: %s',
    (name, values) => {
      const text = 'query A { drift { sku } } query B { drift(first: 1) { sku } }';
      expect(estimate(text, {}, name)).toBe(values);
    },
  );

  it.each([
    [{ first: 4 }, 8],
    [{}, 18],
    [{ first: 'many' }, 200],
    [{ first: -1 }, 2],
    [{ first: 10_000_000 }, 2_000],
  ])('reads the page size from variables: %j', (variables, values) => {
    expect(estimate('query ($first: Int! = 9) { drift(first: $first) { sku } }', variables)).toBe(
      values,
    );
  });
});
