/** How far a phase is. `share` is between 0 and 1, where it can be told. */
export interface Step {
  readonly lines: number;
  readonly share: number | null;
}

/** What progress is printed to; a terminal gets one line that is written over. */
export interface ProgressOutput {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

const terminalEveryMs = 200;
const logEveryMs = 5_000;

/** Prints rate, share and time left of one phase: often on a terminal, else every 5 seconds. */
export class Progress {
  readonly #label: string;
  readonly #output: ProgressOutput | null;
  readonly #now: () => number;
  readonly #startedAt: number;
  #printedAt: number;

  /** `output` null prints nothing. Start it when the phase starts: the rate counts from here. */
  constructor(label: string, output: ProgressOutput | null, now: () => number = Date.now) {
    this.#label = label;
    this.#output = output;
    this.#now = now;
    this.#startedAt = now();
    this.#printedAt = this.#startedAt;
  }

  update(step: Step): void {
    if (!this.#output) return;
    const pauseMs = this.#output.isTTY ? terminalEveryMs : logEveryMs;
    if (this.#now() - this.#printedAt < pauseMs) return;
    this.#printedAt = this.#now();
    this.#print(progressText(this.#label, step, this.#now() - this.#startedAt), false);
  }

  /** Prints the last figures and ends the line. */
  end(step: Step): void {
    if (!this.#output) return;
    this.#print(progressText(this.#label, step, this.#now() - this.#startedAt), true);
  }

  #print(text: string, last: boolean): void {
    const line = this.#output?.isTTY ? `\r\x1b[2K${text}${last ? '\n' : ''}` : `${text}\n`;
    this.#output?.write(line);
  }
}

/** The line of text that progress prints. */
export function progressText(label: string, { lines, share }: Step, elapsedMs: number): string {
  const rate = elapsedMs > 0 ? Math.round((lines * 1000) / elapsedMs) : 0;
  const parts = [`${label}: ${grouped(lines)} 行 lines`, `${grouped(rate)} 行/秒 lines/s`];
  if (share !== null && share > 0) {
    parts.push(`${Math.floor(share * 100)} %`);
    const leftSeconds = Math.ceil((elapsedMs / share - elapsedMs) / 1000);
    if (share < 1) parts.push(`剩余 left ${clock(leftSeconds)}`);
  }
  return parts.join(' · ');
}

function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
