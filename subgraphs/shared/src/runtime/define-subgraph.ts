import { buildSubgraphSchema } from '@apollo/subgraph';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { GraphQLError, parse, type GraphQLSchema } from 'graphql';
import { createAccess } from '../access/access.ts';
import { enforceAccess } from '../access/enforce-access.ts';
import { startConsuming, type Consumer } from '../events/consume-events.ts';
import { createSubgraphEvents } from '../events/create-subgraph-events.ts';
import { commonSdl, eventFeedSdl } from '../graphql/common-sdl.ts';
import { feedResolvers } from '../graphql/feed-resolvers.ts';
import { scalarResolvers } from '../graphql/scalars.ts';
import { isIssued, type ActorStatement } from '../identity/statement.ts';
import {
  connectOrm,
  migrate,
  pendingMigrations,
  type PersistenceOptions,
} from '../persistence/connect-orm.ts';
import { removeExpiredRows } from '../persistence/retention.ts';
import { createExecutor } from './execute-operation.ts';
import type { RequestContext } from './request-context.ts';
import type { Health, Subgraph, SubgraphDependencies, SubgraphResult } from './subgraph.ts';

/** Work that goes on beside requests, such as a sweeper. */
export interface BackgroundWork {
  stop(): Promise<void>;
}

/** What a subgraph is made of. */
export interface SubgraphParts<Context extends RequestContext> {
  readonly name: string;
  /** Its own SDL; the common one is put before it. */
  readonly typeDefs: string;
  readonly resolvers: Readonly<Record<string, unknown>>;
  readonly entities: PersistenceOptions['entities'];
  readonly migrations: PersistenceOptions['migrations'];
  /** Adds loaders and settings to the context of each request. */
  extendContext(base: RequestContext): Context;
  readonly consumers?: readonly Consumer[];
  /** Begins background work once the database is ready. */
  startWork?(work: {
    /** A context for work that no request asked for, acting as the subgraph itself. */
    contextOf(statement: ActorStatement): Context;
    readonly deps: SubgraphDependencies;
  }): readonly BackgroundWork[];
}

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
  return enforceAccess(schema);
}

const RETENTION_EVERY_MS = 10 * 60_000;

/** Makes a subgraph of its parts. Opens no port and reads no environment. */
export function defineSubgraph<Context extends RequestContext>(
  parts: SubgraphParts<Context>,
  deps: SubgraphDependencies,
): Subgraph {
  const schema = buildSchema(parts);
  const log = deps.log.child({ subgraph: parts.name });
  const executor = createExecutor(schema, log);
  const background = deps.background ?? true;
  const works: BackgroundWork[] = [];
  let orm: MikroORM | null = null;
  let running = 0;
  let drained: (() => void) | null = null;

  const em = (): EntityManager => {
    if (!orm)
      throw new GraphQLError('not started', { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    return orm.em.fork() as EntityManager;
  };
  const events = createSubgraphEvents({
    schema: parts.name,
    databaseUrl: deps.databaseUrl,
    log,
    em,
    stamps: background,
  });

  function contextOf(statement: ActorStatement): Context {
    return parts.extendContext({
      actor: statement.actor,
      access: createAccess(statement.actor, statement.language),
      requestId: statement.requestId,
      language: statement.language,
      clock: deps.clock,
      log: log.child({ requestId: statement.requestId }),
      em: em(),
      call: deps.call,
      events,
    });
  }

  async function counted<T>(run: () => Promise<T>): Promise<T> {
    running += 1;
    try {
      return await run();
    } finally {
      running -= 1;
      if (running === 0) drained?.();
    }
  }

  function startBackground(): void {
    if (!background) return;
    const bySource = Map.groupBy(parts.consumers ?? [], (consumer) => consumer.source);
    for (const [source, consumers] of bySource) {
      const now = () => deps.clock.now();
      const afterCommit = () => events.wake();
      works.push(startConsuming({ source, consumers, em, call: deps.call, log, now, afterCommit }));
    }
    works.push(...(parts.startWork?.({ contextOf, deps }) ?? []), startRetention(em, log));
  }

  return {
    name: parts.name,
    schema,
    async start() {
      orm = await connectOrm({ schema: parts.name, databaseUrl: deps.databaseUrl, ...parts });
      if (deps.migrate) await migrate(orm, parts.name);
      const pending = await pendingMigrations(orm);
      if (pending.length > 0)
        throw new Error(`${parts.name}: migrations pending: ${pending.join(', ')}`);
      events.start();
      startBackground();
    },
    execute(request, statement) {
      if (!isIssued(statement)) return Promise.resolve(unsigned());
      return counted(async () => executor.run(request, contextOf(statement)));
    },
    async subscribe(request, statement) {
      if (!isIssued(statement)) return unsigned();
      return executor.stream(request, () => contextOf(statement));
    },
    async health(): Promise<Health> {
      if (!orm) return { ready: false, reason: `${parts.name}: starting` };
      try {
        await orm.em.fork().execute('select 1');
        return { ready: true };
      } catch {
        return { ready: false, reason: `${parts.name}: database is away` };
      }
    },
    async close() {
      await Promise.all(works.map((work) => work.stop()));
      if (running > 0) await new Promise<void>((resolve) => (drained = resolve));
      await events.stop();
      await orm?.close(true);
    },
  };
}

function startRetention(em: () => EntityManager, log: { warn(o: object, m: string): void }) {
  const timer = setInterval(() => {
    removeExpiredRows(em()).catch((err: unknown) => log.warn({ err }, 'retention failed'));
  }, RETENTION_EVERY_MS);
  timer.unref();
  return { stop: async () => clearInterval(timer) };
}

function unsigned(): SubgraphResult {
  const message =
    '缺少网关签名的身份声明。 / This subgraph only answers calls that carry a signed actor.';
  return {
    errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] as never,
  };
}
