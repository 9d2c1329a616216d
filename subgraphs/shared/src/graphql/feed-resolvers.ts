import type { RequestContext } from '../runtime/request-context.ts';

const FIRST_MAX = 500;
const WAIT_MAX_MS = 20_000;

/** Resolvers of the internal event feed of a subgraph. */
export function feedResolvers(name: string) {
  return {
    Query: {
      async [`${name}EventFeed`](
        _root: unknown,
        args: { after: string; first: number; types?: string[] | null; waitMs?: number | null },
        context: RequestContext,
      ) {
        const feed = await context.events.read(args.after, {
          first: Math.min(args.first, FIRST_MAX),
          types: args.types ?? null,
          waitMs: Math.min(args.waitMs ?? 0, WAIT_MAX_MS),
        });
        const events = feed.events.map((event) => ({
          ...event,
          payload: JSON.stringify(event.payload),
        }));
        return { position: feed.position, events };
      },
    },
  };
}
