import { runCommandLine } from './house/arguments.ts';
import { ImportError } from './import/import-error.ts';
import { importHistory, type ImportResult } from './import/import-history.ts';
import { readImportOptions } from './import/import-options.ts';

/** `npm run import`: brings the history of a file into the running system. */
async function main(): Promise<void> {
  const options = readImportOptions();
  const say = (text: string) => console.error(text);
  const result = await importHistory(options, {
    signal: stopOnSignal(say),
    progress: process.stderr,
    say,
  });
  if (!options.json) return console.log(screenOf(result));
  console.log(JSON.stringify(result));
}

/** Ctrl-C ends the import after the batches under way; a second one does not wait. */
function stopOnSignal(say: (text: string) => void): AbortSignal {
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(130);
    say('\n在当前批次完成后停止… / stopping after the batch under way…');
    stop.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return stop.signal;
}

function screenOf(result: ImportResult): string {
  const rows: readonly (readonly [string, string | number])[] = [
    ['行 lines', result.lines],
    ['已导入 imported', result.imported],
    ['拒收 rejected', `${result.rejected} (${result.rejects})`],
    ['发票 invoices', result.invoices],
    ['客户 customers', result.customers],
    ['货品 skus', result.skus],
    ['销售额 sales', `${result.salesTotal} GBP`],
    ['退货额 returns', `${result.returnsTotal} GBP`],
    ['净额 net', `${result.netTotal} GBP`],
    ['秒 seconds', `${result.seconds} (${result.linesPerSecond} 行/秒 lines/s)`],
    ['内存峰值 peak memory', `${result.peakMemoryMb} MB`],
  ];
  return rows.map(([name, value]) => `  ${name}: ${value}`).join('\n');
}

await runCommandLine(async () => {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(`\n${error.code}\n${error.zh}\n${error.en}`);
    process.exitCode = error.code === 'INTERRUPTED' ? 130 : 1;
  }
});
