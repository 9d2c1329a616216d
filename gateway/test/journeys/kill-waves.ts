import type { KillLaneRow } from './kill-lanes.ts';

/** What is being done, and where it is killed. */
export interface Killed {
  readonly what: string;
  readonly point: string;
  readonly journey: KillLaneRow[2];
  readonly state: string;
}

/** What one kill meets: some are held where they are, and who reaches its point last is killed. */
export interface Wave {
  readonly held: readonly Killed[];
  readonly last: Killed;
}

/** After a call of an order's process, who waits can be held; anywhere else there is no waiting. */
const CAN_BE_HELD = /^orders\..*\.after-call$/;

/** Every point of every row, as few kills as waves of a size need; of size 1, each has its own. */
export function wavesOf(rows: readonly KillLaneRow[], size: number): readonly Wave[] {
  const all = rows.flatMap(([what, points, journey, state]) =>
    points.map((point): Killed => ({ what, point, journey, state })),
  );
  const alone = all.filter(({ point }) => !CAN_BE_HELD.test(point));
  const together = all.filter((killed) => !alone.includes(killed));
  const count = Math.max(Math.ceil(all.length / size), alone.length);
  const lasts = [...alone, ...together.splice(0, count - alone.length)];
  return lasts.map((last, wave) => ({
    held: together.filter((_, index) => index % count === wave),
    last,
  }));
}

/** So many waves at a time as there are lanes, named by what is done in them. */
export function roundsOf(waves: readonly Wave[], lanes: number) {
  const rounds = Array.from({ length: Math.ceil(waves.length / lanes) }, (_, round) =>
    waves.slice(round * lanes, (round + 1) * lanes),
  );
  return rounds.map((round) => {
    const whats = round.flatMap(({ held, last }) => [...held, last].map(({ what }) => what));
    return [[...new Set(whats)].join(', '), round] as const;
  });
}
