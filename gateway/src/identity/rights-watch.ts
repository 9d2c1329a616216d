import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  internalService,
  issueStatement,
  type Logger,
  type SubgraphClient,
} from '@entresol/shared';
import { TokenRefused, type Identify, type Identity } from './create-identity.ts';

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
  /** Tells of each person whose rights became different. */
  onChange(listener: (staffNo: string) => void): void;
  close(): void;
}

const WAIT_MS = 20_000;
const RETRY_MS = 500;
/** A feed that answers at once is asked again after this, not at once. */
const IDLE_MS = 100;
const BATCH = 500;
const QUIET_ATTEMPTS = 20;

const FEED = /* GraphQL */ `
  query Feed($after: String!, $first: Int!, $waitMs: Int) {
    feed: organizationEventFeed(
      after: $after
      first: $first
      types: ["AccessChanged"]
      waitMs: $waitMs
    ) {
      position
      events {
        payload
        recordedAt
      }
    }
  }
`;

interface Feed {
  readonly position: string;
  readonly events: readonly { readonly payload: string; readonly recordedAt: string }[];
}

/**
 * Reads organization's event `AccessChanged` from the oldest that is kept, and then as it happens.
 *
 * A token that was issued before its bearer's rights changed counts for what they have in common.
 * While organization is away, what was heard last counts.
 */
export function watchRights(options: {
  readonly clientOf: (name: string) => SubgraphClient | undefined;
  readonly log: Logger;
}): RightsWatch {
  const people = new Map<string, Rights>();
  const listeners: ((staffNo: string) => void)[] = [];
  const closing = new AbortController();
  void follow(options, closing.signal, (staffNo, rights) => {
    people.set(staffNo, rights);
    for (const listener of listeners) listener(staffNo);
  });

  function currentOf(identity: Identity): Identity | null {
    const { actor, issuedAtMs = 0 } = identity;
    const rights = actor.kind === 'STAFF' ? people.get(actor.id) : undefined;
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
  take: (staffNo: string, rights: Rights) => void,
): Promise<void> {
  let after = '0';
  const news = new Map<string, Rights>();
  for (let inVain = 0; !signal.aborted;) {
    const began = performance.now();
    try {
      const feed = await readFeed(clientOf('organization'), after);
      inVain = 0;
      for (const event of feed.events) news.set(...rightsIn(event));
      after = feed.position;
      // On the way through history nobody is held to what was true once.
      if (feed.events.length === BATCH) continue;
      for (const [staffNo, rights] of news) take(staffNo, rights);
      news.clear();
      if (performance.now() - began < IDLE_MS) await pause(IDLE_MS, signal);
    } catch (err) {
      inVain += 1;
      if (err instanceof Error && err.message === 'POSITION_GONE') after = '0';
      if (inVain === QUIET_ATTEMPTS) log.warn({ err }, 'changes of rights cannot be heard of');
      await pause(RETRY_MS, signal);
    }
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal, ref: false }).catch(() => {});
}

function rightsIn({ payload, recordedAt }: Feed['events'][number]): [string, Rights] {
  const { staffNo, roles, stores } = JSON.parse(payload) as AccessChanged;
  const atMs = Date.parse(recordedAt);
  return [staffNo, { roles: new Set(roles), stores: new Set(stores), atMs }];
}

interface AccessChanged {
  readonly staffNo: string;
  readonly roles: readonly string[];
  readonly stores: readonly string[];
}

async function readFeed(client: SubgraphClient | undefined, after: string): Promise<Feed> {
  if (!client) throw new Error('organization is not there');
  const actor = internalService('gateway');
  const statement = issueStatement({ actor, requestId: randomUUID(), language: 'en' });
  const request = { query: FEED, variables: { after, first: BATCH, waitMs: WAIT_MS } };
  const { data, errors } = await client.execute(request, statement, { isQuery: true });
  const feed = (data as { feed?: Feed } | null | undefined)?.feed;
  if (!feed) throw new Error(String(errors?.[0]?.extensions?.['code']), { cause: errors?.[0] });
  return feed;
}
