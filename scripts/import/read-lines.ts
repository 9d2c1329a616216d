import { findColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import { CsvSplitter } from './csv-splitter.ts';
import type { CsvRecord } from './csv-splitter.ts';
import { ImportError } from './import-error.ts';
import { RowReader } from './row-reader.ts';
import type { SourceLine } from './row-reader.ts';
import type { Reject } from './rejects.ts';
import type { TextSource } from './text-source.ts';

/** What one piece of the file holds: every record of it is in one of the two lists. */
export interface LineBatch {
  readonly lines: readonly SourceLine[];
  readonly rejects: readonly Reject[];
  readonly bytesRead: number;
}

/**
 * Reads the lines of the file as a stream; a bad row is a reject and reading goes on.
 *
 * Throws `ImportError` where no row can be trusted: wrong columns, no text, broken gzip.
 */
export async function* readLines(source: TextSource): AsyncGenerator<LineBatch> {
  const splitter = new CsvSplitter();
  let rows: RowReader | undefined;
  let bytesRead = 0;
  const take = (records: CsvRecord[]): LineBatch => {
    const body = rows ? records : records.slice(1);
    if (!rows && records[0]) rows = new RowReader(columnsOf(records[0]));
    return { ...(rows?.readAll(body) ?? { lines: [], rejects: [] }), bytesRead };
  };
  for await (const chunk of source.chunks) {
    bytesRead = chunk.bytesRead;
    yield take(splitter.push(chunk.text));
  }
  yield take(splitter.end());
  if (!rows) {
    throw new ImportError('NO_HEADER', {
      zh: '文件没有表头：请重新下载',
      en: 'the file has no header line: download it again',
    });
  }
}

function columnsOf(header: CsvRecord): Columns {
  return findColumns(header.fault === undefined ? header.fields : [header.raw]);
}
