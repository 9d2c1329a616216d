import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportError, systemCode } from './import-error.ts';

/** Encodings that copies of the data are found in. */
export type TextEncodingName = 'utf-8' | 'windows-1252';

/** A piece of text and how much of the file (compressed, where it is) has been read for it. */
export interface TextChunk {
  readonly text: string;
  readonly bytesRead: number;
}

/** An open file: its size, its text, and after the last chunk the identity of its content. */
export interface TextSource {
  readonly bytesTotal: number;
  readonly chunks: AsyncGenerator<TextChunk>;
  /** SHA-256 of the content after decompression, so `.csv` and `.csv.gz` are the same file. */
  contentHash(): string;
}

const bytesPerChunk = 64 * 1024;

/**
 * Opens a CSV file, plain or gzip, whatever its name says; reads it as a stream.
 *
 * The first bytes decide, not the name: copies of the data are renamed often.
 * Throws `ImportError` where no row could be trusted: not a file, not text, broken gzip.
 */
export async function openText(
  path: string,
  encoding: TextEncodingName = 'utf-8',
): Promise<TextSource> {
  const file = await openFile(path);
  try {
    const { size } = await file.stat();
    const gzip = await looksCompressed(file, path, size);
    const hash = createHash('sha256');
    let digest: string | undefined;
    return {
      bytesTotal: size,
      chunks: decode(file, { path, gzip, encoding, onBytes: (bytes) => void hash.update(bytes) }),
      contentHash: () => (digest ??= hash.digest('hex')),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    const file = await open(path, 'r');
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (error) {
    throw new ImportError(
      'FILE_UNREADABLE',
      {
        zh: `打不开文件 ${path}（${systemCode(error)}）：请检查路径和读取权限`,
        en: `cannot open ${path} (${systemCode(error)}): check the path and the right to read it`,
      },
      { cause: error },
    );
  }
  throw new ImportError('NOT_A_FILE', {
    zh: `${path} 不是普通文件：请给出一个 CSV 或 CSV.gz 文件（文件要读两遍，管道不行）`,
    en: `${path} is not a regular file: name a CSV or CSV.gz file (it is read twice, so no pipe)`,
  });
}

async function looksCompressed(file: FileHandle, path: string, size: number): Promise<boolean> {
  if (size === 0) {
    throw new ImportError('EMPTY_FILE', {
      zh: `${path} 是空文件：请重新下载`,
      en: `${path} is empty: download it again`,
    });
  }
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
  if (buffer[0] === 0x1f && buffer[1] === 0x8b) return true;
  if (buffer.toString('latin1', 0, 2) === 'PK') {
    throw new ImportError('ZIP_OR_XLSX', {
      zh: `${path} 是 xlsx 或 zip：请先解压，或在表格软件里把两张表另存为一个 UTF-8 CSV`,
      en: `${path} is xlsx or zip: unpack it, or save both sheets as one UTF-8 CSV first`,
    });
  }
  if (!/\.gz$/i.test(path)) return false;
  throw new ImportError('NOT_GZIP', {
    zh: `${path} 名为 .gz，但内容不是 gzip：请重新下载；若它是普通 CSV，请去掉 .gz 后缀`,
    en: `${path} is named .gz but is not gzip: download it again; if it is plain CSV, drop .gz`,
  });
}

interface DecodePlan {
  path: string;
  gzip: boolean;
  encoding: TextEncodingName;
  onBytes: (bytes: Uint8Array) => void;
}

async function* decode(file: FileHandle, plan: DecodePlan): AsyncGenerator<TextChunk> {
  const raw = file.createReadStream({ start: 0, highWaterMark: bytesPerChunk });
  const bytes = plan.gzip
    ? // `pipeline` carries an error of the file on to the reader and closes both on an early end.
      pipeline(raw, createGunzip({ chunkSize: bytesPerChunk }), () => {})
    : raw;
  const decoder = new TextDecoder(plan.encoding, { fatal: true });
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      plan.onBytes(chunk);
      yield { text: decoder.decode(chunk, { stream: true }), bytesRead: raw.bytesRead };
    }
    yield { text: decoder.decode(), bytesRead: raw.bytesRead };
  } catch (error) {
    throw explain(error, plan.path);
  } finally {
    raw.destroy();
  }
}

function explain(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new ImportError(
      'NOT_UTF8',
      {
        zh: `${path} 不是 UTF-8 文本：请用 --encoding windows-1252，或先转成 UTF-8`,
        en: `${path} is not UTF-8 text: use --encoding windows-1252, or convert it to UTF-8`,
      },
      { cause: error },
    );
  }
  if (!code.startsWith('Z_') && !code.startsWith('E')) return error;
  const text = code.startsWith('Z_')
    ? {
        zh: `${path} 的 gzip 数据被截断或已损坏（${code}）：没有导入任何内容，请重新下载`,
        en:
          `the gzip data of ${path} is cut short or damaged (${code}): ` +
          `download it again; nothing was imported`,
      }
    : {
        zh: `读取 ${path} 时出错（${code}）：请检查磁盘`,
        en: `reading ${path} failed (${code}): check the disk`,
      };
  return new ImportError(code.startsWith('Z_') ? 'BROKEN_GZIP' : 'READ_FAILED', text, {
    cause: error,
  });
}
