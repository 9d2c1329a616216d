import { mkdir, open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unwritable } from './checkpoint.ts';
import { csvLine, rejectReasons } from './rejects.ts';
import type { Reject } from './rejects.ts';

const header = ['file_line', 'line_no', 'code', 'reason_zh', 'reason_en', 'detail', 'raw'];

/**
 * Writes every rejected line with its reason as CSV that spreadsheets open in both languages.
 *
 * Throws `ImportError` when the disk is full or the file cannot be written.
 */
export class RejectReport {
  readonly path: string;
  readonly #file: FileHandle;
  #count = 0;

  private constructor(path: string, file: FileHandle) {
    this.path = path;
    this.#file = file;
  }

  /** Starts the report anew; an earlier one of the same path is replaced. */
  static async create(path: string): Promise<RejectReport> {
    const file = await openNew(path);
    const report = new RejectReport(path, file);
    try {
      // Without the mark, Excel reads UTF-8 as the local code page and garbles the Chinese.
      await report.#append(`\uFEFF${header.join(',')}\r\n`);
      return report;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  get count(): number {
    return this.#count;
  }

  async write(rejects: readonly Reject[]): Promise<void> {
    if (rejects.length === 0) return;
    await this.#append(rejects.map(reportLine).join(''));
    this.#count += rejects.length;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #append(text: string): Promise<void> {
    try {
      await this.#file.appendFile(text);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }
}

async function openNew(path: string): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true });
    return await open(path, 'w');
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** One line of the report. No cell can start a formula, whatever the source line holds. */
export function reportLine(reject: Reject): string {
  const { zh, en } = rejectReasons[reject.code];
  const { fileLine, lineNo, code, detail, raw } = reject;
  const cells = [String(fileLine), String(lineNo ?? ''), code, zh, en, detail, raw];
  return `${csvLine(cells.map(formulaSafe))}\r\n`;
}

function formulaSafe(cell: string): string {
  return /^[\s\0]*[=+\-@＝＋－＠]/.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
