import type { PatientGraph } from './patient-graph.ts';
import type { ImportBatch } from './plan-batches.ts';
import { toRequests, type ImportRequest } from './to-requests.ts';

/** Batches of documents that are under way at once; their stock still goes in order. */
const underWayMax = 3;

interface UnderWay {
  readonly batch: ImportBatch;
  readonly done: Promise<unknown>;
}

/**
 * Sends batches and calls `onDone` for each, in order, once the graph has acknowledged all of it.
 *
 * Calls whose order does not matter run beside each other. Stock is posted strictly in order, and
 * batches before the documents end before the next begins: orders name members and products.
 * When the signal comes, what is under way is finished and nothing new begins. The first failure
 * is thrown after everything under way has settled.
 */
export async function sendBatches(
  batches: AsyncIterable<ImportBatch>,
  options: {
    readonly graph: PatientGraph;
    readonly file: { readonly fileId: string; readonly openedAt: string };
    readonly isDone: (request: ImportRequest) => Promise<boolean>;
    readonly onDone: (batch: ImportBatch) => Promise<void>;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const { graph, file, isDone, onDone, signal } = options;
  const underWay: UnderWay[] = [];
  let stockLane: Promise<unknown> = Promise.resolve();

  async function send(request: ImportRequest): Promise<void> {
    const { operation, key, input } = request;
    if (!(await isDone(request))) await graph.run(operation, { input, key });
  }
  async function post(requests: readonly ImportRequest[]): Promise<void> {
    for (const request of requests) await send(request);
  }
  function begin(batch: ImportBatch): void {
    const { anyOrder, stock } = toRequests(batch, file);
    stockLane = stockLane.then(() => post(stock));
    const done = Promise.all([stockLane, ...anyOrder.map(send)]);
    // Whoever awaits it sees the failure; until then it must not end the process.
    done.catch(() => {});
    underWay.push({ batch, done });
  }
  async function settle(countMax: number): Promise<void> {
    while (underWay.length > countMax) {
      const { batch, done } = underWay[0]!;
      await done;
      await onDone(batch);
      underWay.shift();
    }
  }

  try {
    for await (const batch of batches) {
      if (signal.aborted) break;
      begin(batch);
      await settle(batch.phase === 'documents' ? underWayMax - 1 : 0);
    }
    await settle(0);
  } finally {
    await Promise.allSettled(underWay.map(({ done }) => done));
  }
}
