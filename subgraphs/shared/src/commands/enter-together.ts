/** How those who come are let in. */
export interface Entrance {
  /** So many groups may be inside at once. */
  readonly groupsMax: number;
  /** A group counts as inside no longer than this, however many of it take longer. */
  readonly insideMsMax: number;
}

/** The next group does not wait for the last few of the one before. */
const MOST = 0.75;

/**
 * Gives an entrance that lets those in together who wait together.
 *
 * What is done in many small steps, each in a group with whoever is at the same step, costs least
 * when the same requests stay together all the way. Nobody waits while fewer groups are inside than
 * may be; then all who came meanwhile are one group, and begin in one turn of the loop.
 */
export function enterTogether(
  options: Entrance,
): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const { groupsMax, insideMsMax } = options;
  let waiting: (() => Promise<unknown>)[] = [];
  let inside = 0;
  let isPlanned = false;

  function plan(): void {
    if (isPlanned || inside >= groupsMax || waiting.length === 0) return;
    isPlanned = true;
    setImmediate(() => {
      isPlanned = false;
      const group = waiting;
      waiting = [];
      letIn(group);
    });
  }

  function letIn(group: readonly (() => Promise<unknown>)[]): void {
    inside += 1;
    let left = Math.ceil(group.length * MOST);
    const timer = setTimeout(() => leave(), insideMsMax);
    const leave = () => {
      if (left <= 0) return;
      left = 0;
      clearTimeout(timer);
      inside -= 1;
      plan();
    };
    for (const enter of group) {
      void enter().then(() => {
        if (left > 1) left -= 1;
        else leave();
      });
    }
  }

  return <Result>(work: () => Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push(() => work().then(resolve, reject));
      plan();
    });
}
