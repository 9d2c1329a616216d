import type { NewEvent } from '@entresol/shared';

/** Products were added or changed: read them again by SKU. */
export interface ProductsChanged {
  /** At most 1,000, in SKU order. */
  readonly skus: readonly string[];
}

export function productsChanged(payload: ProductsChanged): NewEvent {
  return { type: 'ProductsChanged', key: 'products', payload: { ...payload } };
}
