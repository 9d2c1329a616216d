import {
  defineSubgraph,
  readTypeDefs,
  type Subgraph,
  type SubgraphDependencies,
} from '@entresol/shared';
import { createLoaders } from './graphql/loaders/create-loaders.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { Barcode } from './persistence/entities/barcode.ts';
import { Category } from './persistence/entities/category.ts';
import { Product } from './persistence/entities/product.ts';
import { Migration20260102000000_product } from './persistence/migrations/migration-20260102000000-product.ts';
import { readProductsTogether } from './queries/products-for-command.ts';

const typeDefs = readTypeDefs(new URL('../', import.meta.url));

/** Everything a host needs. Opening a port, or not, is the host's choice. */
export function createSubgraph(deps: SubgraphDependencies): Subgraph {
  const ofProcess = { readProducts: readProductsTogether() };
  return defineSubgraph(
    {
      name: 'products',
      typeDefs,
      resolvers,
      entities: [Product, Category, Barcode],
      migrations: [Migration20260102000000_product],
      extendContext: (base) => base.extend(ofProcess, () => createLoaders(base.em)),
    },
    deps,
  );
}
