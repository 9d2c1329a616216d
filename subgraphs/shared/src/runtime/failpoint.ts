/** Thrown instead of a kill: the process is left as a kill would leave it, its lease included. */
export class AbandonedError extends Error {
  constructor(point: string) {
    super(`abandoned at ${point}`);
    this.name = 'AbandonedError';
  }
}

/** Passes, or ends the process there when a test has armed this point. */
export type Failpoint = (point: string) => void;

/**
 * Reads `ENTRESOL_FAILPOINT` at every point, so that it can be armed while the system runs.
 *
 * The process is killed with SIGKILL, as nothing else proves that nobody's help is needed. With
 * `ENTRESOL_FAILPOINT_ACTION=abandon` the point throws instead, for tests in one process.
 */
export function createFailpoint(settings: Readonly<Record<string, string | undefined>>): Failpoint {
  return (point) => {
    if (settings['ENTRESOL_FAILPOINT'] !== point) return;
    if (settings['ENTRESOL_FAILPOINT_ACTION'] === 'abandon') throw new AbandonedError(point);
    process.kill(process.pid, 'SIGKILL');
  };
}
