import type { ActorStatement } from '../identity/statement.ts';
import type { Subgraph, SubgraphRequest, SubgraphResult } from '../runtime/subgraph.ts';
import { CallEnded, deadlineOf, type CallOptions } from './call-policy.ts';
import { CallRoom } from './call-room.ts';
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
      const deadlineMs = options.deadlineMs ?? deadlineOf(statement);
      const calling = { subgraph, room, deadlineMs };
      return room.enter()
        ? within(calling, subgraph.execute(request, statement, call?.departure))
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
}

/** Waits for room, which is part of the time that a call may take. */
async function afterOthers(
  calling: Calling,
  request: SubgraphRequest,
  statement: ActorStatement,
  call: CallOptions | undefined,
): Promise<SubgraphResult> {
  const { subgraph, room } = calling;
  const beganMs = performance.now();
  try {
    await room.wait();
  } catch (error) {
    return unavailable(subgraph.name, error);
  }
  const deadlineMs = calling.deadlineMs - (performance.now() - beganMs);
  const ended = call?.departure?.isGone ? 'DEPARTURE' : deadlineMs <= 0 ? 'DEADLINE' : null;
  if (ended) {
    room.leave();
    return unavailable(subgraph.name, new CallEnded(ended));
  }
  const answer = subgraph.execute(request, statement, call?.departure);
  return within({ ...calling, deadlineMs }, answer);
}

/** The answer of a call, or that there is none in time; the call itself goes on. */
function within(
  { subgraph, room, deadlineMs }: Calling,
  answer: Promise<SubgraphResult>,
): Promise<SubgraphResult> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      room.leave();
    };
    const timer = setTimeout(() => {
      end();
      resolve(unavailable(subgraph.name, new CallEnded('DEADLINE')));
    }, deadlineMs);
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
