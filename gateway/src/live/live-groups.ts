import { randomUUID } from 'node:crypto';
import { mapIterator, scopeActor, type Logger } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import type { Graph, LiveOperation, StreamEvent } from '../execution/create-graph.ts';
import { CountedReader } from './counted-reader.ts';
import { followAlone } from './follow-alone.ts';
import { LiveGroup, type Membership, type Opened } from './live-group.ts';
import {
  writeMessage,
  writePayload,
  type Follower,
  type LiveEnd,
  type LiveMessage,
} from './live-message.ts';
import { orderOf } from './member.ts';

/** What the groups did so far; events count once for each stream that they came on. */
export interface LiveCounters {
  groups: number;
  members: number;
  /** Streams begun at subgraphs. */
  streams: number;
  /** Events for which the rest of a plan was run. */
  executions: number;
  /** Results that were written as JSON. */
  serializations: number;
  /** Messages taken by readers. */
  deliveries: number;
}

/** Where a reader goes on, when not where its operation says. */
export interface Begin {
  readonly after: string;
  /** It was given by this gateway. */
  readonly isTrusted: boolean;
}

interface Entry {
  readonly group: LiveGroup;
  readonly caller: Caller;
  operation: LiveOperation;
}

interface Parts {
  readonly graph: Pick<Graph, 'open' | 'live'>;
  readonly mask: EdgeMask;
  readonly log: Logger;
}

/** The subscriptions of one gateway: equal ones of one scope are followed together. */
export class LiveGroups {
  readonly #parts: Parts;
  readonly #groups = new Map<string, Entry>();
  /** The last position that was seen of each source. */
  readonly #heads = new Map<string, number>();
  readonly #counters: LiveCounters = {
    groups: 0,
    members: 0,
    streams: 0,
    executions: 0,
    serializations: 0,
    deliveries: 0,
  };

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get counters(): Readonly<LiveCounters> {
    this.#counters.groups = this.#groups.size;
    return this.#counters;
  }

  /** Follows an operation in the name of a caller. */
  follow(operation: LiveOperation, caller: Caller, follower: Follower, at?: Begin): Membership {
    const reader = new CountedReader(follower, this.#counters);
    const after = at?.after ?? operation.after;
    const membership = operation.isResumable
      ? this.#groupOf(operation, caller).join(reader, after, at?.isTrusted)
      : followAlone(reader, {
          open: () => this.#open(() => operation, caller, null),
          failed: (error) => this.#failed(error, caller),
        });
    return reader.holding(membership);
  }

  /**
   * The operation that others follow already, where it is the same to the last: of ten thousand
   * equal ones it is enough to hold one.
   */
  sharedOf(operation: LiveOperation, caller: Caller): LiveOperation {
    if (!operation.isResumable || operation.after !== null) return operation;
    const key = `${operation.key}\n${scopeKey(sharedCaller(operation, caller))}`;
    const found = this.#groups.get(key)?.operation;
    return found?.after === null && found.request.text === operation.request.text
      ? found
      : operation;
  }

  /** Whether two callers see the same of an operation. */
  isSameScope(operation: LiveOperation, left: Caller, right: Caller): boolean {
    const [one, other] = [left, right].map((caller) => scopeKey(sharedCaller(operation, caller)));
    return one === other;
  }

  /**
   * Meets another supergraph: what still asks its subgraph the same goes on as it is, with the new
   * plan for the rest; all else begins anew where it stands, or ends when it means nothing now. So
   * does what comes from a subgraph that is reached in another way than before.
   */
  reload(moved: ReadonlySet<string> = new Set()): void {
    // Who begins anew makes groups of the same keys.
    const before = new Map(this.#groups);
    for (const [key, entry] of before) {
      const { operation, caller, group } = entry;
      const next = this.#parts.graph.live(operation.request, caller);
      const isKept =
        !('errors' in next) &&
        !moved.has(serviceOf(operation, caller)) &&
        isSameStream(operation, next, caller);
      if (isKept) entry.operation = next;
      else {
        this.#groups.delete(key);
        group.dissolve();
      }
    }
  }

  #groupOf(operation: LiveOperation, caller: Caller): LiveGroup {
    const shared = sharedCaller(operation, caller);
    const key = `${operation.key}\n${scopeKey(shared)}`;
    const found = this.#groups.get(key);
    if (found) return found.group;
    const group = new LiveGroup({
      open: (after) => this.#open(() => entry.operation, shared, after),
      failed: (error) => this.#failed(error, shared),
      isKnown: (order) => order <= (this.#heads.get(operation.source) ?? -1),
      keepsLatest: operation.keepsLatest,
      onEmpty: () => void (this.#groups.get(key) === entry && this.#groups.delete(key)),
    });
    const entry: Entry = { group, caller: shared, operation };
    this.#groups.set(key, entry);
    return group;
  }

  async #open(
    operationOf: () => LiveOperation,
    caller: Caller,
    after: string | null,
  ): Promise<Opened> {
    const { graph, mask } = this.#parts;
    this.#counters.streams += 1;
    const { source } = operationOf();
    const opened = await graph.open({ parts: partsOf(operationOf, caller), after, caller });
    if (!(Symbol.asyncIterator in opened)) return { payload: writePayload(opened, mask, caller) };
    let last = orderOf(after);
    return mapIterator(opened, (event: StreamEvent): LiveMessage => {
      this.#counters.executions += 1;
      this.#counters.serializations += 1;
      const message = writeMessage(event, mask, caller);
      last = this.#note(source, message, last);
      return message;
    });
  }

  /** Keeps the last position of a source; one whose log went back begins anew. */
  #note(source: string, message: LiveMessage, last: number): number {
    const order = orderOf(message.position);
    const isReset = message.isState && order < last;
    if (isReset || order > (this.#heads.get(source) ?? -1)) this.#heads.set(source, order);
    return order;
  }

  #failed(error: unknown, caller: Caller): LiveEnd {
    return { errors: [this.#parts.mask.error(error, caller).toJSON()] };
  }
}

/** What a stream is made of; made anew when its operation has been exchanged. */
function partsOf(operationOf: () => LiveOperation, caller: Caller) {
  let made = operationOf();
  let parts = made.partsFor(caller);
  return () => {
    const operation = operationOf();
    if (operation !== made) [made, parts] = [operation, operation.partsFor(caller)];
    return parts;
  };
}

/** The subgraph that a subscription follows. */
function serviceOf(operation: LiveOperation, caller: Caller): string {
  return operation.partsFor(caller).node.primary.serviceName;
}

/** Whether two operations ask the same of the same subgraph, under the same rules. */
function isSameStream(left: LiveOperation, right: LiveOperation, caller: Caller): boolean {
  const [one, other] = [left, right].map((operation) => {
    const { node, fetch } = operation.partsFor(caller);
    const { key, rules, keepsLatest } = operation;
    return JSON.stringify([node.primary.serviceName, fetch.begin('0'), key, rules, keepsLatest]);
  });
  return one === other;
}

/** Who a group asks in the name of: rights and language, nobody in person and from nowhere. */
function sharedCaller({ rules }: LiveOperation, caller: Caller): Caller {
  const { language, passed } = caller;
  // Where rules are not known, only the same person sees the same.
  const actor = rules ? scopeActor(caller.actor, rules) : caller.actor;
  return { actor, language, requestId: randomUUID(), ...(passed ? { passed } : {}) };
}

/** All that an answer may depend on. */
function scopeKey({ actor, language, passed }: Caller): string {
  return JSON.stringify([actor, language, passed ?? null]);
}
