import {
  createFailpoint,
  defineSubgraph,
  internalService,
  issueStatement,
  readTypeDefs,
  type Subgraph,
  type SubgraphDependencies,
} from '@entresol/shared';
import { holdsInGroups } from './commands/holds-in-groups.ts';
import { readConfig } from './config.ts';
import { onOrderCompleted } from './events/consumers/on-order-completed.ts';
import { onOrderReturned } from './events/consumers/on-order-returned.ts';
import type { Context } from './graphql/context.ts';
import { createLoaders } from './graphql/loaders/create-loaders.ts';
import { resolvers } from './graphql/resolvers/index.ts';
import { entities } from './persistence/entities/index.ts';
import { migrations } from './persistence/migrations/index.ts';
import { readMembersForOrderTogether } from './queries/read-member-for-order.ts';
import { startErasureSweeper } from './start-erasure-sweeper.ts';
import { startExpirySweeper } from './start-expiry-sweeper.ts';

const typeDefs = readTypeDefs(new URL('../', import.meta.url));

/** Everything a host needs. Opening a port, or not, is the host's choice. */
export function createSubgraph(deps: SubgraphDependencies): Subgraph {
  const settings = deps.settings ?? {};
  const ofProcess = {
    ...holdsInGroups(),
    readMemberForOrder: readMembersForOrderTogether(),
    forgetting: { config: readConfig(settings), reach: createFailpoint(settings) },
  };
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
      queueCount: `select (
          select count(*) from points_lot where expires_at <= now() and remaining > held
        ) + (select count(*) from member_erasure where ended_at is null) as count`,
      startWork: ({ contextOf }) => [
        startExpirySweeper(() => contextOf(sweeperStatement('points-expiry'))),
        startErasureSweeper(() => contextOf(sweeperStatement('members-to-forget'))),
      ],
    },
    deps,
  );
}

function sweeperStatement(requestId: string) {
  const actor = internalService('members');
  return issueStatement({ actor, requestId, language: 'en' });
}
