import { randomUUID } from 'node:crypto';
import { mapIterator, scopeActor, type Logger } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import type { EdgeMask } from '../errors/mask-at-edge.ts';
import type { Graph, LiveOperation, StreamEvent } from '../execution/create-graph.ts';
import { followAlone } from './follow-alone.ts';
import { LiveGroup, type Membership, type Opened } from './live-group.ts';
import { writeMessage, writePayload, type Follower, type LiveMessage } from './live-message.ts';
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

/** The subscriptions of one gateway. */
export interface LiveGroups {
  readonly counters: Readonly<LiveCounters>;
  /** Follows an operation in the name of a caller; equal ones of one scope do it together. */
  follow(operation: LiveOperation, caller: Caller, follower: Follower, at?: Begin): Membership;
  /** Whether two callers see the same of an operation. */
  isSameScope(operation: LiveOperation, left: Caller, right: Caller): boolean;
}

/** Where a reader goes on, when not where its operation says. */
export interface Begin {
  readonly after: string;
  /** It was given by this gateway. */
  readonly isTrusted: boolean;
}

interface Parts {
  readonly graph: Pick<Graph, 'open'>;
  readonly mask: EdgeMask;
  readonly log: Logger;
}

/** Makes the groups of a gateway. */
export function createLiveGroups({ graph, mask, log }: Parts): LiveGroups {
  const groups = new Map<string, LiveGroup>();
  /** The last position that was seen of each source. */
  const heads = new Map<string, number>();
  const counters: LiveCounters = {
    groups: 0,
    members: 0,
    streams: 0,
    executions: 0,
    serializations: 0,
    deliveries: 0,
  };

  async function open(
    operation: LiveOperation,
    caller: Caller,
    after: string | null,
  ): Promise<Opened> {
    counters.streams += 1;
    const parts = operation.partsFor(caller);
    const opened = await graph.open({ parts: () => parts, after, caller });
    if (!(Symbol.asyncIterator in opened)) return { payload: writePayload(opened, mask, caller) };
    let last = orderOf(after);
    return mapIterator(opened, (event: StreamEvent): LiveMessage => {
      counters.executions += 1;
      counters.serializations += 1;
      const message = writeMessage(event, mask, caller);
      last = noteHead(heads, operation.source, message, last);
      return message;
    });
  }

  function groupOf(operation: LiveOperation, caller: Caller): LiveGroup {
    const shared = sharedCaller(operation, caller);
    const key = `${operation.key}\n${scopeKey(shared)}`;
    const found = groups.get(key);
    if (found) return found;
    const group = new LiveGroup({
      open: (after) => open(operation, shared, after),
      failed: (error) => ({ errors: [mask.error(error, shared).toJSON()] }),
      isKnown: (order) => order <= (heads.get(operation.source) ?? -1),
      keepsLatest: operation.keepsLatest,
      onEmpty: () => {
        if (groups.get(key) === group) groups.delete(key);
        counters.groups = groups.size;
      },
    });
    groups.set(key, group);
    counters.groups = groups.size;
    log.debug({ requestId: shared.requestId }, 'subscription group begins');
    return group;
  }

  return {
    counters,
    follow(operation, caller, follower, at) {
      counters.members += 1;
      let isOver = false;
      const over = () => {
        if (!isOver) counters.members -= 1;
        isOver = true;
      };
      const counted: Follower = {
        take(message) {
          const taken = follower.take(message);
          if (taken) counters.deliveries += 1;
          return taken;
        },
        end(end) {
          over();
          follower.end(end);
        },
      };
      const after = at?.after ?? operation.after;
      const membership = operation.isResumable
        ? groupOf(operation, caller).join(counted, after, at?.isTrusted)
        : followAlone(counted, {
            open: () => open(operation, caller, null),
            failed: (error) => ({ errors: [mask.error(error, caller).toJSON()] }),
          });
      return {
        get position() {
          return membership.position;
        },
        ready: () => membership.ready(),
        leave() {
          over();
          membership.leave();
        },
      };
    },
    isSameScope: (operation, left, right) =>
      scopeKey(sharedCaller(operation, left)) === scopeKey(sharedCaller(operation, right)),
  };
}

/** Who a group asks in the name of: rights and language, nobody in person. */
function sharedCaller({ rules }: LiveOperation, caller: Caller): Caller {
  const { departure: _departure, ...stays } = caller;
  // Where rules are not known, only the same person sees the same.
  const actor = rules ? scopeActor(caller.actor, rules) : caller.actor;
  return { ...stays, actor, requestId: randomUUID() };
}

/** All that an answer may depend on. */
function scopeKey(caller: Caller): string {
  const { requestId: _requestId, ...rest } = caller;
  return JSON.stringify(rest);
}

/** Keeps the last position of a source; one whose log went back begins anew. */
function noteHead(
  heads: Map<string, number>,
  source: string,
  message: LiveMessage,
  last: number,
): number {
  const order = orderOf(message.position);
  const isReset = message.isState && order < last;
  const known = heads.get(source) ?? -1;
  if (order > known || isReset) heads.set(source, order);
  return order;
}
