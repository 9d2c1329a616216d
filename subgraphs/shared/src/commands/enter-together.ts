/** How those who come are let in. */
export interface Entrance {
  /** So many groups may be inside at once. */
  readonly groupsMax: number;
  /** A group counts as inside no longer than this, however many of it take longer. */
  readonly insideMsMax: number;
  /** So long who comes first waits for the others, where several came together lately. */
  readonly gatherMsMax: number;
}

/** The next group does not wait for the last few of the one before. */
const MOST = 0.75;
/** Of as many as came together lately, so many are a group; their answers left one by one. */
const ENOUGH = 0.75;
/** Who comes so long after everybody left has no part in what came together before. */
const STALE_MS = 250;

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
  const { groupsMax, insideMsMax, gatherMsMax } = options;
  let waiting: (() => Promise<unknown>)[] = [];
  let inside = 0;
  let isPlanned = false;
  /** How many came together lately. */
  let usual = 1;
  let gathering: NodeJS.Timeout | null = null;
  let emptySince = 0;

  function plan(): void {
    if (isPlanned || inside >= groupsMax || waiting.length === 0) return;
    if (inside === 0 && performance.now() - emptySince > STALE_MS) usual = 1;
    if (waiting.length < usual * ENOUGH) {
      gathering ??= setTimeout(open, gatherMsMax);
      return;
    }
    isPlanned = true;
    setImmediate(open);
  }

  function open(): void {
    isPlanned = false;
    if (gathering) clearTimeout(gathering);
    gathering = null;
    if (inside >= groupsMax || waiting.length === 0) return;
    const group = waiting;
    waiting = [];
    usual = (usual + group.length) / 2;
    letIn(group);
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
      emptySince = performance.now();
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
