import { channel } from 'node:diagnostics_channel';

/** Thrown instead of a kill: the process is left as a kill would leave it, its lease included. */
export class AbandonedError extends Error {
  constructor(point: string) {
    super(`abandoned at ${point}`);
    this.name = 'AbandonedError';
  }
}

/** Passes, or ends the process there when a test has armed this point. */
export type Failpoint = (point: string) => void | Promise<never>;

/** After a call there is no transaction: who waits there keeps nothing from others. */
const HOLDS = /\.after-call$/;
/** Says at which point somebody is held. */
const held = channel('entresol.held');

/**
 * Reads `ENTRESOL_FAILPOINT` at every point, so that it can be armed while the system runs.
 *
 * The process is killed with SIGKILL, as nothing else proves that nobody's help is needed. With
 * `ENTRESOL_FAILPOINT_ACTION=abandon` the point throws instead, for tests in one process.
 *
 * With `hold`, who waits for the answer of a point after a call stays there for good: one kill then
 * meets many.
 */
export function createFailpoint(settings: Readonly<Record<string, string | undefined>>): Failpoint {
  return (point) => {
    if (settings['ENTRESOL_FAILPOINT'] !== point) return;
    const action = settings['ENTRESOL_FAILPOINT_ACTION'];
    if (action === 'abandon') throw new AbandonedError(point);
    if (action === 'hold' && HOLDS.test(point)) {
      held.publish(point);
      return new Promise<never>(() => {});
    }
    process.kill(process.pid, 'SIGKILL');
  };
}
