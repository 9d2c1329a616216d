/**
 * Ends the process once, cleanly, on Ctrl-C and SIGTERM; a second Ctrl-C does not wait.
 *
 * Returns a promise that stays pending while the process serves.
 */
export function endOnSignal(end: () => Promise<void>): Promise<void> {
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
  return new Promise(() => {});
}
