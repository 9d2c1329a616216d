import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { explainStart } from '@entresol/shared';

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

/** Ends the command with its usage, for who asked for it: nothing is wrong. */
export class UsageAsked extends Error {}

type OwnOptions = Readonly<Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>>;

/**
 * Reads `--port N --data DIR` and the command's own options; refuses unknown ones.
 *
 * `--help` is answered with the usage, whatever stands beside it.
 */
export function readArguments(usage: string, own: OwnOptions = {}): HouseArguments {
  const { values, positionals } = parse(usage, own);
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

const COMMON = {
  port: { type: 'string' },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(usage: string, own: OwnOptions) {
  if (isHelpAsked()) throw new UsageAsked(usage);
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { ...COMMON, ...own },
    });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    const reason = (error as Error).message;
    throw new UsageError(`参数有误 / wrong arguments: ${reason}\n${usage}`);
  }
}

/** Read leniently: who does not know the options may well have guessed one. */
function isHelpAsked(): boolean {
  return parseArgs({ strict: false, options: COMMON }).values['help'] === true;
}

/** Runs a command; faults that people can mend are one clear message and exit code 1. */
export async function runCommandLine(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof UsageAsked) return console.log(error.message);
    console.error(`\n${sentenceOf(error)}\n`);
    if (!(error instanceof UsageError) && process.env['ENTRESOL_DEBUG']) console.error(error);
    process.exit(1);
  }
}

/** What people are told; settings that make no sense come as a list of them. */
function sentenceOf(error: unknown): string {
  return explainStart(error) ?? (error instanceof Error ? error.message : String(error));
}
