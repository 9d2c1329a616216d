/** How those who come are let in. */
export interface Entrance {
  /** So many groups may be inside at once. */
  readonly groupsMax: number;
  /** A group counts as inside no longer than this, whoever of it takes longer. */
  readonly insideMsMax: number;
}

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
      void letIn(group);
    });
  }

  async function letIn(group: readonly (() => Promise<unknown>)[]): Promise<void> {
    inside += 1;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, insideMsMax)));
    await Promise.race([Promise.all(group.map((enter) => enter())), late]);
    clearTimeout(timer);
    inside -= 1;
    plan();
  }

  return <Result>(work: () => Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push(() => work().then(resolve, reject));
      plan();
    });
}
