import type { EntityManager } from '@mikro-orm/postgresql';
import { createAccess, type Access } from '../access/access.ts';
import type { Actor } from '../actor.ts';
import type { Clock } from '../clock.ts';
import type { SubgraphEvents } from '../events/subgraph-events.ts';
import type { ActorStatement } from '../identity/statement.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../logging.ts';
import type { CallSubgraph } from '../transport/subgraph-client.ts';
import type { ExtensibleContext } from './request-context.ts';

/** What a request's context is made of. */
export interface ScopeParts {
  readonly clock: Clock;
  readonly call: CallSubgraph;
  readonly events: SubgraphEvents;
  readonly log: Logger;
  fork(): EntityManager;
}

/**
 * The context of one request, whose parts are made when they are first asked for.
 *
 * Most requests log nothing, and many read through what the process shares: a logger, an identity
 * map and a set of loaders for each of them cost more than the rows of a page.
 */
export class RequestScope implements ExtensibleContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly language: Language;
  readonly clock: Clock;
  readonly events: SubgraphEvents;
  readonly #parts: ScopeParts;
  #access: Access | null = null;
  #log: Logger | null = null;
  #em: EntityManager | null = null;
  #call: CallSubgraph | null = null;
  #loaders: object | null = null;
  #createLoaders: (() => object) | null = null;

  constructor({ actor, requestId, language }: ActorStatement, parts: ScopeParts) {
    this.actor = actor;
    this.requestId = requestId;
    this.language = language;
    this.clock = parts.clock;
    this.events = parts.events;
    this.#parts = parts;
  }

  get access(): Access {
    return (this.#access ??= createAccess(this.actor, this.language));
  }

  get log(): Logger {
    return (this.#log ??= this.#parts.log.child({ requestId: this.requestId }));
  }

  get em(): EntityManager {
    return (this.#em ??= this.#parts.fork());
  }

  get call(): CallSubgraph {
    const { requestId } = this;
    const { call } = this.#parts;
    return (this.#call ??= (subgraph, document, variables, options) =>
      call(subgraph, document, variables, { requestId, ...options }));
  }

  get loaders(): object {
    return (this.#loaders ??= this.#createLoaders?.() ?? {});
  }

  extend<More extends object, Loaders extends object>(
    more: More,
    createLoaders: () => Loaders,
  ): this & More & { readonly loaders: Loaders } {
    this.#createLoaders = createLoaders;
    return Object.assign(this, more) as this & More & { readonly loaders: Loaders };
  }
}
