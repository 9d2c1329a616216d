const CAUSES_MAX = 10;

/** An error and what lies behind it, the outermost first; bounded, since causes may form a ring. */
export function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  let cause = error;
  while (cause instanceof Error && causes.length < CAUSES_MAX) {
    causes.push(cause);
    cause = cause.cause ?? (cause as Partial<AggregateError>).errors?.[0];
  }
  return causes;
}

/** The SQLSTATE behind an error (or the code of a socket), however deep the ORM wrapped it. */
export function sqlState(error: unknown): string | undefined {
  for (const cause of causesOf(error)) {
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string') return code;
  }
  return undefined;
}

/** Why the database could not serve, although the statement was a good one. */
export type DatabaseFault = 'DATABASE_UNAVAILABLE' | 'DATABASE_BUSY' | 'DISK_FULL';

// A server that no longer lets us in (a changed password, a role or database taken away) is as good
// as away: nothing was done, and the same request succeeds once the operator has mended it.
const AWAY =
  /^(08\d{3}|28000|28P01|3D000|57P0\d|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/;
/** A server that has ended, or is full, as its socket in the file system tells it. */
const NO_SOCKET = /^connect (ENOENT|EAGAIN)\b/;
const AWAY_MESSAGE =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying|timeout expired/;
// Conflicts that were tried again in vain, waits that took too long, memory.
const BUSY = /^(40001|40P01|55P03|57014|53200|53400)$/;
const FULL = /^(53100|ENOSPC)$/;

const NOT_JSON = /invalid input syntax for type json/;

/** Whether a text was given that the database cannot hold, such as one with a NUL. */
export function isUnstorableText(error: unknown): boolean {
  return causesOf(error).some((cause) => {
    const { code } = cause as { code?: unknown };
    // A NUL ends the driver's message early, so the server calls the message malformed.
    const isCutShort = code === '08P01' && cause.message === 'invalid message format';
    // Half a character is written into JSON as an escape that the server does not take for text.
    const isHalf = code === '22P02' && NOT_JSON.test(cause.message);
    return code === '22021' || code === '22P05' || isCutShort || isHalf;
  });
}

/** What is wrong with the database itself, or null when the error lies elsewhere. */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (isUnstorableText(error)) return null;
  for (const cause of causesOf(error)) {
    const { code } = cause as { code?: unknown };
    const state = typeof code === 'string' ? code : '';
    if (FULL.test(state)) return 'DISK_FULL';
    if (BUSY.test(state)) return 'DATABASE_BUSY';
    const isAway = AWAY.test(state) || AWAY_MESSAGE.test(cause.message);
    if (isAway || NO_SOCKET.test(cause.message)) return 'DATABASE_UNAVAILABLE';
  }
  return null;
}
