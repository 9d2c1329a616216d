import type { createStores } from './stock-graph.ts';

/** What the measuring process tells a server to do. */
export type Order =
  | { readonly do: 'push'; readonly store: number }
  | { readonly do: 'tick'; readonly everyMs: number; readonly times: number }
  | { readonly do: 'tell' };

/** What a server tells of itself. */
export interface Told {
  readonly rssBytes: number;
  /** Before anything was collected. */
  readonly asIsBytes: number;
  readonly heapBytes: number;
  readonly counters: Readonly<Record<string, number>>;
}

const STORES = 5;

/** Does what the measuring process says, and tells it that all is ready. */
export function answerOrders(
  url: string,
  stores: ReturnType<typeof createStores>,
  counters: () => object,
): void {
  process.on('message', (order: Order) => {
    if (order.do === 'push') stores.push(order.store);
    else if (order.do === 'tell') tell();
    else tick(order.everyMs, order.times);
  });
  process.on('disconnect', () => process.exit(0));
  process.send!({ url });

  function tell(): void {
    const { rss: asIsBytes } = process.memoryUsage();
    // What is held, and not the room between it: an idle process has its heap compacted, too.
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    const { rss: rssBytes, heapUsed: heapBytes } = process.memoryUsage();
    process.send!({ rssBytes, asIsBytes, heapBytes, counters: { ...counters() } });
  }

  /** Each store has its event once in a while, not all at the same instant. */
  function tick(everyMs: number, times: number): void {
    for (let store = 0; store < STORES; store += 1) {
      setTimeout(
        () => {
          let left = times;
          const timer = setInterval(() => {
            stores.push(store);
            if ((left -= 1) === 0) clearInterval(timer);
          }, everyMs);
        },
        (store * everyMs) / STORES,
      );
    }
  }
}
