import type { Follower, LiveEnd, LiveMessage } from './live-message.ts';
import { Member, orderOf } from './member.ts';
import { Place } from './place.ts';
import { RecentMessages } from './recent-messages.ts';

/** A stream of messages that was begun, or how it ended at once. */
export type Opened = AsyncIterableIterator<LiveMessage> | LiveEnd;

/** What a group is made of. */
export interface GroupParts {
  /** Begins after a position, or with the present state. Does not throw. */
  open(after: string | null): Promise<Opened>;
  /** What is said of a stream that failed. */
  failed(error: unknown): LiveEnd;
  /** Whether a position is known to have been reached. */
  isKnown(order: number): boolean;
  /** Whether the newest state is enough for who is behind. */
  readonly keepsLatest: boolean;
  /** Does something later. @default by a timer */
  readonly later?: (act: () => void, ms: number) => void;
  /** How many messages are kept for those who come back. */
  readonly recentMax?: number;
  onEmpty(): void;
}

/** One reader's hold on a group. */
export interface Membership {
  /** The last position that was given. */
  readonly position: string | null;
  /** The reader can take messages again. */
  ready(): void;
  leave(): void;
}

/** A stream beside the group's own, for those who must catch up. */
interface Branch {
  readonly members: Set<Member>;
  hasBegun: boolean;
  stream: AsyncIterableIterator<LiveMessage> | null;
}

/** What is done with a stream's messages. */
interface Reader {
  isWanted(): boolean;
  give(message: LiveMessage, order: number, isReset: boolean): void;
  end(end: LiveEnd): void;
}

/** How long those who want the present state wait for a read of it that began before they came. */
const FLIGHT_MS_MAX = 50;
/** How long after one read of the state the next begins: many who come at once share it. */
const PAUSE_MS = 20;
/** Who is further behind than this gets the newest state, where that is enough. */
const BACKLOG_MAX = 8;

/**
 * Equal subscriptions of one scope: one stream upstream, one message per event for all of them.
 *
 * Who joins later catches up on a branch: the present state, or what came after a position. The
 * moment it has all up to where the group's recent messages begin, it takes those and is one of
 * the group. Nothing happens between the two, so there is no gap, nothing twice and no step back.
 */
export class LiveGroup {
  readonly #parts: GroupParts;
  readonly #recent: RecentMessages;
  readonly #live = new Set<Member>();
  readonly #behind = new Set<Member>();
  readonly #branches = new Map<string, Branch>();
  #trunk: Branch | null = null;
  /** The read of the present state that is under way, and who waits for the next. */
  #flight: Branch | null = null;
  #nextFlight: Set<Member> | null = null;
  #tookOffAtMs = -Infinity;

  constructor(parts: GroupParts) {
    this.#parts = parts;
    this.#recent = new RecentMessages(parts.recentMax);
  }

