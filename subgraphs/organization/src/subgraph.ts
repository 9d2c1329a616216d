import {
  defineSubgraph,
  readTypeDefs,
  type Subgraph,
  type SubgraphDependencies,
} from '@entresol/shared';
import { createLoaders } from './graphql/loaders/create-loaders.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { Channel } from './persistence/entities/channel.ts';
import { LegalEntity } from './persistence/entities/legal-entity.ts';
import { LocationEntity } from './persistence/entities/location-entity.ts';
import { Location } from './persistence/entities/location.ts';
import { StaffStore } from './persistence/entities/staff-store.ts';
import { Staff } from './persistence/entities/staff.ts';
import { TokenRevocation } from './persistence/entities/token-revocation.ts';
import { Migration20260102000000_organization } from './persistence/migrations/migration-20260102000000-organization.ts';
import { Migration20261123163300_token_revocation } from './persistence/migrations/migration-20261123163300-token-revocation.ts';
import { Migration20261123192400_access_narrowed } from './persistence/migrations/migration-20261123192400-access-narrowed.ts';
import { readPlacesTogether } from './queries/locations-for-command.ts';
import { readLocationsForRoutingTogether } from './queries/locations-for-routing.ts';

const typeDefs = readTypeDefs(new URL('../', import.meta.url));

/** Everything a host needs. Opening a port, or not, is the host's choice. */
export function createSubgraph(deps: SubgraphDependencies): Subgraph {
  const ofProcess = {
    readPlaces: readPlacesTogether(),
    readLocationsForRouting: readLocationsForRoutingTogether(),
  };
  return defineSubgraph(
    {
      name: 'organization',
      typeDefs,
      resolvers,
      entities: [
        LegalEntity,
        Location,
        LocationEntity,
        Channel,
        Staff,
        StaffStore,
        TokenRevocation,
      ],
      migrations: [
        Migration20260102000000_organization,
        Migration20261123163300_token_revocation,
        Migration20261123192400_access_narrowed,
      ],
      extendContext: (base) => base.extend(ofProcess, () => createLoaders(base)),
    },
    deps,
  );
}
