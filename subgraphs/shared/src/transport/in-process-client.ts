import type { ActorStatement } from '../identity/statement.ts';
import type { Subgraph, SubgraphRequest, SubgraphResult } from '../runtime/subgraph.ts';
import { CallEnded, deadlineOf, type CallOptions } from './call-policy.ts';
import { CallRoom } from './call-room.ts';
import { deadlinesOf, timeOfTurn } from './deadlines.ts';
import type { SubgraphClient } from './subgraph-client.ts';
import { unavailable } from './unavailable.ts';

/**
 * Reaches a subgraph of this process: no socket, no printing and parsing again.
 *
 * Each caller makes its own: calls that wait for room would otherwise wait for those they call.
 */
export function createInProcessClient(
  subgraph: Subgraph,
  options: { readonly deadlineMs?: number } = {},
): SubgraphClient {
  const { name } = subgraph;
  const room = new CallRoom();
  return {
    name,
    execute(request, statement, call) {
      const calling = { subgraph, room, deadlineMs: options.deadlineMs ?? deadlineOf(statement) };
      return room.enter()
        ? begin(calling, request, statement, call)
        : afterOthers(calling, request, statement, call);
    },
    subscribe: (request, statement) => subgraph.subscribe(request, statement),
    health: () => subgraph.health(),
    backlog: async () => (await subgraph.backlog?.()) ?? null,
    load: () => room.load,
    close: async () => {},
  };
}

interface Calling {
  readonly subgraph: Subgraph;
  readonly room: CallRoom;
  readonly deadlineMs: number;
  /** When it was asked for, where it had to wait for room. */
  readonly beganMs?: number;
}

/** Calls a subgraph in the room that the call has entered. */
function begin(
  calling: Calling,
  request: SubgraphRequest,
  statement: ActorStatement,
  call: CallOptions | undefined,
): SubgraphResult | Promise<SubgraphResult> {
  const { subgraph, room } = calling;
  let answer: SubgraphResult | Promise<SubgraphResult> | null = null;
  try {
    answer = subgraph.execute(request, statement, call?.departure);
  } finally {
    if (!(answer instanceof Promise)) room.leave();
  }
  return answer instanceof Promise ? within(calling, answer) : answer;
}

/** Waits for room, which is part of the time that a call may take. */
async function afterOthers(
  calling: Calling,
  request: SubgraphRequest,
  statement: ActorStatement,
  call: CallOptions | undefined,
): Promise<SubgraphResult> {
  const { subgraph, room, deadlineMs } = calling;
  const beganMs = timeOfTurn();
  try {
    await room.wait();
  } catch (error) {
    return unavailable(subgraph.name, error);
  }
  const isLate = performance.now() - beganMs >= deadlineMs;
  const ended = call?.departure?.isGone ? 'DEPARTURE' : isLate ? 'DEADLINE' : null;
  if (ended) {
    room.leave();
    return unavailable(subgraph.name, new CallEnded(ended));
  }
  return begin({ ...calling, beganMs }, request, statement, call);
}

/** The answer of a call, or that there is none in time; the call itself goes on. */
function within(
  { subgraph, room, deadlineMs, beganMs }: Calling,
  answer: Promise<SubgraphResult>,
): Promise<SubgraphResult> {
  return new Promise((resolve, reject) => {
    const kept = deadlinesOf(deadlineMs);
    const awaited = kept.begin(() => {
      room.leave();
      resolve(unavailable(subgraph.name, new CallEnded('DEADLINE')));
    }, beganMs);
    const end = (): void => {
      if (kept.end(awaited)) room.leave();
    };
    answer.then(
      (result) => {
        end();
        resolve(result);
      },
      (error: unknown) => {
        end();
        reject(error as Error);
      },
    );
  });
}
