import { readArguments, UsageError } from '../house/arguments.ts';
import type { TextEncodingName } from './text-source.ts';

/** What the import was asked to do. */
export interface ImportOptions {
  readonly path: string;
  readonly encoding: TextEncodingName;
  readonly dataDir: string;
  readonly url: string;
  /** Null: one is signed with the secret of the data folder. */
  readonly token: string | null;
  readonly rejects: string | null;
  readonly json: boolean;
  /** How long an import waits for a system that went away. */
  readonly patienceMs: number;
}

const usage = `
用法 / usage: npm run import -- online-retail-ii FILE [options]

  --json             最后一行打印一个 JSON 对象 / print one JSON object last
  --rejects FILE     拒收行报告（CSV）/ where rejected lines are listed
  --encoding NAME    utf-8（默认）或 windows-1252 / utf-8 (default) or windows-1252
  --port N           运行中系统的端口（默认 4000）/ port of the running system
  --data DIR         运行中系统的数据目录（默认 .data）/ its data folder
  --url URL          其他机器上的系统 / a system elsewhere, with --token
  --token TOKEN      服务令牌 / a service token: npm run token -- service
  --patience SECONDS 系统离线时等待的秒数（默认 300）/ how long to wait for a system that is away`;

/** Reads the arguments of `npm run import`; throws `UsageError` that says what is meant. */
export function readImportOptions(): ImportOptions {
  const text = { type: 'string' } as const;
  const { port, dataDir, positionals, options } = readArguments(usage, {
    json: { type: 'boolean' },
    rejects: text,
    encoding: text,
    url: text,
    token: text,
    patience: text,
  });
  const [source, path, ...more] = positionals;
  if (source !== 'online-retail-ii' || path === undefined || more.length > 0) {
    throw new UsageError(usage);
  }
  const encoding = options['encoding'] ?? 'utf-8';
  const patience = Number(options['patience'] ?? 300);
  const isEncoding = encoding === 'utf-8' || encoding === 'windows-1252';
  if (!isEncoding || !(patience >= 0 && patience <= 86_400)) throw new UsageError(usage);
  return {
    path,
    encoding,
    dataDir,
    url: urlOf(options['url'], port),
    token: textOf(options['token']),
    rejects: textOf(options['rejects']),
    json: options['json'] === true,
    patienceMs: patience * 1_000,
  };
}

function urlOf(given: string | boolean | undefined, port: number): string {
  if (typeof given !== 'string') return `http://127.0.0.1:${port}`;
  if (!/^https?:$/.test(URL.parse(given)?.protocol ?? '')) {
    throw new UsageError(
      `--url 应以 http:// 或 https:// 开头 / --url begins with http:// or https://`,
    );
  }
  return given.replace(/\/(graphql)?\/?$/, '');
}

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
