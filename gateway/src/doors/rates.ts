import { RateLimiterMemory, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { ActorKind, Logger } from '@entresol/shared';
import { actorKey } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { isLocal } from './client-address.ts';

/** How fast somebody may go: so many in a window of so many seconds. */
export interface Rate {
  readonly points: number;
  readonly seconds: number;
}

/** The rates of one kind of actor, or of an address. */
export interface RatesOf {
  readonly requests: Rate;
  /** Of what operations cost by their estimates. */
  readonly cost: Rate;
  /** Of operations by which something secret could be guessed. */
  readonly guesses: Rate;
}

/** Rates by kind of actor; `address` is for all who come from one together. */
export type RateTable = Readonly<Record<Exclude<ActorKind, 'SCOPE'> | 'address', RatesOf>>;

const WINDOW_S = 10;
const MINUTE_S = 60;

function rates(requests: number, cost: number, guesses: number): RatesOf {
  return {
    requests: { points: requests * WINDOW_S, seconds: WINDOW_S },
    cost: { points: cost * WINDOW_S, seconds: WINDOW_S },
    guesses: { points: guesses, seconds: MINUTE_S },
  };
}

/** Requests and cost a second, and guesses a minute. A shop behind one address has many tills. */
export const RATES: RateTable = {
  ANONYMOUS: rates(100, 20_000, 30),
  MEMBER: rates(100, 20_000, 30),
  PARTNER: rates(100, 20_000, 30),
  ACCOUNT_MANAGER: rates(200, 100_000, 120),
  STAFF: rates(2_000, 400_000, 600),
  ANALYST: rates(200, 100_000, 120),
  SERVICE: rates(20_000, 10_000_000, 100_000),
  address: rates(5_000, 2_000_000, 1_200),
};

/** Tokens that were refused, from one address. */
const REFUSED_TOKENS: Rate = { points: 100, seconds: MINUTE_S };

/** Makes the counter of one rate; one that several processes share can stand in for memory. */
export type RateStore = (name: string, rate: Rate) => Pick<RateLimiterAbstract, 'consume'>;

const inMemory: RateStore = (keyPrefix, { points, seconds }) =>
  new RateLimiterMemory({ keyPrefix, points, duration: seconds });

/** What an operation takes of its caller's rates. */
export interface Taken {
  readonly cost: { readonly requested: number } | null;
  readonly isGuess: boolean;
}

/** What an operation takes that the doors refuse: it was read and looked at all the same. */
export const REFUSED: Taken = { cost: null, isGuess: false };

/** Whether callers keep to their rates. */
export interface Rates {
  /** Takes an operation; gives the seconds to wait when that is too much, else null. */
  take(caller: Caller, taken: Taken): Promise<number | null>;
  /** Counts a token that was refused; gives the seconds to wait when there were too many. */
  refusedToken(address: string | undefined): Promise<number | null>;
}

/** Lets everybody go as fast as they like. */
export const NO_RATES: Rates = { take: async () => null, refusedToken: async () => null };

/**
 * Holds callers to their rates: by actor, or by address who is nobody, and all of an address.
 *
 * This machine's own address is not counted: a proxy in front brings everybody from there, unless
 * it is named as one that is trusted.
 */
export function createRates(options: {
  readonly log: Logger;
  readonly table?: RateTable | undefined;
  readonly store?: RateStore | undefined;
  readonly isExempt?: ((address: string) => boolean) | undefined;
}): Rates {
  const { log, table = RATES, store = inMemory, isExempt = isLocal } = options;
  const counters = new Map<string, Pick<RateLimiterAbstract, 'consume'>>();

  function counter(name: string, rate: Rate) {
    let found = counters.get(name);
    if (!found) counters.set(name, (found = store(name, rate)));
    return found;
  }

  /** Whom an operation counts for: the actor and the address it comes from. */
  function countedFor({ actor, address }: Caller): readonly (readonly [keyof RateTable, string])[] {
    const from = address === undefined || isExempt(address) ? null : address;
    const own = actor.kind === 'ANONYMOUS' ? from : actorKey(actor);
    return [
      // A scope is no caller: what it reads was taken by who joined it.
      ...(own === null || actor.kind === 'SCOPE' ? [] : [[actor.kind, own] as const]),
      ...(from === null ? [] : [['address', from] as const]),
    ];
  }

  async function consume(name: string, rate: Rate, key: string, points: number) {
    if (points <= 0) return 0;
    try {
      await counter(name, rate).consume(key, Math.min(points, rate.points));
      return 0;
    } catch (refusal) {
      // A store that fails refuses nobody.
      if (refusal instanceof Error) {
        log.error({ err: refusal }, 'rates could not be counted');
        return 0;
      }
      return Math.max(1, Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1_000));
    }
  }

  return {
    async take(caller, { cost, isGuess }) {
      const waits: Promise<number>[] = [];
      for (const [kind, key] of countedFor(caller)) {
        const of = table[kind];
        waits.push(consume(`${kind}:requests`, of.requests, key, 1));
        waits.push(consume(`${kind}:cost`, of.cost, key, cost?.requested ?? 0));
        waits.push(consume(`${kind}:guesses`, of.guesses, key, isGuess ? 1 : 0));
      }
      const longest = Math.max(0, ...(await Promise.all(waits)));
      return longest > 0 ? longest : null;
    },
    async refusedToken(address) {
      if (address === undefined || isExempt(address)) return null;
      const wait = await consume('refused-tokens', REFUSED_TOKENS, address, 1);
      return wait > 0 ? wait : null;
    },
  };
}
