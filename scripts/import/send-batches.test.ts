import { describe, expect, it } from '@jest/globals';
import { analyse } from './analyse.ts';
import { ourFile, sourceOf } from './fixtures.ts';
import { planBatches, type ImportBatch } from './plan-batches.ts';
import { readDocuments } from './read-documents.ts';
import { sendBatches } from './send-batches.ts';

const invoices = Array.from(
  { length: 2_400 },
  (_, at) => `${500_000 + at},85048,LIGHTS,1,2009-12-01 07:45:00,6.95,13085,United Kingdom`,
);
const file = { fileId: 'F', openedAt: '2009-12-01T00:00:00.000Z' };

async function batches(): Promise<ImportBatch[]> {
  const analysis = await analyse(sourceOf(ourFile(...invoices), 4_096));
  const documents = readDocuments(sourceOf(ourFile(...invoices), 4_096));
  const all: ImportBatch[] = [];
  for await (const batch of planBatches({ ...analysis, fileId: 'F' }, documents)) all.push(batch);
  return all;
}

/** Sends all batches to a graph of one's own; notes what begins, ends and is acknowledged. */
async function sending(options: {
  answer?: (key: string) => Promise<void>;
  isDone?: (key: string) => boolean;
  signal?: AbortSignal;
  onDone?: (no: number) => void;
}) {
  const notes: string[] = [];
  let [now, most] = [0, 0];
  const done: number[] = [];
  const run = async (_operation: string, variables?: Readonly<Record<string, unknown>>) => {
    const key = String(variables?.['key']).replace('online-retail-ii:', '');
    now += 1;
    most = Math.max(most, now);
    notes.push(`begin ${key}`);
    await (options.answer?.(key) ?? Promise.resolve());
    notes.push(`end ${key}`);
    now -= 1;
    return {} as never;
  };
  const failure = await sendBatches(
    (async function* () {
      yield* await batches();
    })(),
    {
      graph: { run },
      file,
      isDone: async ({ key }) => options.isDone?.(key) ?? false,
      onDone: async ({ no }) => {
        done.push(no);
        options.onDone?.(no);
      },
      signal: options.signal ?? new AbortController().signal,
    },
  ).catch((error: unknown) => error);
  return { notes, done, most, failure };
}

const tick = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

describe('sending batches', () => {
  it('acknowledges every batch once, in order', async () => {
    const slowFirst = (key: string) => (key.includes(':4:orders') ? tick().then(tick) : tick());
    const { done, failure } = await sending({ answer: slowFirst });
    expect(failure).toBeUndefined();
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('posts stock strictly one call after another, orders beside it', async () => {
    const { notes, most } = await sending({ answer: tick });
    const stock = notes.filter((note) => note.includes(':stock:'));
    expect(stock).toHaveLength(12);
    stock.forEach((note, at) => expect(note).toMatch(at % 2 === 0 ? /^begin/ : /^end/));
    const order = stock.map((note) => Number(/:(\d+):stock/.exec(note)?.[1]));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('begins no document before products, members and opening stock are there', async () => {
    const { notes } = await sending({ answer: tick });
    const first = notes.findIndex((note) => note.startsWith('begin F:4'));
    expect(notes.slice(0, first)).toEqual([
      'begin F:1',
      'end F:1',
      'begin F:2',
      'end F:2',
      'begin F:3:stock:1',
      'end F:3:stock:1',
    ]);
  });

  it('throws the first failure after all has settled, and acknowledges nothing after it', async () => {
    const refusal = new Error('refused');
    const answer = async (key: string) => {
      await tick();
      if (key.includes(':5:stock')) throw refusal;
    };
    const { done, failure, notes } = await sending({ answer });
    expect(failure).toBe(refusal);
    expect(done).toEqual([1, 2, 3, 4]);
    expect(notes.some((note) => note.includes(':6:stock'))).toBe(false);
  });

  it('skips what is done already', async () => {
    const { notes, done } = await sending({ isDone: (key) => key.includes(':stock:') });
    expect(notes.filter((note) => note.includes(':stock:'))).toEqual([]);
    expect(done).toHaveLength(8);
  });

  it('ends what is under way when it is asked to stop, and begins nothing new', async () => {
    const stop = new AbortController();
    const onDone = (no: number) => no === 4 && stop.abort();
    const { done, notes, failure } = await sending({ answer: tick, signal: stop.signal, onDone });
    expect(failure).toBeUndefined();
    expect(done.length).toBeLessThan(8);
    expect(notes.filter((note) => note.startsWith('begin'))).toHaveLength(
      notes.filter((note) => note.startsWith('end')).length,
    );
  });
});
