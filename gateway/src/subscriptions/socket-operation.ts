import type { GraphQLFormattedError } from 'graphql';
import type { Caller } from '../caller.ts';
import type { LiveOperation } from '../execution/create-graph.ts';
import type { Membership } from '../live/live-group.ts';
import type { Begin, LiveGroups } from '../live/live-groups.ts';
import type { Follower, LiveEnd, LiveMessage } from '../live/live-message.ts';
import type { SocketOutlet } from './socket-outlet.ts';

/** What an operation needs of its socket. */
export interface OperationHost {
  readonly outlet: SocketOutlet;
  readonly live: LiveGroups;
  /** Whether nothing may be shown any more; the socket is then on its way to its end. */
  isExpired(): boolean;
  onOver(operation: SocketOperation): void;
  /** The same operation in the graph as it is now, or what is wrong with it. */
  again(operation: LiveOperation, caller: Caller): LiveOperation | LiveErrors;
}

type LiveErrors = { readonly errors: readonly GraphQLFormattedError[] };

/** A subscription of one socket. */
export class SocketSubscription implements Follower {
  readonly id: string;
  #operation: LiveOperation;
  #caller: Caller;
  readonly #host: OperationHost;
  /** What its messages begin with. */
  readonly #prefix: Buffer;
  #membership: Membership | null = null;
  #isOver = false;

  constructor(id: string, operation: LiveOperation, caller: Caller, host: OperationHost) {
    this.id = id;
    this.#operation = operation;
    this.#caller = caller;
    this.#host = host;
    this.#prefix = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
  }

  begin(at?: Begin): void {
    this.#membership = this.#host.live.follow(this.#operation, this.#caller, this, at);
  }

  /** Goes on with other rights: what they do not cover is refused, and nothing else is missed. */
  moveTo(caller: Caller): void {
    const { live } = this.#host;
    if (live.isSameScope(this.#operation, this.#caller, caller)) return;
    this.#membership?.leave();
    this.#caller = caller;
    this.#goOn();
  }

  again(): void {
    if (this.#isOver) return;
    const next = this.#host.again(this.#operation, this.#caller);
    if ('errors' in next) return this.end(next);
    this.#operation = next;
    this.#goOn();
  }

  /** Begins anew after the last that was given. */
  #goOn(): void {
    const after = this.#membership?.position ?? null;
    this.begin(after === null ? undefined : { after, isTrusted: true });
  }

  take({ payload }: LiveMessage): boolean {
    if (this.#isOver || this.#host.isExpired()) return true;
    return this.#host.outlet.offer(this.#prefix, payload, this.#ready);
  }

  end({ payload, errors }: LiveEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#host.onOver(this);
    if (this.#host.isExpired()) return;
    if (payload) this.#host.outlet.send(`${this.#prefix}${payload}}`);
    this.#host.outlet.send(errors ? errorMessage(this.id, errors) : completeMessage(this.id));
  }

  /** Its client wants no more of it. */
  stop(): void {
    this.#isOver = true;
    this.#host.outlet.forget(this.#ready);
    this.#membership?.leave();
  }

  readonly #ready = (): void => this.#membership?.ready();
}

/** A query or change that runs; its answer goes nowhere once it is stopped. */
export class SocketRequest {
  readonly id: string;
  readonly #leaving = new AbortController();

  constructor(id: string) {
    this.id = id;
  }

  get departure() {
    const { signal } = this.#leaving;
    return {
      get isGone() {
        return signal.aborted;
      },
      signal,
    };
  }

  stop(): void {
    this.#leaving.abort();
  }
}

export type SocketOperation = SocketSubscription | SocketRequest;

export function errorMessage(id: string, errors: readonly GraphQLFormattedError[]): string {
  return JSON.stringify({ id, type: 'error', payload: errors });
}

export function completeMessage(id: string): string {
  return JSON.stringify({ id, type: 'complete' });
}
