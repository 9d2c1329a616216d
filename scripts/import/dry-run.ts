import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from './analyse.ts';
import type { Analysis } from './analyse.ts';
import { ImportError, systemCode } from './import-error.ts';
import { movementsOf } from './import-document.ts';
import { planBatches } from './plan-batches.ts';
import { Progress } from './progress.ts';
import { readDocuments } from './read-documents.ts';
import { compareWithReference } from './reference-totals.ts';
import type { Comparison } from './reference-totals.ts';
import { RejectReport } from './reject-report.ts';
import { openText } from './text-source.ts';
import type { TextEncodingName } from './text-source.ts';

const usage = `node scripts/import/dry-run.ts FILE [--rejects CSV] [--encoding NAME] [--json]
Reads FILE twice, sends nothing, prints totals, batches and a replay of the stock as JSON.
Compares with TOTALS.md beside FILE, where there is one; exits 1 on a difference.`;

interface Options {
  path: string;
  encoding: TextEncodingName;
  rejects: string | undefined;
  json: boolean;
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rejects: { type: 'string' },
      encoding: { type: 'string', default: 'utf-8' },
      json: { type: 'boolean', default: false },
    },
  });
  const { encoding } = values;
  if (positionals.length !== 1 || (encoding !== 'utf-8' && encoding !== 'windows-1252')) {
    throw new ImportError('USAGE', { zh: `用法：${usage}`, en: usage });
  }
  return { path: positionals[0]!, encoding, rejects: values.rejects, json: values.json };
}

async function analyseFile(options: Options): Promise<Analysis> {
  const source = await openText(options.path, options.encoding);
  const report = options.rejects ? await RejectReport.create(options.rejects) : undefined;
  const progress = new Progress('读取 reading', options.json ? null : process.stderr);
  try {
    const analysis = await analyse(source, async ({ rejects, linesRead, bytesRead }) => {
      await report?.write(rejects);
      progress.update({ lines: linesRead, share: bytesRead / source.bytesTotal });
    });
    progress.end({ lines: analysis.totals.lines, share: 1 });
    return analysis;
  } finally {
    await report?.close();
  }
}

/** Replays all batches in memory: what would be sent, and the lowest stock ever reached. */
async function replay(options: Options, analysis: Analysis) {
  const source = await openText(options.path, options.encoding);
  const onHand = new Map<string, number>();
  const touchedZero = new Set<string>();
  const seen = { batches: 0, documents: 0, lines: 0, movements: 0, stockLowest: 0 };
  for await (const batch of planBatches(analysis, readDocuments(source))) {
    seen.batches += 1;
    if (batch.phase === 'opening-stock') {
      for (const { sku, quantity } of batch.stock) onHand.set(sku, quantity);
    }
    if (batch.phase !== 'documents') continue;
    seen.documents += batch.documents.length;
    seen.lines += batch.lines;
    for (const { sku, delta } of batch.documents.flatMap(movementsOf)) {
      const after = (onHand.get(sku) ?? 0) + delta;
      onHand.set(sku, after);
      seen.movements += 1;
      if (after === 0) touchedZero.add(sku);
      seen.stockLowest = Math.min(seen.stockLowest, after);
    }
  }
  const opened = analysis.openingStock.filter(({ quantity }) => quantity > 0);
  const openingIsLeast = opened.every(({ sku }) => touchedZero.has(sku));
  return { ...seen, openingIsLeast, skusWithOpeningStock: opened.length };
}

async function compareBeside(path: string, analysis: Analysis): Promise<Comparison | null> {
  try {
    const reference = await readFile(join(dirname(path), 'TOTALS.md'), 'utf8');
    return compareWithReference(reference, analysis.totals);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  const startedAt = performance.now();
  const analysis = await analyseFile(options);
  const analysedAt = performance.now();
  const replayed = await replay(options, analysis);
  const seconds = (performance.now() - startedAt) / 1000;
  const reference = await compareBeside(options.path, analysis);
  const units = analysis.openingStock.reduce((sum, { quantity }) => sum + quantity, 0);
  const report = {
    fileId: analysis.fileId,
    ...analysis.totals,
    products: analysis.products.length,
    openingUnits: units,
    replay: replayed,
    seconds: Number(seconds.toFixed(2)),
    secondsFirstPass: Number(((analysedAt - startedAt) / 1000).toFixed(2)),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    reference,
  };
  console.log(JSON.stringify(report, null, options.json ? 0 : 2));
  const sound = replayed.stockLowest === 0 && replayed.openingIsLeast;
  if (!sound || (reference?.differences.length ?? 0) > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error(`${error.code}\n${error.zh}\n${error.en}`);
  process.exitCode = 2;
}
