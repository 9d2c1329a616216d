import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What every command of the house understands. */
export interface HouseArguments {
  readonly port: number;
  readonly dataDir: string;
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

const PORT_DEFAULT = 4000;

/** Ends the command with a message for people, without a stack. */
export class UsageError extends Error {}

/** Reads `--port N --data DIR` and the command's own options; refuses unknown ones. */
export function readArguments(
  own: Readonly<Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>> = {},
): HouseArguments {
  const { values, positionals } = parse(own);
  const port = Number(values['port'] ?? process.env['PORT'] ?? PORT_DEFAULT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(
      `--port 应为 0 到 65535 的整数 / --port must be a whole number from 0 to 65535`,
    );
  }
  const dataDir = resolve(String(values['data'] ?? process.env['ENTRESOL_DATA'] ?? '.data'));
  return { port, dataDir, positionals, options: values };
}

/** Refuses stray words; `npm start --port N` without a `--` before it leaves such a one. */
export function refuseWords(words: readonly string[]): void {
  if (words.length === 0) return;
  throw new UsageError(
    `不认识 / unknown: ${words.join(' ')}\n` +
      `选项写在 -- 之后 / options come after --: npm start -- --port N --data DIR`,
  );
}

function parse(own: Readonly<Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>>) {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, data: { type: 'string' }, ...own },
    });
    return {
      values: parsed.values as Record<string, string | boolean | undefined>,
      positionals: parsed.positionals,
    };
  } catch (error) {
    throw new UsageError(`参数有误 / wrong arguments: ${(error as Error).message}`);
  }
}

/** Runs a command; faults that people can mend are one clear message and exit code 1. */
export async function runCommandLine(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(`\n${sentenceOf(error)}\n`);
    if (!(error instanceof UsageError) && process.env['ENTRESOL_DEBUG']) console.error(error);
    process.exit(1);
  }
}

interface WrongSetting {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What people are told; settings that make no sense come as a list of them. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { issues } = error as { issues?: readonly WrongSetting[] };
  if (!Array.isArray(issues)) return error.message;
  const lines = issues.map(({ path, message }) => `  ${path.map(String).join('.')}: ${message}`);
  return ['设置有误 / wrong settings:', ...lines].join('\n');
}
