/** How requests are done in groups. */
export interface GroupWork<Request, Result> {
  /**
   * Does a group in one go and gives one result per request, in the same order.
   *
   * When it throws nothing of the group may have been done, or doing it again must change nothing.
   */
  work(group: readonly Request[]): Promise<readonly Result[]>;
  /** What a request contends for: no two groups that run at once share a key. */
  keysOf(request: Request): readonly string[];
  /** Told when a group failed and its requests are tried one by one. */
  onSplit?(error: unknown, group: readonly Request[]): void;
  readonly requestsMax: number;
  readonly keysMax: number;
  readonly groupsMax: number;
  /**
   * So long a group is let go on alone before the next one begins beside it; 0 when left out.
   *
   * What comes meanwhile goes together: a few large groups cost less than many small ones.
   */
  readonly besideAfterMs?: number;
  /** Requests of one key are not even in one group: each decides as if it were alone. */
  readonly isExclusive?: boolean;
}

/** Of groups that are short unless somebody sits on a row: then the others go on beside them. */
export const BESIDE_AFTER_MS = 20;

interface Waiting<Request, Result> {
  readonly request: Request;
  readonly keys: readonly string[];
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gives a function that does each request once, together with those that wait with it.
 *
 * Nothing waits for company while nothing is under way: what has arrived when the loop turns is
 * begun, and what arrives while a group with the same key is under way, or one that began just now,
 * is collected for the next. Requests of one key are done in
 * the order of arrival; nobody is overtaken on a key, so a request of many keys cannot starve. A
 * group that fails is done again one by one: each request has only its own fault to bear. Those
 * then wait beside the groups, not in their place, and those of one key one after the other.
 */
export function runInGroups<Request, Result>(
  options: GroupWork<Request, Result>,
): (request: Request) => Promise<Result> {
  type Entry = Waiting<Request, Result>;
  let waiting: Entry[] = [];
  /** Keys of what is under way, and by how many requests. */
  const busy = new Map<string, number>();
  let running = 0;
  let isPlanned = false;
  /** When the last group began. */
  let begunAt = -Infinity;
  let pause: NodeJS.Timeout | null = null;

  /** All that arrives within one turn of the loop is seen before the first group is made. */
  function plan(): void {
    if (isPlanned || running >= options.groupsMax || waiting.length === 0) return;
    isPlanned = true;
    setImmediate(() => {
      isPlanned = false;
      while (running < options.groupsMax) {
        if (mustPause()) return;
        const group = take();
        if (group.length === 0) return;
        void run(group);
      }
    });
  }

  /** Whether what is under way began so short a time ago that the others are to wait. */
  function mustPause(): boolean {
    const { besideAfterMs = 0 } = options;
    const leftMs = running === 0 ? 0 : begunAt + besideAfterMs - performance.now();
    if (leftMs <= 0 || waiting.length === 0) return leftMs > 0;
    pause ??= setTimeout(() => {
      pause = null;
      plan();
    }, leftMs);
    return true;
  }

  function take(): readonly Entry[] {
    const { group, left } = nextGroup(waiting, busy, options);
    waiting = left;
    for (const key of group.flatMap(({ keys }) => keys)) busy.set(key, (busy.get(key) ?? 0) + 1);
    return group;
  }

  function free(done: readonly Entry[]): void {
    for (const key of done.flatMap(({ keys }) => keys)) {
      const left = busy.get(key)! - 1;
      if (left === 0) busy.delete(key);
      else busy.set(key, left);
    }
    plan();
  }

  async function run(group: readonly Entry[]): Promise<void> {
    running += 1;
    begunAt = performance.now();
    const error = await settle(group, options);
    running -= 1;
    if (error === null) return free(group);
    options.onSplit?.(
      error.cause,
      group.map(({ request }) => request),
    );
    plan();
    await oneByOne(group, async (entry) => {
      await settle([entry], options);
      free([entry]);
    });
  }

  return (request) =>
    new Promise((resolve, reject) => {
      waiting.push({ request, keys: options.keysOf(request), resolve, reject });
      plan();
    });
}

/** The first in line whose keys are free, and those behind them that overtake nobody. */
function nextGroup<Entry extends { readonly keys: readonly string[] }>(
  waiting: readonly Entry[],
  busy: ReadonlyMap<string, number>,
  limits: Pick<GroupWork<unknown, unknown>, 'requestsMax' | 'keysMax' | 'isExclusive'>,
): { readonly group: Entry[]; readonly left: Entry[] } {
  const { requestsMax, keysMax, isExclusive } = limits;
  const group: Entry[] = [];
  const left: Entry[] = [];
  const passed = new Set<string>();
  let keyCount = 0;
  for (const [index, entry] of waiting.entries()) {
    const { keys } = entry;
    if (keys.some((key) => busy.has(key) || passed.has(key))) {
      for (const key of keys) passed.add(key);
      left.push(entry);
      continue;
    }
    const isFull = group.length >= requestsMax || keyCount + keys.length > keysMax;
    if (isFull && group.length > 0) return { group, left: [...left, ...waiting.slice(index)] };
    group.push(entry);
    keyCount += keys.length;
    if (isExclusive) for (const key of keys) passed.add(key);
  }
  return { group, left };
}

/** Answers every request of a group; the error of several is given back, that of one is its own. */
async function settle<Request, Result>(
  group: readonly Waiting<Request, Result>[],
  options: Pick<GroupWork<Request, Result>, 'work'>,
): Promise<{ readonly cause: unknown } | null> {
  try {
    const results = await options.work(group.map(({ request }) => request));
    for (const [index, { resolve }] of group.entries()) resolve(results[index]!);
  } catch (error) {
    if (group.length > 1) return { cause: error };
    group[0]!.reject(error);
  }
  return null;
}

/** So many requests of failed groups are tried at once: connections must be left for the others. */
const ALONE_MAX = 4;

/** Does each alone: those that share a key in turn, a few others at the same time. */
async function oneByOne<Entry extends { readonly keys: readonly string[] }>(
  group: readonly Entry[],
  work: (entry: Entry) => Promise<void>,
): Promise<void> {
  const chains = chainsOf(group);
  const workers = Array.from({ length: ALONE_MAX }, async () => {
    for (let chain = chains.shift(); chain; chain = chains.shift()) {
      for (const entry of chain) await work(entry);
    }
  });
  await Promise.all(workers);
}

/** Splits requests into chains that have no key in common, each in order of arrival. */
function chainsOf<Entry extends { readonly keys: readonly string[] }>(
  group: readonly Entry[],
): Entry[][] {
  let chains: { readonly keys: Set<string>; readonly entries: Entry[] }[] = [];
  for (const entry of group) {
    const linked = chains.filter(({ keys }) => entry.keys.some((key) => keys.has(key)));
    const entries = linked.flatMap((chain) => chain.entries);
    const keys = new Set([...linked.flatMap((chain) => [...chain.keys]), ...entry.keys]);
    chains = [...chains.filter((chain) => !linked.includes(chain)), { keys, entries }];
    entries.push(entry);
  }
  return chains.map(({ entries }) => entries);
}
