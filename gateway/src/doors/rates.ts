import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { ActorKind, Logger } from '@entresol/shared';
import { actorKey } from '@entresol/shared';
import type { Caller } from '../caller.ts';
import { isLocal } from './client-address.ts';
import { countInWindow } from './count-in-window.ts';

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

/** Makes the counter of one rate in a store that several processes share. */
export type RateStore = (name: string, rate: Rate) => Pick<RateLimiterAbstract, 'consume'>;

/** What an operation takes of its caller's rates. */
export interface Taken {
  readonly cost: { readonly requested: number } | null;
  readonly isGuess: boolean;
}

/** What an operation takes that the doors refuse: it was read and looked at all the same. */
export const REFUSED: Taken = { cost: null, isGuess: false };

/** Seconds to wait; null for who may go on. */
type Wait = number | null;

/** Whether callers keep to their rates; a promise only where a store has to be asked. */
export interface Rates {
  /** Takes an operation; gives the seconds to wait when that is too much, else null. */
  take(caller: Caller, taken: Taken): Wait | Promise<Wait>;
  /** Counts a token that was refused; gives the seconds to wait when there were too many. */
  refusedToken(address: string | undefined): Wait | Promise<Wait>;
}

/** Lets everybody go as fast as they like. */
export const NO_RATES: Rates = { take: () => null, refusedToken: () => null };

/** Counts points of a key; gives the seconds to wait, or 0. */
type Count = (key: string, points: number) => number | Promise<number>;

type Counted = 'requests' | 'cost' | 'guesses';

/**
 * Holds callers to their rates: by actor, or by address who is nobody, and all of an address.
 *
 * This machine's own address is not counted: a proxy in front brings everybody from there, unless
 * it is named as one that is trusted.
 */
export function createRates(options: {
  readonly log: Logger;
  readonly table?: RateTable | undefined;
  /** Where it is counted; in this process when left out. */
  readonly store?: RateStore | undefined;
  readonly isExempt?: ((address: string) => boolean) | undefined;
}): Rates {
  const { log, table = RATES, store, isExempt = isLocal } = options;
  const makeCount = (name: string, rate: Rate): Count =>
    store ? countInStore(store(name, rate), log) : countInWindow(rate);
  const counts = new Map<keyof RateTable, Readonly<Record<Counted, Count>>>();
  const refusedTokens = makeCount('refused-tokens', REFUSED_TOKENS);

  function countsOf(kind: keyof RateTable) {
    let found = counts.get(kind);
    if (!found) {
      const { requests, cost, guesses } = table[kind];
      found = {
        requests: makeCount(`${kind}:requests`, requests),
        cost: makeCount(`${kind}:cost`, cost),
        guesses: makeCount(`${kind}:guesses`, guesses),
      };
      counts.set(kind, found);
    }
    return found;
  }

  function takeOf(kind: keyof RateTable, key: string, { cost, isGuess }: Taken) {
    const of = table[kind];
    const count = countsOf(kind);
    const points = Math.min(cost?.requested ?? 0, of.cost.points);
    return longest(
      longest(count.requests(key, 1), points > 0 ? count.cost(key, points) : 0),
      isGuess ? count.guesses(key, 1) : 0,
    );
  }

  return {
    take(caller, taken) {
      const { actor, address } = caller;
      const from = address === undefined || isExempt(address) ? null : address;
      const own = actor.kind === 'ANONYMOUS' ? from : actorKey(actor);
      // A scope is no caller: what it reads was taken by who joined it.
      const isCounted = own !== null && actor.kind !== 'SCOPE';
      const ofActor = isCounted ? takeOf(actor.kind, own, taken) : 0;
      const ofAddress = from === null ? 0 : takeOf('address', from, taken);
      return orNull(longest(ofActor, ofAddress));
    },
    refusedToken(address) {
      if (address === undefined || isExempt(address)) return null;
      return orNull(refusedTokens(address, 1));
    },
  };
}

type Seconds = number | Promise<number>;

function longest(left: Seconds, right: Seconds): Seconds {
  if (typeof left === 'number' && typeof right === 'number') return Math.max(left, right);
  return Promise.all([left, right]).then((both) => Math.max(...both));
}

function orNull(wait: Seconds): Wait | Promise<Wait> {
  if (typeof wait !== 'number') return wait.then((seconds) => (seconds > 0 ? seconds : null));
  return wait > 0 ? wait : null;
}

function countInStore(counter: Pick<RateLimiterAbstract, 'consume'>, log: Logger): Count {
  return async (key, points) => {
    try {
      await counter.consume(key, points);
      return 0;
    } catch (refusal) {
      // A store that fails refuses nobody.
      if (refusal instanceof Error) {
        log.error({ err: refusal }, 'rates could not be counted');
        return 0;
      }
      return Math.max(1, Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1_000));
    }
  };
}
