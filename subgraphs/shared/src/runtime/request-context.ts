import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '../access/access.ts';
import type { Actor } from '../actor.ts';
import type { Clock } from '../clock.ts';
import type { SubgraphEvents } from '../events/subgraph-events.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../logging.ts';
import type { CallSubgraph } from '../transport/subgraph-client.ts';

/** What every resolver is given; a subgraph adds its own loaders. */
export interface RequestContext {
  readonly actor: Actor;
  readonly access: Access;
  readonly requestId: string;
  readonly language: Language;
  readonly clock: Clock;
  readonly log: Logger;
  /** Forked for this request. */
  readonly em: EntityManager;
  /** Calls another subgraph's internal operations, in the name of this one. */
  readonly call: CallSubgraph;
  readonly events: SubgraphEvents;
}

/** A context that a subgraph adds its own to. */
export interface ExtensibleContext extends RequestContext {
  /** Adds what the process has, and loaders that are made when the first of them is asked for. */
  extend<More extends object, Loaders extends object>(
    more: More,
    createLoaders: () => Loaders,
  ): RequestContext & More & { readonly loaders: Loaders };
}
