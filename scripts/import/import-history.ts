import { join } from 'node:path';
import { analyse, type Analysis } from './analyse.ts';
import { checkpointPath, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { connectSystem } from './connect-system.ts';
import { organizationInput } from './history-place.ts';
import { ImportError } from './import-error.ts';
import * as operations from './import-operations.ts';
import type { ImportOptions } from './import-options.ts';
import { askKnownHistory } from './known-history.ts';
import { readFileTime } from './london-time.ts';
import { createPatientGraph, type PatientGraph } from './patient-graph.ts';
import { planBatches, type ImportBatch } from './plan-batches.ts';
import { Progress, type ProgressOutput } from './progress.ts';
import { readDocuments } from './read-documents.ts';
import { RejectReport } from './reject-report.ts';
import { sendBatches } from './send-batches.ts';
import { SentCount } from './sent-figures.ts';
import { openText } from './text-source.ts';
import { verifyImport, type GraphFigures } from './verify-import.ts';

/** What came of an import; sums and counts are the graph's own, decimals are text. */
export interface ImportResult {
  readonly lines: number;
  readonly imported: number;
  readonly rejected: number;
  readonly invoices: number;
  readonly customers: number;
  /** Distinct SKUs, services included: codes without case and outer blanks. */
  readonly skus: number;
  readonly salesTotal: string;
  readonly returnsTotal: string;
  readonly netTotal: string;
  readonly seconds: number;
  /** Of the lines that this run sent, from first to last batch. */
  readonly linesPerSecond: number;
  readonly peakMemoryMb: number;
  readonly rejects: string;
}

/** What an import is told and tells besides. */
export interface ImportSurroundings {
  /** Ends the import cleanly after the batches under way. */
  readonly signal: AbortSignal;
  readonly progress: ProgressOutput | null;
  readonly say: (text: string) => void;
}

/**
 * Imports a file into the running system, from where an earlier run stopped.
 *
 * Reads the file to its end before the first batch, sends batches, then asks the graph whether it
 * holds exactly what was sent. Throws `ImportError`; what was acknowledged stays and is not
 * repeated by the next run.
 */
export async function importHistory(
  options: ImportOptions,
  surroundings: ImportSurroundings,
): Promise<ImportResult> {
  const startedAt = performance.now();
  const client = await connectSystem({ ...options, ...surroundings });
  try {
    const graph = createPatientGraph(client, { ...options, ...surroundings });
    const rejects = options.rejects ?? join(options.dataDir, 'import', 'rejects.csv');
    const analysis = await readWhole(options, rejects, surroundings);
    const sent = await sendWhole(options, analysis, graph, surroundings);
    const found = await verifyImport(graph, analysis, sent.figures);
    const { totals } = analysis;
    return {
      ...fromGraph(found),
      lines: totals.lines,
      imported: found.orderLines + sent.figures.stockLines,
      rejected: totals.rejected,
      invoices: totals.invoices,
      seconds: Number(((performance.now() - startedAt) / 1_000).toFixed(2)),
      linesPerSecond: sent.linesPerSecond,
      peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1_024),
      rejects,
    };
  } finally {
    await client.close();
  }
}

function fromGraph(found: GraphFigures) {
  const { salesTotal, returnsTotal, netTotal } = found;
  return { customers: found.members, skus: found.products, salesTotal, returnsTotal, netTotal };
}

/** The first pass: nothing is sent, so a broken file leaves no trace in the system. */
async function readWhole(
  options: ImportOptions,
  rejectsPath: string,
  { signal, progress }: ImportSurroundings,
): Promise<Analysis> {
  const source = await openText(options.path, options.encoding);
  const report = await RejectReport.create(rejectsPath);
  const reading = new Progress('读取 reading', progress);
  try {
    const analysis = await analyse(source, async ({ rejects, linesRead, bytesRead }) => {
      if (signal.aborted) throw interrupted();
      await report.write(rejects);
      reading.update({ lines: linesRead, share: bytesRead / source.bytesTotal });
    });
    reading.end({ lines: analysis.totals.lines, share: 1 });
    return analysis;
  } finally {
    await report.close();
  }
}

async function sendWhole(
  options: ImportOptions,
  analysis: Analysis,
  graph: PatientGraph,
  surroundings: ImportSurroundings,
) {
  const { fileId } = analysis;
  const path = checkpointPath(options.dataDir, fileId);
  const history = await askKnownHistory(graph, fileId);
  // A checkpoint beside a system that knows nothing of the file was left by another system.
  const doneBefore = history.isBegun ? await readCheckpoint(path, fileId) : 0;
  if (doneBefore > 0) {
    surroundings.say(`从第 ${doneBefore + 1} 批继续 / going on with batch ${doneBefore + 1}`);
  }
  const key = `online-retail-ii:${fileId}:organization`;
  await graph.run(operations.ORGANIZATION, { input: organizationInput, key });

  const count = new SentCount();
  const meter = createMeter(analysis.totals.imported, surroundings);
  const source = await openText(options.path, options.encoding);
  await sendBatches(openBatches(analysis, source, { count, doneBefore, meter }), {
    graph,
    file: { fileId, openedAt: openedAt(analysis) },
    isDone: (request) => history.holds(request),
    signal: surroundings.signal,
    async onDone(batch) {
      await writeCheckpoint(path, { fileId, batchesDone: batch.no });
      dieAt(batch.no);
      meter.sent(linesOf(batch));
    },
  });
  if (surroundings.signal.aborted) throw interrupted();
  return { figures: count.figures(), linesPerSecond: meter.end() };
}

/** Killed after a batch that a test has named, so that it need not be quick enough itself. */
function dieAt(no: number): void {
  if (process.env['ENTRESOL_FAILPOINT'] === `import.batch.${no}`) {
    process.kill(process.pid, 'SIGKILL');
  }
}

/** The batches that are still to be sent; counts them all. */
async function* openBatches(
  analysis: Analysis,
  source: Awaited<ReturnType<typeof openText>>,
  state: { count: SentCount; doneBefore: number; meter: ReturnType<typeof createMeter> },
): AsyncGenerator<ImportBatch> {
  for await (const batch of planBatches(analysis, readDocuments(source))) {
    state.count.add(batch);
    if (batch.no > state.doneBefore) yield batch;
    else state.meter.skipped(linesOf(batch));
  }
}

function linesOf(batch: ImportBatch): number {
  return batch.phase === 'documents' ? batch.lines : 0;
}

/** Measures sending: its rate counts what this run sends, not what an earlier one did. */
function createMeter(linesAll: number, { progress }: ImportSurroundings) {
  const sending = new Progress('导入 importing', progress);
  const startedAt = performance.now();
  let [sent, skipped] = [0, 0];
  const step = () => {
    const open = linesAll - skipped;
    return { lines: sent, share: open > 0 ? sent / open : 1 };
  };
  return {
    skipped: (lines: number) => void (skipped += lines),
    sent(lines: number) {
      sent += lines;
      sending.update(step());
    },
    end(): number {
      sending.end(step());
      return Math.round((sent * 1_000) / (performance.now() - startedAt));
    },
  };
}

/** Stock is there from the first document on. */
function openedAt({ totals }: Analysis): string {
  return readFileTime(totals.firstAt ?? '2009-12-01 00:00')!.instant;
}

function interrupted(): ImportError {
  return new ImportError('INTERRUPTED', {
    zh: '已按要求停止：已确认的批次保留，用同一命令从中断处继续',
    en: 'stopped as asked: acknowledged batches stay; run the same command to go on from there',
  });
}
