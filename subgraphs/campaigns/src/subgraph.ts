import {
  defineSubgraph,
  readTypeDefs,
  type Subgraph,
  type SubgraphDependencies,
} from '@entresol/shared';
import { lockInGroups } from './commands/lock-in-groups.ts';
import { stepInGroups } from './commands/step-in-groups.ts';
import { createLoaders } from './graphql/loaders/create-loaders.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { Coupon } from './persistence/entities/coupon.ts';
import { CouponLock } from './persistence/entities/coupon-lock.ts';
import { CouponMemberCount } from './persistence/entities/coupon-member-count.ts';
import { CouponTemplate } from './persistence/entities/coupon-template.ts';
import { Promotion } from './persistence/entities/promotion.ts';
import { Migration20260105000000_campaign } from './persistence/migrations/migration-20260105000000-campaign.ts';
import { Migration20261123234500_lists_at_size } from './persistence/migrations/migration-20261123234500-lists-at-size.ts';
import { readOffersTogether } from './queries/quote-cart.ts';

const typeDefs = readTypeDefs(new URL('../', import.meta.url));

/** Everything a host needs. Opening a port, or not, is the host's choice. */
export function createSubgraph(deps: SubgraphDependencies): Subgraph {
  const ofProcess = {
    lockInGroup: lockInGroups(),
    stepInGroup: stepInGroups(),
    readOffers: readOffersTogether(),
  };
  return defineSubgraph(
    {
      name: 'campaigns',
      typeDefs,
      resolvers: resolvers as Readonly<Record<string, unknown>>,
      entities: [Promotion, CouponTemplate, Coupon, CouponMemberCount, CouponLock],
      migrations: [Migration20260105000000_campaign, Migration20261123234500_lists_at_size],
      extendContext: (base) => base.extend(ofProcess, () => createLoaders(base.em)),
    },
    deps,
  );
}
