import type { RequestContext } from '@entresol/shared';
import type DataLoader from 'dataloader';
import type { Category } from '../persistence/entities/category.ts';
import type { Product } from '../persistence/entities/product.ts';

/** What resolvers of this subgraph are given. */
export interface Context extends RequestContext {
  readonly loaders: {
    readonly productBySku: DataLoader<string, Product | null>;
    readonly categoryByCode: DataLoader<string, Category | null>;
    readonly barcodesBySku: DataLoader<string, readonly string[]>;
  };
}
