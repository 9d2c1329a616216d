import type { Consumer } from '../events/consume-events.ts';
import type { ActorStatement } from '../identity/statement.ts';
import type { PersistenceOptions } from '../persistence/connect-orm.ts';
import type { BackgroundWork } from './background-work.ts';
import type { ExtensibleContext, RequestContext } from './request-context.ts';
import { SubgraphRuntime } from './subgraph-runtime.ts';
import { buildSchema } from './subgraph-schema.ts';
import type { Subgraph, SubgraphDependencies } from './subgraph.ts';

export type { BackgroundWork } from './background-work.ts';
export { buildSchema, subgraphSdl } from './subgraph-schema.ts';

/** What a subgraph is made of. */
export interface SubgraphParts<Context extends RequestContext> {
  readonly name: string;
  /** Its own SDL; the common one is put before it. */
  readonly typeDefs: string;
  readonly resolvers: Readonly<Record<string, unknown>>;
  readonly entities: PersistenceOptions['entities'];
  readonly migrations: PersistenceOptions['migrations'];
  /** Adds loaders and settings to the context of each request. */
  extendContext(base: ExtensibleContext): Context;
  readonly consumers?: readonly Consumer[];
  /** A statement that counts work that is begun and not done, as `count`. */
  readonly queueCount?: string;
  /** Begins background work once the database is ready. */
  startWork?(work: {
    /** A context for work that no request asked for, acting as the subgraph itself. */
    contextOf(statement: ActorStatement): Context;
    readonly deps: SubgraphDependencies;
  }): readonly BackgroundWork[];
}

/** Makes a subgraph of its parts. Opens no port and reads no environment. */
export function defineSubgraph<Context extends RequestContext>(
  parts: SubgraphParts<Context>,
  deps: SubgraphDependencies,
): Subgraph {
  const schema = buildSchema(parts);
  const runtime = new SubgraphRuntime(parts, deps, schema);
  return {
    name: parts.name,
    schema,
    start: () => runtime.start(),
    execute: (request, statement, departure) => runtime.execute(request, statement, departure),
    subscribe: (request, statement) => runtime.subscribe(request, statement),
    health: () => runtime.health(),
    backlog: () => runtime.backlog(),
    close: () => runtime.close(),
  };
}
