import type { CountedLoad } from './both-systems.ts';

/** One side's figures at one number of sessions. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** SQL statements per task, background work of the same time included. */
  readonly statements: number;
  /** Processor time of our process per task; null where the system does not tell. */
  readonly cpuMs: number | null;
  /** The same of PostgreSQL. */
  readonly serverCpuMs: number | null;
  readonly outcomes: Readonly<Record<string, number>>;
}

/** The figures of one round. */
export function figuresOf(load: CountedLoad): Figures {
  const { seconds, latencies, outcomes, statements, cpuMs, serverCpuMs } = load;
  const sorted = [...latencies].sort((a, b) => a - b);
  return {
    perSecond: (outcomes['OK'] ?? 0) / seconds,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    statements: statements / latencies.length,
    cpuMs: cpuMs === null ? null : cpuMs / latencies.length,
    serverCpuMs: serverCpuMs === null ? null : serverCpuMs / latencies.length,
    outcomes,
  };
}

/** The median of each figure over rounds. */
export function medianFigures(rounds: readonly Figures[]): Figures {
  const middle = (of: (figures: Figures) => number) => median(rounds.map(of));
  const outcomes: Record<string, number> = {};
  for (const round of rounds) {
    for (const [name, n] of Object.entries(round.outcomes)) {
      outcomes[name] = (outcomes[name] ?? 0) + n;
    }
  }
  return {
    perSecond: middle((it) => it.perSecond),
    p50: middle((it) => it.p50),
    p99: middle((it) => it.p99),
    statements: middle((it) => it.statements),
    cpuMs: rounds.some(({ cpuMs }) => cpuMs === null) ? null : middle((it) => it.cpuMs!),
    serverCpuMs: rounds.some(({ serverCpuMs }) => serverCpuMs === null)
      ? null
      : middle((it) => it.serverCpuMs!),
    outcomes,
  };
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

/** A row of the report. */
export function row(side: string, sessions: number, figures: Figures, of: string): string {
  const { perSecond, p50, p99, statements, cpuMs, serverCpuMs, outcomes } = figures;
  const ofUs =
    cpuMs === null || side !== 'entresol'
      ? ''
      : `CPU ${cpuMs.toFixed(1)} ms + PostgreSQL ${serverCpuMs?.toFixed(1)} ms  `;
  const told = `${ofUs}${JSON.stringify(outcomes)}`;
  return (
    `${side.padEnd(9)} ${String(sessions).padStart(2)} sessions  ` +
    `${perSecond.toFixed(1).padStart(7)} ${of}/s  p50 ${p50.toFixed(0).padStart(6)} ms  ` +
    `p99 ${p99.toFixed(0).padStart(6)} ms  ${statements.toFixed(1).padStart(6)} statements  ${told}`
  );
}
