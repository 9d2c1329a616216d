import { PortRefused } from '../transport/port-refused.ts';

interface WrongSetting {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What a person can mend of a start that failed, in words; null for what is a fault of ours. */
export function explainStart(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof PortRefused) return error.message;
  const { issues } = error as { issues?: readonly WrongSetting[] };
  if (!Array.isArray(issues)) return null;
  const lines = issues.map(({ path, message }) => `  ${path.map(String).join('.')}: ${message}`);
  return ['设置有误 / wrong settings:', ...lines].join('\n');
}

/** Ends the process with the reason for people, or throws on what has none. */
export function refuseStart(error: unknown): never {
  const reason = explainStart(error);
  if (reason === null) throw error;
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
