import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { compileSimpleKey } from './compile-simple-key.ts';

const schema = buildSchema(`
  interface Sold { sku: String! }
  type Product implements Sold { sku: String! constructor: String }
  type Query { products: [Product] }
`);

const field = (name: string) => ({ kind: 'Field' as const, name });
const of = (typeCondition: string, ...names: string[]) => [
  { kind: 'InlineFragment' as const, typeCondition, selections: names.map(field) },
];

describe('a key of one property', () => {
  const key = compileSimpleKey(of('Product', '__typename', 'sku'), schema)!;

  it('represents what has the type and the property, and nothing else', () => {
    const product = { __typename: 'Product', sku: 'A', name: 'Shirt' };
    expect(key.represent(product)).toEqual({ __typename: 'Product', sku: 'A' });
    expect(key.represent({ ...product, sku: null })).toEqual({ __typename: 'Product', sku: null });
    expect(key.represent({ ...product, __typename: 'Bundle' })).toBeNull();
    expect(key.represent({ __typename: 'Product' })).toBeNull();
  });

  it('tells any two values apart, whatever they are made to look like', () => {
    const values = ['A', 'B', '', 1, '1', true, 'true', null, 'null', { a: 1 }, '{"a":1}', [1]];
    const shown = JSON.stringify({ __typename: 'Product', sku: { a: 1 } });
    const all = [...values, shown].map((sku) => ({ __typename: 'Product', sku }));
    expect(new Set(all.map(key.keyOf)).size).toBe(all.length);
    expect(key.keyOf({ ...all[9]! })).toBe(key.keyOf({ __typename: 'Product', sku: { a: 1 } }));
  });

  it.each([
    ['an interface', of('Sold', '__typename', 'sku')],
    ['two properties', of('Product', '__typename', 'sku', 'name')],
    ['a name that every object has', of('Product', '__typename', 'constructor')],
    ['no type', [field('sku')]],
    ['two types', [...of('Product', '__typename', 'sku'), ...of('Product', '__typename', 'sku')]],
  ])('is none where there is %s', (_what, selections) => {
    expect(compileSimpleKey(selections, schema)).toBeNull();
  });
});
