import { tracedJob, type RequestContext } from '@entresol/shared';

/** Background work that is done in rounds. */
export interface Rounds {
  /** What it is for, as traces name it. */
  readonly name: string;
  readonly everyMs: number;
  /** Does one round; true when the next is to follow at once. */
  round(context: RequestContext): Promise<boolean>;
  /** What the log says when a round fails. */
  readonly fault: string;
}

/** Does rounds every so often until stopped; one that fails is logged and repeated. */
export function repeatRounds(
  contextOf: () => RequestContext,
  { name, everyMs, round, fault }: Rounds,
) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running = Promise.resolve();

  async function work(): Promise<void> {
    const context = contextOf();
    try {
      while (!stopped && (await tracedJob(name, () => round(context))));
    } catch (err) {
      if (!stopped) context.log.warn({ err }, fault);
    }
    if (!stopped) schedule();
  }

  function schedule(): void {
    timer = setTimeout(() => (running = work()), everyMs);
    timer.unref();
  }

  schedule();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
