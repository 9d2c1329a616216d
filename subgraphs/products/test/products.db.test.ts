import { describe, expect, it } from '@jest/globals';
import { useSubgraph } from '@entresol/shared/testing';
import { createSubgraph } from '../src/subgraph.ts';

const products = useSubgraph('products', createSubgraph);

describe('products', () => {
  it('writes a product once per idempotency key', async () => {
    const upsert = `mutation ($key: String!, $name: String!) {
      productUpsert(
        input: { sku: "TEA-1", nameZh: "茶", nameEn: $name, basePrice: "12.3456" }
        idempotencyKey: $key
      ) { product { sku basePrice { amount } } userErrors { code } }
    }`;

    const first = await products.run(upsert, { key: 'k-1', name: 'Tea' });
    const repeat = await products.run(upsert, { key: 'k-1', name: 'Tea' });
    const other = await products.run(upsert, { key: 'k-1', name: 'Coffee' });

    expect(first.data.productUpsert.product).toMatchObject({ sku: 'TEA-1', basePrice: { amount: '12.3456' } });
    expect(repeat.data).toEqual(first.data);
    expect(other.data.productUpsert.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_MISMATCH' }]);
    expect(await products.sql('select name_en from product')).toEqual([{ name_en: 'Tea' }]);
  });
});
