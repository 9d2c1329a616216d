import { setTimeout as sleep } from 'node:timers/promises';
import { actorKey, type Logger, type SubgraphClient } from '@entresol/shared';
import { TokenRefused, type Identify, type Identity } from './create-identity.ts';
import {
  FEED_BATCH,
  readAccess,
  readFeed,
  readRevocations,
  type RightsEvent,
  type StaffAccess,
} from './read-rights.ts';

/** What organization says of a person's rights since an instant. */
interface Rights {
  readonly roles: ReadonlySet<string>;
  readonly stores: ReadonlySet<string>;
  readonly atMs: number;
}

/** Follows who may do what, so that a token counts for no more than its bearer may now. */
export interface RightsWatch {
  /** What a token still covers; null when that is nothing. */
  currentOf(identity: Identity): Identity | null;
  /** The same check for every door: throws `TokenRefused` when nothing is left. */
  checking(identify: Identify): Identify;
  /** Tells whose rights became different, by `actorKey`. */
  onChange(listener: (keys: ReadonlySet<string>) => void): void;
  close(): void;
}

const RETRY_MS = 500;
/** A feed that answers at once is asked again after this, not at once. */
const IDLE_MS = 100;
const QUIET_ATTEMPTS = 20;

/** All that is known of rights. */
interface Known {
  readonly people: Map<string, Rights>;
  /** Since when tokens count, by `actorKey`. */
  readonly revoked: Map<string, number>;
}

/**
 * Reads whose tokens are void and who lost roles or stores, then organization's events of rights:
 * from the oldest that is kept, and then as they happen.
 *
 * A token that was issued before its bearer's rights changed counts for what they have in common;
 * one from before a revocation, of whatever kind of actor, for nothing. While organization is
 * away, what was heard last counts.
 */
export function watchRights(options: {
  readonly clientOf: (name: string) => SubgraphClient | undefined;
  readonly log: Logger;
}): RightsWatch {
  const known: Known = { people: new Map(), revoked: new Map() };
  const listeners: ((keys: ReadonlySet<string>) => void)[] = [];
  const closing = new AbortController();
  void follow(options, closing.signal, known, (keys) => {
    for (const listener of listeners) listener(keys);
  });

  function currentOf(identity: Identity): Identity | null {
    const { actor, issuedAtMs = 0 } = identity;
    const revokedMs = known.revoked.get(actorKey(actor));
    if (revokedMs !== undefined && issuedAtMs <= revokedMs) return null;
    const rights = actor.kind === 'STAFF' ? known.people.get(actorKey(actor)) : undefined;
    if (actor.kind !== 'STAFF' || !rights || issuedAtMs > rights.atMs) return identity;
    const roles = actor.roles.filter((role) => rights.roles.has(role));
    const stores = actor.stores.filter((store) => rights.stores.has(store));
    if (roles.length === 0) return null;
    const isWhole = roles.length === actor.roles.length && stores.length === actor.stores.length;
    return isWhole ? identity : { ...identity, actor: { ...actor, roles, stores } };
  }

  function held(identity: Identity): Identity {
    const current = currentOf(identity);
    if (!current) throw new TokenRefused('INVALID');
    return current;
  }

  return {
    currentOf,
    checking: (identify) => (authorization) => {
      const identity = identify(authorization);
      return identity instanceof Promise ? identity.then(held) : held(identity);
    },
    onChange: (listener) => void listeners.push(listener),
    close: () => closing.abort(),
  };
}

async function follow(
  { clientOf, log }: Parameters<typeof watchRights>[0],
  signal: AbortSignal,
  known: Known,
  tell: (keys: ReadonlySet<string>) => void,
): Promise<void> {
  // Null until it is known what was taken before what the feed still tells.
  let after: string | null = null;
  let news: RightsEvent[] = [];
  for (let inVain = 0; !signal.aborted;) {
    const began = performance.now();
    try {
      const client = clientOf('organization');
      if (after === null) {
        tell(await takeAll(known, client));
        after = '0';
      }
      const feed = await readFeed(client, after);
      inVain = 0;
      news.push(...feed.events);
      after = feed.position;
      // On the way through history nobody is held to what was true once.
      if (feed.events.length === FEED_BATCH) continue;
      if (news.length > 0) tell(new Set(news.map((event) => take(known, event))));
      news = [];
      if (performance.now() - began < IDLE_MS) await pause(IDLE_MS, signal);
    } catch (err) {
      inVain += 1;
      if (err instanceof Error && err.message === 'POSITION_GONE') after = null;
      if (inVain === QUIET_ATTEMPTS) log.warn({ err }, 'changes of rights cannot be heard of');
      await pause(RETRY_MS, signal);
    }
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => {});
}

/** Keeps what is so now, however long ago it began; gives back whom it is about. */
async function takeAll(known: Known, client: SubgraphClient | undefined): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const [key, atMs] of await readRevocations(client)) keys.add(revoke(known, key, atMs));
  for await (const page of readAccess(client)) {
    for (const access of page) keys.add(hold(known, access));
  }
  return keys;
}

/** Keeps what an event says; gives back whom it is about. */
function take(known: Known, { type, payload, recordedAt }: RightsEvent): string {
  if (type === 'TokensRevoked') {
    const { holder, revokedAt } = JSON.parse(payload) as TokensRevoked;
    return revoke(known, holder, Date.parse(revokedAt));
  }
  const access = JSON.parse(payload) as AccessChanged;
  return hold(known, { ...access, atMs: Date.parse(recordedAt) });
}

function hold({ people }: Known, { staffNo, roles, stores, atMs }: StaffAccess): string {
  const key = `STAFF:${staffNo}`;
  // The last event tells what is so, even if its transaction began before another's.
  const sinceMs = Math.max(atMs, people.get(key)?.atMs ?? 0);
  people.set(key, { roles: new Set(roles), stores: new Set(stores), atMs: sinceMs });
  return key;
}

function revoke({ revoked }: Known, key: string, atMs: number): string {
  revoked.set(key, Math.max(atMs, revoked.get(key) ?? 0));
  return key;
}

interface AccessChanged {
  readonly staffNo: string;
  readonly roles: readonly string[];
  readonly stores: readonly string[];
}

interface TokensRevoked {
  readonly holder: string;
  readonly revokedAt: string;
}