  get size(): number {
    const branched = [...this.#branches.values()].map(({ members }) => members.size);
    const flying = (this.#flight?.members.size ?? 0) + (this.#nextFlight?.size ?? 0);
    return this.#live.size + this.#behind.size + flying + branched.reduce((a, b) => a + b, 0);
  }

  /** Begins for one more reader; with `isTrusted` its position was given by this gateway. */
  join(follower: Follower, after: string | null, isTrusted = false): Membership {
    const member = new Member(follower, after);
    member.isTrusted = isTrusted;
    if (this.#trunk) this.#catchUp(member);
    else {
      this.#live.add(member);
      this.#grow(after);
    }
    return new Place(this, member);
  }

  /** A member that was behind can take messages again. */
  ready(member: Member): void {
    if (!this.#behind.delete(member)) return;
    member.isBehind = false;
    this.#catchUp(member, true);
  }

  /** Lets go of all its readers, who begin anew where they stand. */
  dissolve(): void {
    for (const member of this.#disband()) member.follower.again();
  }

  /** Ends it for all. */
  end(end: LiveEnd): void {
    for (const member of this.#disband()) member.follower.end(end);
  }

  #disband(): ReadonlySet<Member> {
    const members = new Set([...this.#live, ...this.#behind, ...(this.#nextFlight ?? [])]);
    this.#nextFlight = null;
    const branches = [...this.#branches.values(), this.#trunk, this.#flight];
    for (const branch of branches) {
      for (const member of branch?.members ?? []) members.add(member);
      if (branch) this.#close(branch);
    }
    for (const member of members) this.leave(member);
    return members;
  }

  /** Lets go of a member. */
  leave(member: Member): void {
    if (member.isGone) return;
    member.isGone = true;
    this.#live.delete(member);
    this.#behind.delete(member);
    this.#nextFlight?.delete(member);
    for (const branch of [...this.#branches.values(), this.#flight]) {
      if (branch?.members.delete(member) && branch.members.size === 0) this.#close(branch);
    }
    this.#endWhenEmpty();
  }

  #endWhenEmpty(): void {
    if (this.size > 0) return;
    if (this.#trunk) this.#close(this.#trunk);
    this.#trunk = null;
    this.#parts.onEmpty();
  }

  #close(branch: Branch): void {
    branch.members.clear();
    for (const [key, one] of this.#branches) if (one === branch) this.#branches.delete(key);
    if (this.#flight === branch) this.#land();
    void branch.stream?.return?.().catch(() => {});
  }

  #finish(member: Member, end: LiveEnd): void {
    if (member.isGone) return;
    this.leave(member);
    member.follower.end(end);
  }

  /** The group's own stream. */
  #grow(after: string | null): void {
    const trunk: Branch = { members: new Set(), hasBegun: false, stream: null };
    this.#trunk = trunk;
    this.#recent.restart(orderOf(after));
    void this.#read(trunk, after, {
      isWanted: () => this.#trunk === trunk,
      give: (message, order, isReset) => this.#publish(message, order, isReset),
      end: (end) => {
        this.#trunk = null;
        for (const member of this.#live) this.#finish(member, end);
        // Those on branches have streams of their own; who is behind begins one when it is ready.
        this.#recent.restart(Number.NaN);
      },
    });
  }

  /** Gives an event to everybody who is up to date. */
  #publish(message: LiveMessage, order: number, isReset: boolean): void {
    const isStart = message.isState || this.#recent.start === null || Number.isNaN(order);
    if (isStart) this.#recent.restart(order);
    else this.#recent.add(message, order);
    for (const member of this.#live) this.#offer(member, this.#live, message, order, isReset);
    if (isStart) this.#gather();
  }

  #offer(
    member: Member,
    from: Set<Member>,
    message: LiveMessage,
    order: number,
    isReset: boolean,
  ): void {
    if (member.give(message, order, isReset)) return;
    from.delete(member);
    // It may have left meanwhile.
    if (!member.isGone) this.#behind.add(member);
  }

  /** Takes in those on branches who can be. */
  #gather(): void {
    const branches = [...this.#branches.values(), ...(this.#flight ? [this.#flight] : [])];
    for (const branch of branches) this.#takeIn(branch);
  }

  #takeIn(branch: Branch): void {
    for (const member of branch.members) {
      if (member.isTrusted && this.#recent.reaches(member.order)) {
        branch.members.delete(member);
        this.#rejoin(member);
      }
    }
    if (branch.members.size === 0) this.#close(branch);
  }

  /** Gives what it lacks of the recent messages; then it is up to date. */
  #rejoin(member: Member): void {
    for (const { message, order } of this.#recent.after(member.order)) {
      if (member.give(message, order, false)) continue;
      if (!member.isGone) this.#behind.add(member);
      return;
    }
    if (!member.isGone) this.#live.add(member);
  }

  #catchUp(member: Member, wasBehind = false): void {
    const isReached = this.#recent.reaches(member.order);
    const isKnown = member.isTrusted || this.#parts.isKnown(member.order);
    const skips = wasBehind && this.#parts.keepsLatest;
    const isNear = !skips || this.#recent.after(member.order).length <= BACKLOG_MAX;
    if (isReached && isKnown && isNear) {
      member.isTrusted = true;
      this.#rejoin(member);
    } else if (member.at === null || skips) this.#fly(member);
    else this.#branchOff(member, member.at);
  }

  /** What came after a position; equal ones share it as long as nothing has come. */
  #branchOff(member: Member, after: string): void {
    const found = this.#branches.get(after);
    if (found && !found.hasBegun) return void found.members.add(member);
    const branch: Branch = { members: new Set([member]), hasBegun: false, stream: null };
    this.#branches.set(found ? `${after} ${Math.random()}` : after, branch);
    void this.#follow(branch, after);
  }

  /** The present state: never one that was read before somebody asked for it. */
  #fly(member: Member): void {
    if (this.#nextFlight) return void this.#nextFlight.add(member);
    const pauseMs = this.#tookOffAtMs + PAUSE_MS - performance.now();
    if (!this.#flight && pauseMs <= 0) return this.#takeOff(new Set([member]));
    const waiting = new Set([member]);
    this.#nextFlight = waiting;
    const leave = () => void (this.#nextFlight === waiting && this.#land());
    const { later = inTime } = this.#parts;
    later(leave, this.#flight ? FLIGHT_MS_MAX : pauseMs);
  }

  #takeOff(members: Set<Member>): void {
    const branch: Branch = { members, hasBegun: false, stream: null };
    this.#flight = branch;
    this.#tookOffAtMs = performance.now();
    void this.#follow(branch, null);
  }

  /** The flight is over, or no longer waited for; it goes on as a branch. */
  #land(): void {
    const [flight, next] = [this.#flight, this.#nextFlight];
    this.#flight = null;
    this.#nextFlight = null;
    if (flight && flight.members.size > 0) this.#branches.set(`flight ${Math.random()}`, flight);
    if (next && next.size > 0) this.#takeOff(next);
  }

  async #follow(branch: Branch, after: string | null): Promise<void> {
    await this.#read(branch, after, {
      isWanted: () => branch.members.size > 0,
      give: (message, order, isReset) => {
        const { members } = branch;
        for (const member of members) this.#offer(member, members, message, order, isReset);
        this.#takeIn(branch);
        if (this.#flight === branch) this.#land();
      },
      end: (end) => {
        const members = [...branch.members];
        this.#close(branch);
        for (const member of members) this.#finish(member, end);
      },
    });
  }

  /** Reads a stream to its end, or until nobody wants it. */
  async #read(branch: Branch, after: string | null, to: Reader): Promise<void> {
    let last = orderOf(after);
    try {
      const opened = await this.#parts.open(after);
      if (!(Symbol.asyncIterator in opened)) {
        if (to.isWanted()) to.end(opened);
        return;
      }
      branch.stream = opened;
      if (!to.isWanted()) return void opened.return?.().catch(() => {});
      for await (const message of opened) {
        if (!to.isWanted()) return;
        branch.hasBegun = true;
        const order = orderOf(message.position);
        // A state from before what was there already: the log itself went back.
        to.give(message, order, message.isState && order < last);
        last = order;
      }
      if (to.isWanted()) to.end({});
    } catch (error) {
      if (to.isWanted()) to.end(this.#parts.failed(error));
    }
  }
}

function inTime(act: () => void, ms: number): void {
  setTimeout(act, ms).unref();
}
