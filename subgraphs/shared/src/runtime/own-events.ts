import type { SubgraphEvents } from '../events/subgraph-events.ts';

/** The log as one subscription sees it: what it follows ends with it, even while it waits. */
export function ownEvents(events: SubgraphEvents): {
  readonly events: SubgraphEvents;
  end(): void;
} {
  const followed = new Set<AsyncIterableIterator<unknown>>();
  return {
    events: {
      ...events,
      follow(after, filter) {
        const follower = events.follow(after, filter);
        followed.add(follower);
        return follower;
      },
    },
    end() {
      for (const follower of followed) void follower.return?.();
    },
  };
}
