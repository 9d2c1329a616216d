import {
  defineSubgraph,
  internalService,
  issueStatement,
  readTypeDefs,
  type Subgraph,
  type SubgraphDependencies,
} from '@entresol/shared';
import { holdsInGroups } from './commands/holds-in-groups.ts';
import { onOrderCompleted } from './events/consumers/on-order-completed.ts';
import { onOrderReturned } from './events/consumers/on-order-returned.ts';
import type { Context } from './graphql/context.ts';
import { createLoaders } from './graphql/loaders/create-loaders.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { entities } from './persistence/entities/index.ts';
import { migrations } from './persistence/migrations/index.ts';
import { readMembersForOrderTogether } from './queries/read-member-for-order.ts';
import { startExpirySweeper } from './start-expiry-sweeper.ts';

const typeDefs = readTypeDefs(new URL('../', import.meta.url));

/** Everything a host needs. Opening a port, or not, is the host's choice. */
export function createSubgraph(deps: SubgraphDependencies): Subgraph {
  const ofProcess = { ...holdsInGroups(), readMemberForOrder: readMembersForOrderTogether() };
  return defineSubgraph<Context>(
    {
      name: 'members',
      typeDefs,
      resolvers,
      entities,
      migrations,
      extendContext: (base) =>
        base.extend(ofProcess, () => createLoaders(base.em, () => base.clock.now())),
      consumers: [onOrderCompleted, onOrderReturned],
      queueCount: 'select count(*) from points_lot where expires_at <= now() and remaining > held',
      startWork: ({ contextOf }) => [startExpirySweeper(() => contextOf(sweeperStatement()))],
    },
    deps,
  );
}

function sweeperStatement() {
  const actor = internalService('members');
  return issueStatement({ actor, requestId: 'points-expiry', language: 'en' });
}
