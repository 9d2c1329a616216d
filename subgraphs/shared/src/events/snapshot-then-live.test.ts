import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { snapshotThenLive, type StreamMessage } from './snapshot-then-live.ts';
import type { LoggedEvent, SubgraphEvents } from './subgraph-events.ts';

interface Level {
  readonly sku: string;
  readonly version: number;
}

const LATE_MS = 5;

/** A log in memory that is live at once. */
function createLog() {
  const waiting: LoggedEvent[] = [];
  let position = 0;
  const live = {
    async next(): Promise<IteratorResult<LoggedEvent>> {
      const event = waiting.shift();
      return event ? { done: false, value: event } : { done: true, value: undefined };
    },
    takeWaiting: () => waiting.splice(0),
    return: async () => ({ done: true, value: undefined }) as const,
    [Symbol.asyncIterator]() {
      return live;
    },
  };
  const events = { holds: async () => true, follow: () => live } as unknown as SubgraphEvents;
  return {
    events,
    add(sku: string, version: number) {
      position += 1;
      const payload = { sku, version };
      const base = { position: String(position), type: 'Level', key: sku };
      waiting.push({ ...base, payload, recordedAt: new Date(0) });
    },
  };
}

function follow(
  events: SubgraphEvents,
  { isState, lateMs }: { isState: boolean; lateMs: number },
): AsyncGenerator<StreamMessage<Level>> {
  return snapshotThenLive<Level>({
    em: null as never,
    events,
    after: '0',
    filter: { types: ['Level'] },
    snapshot: async () => [],
    toItems: ({ payload }) => [payload as unknown as Level],
    lateMs,
    ...(isState ? { latestOf: ({ sku }: Level) => sku } : {}),
  });
}

/** Reads the first message, is away, and reads on. */
async function readLate(isState: boolean, awayMs: number) {
  const log = createLog();
  const stream = follow(log.events, { isState, lateMs: awayMs > 0 ? LATE_MS : 60_000 });
  log.add('TEA', 1);
  await stream.next();
  for (let version = 2; version <= 40; version += 1) log.add('TEA', version);
  log.add('HAT', 1);
  log.add('TEA', 41);
  if (awayMs > 0) await sleep(awayMs);
  const messages: StreamMessage<Level>[] = [];
  for await (const message of stream) messages.push(message);
  return messages;
}

describe('a stream of states', () => {
  it('gives a reader who took long the latest of each, once, and goes on after it', async () => {
    expect(await readLate(true, LATE_MS * 4)).toEqual([
      {
        kind: 'CHANGE',
        position: '42',
        items: [
          { sku: 'TEA', version: 41 },
          { sku: 'HAT', version: 1 },
        ],
      },
    ]);
  });

  it('gives a reader who keeps up every one of them', async () => {
    const messages = await readLate(true, 0);
    expect(messages.map(({ position }) => Number(position))).toEqual(
      Array.from({ length: 41 }, (_, index) => index + 2),
    );
  });
});

describe('a stream of facts', () => {
  it('gives every one, however long its reader takes', async () => {
    expect(await readLate(false, LATE_MS * 4)).toHaveLength(41);
  });
});
