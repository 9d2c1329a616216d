import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { startConsuming } from '../events/consume-events.ts';
import { createSubgraphEvents, type RunningEvents } from '../events/create-subgraph-events.ts';
import type { SubgraphEvents } from '../events/subgraph-events.ts';
import { maskError } from '../graphql/mask-error.ts';
import { isIssued, type ActorStatement } from '../identity/statement.ts';
import type { Logger } from '../logging.ts';
import { traced } from '../observed/traced.ts';
import {
  connectOrm,
  disconnectOrm,
  migrate,
  pendingMigrations,
} from '../persistence/connect-orm.ts';
import type { Departure } from '../transport/call-policy.ts';
import { startRetention, type BackgroundWork } from './background-work.ts';
import type { SubgraphParts } from './define-subgraph.ts';
import { createExecutor } from './execute-operation.ts';
import type { RequestContext } from './request-context.ts';
import { ownEvents } from './own-events.ts';
import { RequestGate } from './request-gate.ts';
import { RequestScope } from './request-scope.ts';
import type {
  Backlog,
  Health,
  SubgraphDependencies,
  SubgraphRequest,
  SubgraphResult,
} from './subgraph.ts';

const HEALTH_MS_MAX = 5_000;

/** The life of one subgraph: it starts once, serves, and closes once, whatever fails on the way. */
export class SubgraphRuntime<Context extends RequestContext> {
  readonly #parts: SubgraphParts<Context>;
  readonly #deps: SubgraphDependencies;
  readonly #log: Logger;
  readonly #executor: ReturnType<typeof createExecutor>;
  readonly #events: RunningEvents;
  readonly #gate = new RequestGate();
  #works: readonly BackgroundWork[] = [];
  #orm: MikroORM | null = null;
  #isReady = false;
  #starting: Promise<void> | null = null;
  #closing: Promise<void> | null = null;

