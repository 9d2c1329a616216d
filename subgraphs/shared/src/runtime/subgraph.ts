import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Clock } from '../clock.ts';
import type { ActorStatement } from '../identity/statement.ts';
import type { Logger } from '../logging.ts';
import type { Departure } from '../transport/call-policy.ts';
import type { CallSubgraph } from '../transport/subgraph-client.ts';

/** One GraphQL request to one subgraph. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
  /** The JSON of the variables, where it was written already. */
  readonly variablesText?: string | undefined;
}

/** What JSON can hold. Made in this process, its objects may have no prototype. */
export type SubgraphResult = Pick<ExecutionResult, 'data' | 'errors' | 'extensions'>;

/** Why a subgraph cannot serve, or that it can. */
export type Health = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** What waits in a subgraph: events without a position, and work that is begun and not done. */
export interface Backlog {
  readonly outboxWaiting: number;
  readonly outboxLagMs: number;
  readonly queueDepth: number;
}

/** Everything a host needs. Opening a port, or not, is the host's choice. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** Connects, checks the schema version and begins background work. */
  start(): Promise<void>;
  /** Refuses everything without a statement issued in this process. */
  execute(
    request: SubgraphRequest,
    statement: ActorStatement | null,
    /** Who waits for it: a query ends with them, its statements too. */
    departure?: Departure,
  ): SubgraphResult | Promise<SubgraphResult>;
  /** As `execute`, for subscriptions: one result per event, or one result with errors. */
  subscribe(
    request: SubgraphRequest,
    statement: ActorStatement | null,
  ): Promise<AsyncIterableIterator<SubgraphResult> | SubgraphResult>;
  health(): Promise<Health>;
  /** What waits here; null while that cannot be said. */
  backlog?(): Promise<Backlog | null>;
  /** Stops background work, lets running requests end, then disconnects. */
  close(): Promise<void>;
}

/** What a host hands to every subgraph. */
export interface SubgraphDependencies {
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly call: CallSubgraph;
  /** Whether pending migrations are applied at start (one process) or only checked. */
  readonly migrate: boolean;
  /** Background work (relay, consumers, sweepers) can be left to other replicas. */
  readonly background?: boolean;
  /** Settings a subgraph declares itself, read by its own config. */
  readonly settings?: Readonly<Record<string, string | undefined>>;
}
