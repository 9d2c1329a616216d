import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { enforceAccess } from '../access/enforce-access.ts';
import { boundLists } from '../graphql/bound-lists.ts';
import { commonSdl } from '../graphql/common-sdl.ts';
import { eventFeedSdl } from '../graphql/event-feed-sdl.ts';
import { feedResolvers } from '../graphql/feed-resolvers.ts';
import { scalarResolvers } from '../graphql/scalars.ts';
import { entitiesAtOnce } from './entities-at-once.ts';

/** The whole SDL of a subgraph, as composition sees it. */
export function subgraphSdl(name: string, typeDefs: string): string {
  return [commonSdl, eventFeedSdl(name), typeDefs].join('\n');
}

/** Builds the executable schema of a subgraph, with rights enforced at every field. */
export function buildSchema(parts: {
  name: string;
  typeDefs: string;
  resolvers: Readonly<Record<string, unknown>>;
}): GraphQLSchema {
  const resolvers = {
    ...scalarResolvers,
    ...parts.resolvers,
    Query: { ...feedResolvers(parts.name).Query, ...(parts.resolvers['Query'] as object) },
  };
  const typeDefs = parse(subgraphSdl(parts.name, parts.typeDefs));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  return enforceAccess(boundLists(entitiesAtOnce(schema)));
}