  constructor(parts: SubgraphParts<Context>, deps: SubgraphDependencies, schema: GraphQLSchema) {
    this.#parts = parts;
    this.#deps = deps;
    this.#log = deps.log.child({ subgraph: parts.name });
    this.#executor = createExecutor(schema, this.#log);
    this.#events = createSubgraphEvents({
      schema: parts.name,
      databaseUrl: deps.databaseUrl,
      log: this.#log,
      em: () => this.#em(),
      stamps: deps.background ?? true,
    });
  }

  /** A start that fails leaves nothing open. */
  start(): Promise<void> {
    this.#starting ??= this.#begin().catch(async (error: unknown) => {
      await this.#end();
      throw error;
    });
    return this.#starting;
  }

  /** Waits for a start in progress, ends streams and work, lets requests end, disconnects. */
  close(): Promise<void> {
    this.#gate.close();
    this.#closing ??= (this.#starting ?? Promise.resolve()).then(
      () => this.#end(),
      () => {},
    );
    return this.#closing;
  }

  async execute(
    request: SubgraphRequest,
    statement: ActorStatement | null,
    departure?: Departure,
  ): Promise<SubgraphResult> {
    if (!isIssued(statement)) return unsigned();
    const work = async () => this.#executor.run(request, this.#contextOf(statement), departure);
    const attributes = { 'entresol.subgraph': this.#parts.name };
    return this.#gate.run(() =>
      traced('subgraph.execute', attributes, () => this.#guarded(statement, work)),
    );
  }

  async subscribe(
    request: SubgraphRequest,
    statement: ActorStatement | null,
  ): Promise<AsyncIterableIterator<SubgraphResult> | SubgraphResult> {
    if (!isIssued(statement)) return unsigned();
    const { events, end } = ownEvents(this.#events);
    return this.#guarded(statement, () =>
      this.#executor.stream(request, () => this.#contextOf(statement), {
        source: this.#contextOf(statement, events),
        onEnd: end,
      }),
    );
  }

  async health(): Promise<Health> {
    const { name } = this.#parts;
    if (this.#gate.isClosed) return { ready: false, reason: `${name}: closing` };
    if (!this.#isReady) return { ready: false, reason: `${name}: starting` };
    const asked = this.#em().execute('select 1');
    const isThere = await within(asked, HEALTH_MS_MAX);
    return isThere ? { ready: true } : { ready: false, reason: `${name}: database is away` };
  }

  /** What waits here; null while the database does not say. */
  async backlog(): Promise<Backlog | null> {
    if (!this.#isReady) return null;
    const em = this.#em();
    const { queueCount = 'select 0 as count' } = this.#parts;
    const [outbox] = await em.execute<{ waiting: string; lag: string }[]>(
      `select count(*) as waiting,
         coalesce(extract(epoch from now() - min(recorded_at)) * 1000, 0) as lag
       from outbox where position is null`,
    );
    const [queue] = await em.execute<{ count: string }[]>(queueCount);
    return {
      outboxWaiting: Number(outbox!.waiting),
      outboxLagMs: Math.max(0, Number(outbox!.lag)),
      queueDepth: Number(queue!.count),
    };
  }

  async #begin(): Promise<void> {
    const deps = this.#deps;
    const { name } = this.#parts;
    const orm = await connectOrm({
      ...this.#parts,
      schema: name,
      databaseUrl: deps.databaseUrl,
    });
    this.#orm = orm;
    if (deps.migrate) await migrate(orm, name);
    const pending = await pendingMigrations(orm);
    if (pending.length > 0) throw new Error(`${name}: migrations pending: ${pending.join(', ')}`);
    if (this.#gate.isClosed) throw new Error(`${name}: closed while it was starting`);
    this.#events.start();
    if (deps.background ?? true) this.#startBackground();
    this.#isReady = true;
  }

  #startBackground(): void {
    const em = () => this.#em();
    const log = this.#log;
    const works: BackgroundWork[] = [startRetention(em, log)];
    this.#works = works;
    const bySource = Map.groupBy(this.#parts.consumers ?? [], (consumer) => consumer.source);
    for (const [source, consumers] of bySource) {
      const { call, clock } = this.#deps;
      const now = () => clock.now();
      const afterCommit = () => this.#events.wake();
      works.push(startConsuming({ source, consumers, em, call, log, now, afterCommit }));
    }
    const contextOf = (statement: ActorStatement) => this.#contextOf(statement);
    works.push(...(this.#parts.startWork?.({ contextOf, deps: this.#deps }) ?? []));
  }

  async #end(): Promise<void> {
    this.#isReady = false;
    this.#gate.close();
    this.#events.endReaders();
    await Promise.allSettled(this.#works.map((work) => work.stop()));
    await this.#gate.drained();
    await this.#events.stop();
    const orm = this.#orm;
    this.#orm = null;
    if (orm) await disconnectOrm(orm);
  }

  /** A fault outside of any resolver is masked like one inside. */
  async #guarded<T>(
    statement: ActorStatement,
    work: () => Promise<T>,
  ): Promise<T | SubgraphResult> {
    try {
      if (!this.#isReady) throw this.#unavailable();
      return await work();
    } catch (error) {
      const { requestId } = statement;
      return { errors: [maskError(error, { log: this.#log, requestId })] as never };
    }
  }

  readonly #fork = (): EntityManager => this.#em();

  #em(): EntityManager {
    if (!this.#orm) throw this.#unavailable();
    return this.#orm.em.fork() as EntityManager;
  }

  #unavailable(): GraphQLError {
    const { name } = this.#parts;
    const message = `子系统 ${name} 暂时不可用，请稍后重试。 / ${name} is not ready; try again shortly.`;
    return new GraphQLError(message, { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
  }

  #contextOf(statement: ActorStatement, events: SubgraphEvents = this.#events): Context {
    const { call, clock } = this.#deps;
    const parts = { call, clock, events, log: this.#log, fork: this.#fork };
    return this.#parts.extendContext(new RequestScope(statement, parts));
  }
}

function unsigned(): SubgraphResult {
  const message =
    '缺少网关签名的身份声明。 / This subgraph only answers calls that carry a signed actor.';
  return {
    errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] as never,
  };
}

/** Whether something succeeds in time. */
async function within(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
