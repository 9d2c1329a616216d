import { GraphQLError } from 'graphql';
import { PositionGoneError } from '../events/subgraph-events.ts';
import type { RequestContext } from '../runtime/request-context.ts';
import { badInput } from './bad-input.ts';

const FIRST_MAX = 500;
const WAIT_MAX_MS = 20_000;

interface FeedArgs {
  readonly after: string;
  readonly first: number;
  readonly types?: string[] | null;
  readonly waitMs?: number | null;
}

/** Resolvers of the internal event feed of a subgraph. */
export function feedResolvers(name: string) {
  return {
    Query: {
      async [`${name}EventFeed`](_root: unknown, args: FeedArgs, context: RequestContext) {
        if (!/^\d{1,18}$/.test(args.after)) throw badInput('after 应为位置 / after is no position');
        if (args.first < 1) throw badInput('first 应为正数 / first must be positive');
        const feed = await context.events
          .read(args.after, {
            first: Math.min(args.first, FIRST_MAX),
            types: args.types ?? null,
            waitMs: Math.min(args.waitMs ?? 0, WAIT_MAX_MS),
          })
          .catch(explainGone);
        const events = feed.events.map((event) => ({
          ...event,
          payload: JSON.stringify(event.payload),
        }));
        return { position: feed.position, events };
      },
    },
  };
}

function explainGone(error: unknown): never {
  if (!(error instanceof PositionGoneError)) throw error;
  const message =
    '此位置之后的事件已被清除，须人工核对。 / ' +
    'Events after this position were removed before they were read; an operator must compare.';
  throw new GraphQLError(message, { extensions: { code: 'POSITION_GONE' } });
}
