import { pino, type Logger as PinoLogger } from 'pino';

export type Logger = PinoLogger;

// Personal data and secrets never reach a log line, whatever object is logged.
const PRIVATE_KEYS = [
  'phone',
  'openId',
  'name',
  'address',
  'token',
  'authorization',
  'password',
  'secret',
  'cardNo',
  'variables',
  'value',
];

/** A structured logger without personal data. Writes JSON lines to standard error. */
export function createLogger(options: { name: string; level?: string }): Logger {
  const paths = PRIVATE_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  return pino(
    {
      // Not `name`: that key is redacted, since people have names.
      base: { service: options.name },
      level: options.level ?? 'info',
      redact: { paths, censor: '[redacted]' },
      serializers: { err: describeError },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

/** What the log says of an error; after the first line, SQL errors quote the row at fault. */
export function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const message = error.message.split('\n', 1)[0]?.slice(0, 500);
  return { type: error.name, message, code, constraint, stack: stackFrames(error) };
}

function stackFrames(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .map((line) => line.trim());
}
