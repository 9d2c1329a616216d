import type { ServerResponse } from 'node:http';
import type { Caller } from '../caller.ts';
import type { LiveOperation } from '../execution/create-graph.ts';
import type { Identity } from '../identity/create-identity.ts';
import type { Membership } from '../live/live-group.ts';
import type { LiveGroups } from '../live/live-groups.ts';
import type { Follower, LiveEnd, LiveMessage } from '../live/live-message.ts';
import type { followAgain } from './follow-again.ts';
import type { Connection } from './watch-connections.ts';

const WAITING_BYTES_MAX = 64 * 1024;
const READY_BYTES_MAX = 16 * 1024;
const LOOK_EVERY_MS = 20;
const BEHIND_MS_MAX = 30_000;

/** What one stream of events is made of. */
export interface EventStreamParts {
  readonly response: ServerResponse;
  readonly identity: Identity;
  readonly caller: Caller;
  readonly live: LiveGroups;
  readonly operation: LiveOperation;
  /** The position that the browser saw last. */
  readonly lastEventId: string | null;
  /** The same operation in the graph as it is now, or what is wrong with it. */
  again(operation: LiveOperation, caller: Caller): ReturnType<typeof followAgain>;
  /** What is said when the token ends. */
  expired(): Buffer;
}

/** One subscription as server-sent events, in the form of graphql-sse's distinct connections. */
export class EventStream implements Follower, Connection {
  readonly #parts: EventStreamParts;
  #identity: Identity;
  #caller: Caller;
  #operation: LiveOperation;
  #membership: Membership | null = null;
  #looking: NodeJS.Timeout | null = null;
  #behindSince = 0;
  #isOver = false;

  constructor(parts: EventStreamParts) {
    this.#parts = parts;
    this.#identity = parts.identity;
    this.#caller = parts.caller;
    this.#operation = parts.operation;
  }

  get identity(): Identity {
    return this.#identity;
  }

  begin(): void {
    const { lastEventId: after } = this.#parts;
    this.#follow(after === null ? undefined : { after, isTrusted: false });
  }

  take({ payload, position }: LiveMessage): boolean {
    if (this.#isOver || this.#isExpired(Date.now())) return true;
    const { response } = this.#parts;
    const held = response.writableLength;
    if (held > 0 && held + payload.length > WAITING_BYTES_MAX) {
      this.#wait();
      return false;
    }
    this.#write('next', payload, position);
    return true;
  }

  end({ payload, errors }: LiveEnd): void {
    if (this.#isOver) return;
    if (payload) this.#write('next', payload, null);
    if (errors) this.#write('next', Buffer.from(JSON.stringify({ errors })), null);
    this.#write('complete', EMPTY, null);
    this.close();
  }

  look(nowMs: number): void {
    if (!this.#isOver && this.#isExpired(nowMs)) this.#expire();
  }

  /** A comment, so that proxies and we ourselves notice who is gone. */
  ping(): void {
    if (!this.#isOver) this.#parts.response.write(':\n\n');
  }

  assume(identity: Identity): void {
    const { live } = this.#parts;
    const caller = { ...this.#caller, actor: identity.actor };
    const isSame = live.isSameScope(this.#operation, this.#caller, caller);
    this.#identity = identity;
    this.#caller = caller;
    if (isSame) return;
    this.#membership?.leave();
    this.#goOn();
  }

  again(): void {
    if (this.#isOver) return;
    const next = this.#parts.again(this.#operation, this.#caller);
    if ('errors' in next) return this.end(next);
    this.#operation = next;
    this.#goOn();
  }

  #goOn(): void {
    const after = this.#membership?.position ?? null;
    this.#follow(after === null ? undefined : { after, isTrusted: true });
  }

  revoke(): void {
    this.#expire();
  }

  /** Ends without a word: whoever still wants it comes back with what it saw last. */
  close(): void {
    this.#isOver = true;
    if (this.#looking) clearInterval(this.#looking);
    this.#membership?.leave();
    this.#parts.response.end();
  }

  #follow(at?: { readonly after: string; readonly isTrusted: boolean }): void {
    this.#membership = this.#parts.live.follow(this.#operation, this.#caller, this, at);
  }

  #isExpired(nowMs: number): boolean {
    const { expiresAtMs } = this.#identity;
    return expiresAtMs !== null && nowMs >= expiresAtMs;
  }

  #expire(): void {
    this.end({ payload: this.#parts.expired() });
  }

  #write(event: string, data: Buffer, id: string | null): void {
    const { response } = this.#parts;
    response.write(`event: ${event}\n${id === null ? '' : `id: ${id}\n`}data: ${data}\n\n`);
  }

  #wait(): void {
    if (this.#looking) return;
    this.#behindSince = performance.now();
    this.#looking = setInterval(() => {
      const isReady = this.#parts.response.writableLength <= READY_BYTES_MAX;
      if (!isReady && performance.now() - this.#behindSince <= BEHIND_MS_MAX) return;
      clearInterval(this.#looking!);
      this.#looking = null;
      if (isReady) this.#membership?.ready();
      else this.close();
    }, LOOK_EVERY_MS);
    this.#looking.unref();
  }
}

const EMPTY = Buffer.alloc(0);
