/** How a process that serves comes to its end. */
export interface Ending {
  /** Whether a signal has come; what is still being started is of no use then. */
  isDue(): boolean;
  /** Stays pending; the process exits when its end is done. */
  readonly done: Promise<never>;
}

/** Ends the process once, cleanly, on Ctrl-C and SIGTERM; a second Ctrl-C does not wait. */
export function endOnSignal(end: () => Promise<void>): Ending {
  let ending = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (ending) {
      if (signal === 'SIGINT') process.exit(130);
      return;
    }
    ending = true;
    console.log(`\n正在停止… / stopping…`);
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return { isDue: () => ending, done: new Promise<never>(() => {}) };
}
